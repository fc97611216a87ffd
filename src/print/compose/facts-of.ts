import { type Catalog, placeOf, producerOf } from '../../catalog/catalog.ts';
import type { Producer } from '../../catalog/producer.ts';
import type { Mark, Price, Product, Statement } from '../../catalog/product.ts';
import type { Language } from '../../catalog/site.ts';
import { shown } from '../../i18n/bilingual.ts';
import { dateInSentence, monthName } from '../../i18n/dates.ts';
import { MARK_KIND } from '../../i18n/kind-words.ts';
import { capitalised, placeNow, placeThen, unbroken } from '../../i18n/places.ts';
import { PRODUCT_WORDS } from '../../i18n/product-words.ts';
import type { Fact } from './booklet.ts';
import { inEach, localWords, vietnamese, type Words } from '../words.ts';

type FactLabel = keyof {
  [
    Key in keyof (typeof PRODUCT_WORDS)['vi'] as (typeof PRODUCT_WORDS)['vi'][Key] extends string
      ? Key
      : never
  ]: Key;
};

/** Who makes the product and where, and what one should know before buying; what no source states is left out. */
export function factsOf(
  catalog: Catalog,
  product: Product,
  languages: readonly Language[],
): Fact[] {
  const producer = producerOf(catalog, product);
  const fact = (label: FactLabel, values: readonly Words[]): Fact[] =>
    values.length === 0
      ? []
      : [{ label: inEach(languages, (lang) => PRODUCT_WORDS[lang][label]), values }];
  const stated = (statements: readonly Statement[]) =>
    statements.map(({ text }) => localWords(languages, text));
  return [
    ...fact('whoMakesIt', [
      producer ? localWords(languages, producer.name) : unknownProducer(languages),
    ]),
    ...fact('address', producer?.address ? [vietnamese(producer.address)] : []),
    ...fact('phone', producer ? phoneOf(producer, languages) : []),
    ...fact('place', placeWords(catalog, product, languages)),
    ...fact('season', seasonOf(product, languages)).map((one) => ({
      ...one,
      months: product.season,
    })),
    ...fact('packaging', stated(product.packaging)),
    ...fact(
      'price',
      product.prices.map((price) => priceOf(price, languages)),
    ),
    ...fact('storage', stated(product.storage)),
    ...fact('shelfLife', stated(product.shelfLife)),
    ...fact(
      'marks',
      product.marks.map((mark) => markOf(mark, languages)),
    ),
  ];
}

function unknownProducer(languages: readonly Language[]): Words {
  return inEach(languages, (lang) => PRODUCT_WORDS[lang].unknownProducer);
}

function phoneOf({ phone, phoneNote }: Producer, languages: readonly Language[]): Words[] {
  if (phone === null) return [inEach(languages, (lang) => PRODUCT_WORDS[lang].noPhone)];
  const number = unbroken(phone);
  return phoneNote
    ? [inEach(languages, (lang) => `${number} (${shown(phoneNote, lang).text})`)]
    : [inEach(languages, () => number)];
}

function placeWords(catalog: Catalog, product: Product, languages: readonly Language[]): Words[] {
  const place = placeOf(catalog, product);
  if (!place.district && !place.communeNow) return [];
  return [
    inEach(languages, (lang) => {
      const now = placeNow(place, lang);
      return capitalised(placeThen(place, lang) ?? '') + (now ? ` (${now})` : '');
    }),
  ];
}

function seasonOf({ season }: Product, languages: readonly Language[]): Words[] {
  if (season.length === 0) return [];
  return [
    inEach(languages, (lang) =>
      lang === 'vi'
        ? `Tháng ${season.join(', ')}`
        : season.map((month) => monthName(month, lang)).join(', '),
    ),
  ];
}

function priceOf({ text, date }: Price, languages: readonly Language[]): Words {
  return inEach(languages, (lang) => {
    const words = PRODUCT_WORDS[lang];
    const when = date ? words.priceDate(dateInSentence(date, lang)) : words.priceUndated;
    return `${shown(text, lang).text}, ${when}`;
  });
}

function markOf({ kind, name, detail }: Mark, languages: readonly Language[]): Words {
  return inEach(languages, (lang) => {
    const label = MARK_KIND[lang][kind];
    const isSaid = kind === 'other' || shown(name, lang).text.startsWith(label);
    const said = [name, ...(detail ? [detail] : [])].map((text) => shown(text, lang).text);
    return (isSaid ? '' : `${label}: `) + said.join('. ');
  });
}
