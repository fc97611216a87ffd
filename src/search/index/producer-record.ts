import type { Catalog } from '../../catalog/catalog.ts';
import type { Producer } from '../../catalog/producer.ts';
import type { Product } from '../../catalog/product.ts';
import type { Language } from '../../catalog/site.ts';
import { href } from '../../i18n/href.ts';
import { PRODUCER_KIND } from '../../i18n/kind-words.ts';
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

/** What the search knows of a producer, who makes these products. */
export function producerRecord(
  catalog: Catalog,
  producer: Producer,
  products: readonly Product[],
  lang: Language,
  { picture, story, sort }: RecordContext,
): SearchRecord {
  const [name = '', ...others] = namesOf(producer, lang);
  const related = relatedWords(catalog.synonyms, [name, ...others]);
  return record(
    lang,
    { story, sort },
    {
      title: name,
      also: listed(others),
      maker: listed(products.map((product) => product.name[lang])),
      place: listed(placeNames(catalog, producer, lang)),
      kind: PRODUCER_KIND[lang][producer.kind],
      standing: '',
      same: listed(related.same),
      near: '',
      summary: producer.address ?? '',
      picture: listed([picture.src, ...(picture.dark ? [picture.dark] : [])]),
      state: '',
    },
    {
      url: href({ page: 'producer', slug: producer.slug }, lang),
      filters: {
        kind: ['producer'],
        ...placeFilters(catalog, producer),
      },
      numbers: numberKeys({ phone: producer.phone }),
    },
  );
}
