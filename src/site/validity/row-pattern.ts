import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import { href } from '../../i18n/href.ts';
import { capitalised } from '../../i18n/places.ts';
import { recognisedText } from '../../i18n/recognition-text.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import { VALIDITY_TABLE_WORDS } from './table-words.ts';
import { statusOn, type ValidityRow } from './validity-rows.ts';
import { wholeNames } from '../../text/whole-names.ts';
import { wholeWords } from '../../text/whole-words.ts';

/** Makes rows of the table from the one that the page holds as a model. */
export class RowPattern {
  readonly #model: HTMLTemplateElement;
  readonly #districts: ReadonlyMap<string, string>;
  readonly #day: CalendarDay;
  readonly #lang: Language;

  /** `districts` has the names that the table says, by slug. */
  constructor(
    model: HTMLTemplateElement,
    districts: ReadonlyMap<string, string>,
    day: CalendarDay,
    lang: Language,
  ) {
    this.#model = model;
    this.#districts = districts;
    this.#day = day;
    this.#lang = lang;
  }

  /** A row for the product, judged for the day of reading. */
  fill(row: ValidityRow): DocumentFragment {
    const copy = this.#model.content.cloneNode(true) as DocumentFragment;
    const words = VALIDITY_TABLE_WORDS[this.#lang];
    const status = statusOn(row, this.#day);
    const line = copy.querySelector('tr');
    if (line) Object.assign(line.dataset, { slug: row.slug, status });
    const link = copy.querySelector('a');
    if (link) {
      link.href = href({ page: 'product', slug: row.slug }, this.#lang);
      link.textContent = wholeNames(wholeWords(row.name));
    }
    const [maker, place, recognised, , end] = copy.querySelectorAll('td');
    maker?.replaceChildren(row.maker || words.unknown);
    place?.replaceChildren(this.#districts.get(row.district) ?? words.unknown);
    const told = status === 'unrecognised' ? '' : recognisedText(row, this.#lang);
    recognised?.replaceChildren(capitalised(told));
    copy.querySelector('.status-label')?.replaceChildren(STATUS_LABEL[this.#lang][status]);
    const until = end?.querySelector('span');
    until?.replaceChildren(row.until);
    end?.replaceChildren(`${row.end} `, ...(until ? [until] : []));
    copy.querySelector('.copy-request')?.setAttribute('aria-label', words.copy(row.name));
    return copy;
  }
}
