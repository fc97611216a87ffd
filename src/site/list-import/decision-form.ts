import type {
  ListAccount,
  ListOrder,
  Report,
} from '../../authoring/browser-import/import-messages.ts';
import { showDate } from '../../i18n/dates.ts';
import type { ReportWords } from './report-words.ts';

type Faults = Extract<Report, { kind: 'misread' }>['faults'];

/** The part of the page that asks for the decision of a whole list. */
export class DecisionForm {
  readonly #root: HTMLDetailsElement;
  readonly #words: ReportWords;

  constructor(root: HTMLElement, words: ReportWords) {
    if (!(root instanceof HTMLDetailsElement)) throw new Error('The decision is no folded part.');
    [this.#root, this.#words] = [root, words];
    const revocation = this.#input('revocation');
    revocation.addEventListener('change', () => this.#showReason());
    this.#showReason();
  }

  /** What is typed, without what is left empty. */
  get typed(): ListOrder['decision'] {
    const texts = ['decision', 'date', 'issuer', 'title', 'url', 'dates'] as const;
    const isRevocation = this.#input('revocation').checked;
    const names = isRevocation ? [...texts, 'reason' as const] : texts;
    const answers = names.map((name) => [name, this.#input(name).value.trim()] as const);
    return {
      ...Object.fromEntries(answers.filter(([, value]) => value !== '')),
      ...(isRevocation && { revocation: true }),
    };
  }

  get isTold(): boolean {
    return this.typed.decision !== undefined;
  }

  /** Whether there is a list that could be read again. */
  set isAgain(isThere: boolean) {
    const again = this.#root.querySelector<HTMLElement>('[data-again]');
    if (again) again.hidden = !isThere;
  }

  /** Takes the decision that the title of a list names. */
  fill({ number, date = '', issuer = '' }: NonNullable<ListAccount['inTitle']>): void {
    this.#input('decision').value = number;
    // As the example beside it writes a day, in either language.
    this.#input('date').value = date === '' ? '' : showDate(date, 'vi');
    this.#input('issuer').value = issuer;
    this.#root.open = true;
  }

  clearFaults(): void {
    for (const fault of this.#root.querySelectorAll('.import-fault')) fault.remove();
    for (const field of this.#root.querySelectorAll('[aria-invalid]')) {
      field.removeAttribute('aria-invalid');
    }
  }

  /** Says beside each answer what is wrong with it, and leads to the first. */
  showFaults(faults: Faults): void {
    this.#root.open = true;
    for (const { at, kind, said } of faults) {
      const field = this.#input(at);
      field.setAttribute('aria-invalid', 'true');
      const fault = document.createElement('span');
      fault.className = 'import-fault';
      fault.textContent = this.#words.faults[kind](said);
      field.after(fault);
    }
    const [first] = faults;
    if (first) this.#input(first.at).focus();
  }

  #showReason(): void {
    const reason = this.#root.querySelector<HTMLElement>('[data-revocation]');
    if (reason) reason.hidden = !this.#input('revocation').checked;
  }

  #input(name: string): HTMLInputElement {
    const field = this.#root.querySelector<HTMLInputElement>(`[name='${name}']`);
    if (!field) throw new Error(`The decision has no ${name}`);
    return field;
  }
}
