import { XLSX } from '../share/save-file.ts';
import type { Language } from '../../catalog/site.ts';
import { STUDIO_CHOICE_WORDS } from './choice-words.ts';
import { STUDIO_OUTPUT_WORDS } from './output-words.ts';
import { compose } from '../../print/compose/compose.ts';
import { contactCsv, contactTable } from '../../print/compose/contact-table.ts';
import { fairFile } from '../../print/studio/fair-file.ts';
import type { PrintOrder } from '../../print/order.ts';
import { fileNameOf } from '../../print/studio/file-name.ts';
import { Typesetter } from '../../print/browser/typesetter.ts';
import { failureText } from '../../print/browser/typesetting-text.ts';
import { PagePictures } from './page-pictures.ts';
import { sharedAddress } from './memory.ts';
import { StudioTask } from './task.ts';
import { partOf, type StudioView } from './view.ts';

/** Browsers inside other programs, which let no page save a file: Zalo, Facebook, Messenger, Instagram, Line. */
const INSIDE_A_PROGRAM = /Zalo|FBA[NV]|FB_IAB|Messenger|Instagram|\bLine\//iu;

/** A file that was made, where the reader can see and reach it, whatever the browser does with downloads. */
class ReadyFile {
  readonly #root: HTMLElement;
  readonly #lang: Language;
  #file: File | undefined;
  #address = '';

  constructor(root: HTMLElement, lang: Language) {
    this.#root = root;
    this.#lang = lang;
    partOf(root, 'share').addEventListener('click', () => void this.#share());
  }

  /** Saves the file where the browser can, and shows it in any case; `order` is an address that leads to the same order. */
  offer(file: File, order: string): void {
    this.clear();
    this.#file = file;
    this.#address = URL.createObjectURL(file);
    const { ready } = STUDIO_OUTPUT_WORDS[this.#lang];
    const link = linkTo(this.#address, ready(file.name, sizeOf(file, this.#lang)));
    link.download = file.name;
    partOf(this.#root, 'ready-file').replaceChildren(link);
    partOf(this.#root, 'share').hidden = !canShare(file);
    const isInside = INSIDE_A_PROGRAM.test(navigator.userAgent);
    partOf(this.#root, 'elsewhere').hidden = !isInside;
    partOf(this.#root, 'elsewhere-order').replaceChildren(linkTo(order, order));
    partOf(this.#root, 'ready').hidden = false;
    if (!isInside) link.click();
  }

  /** Lets go of the file: something else was asked for. */
  clear(): void {
    if (this.#address !== '') URL.revokeObjectURL(this.#address);
    this.#address = '';
    this.#file = undefined;
    partOf(this.#root, 'ready').hidden = true;
  }

  async #share(): Promise<void> {
    if (!this.#file) return;
    try {
      await navigator.share({ files: [this.#file], title: this.#file.name });
    } catch (error) {
      // Whoever closes the list of programs has changed their mind; else the link is still there.
      if (!(error instanceof DOMException)) throw error;
    }
  }
}

/** A link that has no address before there is a file. */
function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'studio-ready-file';
  link.href = address;
  link.textContent = text;
  return link;
}

function canShare(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/** `0,4 MB`; what is smaller than that in KB. */
function sizeOf({ size }: File, lang: Language): string {
  const isLarge = size >= 100_000;
  const number = (isLarge ? size / 1e6 : Math.max(1, size / 1e3)).toLocaleString(lang, {
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return `${number} ${isLarge ? 'MB' : 'KB'}`;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

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
  readonly #ready: ReadyFile;
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
    this.#ready = new ReadyFile(root, lang);
    this.#pages = new PagePictures(partOf(root, 'pages'), lang, (error) =>
      this.#task.fail(failureText(error, lang)),
    );
    const on = (name: string, act: (view: StudioView) => void, needsAll = true) =>
      partOf(root, name).addEventListener('click', () => {
        if (this.#view && !(needsAll && this.#isFaulty())) act(this.#view);
      });
    on('preview', (view) => void this.#preview(view));
    on('download', (view) => void this.#download(view));
    on('docx', (view) => void this.#saveDocument(view));
    on('csv', (view) => void this.#saveTable(view, 'csv'));
    on('xlsx', (view) => void this.#saveTable(view, 'xlsx'));
    on('fair-file', (view) => this.#saveFair(view));
    on('copy', (view) => void this.#copy(view), false);
  }

  show(view: StudioView): void {
    const isChanged = this.#view && keyOf(this.#view.order) !== keyOf(view.order);
    if (isChanged) this.#ready.clear();
    this.#view = view;
    const { order, draft } = view;
    partOf(this.#root, 'docx').hidden = draft.layout !== 'catalogue';
    for (const kind of ['csv', 'xlsx']) {
      partOf(this.#root, kind).hidden = draft.layout !== 'contact-sheet';
    }
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

  async #download(view: StudioView): Promise<void> {
    const { order, catalog, lang } = view;
    const set = await this.#task.run((watch) => this.#typesetter.typeset(order, watch));
    if (!set) return;
    const name = `${fileNameOf(catalog, order, lang)}.pdf`;
    this.#offer(view, name, set.pdf, 'application/pdf');
    this.#count({ order, pages: set.pages });
    this.#task.say(this.#words.saved(name, this.#words.pages(set.pages)));
  }

  async #saveDocument(view: StudioView): Promise<void> {
    const { order, catalog, lang } = view;
    const file = await this.#task.run((watch) => this.#typesetter.document(order, watch));
    if (file) this.#offer(view, `${fileNameOf(catalog, order, lang)}.docx`, file, DOCX);
  }

  #offer({ draft, lang }: StudioView, name: string, content: BlobPart, type: string): void {
    this.#ready.offer(new File([content], name, { type }), sharedAddress(draft, lang));
  }

  async #saveTable(view: StudioView, kind: 'csv' | 'xlsx'): Promise<void> {
    const { order, catalog, lang } = view;
    const { booklet, problems } = compose({
      catalog,
      order,
      stories: new Map(),
      address: undefined,
      version: '',
    });
    this.#task.fail(problems.map((problem) => problem[lang]));
    if (booklet.layout !== 'contact-sheet' || problems.length > 0) return;
    const name = `${fileNameOf(catalog, order, lang)}.${kind}`;
    if (kind === 'csv') return this.#offer(view, name, contactCsv(booklet), 'text/csv');
    const { workbookOf } = await import('../../print/workbook.ts');
    this.#offer(view, name, await workbookOf(contactTable(booklet), booklet.heading), XLSX);
  }

  #saveFair(view: StudioView): void {
    const { fair, stands } = view.order;
    if (!fair || fair.place === '') return this.#task.fail([this.#words.fairFileHint]);
    const { name, text } = fairFile(fair, view.choice.printed, stands, view.order.plan);
    this.#offer(view, name, text, 'application/json');
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
