import type {
  ListAccount,
  ListOrder,
  Report,
} from '../../authoring/browser-import/import-messages.ts';
import { StartedImport } from '../../authoring/browser-import/started-import.ts';
import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import { quoted } from '../../text/quote.ts';
import { saveFile, XLSX } from '../share/save-file.ts';
import { DecisionForm } from './decision-form.ts';
import { button, made } from './dom-element.ts';
import { IMPORT_REPORT_WORDS } from './report-words.ts';
import { heading, refusalOf, type ReportContext, reportOn } from './report-view.ts';
import { waysToSend } from './send-list.ts';

/** Opens the desk at which lists are read, in that part of the page. */
export function openDesk(root: HTMLElement): void {
  new ImportDesk(root);
}

/** Takes a list that somebody chooses, drops or pastes, has it read, and shows what comes of it. */
class ImportDesk {
  readonly #root: HTMLElement;
  readonly #lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  readonly #words = IMPORT_REPORT_WORDS[this.#lang];
  readonly #decision: DecisionForm;
  readonly #status: HTMLElement;
  readonly #report: HTMLElement;
  #import: StartedImport | undefined;
  #isBusy = false;
  #file: File | undefined;
  #name = '';
  #sheet: string | undefined;
  #map = new Map<string, string>();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#status = partOf(root, 'status');
    this.#report = partOf(root, 'report');
    this.#decision = new DecisionForm(partOf(root, 'decision'), this.#words);
    const chooser = partOf<HTMLInputElement>(root, 'file');
    chooser.addEventListener('change', () => {
      this.#take(chooser.files);
      // The same file, mended, may be chosen again.
      chooser.value = '';
    });
    this.#acceptDrops(partOf(root, 'drop'));
    partOf(root, 'read-pasted').addEventListener('click', () => this.#takePasted());
    root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#read();
    });
    root.dataset['isOpen'] = '';
  }

  #acceptDrops(frame: HTMLElement): void {
    // A file that misses the frame must not take the place of the page.
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    for (const name of ['dragenter', 'dragover'] as const) {
      document.addEventListener(name, (event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        frame.dataset['isOver'] = '';
      });
    }
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) delete frame.dataset['isOver'];
    });
    document.addEventListener('drop', (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      delete frame.dataset['isOver'];
      this.#take(event.dataTransfer?.files);
    });
  }

  #take(files: FileList | null | undefined): void {
    const [file] = files ?? [];
    if (!file) return;
    this.#begin(file, quoted(file.name));
    if ((files?.length ?? 0) > 1) this.#say(this.#words.oneFile);
  }

  #takePasted(): void {
    const { value } = partOf<HTMLTextAreaElement>(this.#root, 'pasted');
    if (value.trim() === '') return this.#say(this.#words.emptyPaste);
    this.#begin(new File([value], `${this.#words.pasted}.txt`), this.#words.pasted);
  }

  #begin(file: File, name: string): void {
    [this.#file, this.#name, this.#sheet] = [file, name, undefined];
    this.#map.clear();
    this.#read();
  }

  #read(): void {
    if (!this.#file) return;
    this.#report.hidden = true;
    this.#decision.clearFaults();
    this.#decision.isAgain = true;
    this.#say(this.#words.loading(this.#name));
    // Nobody waits for the list before any more.
    if (this.#isBusy) this.#end();
    this.#isBusy = true;
    this.#import ??= new StartedImport(this.#around, (report) => this.#hear(report));
    const order: ListOrder = {
      decision: this.#decision.typed,
      sheet: this.#sheet,
      map: [...this.#map].filter(([, column]) => column !== ''),
    };
    this.#import.ask({ kind: 'read', file: this.#file, order });
  }

  get #around() {
    const { content = '', build = '' } = this.#root.dataset;
    const [contentAt, buildAt] = [content, build].map((path) => new URL(path, location.href).href);
    return { content: contentAt ?? '', build: buildAt ?? '', day: dayInVietnam(new Date()) };
  }

  #end(): void {
    this.#import?.end();
    this.#import = undefined;
  }

  #hear(report: Report): void {
    switch (report.kind) {
      case 'reading':
        return;
      case 'judging':
        return this.#say(this.#words.judging);
      case 'account':
        this.#show(reportOn(report.account, this.#context(report.account.counts)));
        return this.#say(this.#words.summary(report.account.counts));
      case 'refused':
        this.#show(refusalOf(report.refusal, this.#context()));
        return this.#say(this.#words.refused);
      case 'misread':
        this.#isBusy = false;
        this.#say(this.#words.misread);
        return this.#decision.showFaults(report.faults);
      case 'file':
        return this.#save(report);
      case 'failed':
        return this.#fail(report);
      default:
        report satisfies never;
    }
  }

  #context(counts?: ListAccount['counts']): ReportContext {
    const { repository, mail, page } = this.#root.dataset;
    const summary = counts ? this.#words.summary(counts) : '';
    return {
      lang: this.#lang,
      words: this.#words,
      file: this.#name,
      hasDecision: this.#decision.isTold,
      ways: waysToSend({ repository, mail, page }, this.#name, summary, this.#words),
      take: (kind) => {
        this.#tell(this.#words.preparing);
        this.#import?.ask({ kind, lang: this.#lang });
      },
      useDecision: (decision) => {
        this.#decision.fill(decision);
        this.#read();
      },
      openSheet: (name) => {
        this.#sheet = name;
        this.#read();
      },
      readWith: (map) => {
        for (const [heading, column] of map) this.#map.set(heading, column);
        this.#read();
      },
    };
  }

  #show(parts: readonly Node[]): void {
    this.#isBusy = false;
    this.#report.replaceChildren(...parts);
    this.#report.hidden = false;
    this.#report.querySelector<HTMLElement>('h2')?.focus();
  }

  #save({ name, bytes }: Extract<Report, { kind: 'file' }>): void {
    saveFile(name, bytes, name.endsWith('.xlsx') ? XLSX : 'application/zip');
    this.#tell(this.#words.saved(name));
  }

  #fail({ at, detail }: Extract<Report, { kind: 'failed' }>): void {
    this.#end();
    const text = this.#words.failed[at];
    this.#show([
      heading(this.#words.refused),
      made(
        'div',
        'notice',
        made('p', '', text),
        at === 'program' && made('p', 'text-quiet', detail),
        button(this.#words.retry, 'button', () => this.#read()),
      ),
    ]);
    this.#say(text);
  }

  /** Says what is going on; a report says by itself, to those who see it, how it ended. */
  #say(text: string): void {
    this.#status.textContent = text;
    this.#status.classList.toggle('sr-only', !this.#report.hidden);
  }

  /** Says beside the buttons what came of them. */
  #tell(text: string): void {
    partOf(this.#report, 'taken').textContent = text;
  }
}

/** The element with that data attribute; its absence is a fault of the page. */
function partOf<Part extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Part {
  const part = root.querySelector<Part>(`[data-${name}]`);
  if (!part) throw new Error(`The page for lists has no ${name}`);
  return part;
}
