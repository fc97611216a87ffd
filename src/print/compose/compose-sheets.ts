import { placeOf, producerOf } from '../../catalog/catalog.ts';
import { showDate } from '../../i18n/dates.ts';
import { capitalised, placeThen, unbroken } from '../../i18n/places.ts';
import { PRINT_WORDS } from '../words-of-works.ts';
import { shown } from '../../i18n/bilingual.ts';
import { compareNames } from '../../text/collation.ts';
import type { BoothCards, Contact, ContactSheet, Labels } from './booklet.ts';
import { type Commission, entryOf } from './entry-of.ts';
import { labelSheet } from '../paper.ts';
import type { Group } from './sections.ts';
import { inEach } from '../words.ts';
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

function contactsOf(
  { catalog, order: { edition, stands } }: Commission,
  groups: readonly Group[],
): Contact[] {
  const [lang = 'vi'] = languagesOf(edition);
  const contacts = groups
    .flatMap(({ members }) => members)
    .map(({ product }): Contact => {
      const producer = producerOf(catalog, product);
      const place = placeThen(placeOf(catalog, producer ?? product), lang);
      return {
        booth: stands[product.slug]?.booth ?? '',
        product: shown(product.name, lang).text,
        producer: producer ? shown(producer.name, lang).text : PRINT_WORDS[lang].unknownProducer,
        phone: producer?.phone ? unbroken(producer.phone) : '',
        phoneNote:
          producer?.phone && producer.phoneNote ? shown(producer.phoneNote, lang).text : '',
        address: producer?.address ?? capitalised(place ?? ''),
      };
    });
  return contacts.every(({ booth }) => booth === '') ? contacts : contacts.toSorted(byBooth);
}

function byBooth(a: Contact, b: Contact): number {
  if (a.booth === '' || b.booth === '') return Number(a.booth === '') - Number(b.booth === '');
  return compareNames(a.booth, b.booth);
}
