import type { Product } from '../../catalog/product.ts';
import { STUDIO_CHOICE_WORDS } from './choice-words.ts';
import type { OrderDraft } from '../../print/studio/order-draft.ts';
import { withProducts, withStand } from '../../print/studio/own-list.ts';
import { pastedList, type PastedLine, type PastedList } from '../../print/studio/pasted-list.ts';
import { partOf, type Edit, type StudioView } from './view.ts';

const TYPING_PAUSE = 250;
/** So many unclear lines are asked about at a time; each answer brings the next. */
const MOST_ASKED = 50;

type Unclear = PastedList['unclear'][number];
type Known = PastedLine & { readonly product: Product };

/** A dialog that reads a list pasted from a spreadsheet and asks where a line is not clear. */
export class StudioPaste {
  readonly #dialog: HTMLDialogElement;
  readonly #edit: Edit;
  #view: StudioView | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #read: PastedList = { found: [], unclear: [], isCut: false };
  /** Lines that were not clear, with what the reader says that they mean. */
  #answers = new Map<Unclear, Product>();

  constructor(dialog: HTMLDialogElement, opener: HTMLElement, edit: Edit) {
    this.#dialog = dialog;
    this.#edit = edit;
    opener.addEventListener('click', () => dialog.showModal());
    partOf(dialog, 'close-paste').addEventListener('click', () => dialog.close());
    partOf(dialog, 'pasted').addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#readList(), TYPING_PAUSE);
    });
    partOf(dialog, 'use-pasted').addEventListener('click', () => {
      clearTimeout(this.#typing);
      this.#readList();
      this.#use();
    });
  }

  show(view: StudioView): void {
    this.#view = view;
  }

  #readList(): void {
    const { value } = partOf<HTMLTextAreaElement>(this.#dialog, 'pasted');
    if (!this.#view) return;
    const before = [...this.#answers];
    this.#read = pastedList(value, this.#view.catalog);
    // What was answered already stays answered while someone types on.
    this.#answers = new Map(
      this.#read.unclear.flatMap((line) => {
        const answer = before.find(([{ text }]) => text === line.text);
        return answer ? [[line, answer[1]] as const] : [];
      }),
    );
    this.#report();
  }

  get #known(): Known[] {
    const answered = [...this.#answers].map(([line, product]) => ({ ...line, product }));
    return [...this.#read.found, ...answered];
  }

  #report(): void {
    if (!this.#view) return;
    const words = STUDIO_CHOICE_WORDS[this.#view.lang];
    const open = this.#read.unclear.filter((line) => !this.#answers.has(line));
    const { length } = this.#known;
    const isEmpty = length === 0 && open.length === 0;
    partOf(this.#dialog, 'paste-status').textContent = isEmpty
      ? ''
      : [
          words.pasteFound(length),
          ...(open.length > 0 ? [words.pasteUnclear(open.length)] : []),
          ...(this.#read.isCut ? [words.pasteCut] : []),
        ].join(' ');
    partOf<HTMLButtonElement>(this.#dialog, 'use-pasted').disabled = length === 0;
    const asked = open.slice(0, MOST_ASKED).map((line) => this.#itemOf(line));
    partOf(this.#dialog, 'unclear').replaceChildren(...asked);
  }

  #itemOf(line: Unclear): HTMLElement {
    const { lang = 'vi' } = this.#view ?? {};
    const words = STUDIO_CHOICE_WORDS[lang];
    const item = document.createElement('li');
    const text = document.createElement('b');
    text.textContent = `“${line.text}”`;
    item.append(text, ' ', line.meant.length > 0 ? words.perhaps : words.notThere);
    for (const product of line.meant) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'chip';
      const producer = this.#view?.catalog.producers.get(product.producer ?? '');
      button.textContent = [product.name[lang], producer?.name[lang]].filter(Boolean).join(' · ');
      button.addEventListener('click', () => {
        this.#answers.set(line, product);
        this.#report();
        const next = this.#dialog.querySelector<HTMLElement>('[data-unclear] button');
        (next ?? partOf(this.#dialog, 'use-pasted')).focus();
      });
      item.append(button);
    }
    return item;
  }

  /** The products join the list made by hand; a booth or price that the list tells replaces one typed before. */
  #use(): void {
    const known = this.#known;
    if (known.length === 0 || !this.#view) return;
    const change = (draft: OrderDraft) => {
      const slugs = known.map(({ product }) => product.slug);
      const listed = withProducts(draft, [...(draft.selection.products ?? []), ...slugs]);
      return known.reduce((told, { product: { slug }, booth, price }) => {
        const stand = { ...(booth ? { booth } : {}), ...(price ? { price } : {}) };
        return withStand(told, slug, stand);
      }, listed);
    };
    this.#edit(change, STUDIO_CHOICE_WORDS[this.#view.lang].added(known.length));
    this.#dialog.close();
  }
}
