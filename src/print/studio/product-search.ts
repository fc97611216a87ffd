import { placeOf, producerOf, validityOf, type Catalog } from '../../catalog/catalog.ts';
import type { Product } from '../../catalog/product.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import { communeName, districtName } from '../../i18n/places.ts';
import { starsText } from '../../i18n/validity-words.ts';
import { fold } from '../../text/fold.ts';

/** Finds products by words of their names, producer, place or stars, with or without marks. */
export function productSearch(catalog: Catalog): (words: string) => Product[] {
  const texts = [...catalog.products.values()].map((product) => ({
    product,
    text: ` ${spoken(textOf(catalog, product))}`,
  }));
  return (words) => {
    const wanted = spoken(words).split(' ').filter(Boolean);
    if (wanted.length === 0) return [];
    // The last word may only be begun, and so may the others.
    const has = (text: string) => wanted.every((word) => text.includes(` ${word}`));
    return texts.filter(({ text }) => has(text)).map(({ product }) => product);
  };
}

const spoken = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');

function textOf(catalog: Catalog, product: Product): string {
  const { name, aliases } = product;
  const producer = producerOf(catalog, product);
  const { district, commune } = placeOf(catalog, product);
  const stars = validityOf(catalog, product).certification?.stars ?? null;
  return [
    ...[name.vi, name.en, ...aliases.vi, ...aliases.en],
    ...(producer ? [producer.name.vi, producer.name.en, ...producer.aliases] : []),
    ...LANGUAGES.flatMap((lang) => [
      district && districtName(district, lang),
      commune && communeName(commune, lang),
      starsText(stars, lang),
    ]),
  ].join(' ');
}
