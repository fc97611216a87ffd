import { STUDIO_CHOICE_WORDS } from './choice-words.ts';
import { STUDIO_OUTPUT_WORDS } from './output-words.ts';
import { compose } from '../../print/compose/compose.ts';
import { contactCsv } from '../../print/compose/contact-csv.ts';
import { fairFile } from '../../print/studio/fair-file.ts';
import type { PrintOrder } from '../../print/order.ts';
import { fileNameOf } from '../../print/studio/file-name.ts';
import { Typesetter } from '../../print/browser/typesetter.ts';
import { failureText } from '../../print/browser/typesetting-text.ts';
import { PagePictures } from './page-pictures.ts';
import { sharedAddress } from './memory.ts';
import { StudioTask } from './task.ts';
import { partOf, type StudioView } from './view.ts';

/** Hands the reader a file of that name. */
function saveFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers fetch it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Someone who types is not shown each letter set anew. */
const EDITING_PAUSE = 500;

const keyOf = (order: PrintOrder) => JSON.stringify(order);

/** Where the work is looked at and taken away. */
export class StudioOutput {
  readonly #root: HTMLElement;
  readonly #hasFaults: () => boolean;
  readonly #typesetter = new Typesetter();
  readonly #task: StudioTask;
  readonly #pages: PagePictures;
  readonly #words: (typeof STUDIO_OUTPUT_WORDS)[StudioView['lang']];
  #view: StudioView | undefined;
  /** The order of which someone wants to see the pages. */
  #wanted: string | undefined;
  /** What was set last. */
  #set: { readonly key: string; readonly pages: number } | undefined;
  #editing: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, lang: StudioView['lang'], hasFaults: () => boolean) {
    this.#root = root;
    this.#hasFaults = hasFaults;
    this.#words = STUDIO_OUTPUT_WORDS[lang];
    this.#task = new StudioTask(root, lang);
    this.#pages = new PagePictures(partOf(root, 'pages'), lang, (error) =>
      this.#task.fail(failureText(error, lang)),
    );
    const on = (name: string, act: (view: StudioView) => void, needsAll = true) =>
      partOf(root, name).addEventListener('click', () => {
        if (this.#view && !(needsAll && this.#isFaulty())) act(this.#view);
      });
    on('preview', (view) => void this.#preview(view));
    on('download', (view) => void this.#download(view));
    on('csv', (view) => this.#saveCsv(view));
    on('fair-file', (view) => this.#saveFair(view));
    on('copy', (view) => void this.#copy(view), false);
  }

  show(view: StudioView): void {
    this.#view = view;
    const { order, draft } = view;
    partOf(this.#root, 'csv').hidden = draft.layout !== 'contact-sheet';
    partOf(this.#root, 'fair-file').hidden = draft.fair === null;
    partOf(this.#root, 'fair-file-hint').hidden = draft.fair === null;
    this.#count();
    if (this.#wanted === undefined || this.#wanted === keyOf(order)) return;
    clearTimeout(this.#editing);
    this.#editing = setTimeout(() => this.#view && void this.#preview(this.#view), EDITING_PAUSE);
  }

  /** Says how many products there are, and how many pages where that is known. */
  #count(set?: { readonly order: PrintOrder; readonly pages: number }): void {
    if (!this.#view) return;
    if (set) this.#set = { key: keyOf(set.order), pages: set.pages };
    const { order, choice, lang } = this.#view;
    const pages = this.#set?.key === keyOf(order) ? this.#set.pages : undefined;
    const products = STUDIO_CHOICE_WORDS[lang].count(choice.printed.length);
    partOf(this.#root, 'product-count').textContent =
      pages === undefined ? products : `${products} · ${this.#words.pages(pages)}`;
    partOf(this.#root, 'not-yet').hidden = this.#set !== undefined;
    partOf(this.#root, 'first-time').hidden = this.#set !== undefined;
  }

  /** Whether something typed must be mended first; it is told where it stands. */
  #isFaulty(): boolean {
    const isFaulty = this.#hasFaults();
    this.#task.fail(isFaulty ? [this.#words.mendFirst] : []);
    return isFaulty;
  }

  async #preview({ order }: StudioView): Promise<void> {
    const key = keyOf(order);
    const pages = partOf(this.#root, 'pages');
    this.#wanted = key;
    const preview = await this.#task.run((watch) => this.#typesetter.preview(order, watch));
    if (this.#wanted !== key) return;
    // Who gave up before anything was seen is not asked for it again at the next change.
    if (!preview && pages.hidden) this.#wanted = undefined;
    if (!preview) return;
    pages.hidden = false;
    this.#pages.show(preview);
    this.#count({ order, pages: preview.pages });
  }

  async #download({ order, catalog, lang }: StudioView): Promise<void> {
    const set = await this.#task.run((watch) => this.#typesetter.typeset(order, watch));
    if (!set) return;
    const name = `${fileNameOf(catalog, order, lang)}.pdf`;
    saveFile(name, set.pdf, 'application/pdf');
    this.#count({ order, pages: set.pages });
    this.#task.say(this.#words.saved(name, this.#words.pages(set.pages)));
  }

  #saveCsv({ order, catalog, lang }: StudioView): void {
    const { booklet, problems } = compose({ catalog, order, address: undefined, version: '' });
    this.#task.fail(problems.map((problem) => problem[lang]));
    if (booklet.layout !== 'contact-sheet' || problems.length > 0) return;
    saveFile(`${fileNameOf(catalog, order, lang)}.csv`, contactCsv(booklet), 'text/csv');
  }

  #saveFair({ order: { fair, stands }, choice }: StudioView): void {
    if (!fair || fair.place === '') return this.#task.fail([this.#words.fairFileHint]);
    const { name, text } = fairFile(fair, choice.printed, stands);
    saveFile(name, text, 'application/json');
  }

  async #copy({ draft, lang }: StudioView): Promise<void> {
    try {
      await navigator.clipboard.writeText(sharedAddress(draft, lang));
      this.#task.say(this.#words.copied);
    } catch {
      // Forbidden by the reader's settings, or not a secure page.
      this.#task.say(this.#words.notCopied);
    }
  }
}
