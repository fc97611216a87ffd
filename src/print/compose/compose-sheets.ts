import { placeOf, producerOf } from '../../catalog/catalog.ts';
import type { Producer } from '../../catalog/producer.ts';
import type { Product } from '../../catalog/product.ts';
import { showDate } from '../../i18n/dates.ts';
import { capitalised, placeThen, unbroken } from '../../i18n/places.ts';
import { PRINT_WORDS } from '../words-of-works.ts';
import { shown } from '../../i18n/bilingual.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { compareNames } from '../../text/collation.ts';
import type { Badges, BoothCards, Contact, ContactSheet, Labels, PriceList } from './booklet.ts';
import { catalogueLink, type Commission, entryOf } from './entry-of.ts';
import { labelSheet } from '../paper.ts';
import type { Group } from './sections.ts';
import { inEach, localWords } from '../words.ts';
import { workOf } from '../work-of.ts';
import { copiesOf, languagesOf } from '../order.ts';

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
    groups: pricedGroups(commission, groups),
    scan: inEach(languages, (lang) => PRINT_WORDS[lang].scanAll),
    link: catalogueLink(commission),
  };
}

/** The rows of each group; where there are booths, each row names its own. */
export function pricedGroups(
  commission: Commission,
  groups: readonly Group[],
): PriceList['groups'] {
  const shown: readonly Group[] =
    commission.order.groupBy === 'booth'
      ? [{ title: [], members: groups.flatMap(({ members }) => members) }]
      : groups;
  return shown.map(({ title, members }) => ({
    title,
    rows: members.map((chosen, index) => {
      const { slug, name, producer, district, stars, standing, recognised, ...entry } = entryOf(
        commission,
        chosen,
        index,
      );
      const { booth, boothWords, price } = entry;
      return {
        ...{ slug, name, producer, district, stars, standing, recognised },
        ...{ booth, boothWords, price },
      };
    }),
  }));
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
    .flatMap((made) => inRows(commission, made))
    .map((made) => contactOf(commission, made));
  return contacts.every(({ booth }) => booth === '') ? contacts : contacts.toSorted(byBooth);
}

/** No page holds a row whose names have more letters together; a booth’s stand in a column of a third of the width. */
const MOST_LETTERS = 700;

/** The products in as many rows as they need. */
function inRows(commission: Commission, products: readonly Product[]): Product[][] {
  const [lang = 'vi'] = languagesOf(commission.order.edition);
  const lettersOf = (product: Product) =>
    shown(product.name, lang).text.length + 3 * boothOf(commission, product).length;
  const rows: Product[][] = [];
  let letters = Infinity;
  for (const product of products) {
    letters += lettersOf(product);
    if (letters > MOST_LETTERS) {
      rows.push([]);
      letters = lettersOf(product);
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
