import { placeOf, producerOf } from '../../catalog/catalog.ts';
import type { Producer } from '../../catalog/producer.ts';
import type { Product } from '../../catalog/product.ts';
import type { Language } from '../../catalog/site.ts';
import { showDate } from '../../i18n/dates.ts';
import { capitalised, placeThen, unbroken } from '../../i18n/places.ts';
import { PRINT_WORDS } from '../words-of-works.ts';
import { shown } from '../../i18n/bilingual.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { compareNames } from '../../text/collation.ts';
import type {
  Badges,
  BoothCards,
  Contact,
  ContactSheet,
  Labels,
  Poster,
  PriceList,
} from './booklet.ts';
import { catalogueLink, type Commission, entryOf } from './entry-of.ts';
import { coverOf, drawingsOf } from './front-matter.ts';
import { labelSheet } from '../paper.ts';
import type { Group } from './sections.ts';
import { inEach, localWords } from '../words.ts';
import { workOf } from '../work-of.ts';
import { copiesOf, languagesOf, type PrintOrder } from '../order.ts';

/** A card for each product, in the order of the groups. */
export function composeCards(commission: Commission, groups: readonly Group[]): BoothCards {
  const languages = languagesOf(commission.order.edition);
  return {
    ...workOf(commission),
    layout: 'booth-cards',
    words: {
      scan: inEach(languages, (lang) => PRINT_WORDS[lang].scan),
      price: inEach(languages, (lang) => PRINT_WORDS[lang].price),
    },
    cards: entriesOf(commission, groups),
  };
}

/** A label for each product, after those of the first sheet that are used already. */
export function composeLabels(commission: Commission, groups: readonly Group[]): Labels {
  const sheet = labelSheet(commission.order.format);
  const places = sheet.columns * sheet.rows;
  const first = Math.trunc(commission.order.firstLabel);
  return {
    ...workOf(commission),
    layout: 'labels',
    words: {
      price: inEach(languagesOf(commission.order.edition), (lang) => PRINT_WORDS[lang].price),
    },
    sheet,
    skipped: first >= 1 && first <= places ? first - 1 : 0,
    labels: entriesOf(commission, groups),
  };
}

const entriesOf = (commission: Commission, groups: readonly Group[]) =>
  groups
    .flatMap(({ members }) => members)
    .flatMap((chosen) =>
      Array.from({ length: copiesOf(commission.order, chosen.product.slug) }, () => chosen),
    )
    .map((chosen, index) => entryOf(commission, chosen, index));

/** Every product with its price, in the groups of the order. */
export function composePrices(commission: Commission, groups: readonly Group[]): PriceList {
  const { catalog, order } = commission;
  const { fair } = order;
  const work = workOf(commission);
  const languages = languagesOf(order.edition);
  const words = PRINT_WORDS[work.lang];
  const day = words.asOf(showDate(work.day, work.lang));
  return {
    ...work,
    layout: 'price-list',
    heading: fair?.name ?? catalog.site.title[work.lang],
    notes: [
      ...(fair ? [words.dates(showDate(fair.from, work.lang), showDate(fair.to, work.lang))] : []),
      ...(fair?.place ? [fair.place] : []),
      day,
    ],
    columns: words.priceList,
    groups: pricedGroups(order, groups).map(({ title, members }) => ({
      title,
      rows: members.map((chosen, index) => {
        const { slug, name, producer, stars, standing, recognised, booth, price } = entryOf(
          commission,
          chosen,
          index,
        );
        return { slug, name, producer, stars, standing, recognised, booth, price };
      }),
    })),
    scan: inEach(languages, (lang) => PRINT_WORDS[lang].scanAll),
    link: catalogueLink(commission),
  };
}

/** Where there are booths, each row names its own. */
function pricedGroups({ groupBy }: PrintOrder, groups: readonly Group[]): readonly Group[] {
  return groupBy === 'booth'
    ? [{ title: [], members: groups.flatMap(({ members }) => members) }]
    : groups;
}

/** Who stands where and how to reach them: by booth, where there are booths, else in the order of the groups. */
export function composeContacts(commission: Commission, groups: readonly Group[]): ContactSheet {
  const { catalog, order } = commission;
  const work = workOf(commission);
  const words = PRINT_WORDS[work.lang];
  const day = words.asOf(showDate(work.day, work.lang));
  return {
    ...work,
    layout: 'contact-sheet',
    heading: words.layout['contact-sheet'],
    note: [order.fair?.name ?? catalog.site.title[work.lang], day].join(' · '),
    columns: words.contact,
    contacts: contactsOf(commission, groups),
  };
}

