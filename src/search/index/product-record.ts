import { categoryPath, producerOf, validityOf, type Catalog } from '../../catalog/catalog.ts';
import type { Product } from '../../catalog/product.ts';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { isSettled, starDisplay } from '../../catalog/certification/validity.ts';
import { otherLanguage } from '../../i18n/bilingual.ts';
import { href } from '../../i18n/href.ts';
import { capitalised } from '../../i18n/places.ts';
import { recognitionText, starsText, STATUS_LABEL } from '../../i18n/validity-words.ts';
import {
  listed,
  namesOf,
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
  // A title that lists (meat, eggs, milk …) says nothing of this product.
  const kinds = path.map(({ name }) => name).filter(({ vi }) => !vi.includes(','));
  const producer = producerOf(catalog, product);
  const aliases = LANGUAGES.flatMap((language) => product.aliases[language]);
  const names = [product.name[lang], product.name[otherLanguage(lang)], ...aliases];
  const display = starDisplay(validity);
  const { ends, certification } = validity;
  const related = relatedWords(catalog.synonyms, [...names, ...kinds.map(({ vi }) => vi)]);
  return record(
    lang,
    { story, sort },
    {
      title: product.name[lang],
      also: listed([product.name[otherLanguage(lang)], ...aliases]),
      maker: listed(producer ? namesOf(producer, lang) : []),
      place: listed(placeNames(catalog, product, lang)),
      kind: listed([
        ...kinds.map((name) => name[lang]),
        starsText(stars, 'vi'),
        starsText(stars, 'en'),
        STATUS_LABEL[lang][validity.status],
      ]),
      same: listed(related.same),
      near: listed(related.near),
      summary: product.summary[lang],
      picture: listed([picture.src, ...(picture.dark ? [picture.dark] : [])]),
      state: listed([
        validity.status,
        display,
        String(display === 'none' ? 0 : (stars ?? 0)),
        capitalised(recognitionText(validity, lang)),
        ends && !isSettled(validity.status) ? `${ends.earliest}/${ends.latest}` : '',
        certification?.decided ?? '',
        certification?.validUntil ? 'stated' : '',
      ]),
    },
    {
      url: href({ page: 'product', slug: product.slug }, lang),
      filters: {
        kind: ['product'],
        ...(product.district === null ? {} : { district: [product.district] }),
        category: path.filter(({ level }) => level !== 'leaf').map(({ slug }) => slug),
        stars: [stars === null ? 'unknown' : String(stars)],
        status: [validity.status],
      },
      numbers: numberKeys({
        gtin: product.gtin,
        decisions: product.certifications.flatMap(({ number, decided }) =>
          number === null ? [] : [{ number, year: decided?.slice(0, 4) }],
        ),
      }),
    },
  );
}
