import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { otherLanguage } from '../../i18n/bilingual.ts';
import { fileHref } from '../../i18n/href.ts';
import { addressOf } from '../../print/studio/order-address.ts';
import { orderOf, type OrderDraft } from '../../print/studio/order-draft.ts';
import { catalogOf, type PrintData } from '../../print/print-data.ts';
import { choiceOf } from '../../print/compose/selection.ts';
import { SAVED } from '../save-button/device-list.ts';
import { StudioFair } from './fair.ts';
import { StudioFilters } from './filters.ts';
import { StudioList } from './list.ts';
import { firstDraft, keepDraft } from './memory.ts';
import { StudioOutput } from './output.ts';
import { StudioOwn } from './own/own.ts';
import { StudioPaste } from './paste.ts';
import { StudioPicker } from './picker.ts';
import { StudioStandings } from './standings.ts';
import { partOf, type StudioView } from './view.ts';
import { StudioWhat } from './what.ts';

/** The print studio: an order is written step by step and kept in the address; all else follows from it. */
class PrintStudio extends HTMLElement {
  readonly #lang: Language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  #catalog!: Catalog;
  #draft!: OrderDraft;
  #panels: readonly { show(view: StudioView): void }[] = [];

  connectedCallback(): void {
    partOf(this, 'without-script').hidden = true;
    partOf(this, 'intro').hidden = false;
    partOf(this, 'retry').addEventListener('click', () => void this.#load());
    void this.#load();
  }

  async #load(): Promise<void> {
    partOf(this, 'load-failure').hidden = true;
    partOf(this, 'loading').hidden = false;
    try {
      const answer = await fetch(fileHref('print/catalog.json'));
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      this.#catalog = catalogOf((await answer.json()) as PrintData);
      this.#open();
    } catch (error) {
      console.error(error);
      partOf(this, 'load-failure').hidden = false;
    } finally {
      partOf(this, 'loading').hidden = true;
    }
  }

  #open(): void {
    const edit = this.#edit;
    const which = partOf(this, 'which');
    const fair = new StudioFair(partOf(this, 'fair'), edit);
    this.#panels = [
      new StudioWhat(partOf(this, 'what'), this.#lang, edit),
      fair,
      new StudioOwn(partOf(this, 'own'), edit),
      new StudioFilters(partOf(which, 'filters'), edit),
      new StudioPicker(which, this.#catalog, edit),
      new StudioStandings(which, edit),
      new StudioPaste(partOf(this, 'paste-dialog'), partOf(which, 'paste'), edit),
      new StudioList(partOf(this, 'list'), edit),
      new StudioOutput(partOf(this, 'output'), this.#lang, () => fair.reveal()),
    ];
    this.#draft = firstDraft(this.#catalog, this.#lang);
    this.#show();
    partOf(this, 'studio').hidden = false;
    SAVED.onChange(() => this.#follow());
    document.addEventListener('visibilitychange', () => document.hidden || this.#show());
    // The address is where the draft is kept, so no step of the reader's may change it.
    partOf(this, 'jump').addEventListener('click', () => {
      const heading = partOf(this, 'output').querySelector('h2');
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
  }

  /** The saved list as this page knows it: a selection that was the saved list goes on being it. */
  #kept = SAVED.slugs.join();

  readonly #edit = (change: (draft: OrderDraft) => OrderDraft, said?: string): void => {
    const wasKept = this.#draft.selection.products?.join() === this.#kept;
    this.#draft = change(this.#draft);
    const { products } = this.#draft.selection;
    if (wasKept && products && products.join() !== this.#kept) {
      this.#kept = products.join();
      SAVED.keep(products);
    }
    keepDraft(this.#draft, this.#lang);
    this.#show();
    if (said !== undefined) partOf(this, 'announcement').textContent = said;
  };

  /** Another tab, or a button of this page, has changed the saved list. */
  #follow(): void {
    const now = SAVED.slugs;
    const isShown = this.#draft.selection.products?.join() === this.#kept;
    this.#kept = now.join();
    const { selection } = this.#draft;
    if (isShown) this.#draft = { ...this.#draft, selection: { ...selection, products: now } };
    this.#show();
  }

  #show(): void {
    // The page may be older than its reader, and may stay open over midnight.
    const order = orderOf(this.#draft, dayInVietnam(new Date()));
    const choice = choiceOf(this.#catalog, order);
    const view = { catalog: this.#catalog, lang: this.#lang, draft: this.#draft, order, choice };
    for (const panel of this.#panels) panel.show(view);
    const other = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    const lang = otherLanguage(this.#lang);
    if (other) other.href = other.pathname + addressOf(this.#draft, lang);
  }
}

customElements.define('print-studio', PrintStudio);
