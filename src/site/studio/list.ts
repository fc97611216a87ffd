import type { Language } from '../../catalog/site.ts';
import { href } from '../../i18n/href.ts';
import { STUDIO_CHOICE_WORDS } from './choice-words.ts';
import { LONGEST_BOOTH, LONGEST_PRICE } from '../../catalog/fair.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import { hasCopies, type StandDetails } from '../../print/order.ts';
import type { Chosen } from '../../print/compose/selection.ts';
import { showFault, unprintableFault } from './fair.ts';
import { moved, reordered, withProducts, withStand } from '../../print/studio/own-list.ts';
import { type Edit, partOf, type StudioView } from './view.ts';

/** The list item of a product that will be printed, from the template. */
function rowOf(template: HTMLTemplateElement, chosen: Chosen, lang: Language): HTMLElement {
  const row = (template.content.cloneNode(true) as DocumentFragment).querySelector('li');
  if (!row) throw new Error('The print studio has no row');
  const { slug, name } = chosen.product;
  const words = STUDIO_CHOICE_WORDS[lang];
  row.dataset['slug'] = slug;
  const link = document.createElement('a');
  link.href = href({ page: 'product', slug }, lang);
  link.target = '_blank';
  link.textContent = name[lang];
  row.querySelector('.studio-row-name')?.prepend(link);
  const fault = row.querySelector('.fault');
  if (fault) fault.id = `fault-${slug}`;
  const told = { booth: words.boothOf, price: words.priceOf, copies: words.copiesOf };
  for (const field of row.querySelectorAll('input')) {
    field.ariaLabel = told[field.name as keyof StandDetails](name[lang]);
    field.setAttribute('aria-describedby', `fault-${slug}`);
  }
  const actions = { up: words.moveUp, down: words.moveDown, remove: words.removeOne };
  for (const button of row.querySelectorAll<HTMLElement>('[data-act]')) {
    button.ariaLabel = actions[button.dataset['act'] as keyof typeof actions](name[lang]);
  }
  return row;
}

/** Shows the state of the certificate on the day of the order, and what was typed for the stand. */
function showRow(
  row: HTMLElement,
  { product, validity }: Chosen,
  { stands, layout }: StudioView['draft'],
  place: { readonly isFirst: boolean; readonly isLast: boolean },
  lang: Language,
): void {
  const stand = stands[product.slug];
  const copies = row.querySelector<HTMLElement>('[data-copies-field]');
  if (copies) copies.hidden = !hasCopies(layout);
  const state = row.querySelector<HTMLElement>('.certificate-state');
  const label = row.querySelector('.status-label');
  if (state) state.dataset['status'] = validity.status;
  if (label) label.textContent = STATUS_LABEL[lang][validity.status];
  const fault = row.querySelector<HTMLElement>('.fault');
  const faults: string[] = [];
  for (const field of row.querySelectorAll('input')) {
    const value = stand?.[field.name as keyof StandDetails] ?? '';
    if (field !== document.activeElement && field.value !== value) field.value = value;
    const text = [longFault(field.name, value, lang), unprintableFault(value, lang)]
      .filter((one) => one !== '')
      .join(' ');
    showFault(field, null, text);
    if (text) faults.push(text);
  }
  if (fault) {
    fault.textContent = faults.join(' ');
    fault.hidden = faults.length === 0;
  }
  // A button that has the focus must not vanish from under it.
  const end = (act: string, isEnd: boolean) => {
    const button = row.querySelector(`[data-act=${act}]`);
    if (button) button.ariaDisabled = isEnd ? 'true' : null;
  };
  end('up', place.isFirst);
  end('down', place.isLast);
}

/** Says that there is no room for so much; nothing where there is. */
function longFault(name: string, value: string, lang: Language): string {
  const most = name === 'booth' ? LONGEST_BOOTH : LONGEST_PRICE;
  const letters = [...value].length;
  return letters > most ? STUDIO_CHOICE_WORDS[lang].long(letters, most) : '';
}

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
      if (row) showRow(row, chosen, draft, place, lang);
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
