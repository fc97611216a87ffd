import type { Language } from '../../catalog/site.ts';
import { STUDIO_OUTPUT_WORDS } from './output-words.ts';
import { progressText, failureText } from '../../print/browser/typesetting-text.ts';
import type { Watch } from '../../print/browser/task-queue.ts';
import { partOf } from './view.ts';

/** Shows how far a piece of work is, lets the reader cancel it, and says in plain words why it failed. */
export class StudioTask {
  readonly #root: HTMLElement;
  readonly #lang: Language;
  #running: AbortController | undefined;

  constructor(root: HTMLElement, lang: Language) {
    this.#root = root;
    this.#lang = lang;
    partOf(root, 'cancel').addEventListener('click', () => {
      this.#running?.abort();
      this.say(STUDIO_OUTPUT_WORDS[lang].cancelled);
    });
  }

  /** Does the work in place of any before; what it comes to, or undefined where it failed or was given up. */
  async run<Result>(work: (watch: Watch) => Promise<Result>): Promise<Result | undefined> {
    this.#running?.abort();
    const controller = new AbortController();
    this.#running = controller;
    const { signal } = controller;
    this.fail([]);
    this.say('');
    try {
      return await work({
        signal,
        onProgress: (progress) => {
          if (signal.aborted) return;
          const received = progress.stage === 'downloading' ? progress : undefined;
          this.#show(progressText(progress, this.#lang), received?.bytes, received?.total);
        },
      });
    } catch (error) {
      if (!signal.aborted && !isAbort(error)) this.fail(failureText(error, this.#lang));
      return undefined;
    } finally {
      if (this.#running === controller) {
        this.#running = undefined;
        partOf(this.#root, 'progress').hidden = true;
      }
    }
  }

  /** Tells what came of it. */
  say(text: string): void {
    partOf(this.#root, 'said').textContent = text;
  }

  /** Tells why it cannot be done; nothing where it can. */
  fail(sentences: readonly string[]): void {
    const place = partOf(this.#root, 'failure');
    place.hidden = sentences.length === 0;
    place.replaceChildren(
      ...sentences.map((sentence) => {
        const line = document.createElement('p');
        line.textContent = sentence;
        return line;
      }),
    );
  }

  #show(text: string, done?: number, all?: number | null): void {
    partOf(this.#root, 'progress').hidden = false;
    partOf(this.#root, 'progress-text').textContent = text;
    const bar = this.#root.querySelector('progress');
    if (!bar) return;
    if (done === undefined || !all) bar.removeAttribute('value');
    else [bar.max, bar.value] = [all, done];
  }
}

/** Whether it was given up, by the reader or for something newer. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
