import { STUDIO_WORDS } from './words.ts';
import type { Language } from '../../catalog/site.ts';
import {
  EMPTY_FAIR,
  type FairDraft,
  faultsOf,
  forFair,
  unprintableCharacters,
} from '../../print/studio/order-draft.ts';
import { namedCharacter } from '../../text/quote.ts';
import { showDate } from '../../i18n/dates.ts';
import { NO_OWN_MATTER } from '../../print/own-matter.ts';
import { fairOrder } from '../../print/fair-order.ts';
import { planProblems } from '../../print/plan-problems.ts';
import { dayOfOrder, hasPlan } from '../../print/order.ts';
import { type Edit, partOf, type StudioView } from './view.ts';

/** Shows at a field what is wrong with it; nothing where the text is empty. */
export function showFault(
  field: HTMLInputElement | HTMLTextAreaElement,
  place: HTMLElement | null,
  text: string,
): void {
  field.ariaInvalid = text === '' ? null : 'true';
  if (!place) return;
  // Whoever listens would hear the same fault again at each key.
  if (place.textContent !== text) place.textContent = text;
  place.hidden = text === '';
}

/** Says which characters of the text cannot be printed; nothing where all can. */
export function unprintableFault(text: string, lang: Language): string {
  const characters = unprintableCharacters(text);
  if (characters.length === 0) return '';
  return STUDIO_WORDS[lang].unprintable(characters.map(namedCharacter).join(', '));
}

/** The fair that something is printed for, typed or taken from the catalogue. */
export class StudioFair {
  readonly #root: HTMLElement;
  readonly #fields: readonly HTMLInputElement[];
  /** Fields that someone has left: nobody is told of a fault before having had the chance to avoid it. */
  readonly #left = new Set<string>();
  #view: StudioView | undefined;

  constructor(root: HTMLElement, edit: Edit) {
    this.#root = root;
    this.#fields = [...root.querySelectorAll<HTMLInputElement>('[data-fair-fields] input')];
    const isForFair = partOf<HTMLInputElement>(root, 'is-for-fair');
    isForFair.addEventListener('change', () => {
      this.#left.clear();
      edit((draft) => forFair(draft, isForFair.checked ? EMPTY_FAIR : null));
      if (isForFair.checked) this.#fields[0]?.focus();
    });
    for (const field of this.#fields) {
      field.addEventListener('input', () =>
        edit((draft) => {
          const fair: FairDraft = { ...(draft.fair ?? EMPTY_FAIR), [field.name]: field.value };
          return forFair(draft, fair);
        }),
      );
      field.addEventListener('change', () => this.#leave(field));
    }
    const plan = partOf<HTMLTextAreaElement>(root, 'plan');
    plan.addEventListener('input', () => edit((draft) => ({ ...draft, plan: plan.value })));
    partOf<HTMLSelectElement>(root, 'known-fair').addEventListener('change', ({ target }) =>
      this.#take((target as HTMLSelectElement).value, edit),
    );
  }

  /** Tells all that is wrong, and goes to the first; whether there was anything. */
  reveal(): boolean {
    for (const { name } of this.#fields) this.#left.add(name);
    if (this.#view) this.show(this.#view);
    const faulty = this.#fields.find(({ ariaInvalid }) => ariaInvalid === 'true');
    faulty?.focus();
    return faulty !== undefined;
  }

  show(view: StudioView): void {
    const { draft, order, lang, catalog } = view;
    this.#view = view;
    partOf<HTMLInputElement>(this.#root, 'is-for-fair').checked = draft.fair !== null;
    partOf(this.#root, 'fair-fields').hidden = draft.fair === null;
    this.#offer(view);
    const faults: readonly string[] = faultsOf(draft);
    const words = STUDIO_WORDS[lang];
    for (const field of this.#fields) {
      const name = field.name as keyof FairDraft;
      const value = draft.fair?.[name] ?? '';
      if (field !== document.activeElement && field.value !== value) field.value = value;
      const fault = faults.find((one) => one === `fair-${name}`) as
        keyof typeof words.faults | undefined;
      const text = fault && this.#left.has(name) ? words.faults[fault] : '';
      const place = this.#root.querySelector<HTMLElement>(`#fair-${name}-fault`);
      showFault(field, place, text || unprintableFault(value, lang));
    }
    this.#showPlan(view);
    partOf(this.#root, 'judged').textContent = words.judged(
      showDate(dayOfOrder(order, catalog.day), lang),
    );
  }

  #showPlan({ draft, order, choice, lang }: StudioView): void {
    partOf(this.#root, 'plan-field').hidden = !hasPlan(draft.layout);
    const field = partOf<HTMLTextAreaElement>(this.#root, 'plan');
    const value = draft.plan ?? '';
    if (field !== document.activeElement && field.value !== value) field.value = value;
    const problems = value.trim() === '' ? [] : planProblems(order, choice.printed);
    const text = [
      ...problems.map((one) => one[lang]),
      unprintableFault(value.replaceAll(/\s/gu, ' '), lang),
    ];
    const place = this.#root.querySelector<HTMLElement>('#plan-fault');
    showFault(field, place, text.filter((one) => one !== '').join(' '));
  }

  #leave({ name }: HTMLInputElement): void {
    this.#left.add(name);
    if (this.#view) this.show(this.#view);
  }

  #offer({ catalog: { fairs }, lang }: StudioView): void {
    const select = partOf<HTMLSelectElement>(this.#root, 'known-fair');
    partOf(this.#root, 'fairs').hidden = fairs.size === 0;
    if (select.options.length > 1) return;
    select.append(...[...fairs.values()].map(({ slug, name }) => new Option(name[lang], slug)));
  }

  #take(slug: string, edit: Edit): void {
    const fair = this.#view?.catalog.fairs.get(slug);
    if (!fair || !this.#view) return;
    const { lang } = this.#view;
    edit(({ layout, format, edition, firstLabel, bleed, own = NO_OWN_MATTER }) => ({
      ...fairOrder(fair, layout, lang),
      format,
      edition,
      firstLabel,
      bleed,
      own,
    }));
  }
}
