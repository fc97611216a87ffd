import { categoryPath, producerOf, validityOf, type Catalog } from '../../catalog/catalog.ts';
import { writtenInterval } from '../../catalog/certification/calendar-day.ts';
import { isInCollection } from '../../catalog/selections/products-in-collection.ts';
import type { Product } from '../../catalog/product.ts';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { isSettled, starDisplay } from '../../catalog/certification/validity.ts';
import { otherLanguage } from '../../i18n/bilingual.ts';
import { href } from '../../i18n/href.ts';
import { capitalised } from '../../i18n/places.ts';
import { recognitionText } from '../../i18n/recognition-text.ts';
import { starsText } from '../../i18n/validity-words.ts';
import {
  listed,
  namesOf,
  placeFilters,
  placeNames,
  record,
  type RecordContext,
  type SearchRecord,
} from './search-record.ts';
import { numberKeys } from '../numbers.ts';
import { relatedWords } from '../words/synonyms.ts';

/** What the search knows of a product. */
export function productRecord(
  catalog: Catalog,
  product: Product,
  lang: Language,
  { picture, story, sort }: RecordContext,
): SearchRecord {
  const validity = validityOf(catalog, product);
  const stars = validity.certification?.stars ?? null;
  const path = categoryPath(catalog, product.category);
  const { words } = path.at(-1) ?? {};
  const kinds = words ? [...words[lang], ...words[otherLanguage(lang)]] : [];
  const producer = producerOf(catalog, product);
  const aliases = LANGUAGES.flatMap((language) => product.aliases[language]);
  const names = [product.name[lang], product.name[otherLanguage(lang)], ...aliases];
  const display = starDisplay(validity);
  const { ends, certification } = validity;
  const related = relatedWords(catalog.synonyms, names);
  const purposes = [...catalog.collections.values()]
    .filter((collection) => isInCollection(catalog, collection, product))
    .flatMap(({ words }) => [...words.vi, ...words.en]);
  return record(
    lang,
    { story, sort },
    {
      title: product.name[lang],
      also: listed([product.name[otherLanguage(lang)], ...aliases]),
      maker: listed(producer ? namesOf(producer, lang) : []),
      place: listed(placeNames(catalog, product, lang)),
      kind: listed([...kinds, ...relatedWords(catalog.synonyms, kinds).same]),
      standing: listed([starsText(stars, 'vi'), starsText(stars, 'en')]),
      same: listed(related.same),
      near: listed([...related.near, ...purposes]),
      summary: product.summary[lang],
      picture: listed([picture.src, ...(picture.dark ? [picture.dark] : [])]),
      state: listed([
        validity.status,
        display,
        String(display === 'none' ? 0 : (stars ?? 0)),
        capitalised(recognitionText(validity, lang)),
        ends && !isSettled(validity.status) ? writtenInterval(ends) : '',
        certification?.decided ?? '',
        certification?.validUntil ? 'stated' : '',
      ]),
    },
    {
      url: href({ page: 'product', slug: product.slug }, lang),
      filters: {
        kind: ['product'],
        ...placeFilters(catalog, product),
        category: path.filter(({ level }) => level !== 'leaf').map(({ slug }) => slug),
        stars: [stars === null ? 'unknown' : String(stars)],
        status: [validity.status],
      },
      numbers: numberKeys({
        gtin: product.gtin,
        codes: product.certifications.flatMap(({ code }) => code ?? []),
        decisions: product.certifications.flatMap(({ number, decided }) =>
          number === null ? [] : [{ number, year: decided?.slice(0, 4) }],
        ),
      }),
    },
  );
}
