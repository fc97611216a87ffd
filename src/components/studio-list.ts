import { STUDIO_CHOICE_WORDS } from '../i18n/studio-choice-words.ts';
import { moved, reordered, withProducts, withStand } from '../print/studio/own-list.ts';
import type { Chosen } from '../print/selection.ts';
import { rowOf, showRow } from './studio-row.ts';
import { partOf, type Edit, type StudioView } from './studio-view.ts';

const AT_ONCE = 40;

/** The products that will be printed, with what is told of their stands; their order can be changed. */
export class StudioList {
  readonly #root: HTMLElement;
  readonly #edit: Edit;
  readonly #rows = new Map<string, HTMLElement>();
  #view: StudioView | undefined;
  #shown = AT_ONCE;

  constructor(root: HTMLElement, edit: Edit) {
    this.#root = root;
    this.#edit = edit;
    const list = partOf(root, 'rows');
    list.addEventListener('input', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      const slug = slugAt(target);
      edit((draft) => withStand(draft, slug, { [name]: value }));
    });
    list.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-act]');
      if (!button || button.ariaDisabled === 'true') return;
      const slug = slugAt(button);
      if (button.dataset['act'] === 'remove') this.#remove(slug);
      else this.#move(slug, button.dataset['act'] === 'up' ? -1 : 1, button);
    });
    partOf(root, 'more').addEventListener('click', () => {
      const from = this.#shown;
      this.#shown += AT_ONCE;
      if (this.#view) this.show(this.#view);
      list.children[from]?.querySelector('a')?.focus();
    });
  }

  show(view: StudioView): void {
    this.#view = view;
    const { choice, draft, lang } = view;
    const words = STUDIO_CHOICE_WORDS[lang];
    const { printed } = choice;
    const shown = printed.slice(0, this.#shown);
    const rows = shown.map((chosen) => this.#rowOf(chosen, lang));
    this.#place(rows);
    shown.forEach((chosen, at) => {
      const place = { isFirst: at === 0, isLast: at === printed.length - 1 };
      const [row] = rows.slice(at, at + 1);
      if (row) showRow(row, chosen, draft.stands[chosen.product.slug], place, lang);
    });
    partOf(this.#root, 'list-count').textContent = `(${words.count(printed.length)})`;
    partOf(this.#root, 'nothing').hidden = printed.length > 0;
    const more = partOf(this.#root, 'more');
    more.hidden = printed.length <= shown.length;
    more.textContent = words.more(Math.min(AT_ONCE, printed.length - shown.length));
  }

  #rowOf(chosen: Chosen, lang: StudioView['lang']): HTMLElement {
    const { slug } = chosen.product;
    const known = this.#rows.get(slug);
    if (known) return known;
    const row = rowOf(partOf<HTMLTemplateElement>(this.#root, 'row'), chosen, lang);
    this.#rows.set(slug, row);
    return row;
  }

  /** Puts the rows in their order; a row that moves would lose the focus. */
  #place(rows: readonly HTMLElement[]): void {
    const list = partOf(this.#root, 'rows');
    const isSame =
      list.children.length === rows.length && rows.every((row, at) => list.children[at] === row);
    if (isSame) return;
    const focused = list.contains(document.activeElement)
      ? (document.activeElement as HTMLElement)
      : undefined;
    list.replaceChildren(...rows);
    focused?.focus();
  }

  get #printed(): string[] {
    return this.#view?.choice.printed.map(({ product: { slug } }) => slug) ?? [];
  }

  #nameOf(slug: string): string {
    return this.#view?.catalog.products.get(slug)?.name[this.#view.lang] ?? slug;
  }

  /** Every product asked for, in its order, those left out for their certificates among them. */
  get #asked(): readonly string[] {
    if (!this.#view) return [];
    const { choice, draft } = this.#view;
    const asked = [...choice.printed, ...choice.leftOut].map(({ product }) => product.slug);
    return draft.selection.products ?? asked;
  }

  #move(slug: string, places: number, button: HTMLElement): void {
    if (!this.#view) return;
    const printed = moved(this.#printed, slug, places);
    const list = reordered(this.#asked, printed);
    const { movedTo } = STUDIO_CHOICE_WORDS[this.#view.lang];
    this.#edit(
      (draft) => ({ ...withProducts(draft, list), groupBy: 'list' }),
      movedTo(this.#nameOf(slug), printed.indexOf(slug) + 1, printed.length),
    );
    button.focus();
    button.scrollIntoView({ block: 'nearest' });
  }

  #remove(slug: string): void {
    if (!this.#view) return;
    const at = this.#printed.indexOf(slug);
    const list = this.#asked;
    const said = STUDIO_CHOICE_WORDS[this.#view.lang].removed(this.#nameOf(slug));
    this.#edit(
      (before) =>
        withProducts(
          before,
          list.filter((other) => other !== slug),
        ),
      said,
    );
    const rows = partOf(this.#root, 'rows').children;
    const next =
      rows[Math.min(at, rows.length - 1)]?.querySelector<HTMLElement>('[data-act=remove]');
    (next ?? partOf(this.#root, 'list-count').parentElement)?.focus();
  }
}

function slugAt(target: EventTarget | null): string {
  return (target as Element).closest<HTMLElement>('[data-slug]')?.dataset['slug'] ?? '';
}
