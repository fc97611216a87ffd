import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { oneLine } from '../../text/one-line.ts';
import { isSlug } from '../../text/slug.ts';
import { currentSlugIn } from './current-slugs.ts';
import { emptyDraft, usualStandings, type FairDraft, type OrderDraft } from './order-draft.ts';
import { askedIn, ORDER_WORDS, valueIn, type OrderParameter } from './order-words.ts';
import {
  EDITIONS,
  FORMATS,
  GROUPINGS,
  hasCopies,
  isForPress,
  LAYOUTS,
  MOST_COPIES,
  type Format,
  type Layout,
  type StandDetails,
} from '../order.ts';
import { LONGEST_FOREWORD, NO_OWN_MATTER } from '../own-matter.ts';
import { selectionIn, selectionParameters } from './selection-address.ts';

/** Longer texts are cut: they would fit on no card. */
const LONGEST_TEXT = 200;
/** A longer foreword is cut; what does not fit on its page is told. */
const LONGEST_TOLD = 2 * LONGEST_FOREWORD;
/** A plan has at most as many letters: of every place that can be printed, a name. */
const LONGEST_PLAN = 20_000;
/** More stands are not read from an address. */
const MOST_STANDS = 2000;
/** Stands between a product's slug, which never has it, and what is told of its stand. */
const SEPARATOR = '*';
const FAIR_FIELDS = ['name', 'place', 'from', 'to'] as const satisfies (keyof FairDraft)[];
const STAND_FIELDS = ['booth', 'price', 'copies'] as const satisfies (keyof StandDetails)[];

/** What an address asks for, in the words of either language; what makes no sense in it is left out. */
export function draftOf(address: URLSearchParams, catalog: Catalog, lang: Language): OrderDraft {
  const usual = emptyDraft(lang);
  const layout = valueIn(address, 'layout', LAYOUTS) ?? usual.layout;
  const formats: readonly Format[] = FORMATS[layout];
  const askedFormat = askedIn(address, 'format')?.[0];
  const format = formats.find((one) => one === askedFormat) ?? FORMATS[layout][0];
  const edition = valueIn(address, 'edition', EDITIONS) ?? usual.edition;
  const fair = fairIn(address);
  const firstLabel = Number(askedIn(address, 'firstLabel')?.[0]);
  const isLabel = layout === 'labels' && Number.isInteger(firstLabel) && firstLabel >= 1;
  return {
    layout,
    format,
    fair,
    edition: edition === 'both' && layout !== 'catalogue' ? lang : edition,
    selection: selectionIn(address, catalog, usualStandings({ fair })),
    groupBy: valueIn(address, 'groupBy', GROUPINGS) ?? usual.groupBy,
    stands: standsIn(address, catalog),
    copies: copiesIn(askedIn(address, 'copiesOfEach')?.[0], layout),
    firstLabel: isLabel && firstLabel <= Number(format) ? firstLabel : 1,
    bleed: isForPress(layout) && valueIn(address, 'bleed', ['yes']) === 'yes',
    ...ownIn(address),
    ...planIn(address),
  };
}

/** The organiser’s own words; their logos travel in no address. */
function ownIn(address: URLSearchParams): Pick<OrderDraft, 'own'> {
  const foreword = (askedIn(address, 'foreword')?.[0] ?? '').slice(0, LONGEST_TOLD);
  const runningHead = shortLine(askedIn(address, 'runningHead')?.[0] ?? '');
  return foreword + runningHead === '' ? {} : { own: { ...NO_OWN_MATTER, foreword, runningHead } };
}

function planIn(address: URLSearchParams): Pick<OrderDraft, 'plan'> {
  const plan = (askedIn(address, 'plan')?.[0] ?? '').slice(0, LONGEST_PLAN);
  return plan === '' ? {} : { plan };
}

function copiesIn(asked: string | undefined, layout: Layout): number {
  const copies = Number(asked ?? 1);
  const isSense = Number.isInteger(copies) && copies >= 1 && copies <= MOST_COPIES;
  return isSense && hasCopies(layout) ? copies : 1;
}

function fairIn(address: URLSearchParams): FairDraft | null {
  const field = (name: keyof FairDraft) => askedIn(address, name)?.[0];
  if (FAIR_FIELDS.every((name) => field(name) === undefined)) return null;
  const text = (name: keyof FairDraft) => shortLine(field(name) ?? '');
  return { name: text('name'), place: text('place'), from: text('from'), to: text('to') };
}

function standsIn(address: URLSearchParams, catalog: Catalog): Record<string, StandDetails> {
  const stands = new Map<string, StandDetails>();
  const current = currentSlugIn(catalog);
  for (const field of STAND_FIELDS) {
    for (const told of (askedIn(address, field) ?? []).slice(0, MOST_STANDS)) {
      const end = told.indexOf(SEPARATOR);
      const slug = current(told.slice(0, Math.max(end, 0)));
      if (!isSlug(slug)) continue;
      const stand = stands.get(slug) ?? { booth: '', price: '' };
      stands.set(slug, { ...stand, [field]: shortLine(told.slice(end + 1)) });
    }
  }
  return Object.fromEntries(stands);
}

/** A text as it fits into a line, not endless. */
function shortLine(text: string): string {
  return [...oneLine(text)].slice(0, LONGEST_TEXT).join('');
}

/** The address of the draft in that language, from the question mark on. */
export function addressOf(draft: OrderDraft, lang: Language): string {
  const words = ORDER_WORDS[lang];
  const usual = emptyDraft(lang);
  const { layout, format, edition, groupBy, fair } = draft;
  const parameters: [OrderParameter, string][] = [
    // The plain address means that nothing was asked for yet.
    ['layout', words.layout[layout]],
    ['format', format === FORMATS[layout][0] ? '' : format],
    ['edition', words.edition[edition]],
    ['groupBy', groupBy === usual.groupBy ? '' : words.groupBy[groupBy]],
    ['copiesOfEach', draft.copies === 1 ? '' : String(draft.copies)],
    ['firstLabel', draft.firstLabel === 1 ? '' : String(draft.firstLabel)],
    ['bleed', draft.bleed ? words.bleed.yes : ''],
    ['foreword', draft.own?.foreword ?? ''],
    ['runningHead', draft.own?.runningHead ?? ''],
    ['plan', draft.plan ?? ''],
    ...Object.entries(draft.stands).flatMap(([slug, stand]) =>
      STAND_FIELDS.filter((field) => (stand[field] ?? '') !== '').map(
        (field): [OrderParameter, string] => [field, slug + SEPARATOR + (stand[field] ?? '')],
      ),
    ),
  ];
  const address = new URLSearchParams([
    ...parameters
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [words.parameter[name], value]),
    ...(fair ? FAIR_FIELDS.map((field) => [words.parameter[field], fair[field]]) : []),
    ...selectionParameters(draft.selection, usualStandings(draft), lang),
  ]);
  // A query may have commas and slashes as they are.
  return `?${address.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}