/** A row for each producer; products without one have a row of their own where they stand or come from. */
function contactsOf(commission: Commission, groups: readonly Group[]): Contact[] {
  const products = groups.flatMap(({ members }) => members).map(({ product }) => product);
  const { catalog } = commission;
  const known = Map.groupBy(
    products,
    (product) =>
      producerOf(catalog, product)?.slug ??
      [boothOf(commission, product), placeText(commission, product)].join('\n'),
  );
  const contacts = [...known.values()]
    .flatMap((made) => inRows(made, languagesOf(commission.order.edition)))
    .map((made) => contactOf(commission, made));
  return contacts.every(({ booth }) => booth === '') ? contacts : contacts.toSorted(byBooth);
}

/** No page holds a row whose names have more letters together. */
const MOST_LETTERS = 700;

/** The products in as many rows as they need. */
function inRows(products: readonly Product[], [lang = 'vi']: readonly Language[]): Product[][] {
  const rows: Product[][] = [];
  let letters = Infinity;
  for (const product of products) {
    letters += shown(product.name, lang).text.length;
    if (letters > MOST_LETTERS) {
      rows.push([]);
      letters = shown(product.name, lang).text.length;
    }
    rows.at(-1)?.push(product);
  }
  return rows;
}

function contactOf(commission: Commission, products: readonly Product[]): Contact {
  const { catalog, order } = commission;
  const [lang = 'vi'] = languagesOf(order.edition);
  const [first] = products;
  const producer = first && producerOf(catalog, first);
  const place = first ? placeText(commission, producer ?? first) : '';
  return {
    booth: boothsOf(commission, products),
    producer: producer ? shown(producer.name, lang).text : PRINT_WORDS[lang].unknownProducer,
    products: products.map(({ name }) => shown(name, lang).text).join('; '),
    phone: producer?.phone ? unbroken(producer.phone) : '',
    phoneNote: producer?.phone && producer.phoneNote ? shown(producer.phoneNote, lang).text : '',
    address: producer?.address ?? place,
  };
}

function boothsOf(commission: Commission, products: readonly Product[]): string {
  const booths = new Set(products.map((product) => boothOf(commission, product)));
  return [...booths].filter((booth) => booth !== '').join(', ');
}

const boothOf = ({ order }: Commission, { slug }: Product) => order.stands[slug]?.booth ?? '';

function placeText({ catalog, order }: Commission, where: Producer | Product): string {
  const [lang = 'vi'] = languagesOf(order.edition);
  return capitalised(placeThen(placeOf(catalog, where), lang) ?? '');
}

function byBooth(a: Contact, b: Contact): number {
  if (a.booth === '' || b.booth === '') return Number(a.booth === '') - Number(b.booth === '');
  return compareNames(a.booth, b.booth);
}

/** So many drawings fill the sheet. */
const MOST_DRAWINGS = 12;

/** The sheet of what the order chooses: its title, for what and when it is, drawings, and one code for all. */
export function composePoster(commission: Commission, groups: readonly Group[]): Poster {
  const entries = groups
    .flatMap(({ members }) => members)
    .map((chosen, index) => entryOf(commission, chosen, index));
  const languages = languagesOf(commission.order.edition);
  return {
    ...workOf(commission),
    layout: 'poster',
    cover: coverOf(commission, entries),
    pictures: drawingsOf(entries).slice(0, MOST_DRAWINGS),
    scan: inEach(languages, (lang) => PRINT_WORDS[lang].scanAll),
    link: catalogueLink(commission),
  };
}

/** A badge for each producer, as many as of its product of which there are most. */
export function composeBadges(commission: Commission, groups: readonly Group[]): Badges {
  const { catalog, order } = commission;
  const work = workOf(commission);
  const languages = languagesOf(order.edition);
  const products = groups.flatMap(({ members }) => members).map(({ product }) => product);
  const known = Map.groupBy(products, ({ producer, slug }) => producer ?? `/${slug}`);
  return {
    ...work,
    layout: 'badges',
    heading: order.fair?.name ?? catalog.site.title[work.lang],
    words: { fullName: inEach(languages, (lang) => PRINT_WORDS[lang].fullName) },
    sheet: labelSheet(order.format),
    badges: [...known.values()].flatMap((made) => {
      const [first] = made;
      if (!first) return [];
      const who = localWords(languages, (producerOf(catalog, first) ?? first).name).map(
        ({ text, lang }) => ({ lang, text: wholeWords(text) }),
      );
      const booth = boothsOf(commission, made);
      const boothWords =
        booth === '' ? [] : inEach(languages, (lang) => PRINT_WORDS[lang].boothNumber(booth));
      const copies = Math.max(...made.map(({ slug }) => copiesOf(order, slug)));
      return Array.from({ length: copies }, () => ({ who, boothWords }));
    }),
  };
}
