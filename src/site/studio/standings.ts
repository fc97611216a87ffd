import { STANDINGS } from '../../catalog/certification/standing.ts';
import { STUDIO_CHOICE_WORDS } from './choice-words.ts';
import { spokenOn, validitySentence } from '../../i18n/validity-sentence.ts';
import { dayOfOrder } from '../../print/order.ts';
import { withProducts } from '../../print/studio/own-list.ts';
import { partOf, type Edit, type StudioView } from './view.ts';

/** More products left out are only counted. */
const MOST_SHOWN = 200;

/** Certificates of which standing are printed, and what stays out for it. */
export class StudioStandings {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement, edit: Edit) {
    this.#root = root;
    partOf(root, 'standings').addEventListener('change', () => {
      const standings = STANDINGS.filter((standing) => this.#box(standing).checked);
      edit((draft) => ({ ...draft, selection: { ...draft.selection, standings } }));
    });
    const drop = partOf(root, 'unknown').querySelector('button');
    drop?.addEventListener('click', () => edit((draft) => withProducts(draft, this.#known(draft))));
  }

  #view: StudioView | undefined;

  #known({ selection: { products } }: StudioView['draft']): string[] {
    return (products ?? []).filter((slug) => this.#view?.catalog.products.has(slug));
  }

  #box(standing: string): HTMLInputElement {
    const box = this.#root.querySelector<HTMLInputElement>(`[name=standing][value=${standing}]`);
    if (!box) throw new Error(`The print studio has no ${standing}`);
    return box;
  }

  show(view: StudioView): void {
    this.#view = view;
    const { draft, choice, lang } = view;
    for (const standing of STANDINGS) {
      const box = this.#box(standing);
      const count = choice.counts[standing];
      box.checked = draft.selection.standings.includes(standing);
      const row = box.parentElement;
      if (!row) continue;
      // Rare, and of no meaning where there is none.
      row.hidden = standing === 'unrecognised' && count === 0;
      partOf(row, 'count').textContent = String(count);
    }
    this.#showLeftOut(view);
    const unknown = partOf(this.#root, 'unknown');
    unknown.hidden = choice.unknown.length === 0;
    const text = unknown.querySelector('span');
    if (text) text.textContent = STUDIO_CHOICE_WORDS[lang].unknown(choice.unknown.join(', '));
  }

  #showLeftOut({ catalog, order, choice: { leftOut }, lang }: StudioView): void {
    const day = dayOfOrder(order, catalog.day);
    partOf(this.#root, 'left-out').hidden = leftOut.length === 0;
    partOf(this.#root, 'left-out-summary').textContent = STUDIO_CHOICE_WORDS[lang].leftOut(
      leftOut.length,
    );
    partOf(this.#root, 'left-out-list').replaceChildren(
      ...leftOut.slice(0, MOST_SHOWN).map(({ product, validity }) => {
        const item = document.createElement('li');
        const name = document.createElement('b');
        name.textContent = product.name[lang];
        item.append(name, `: ${validitySentence(validity, spokenOn(day, catalog.dataDay), lang)}`);
        return item;
      }),
    );
  }
}
