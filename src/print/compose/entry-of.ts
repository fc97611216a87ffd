import { encode } from 'uqr';
import { type Catalog, placeOf, producerOf } from '../../catalog/catalog.ts';
import type { Product } from '../../catalog/product.ts';
import type { Language } from '../../catalog/site.ts';
import { starDisplay, type Validity } from '../../catalog/certification/validity.ts';
import { shown } from '../../i18n/bilingual.ts';
import { pathOf } from '../../i18n/href.ts';
import { capitalised, districtName, keepDash } from '../../i18n/places.ts';
import { PRINT_WORDS } from '../words-of-works.ts';
import { PRODUCT_WORDS } from '../../i18n/product-words.ts';
import { validitySentence } from '../../i18n/validity-sentence.ts';
import { recognitionText, STATUS_LABEL } from '../../i18n/validity-words.ts';
import type { Picture, PrintedEntry, PrintedStars } from './booklet.ts';
import { dayOfOrder, languagesOf, type PrintOrder } from '../order.ts';
import type { Chosen } from './selection.ts';
import { inEach, localWords, type Words } from '../words.ts';

const drawn = new Map<string, string>();

/** The address as a QR code: black modules on nothing, one unit each, no quiet zone (ISO/IEC 18004, level M). */
export function qrSvg(address: string): string {
  const known = drawn.get(address);
  if (known !== undefined) return known;
  const svg = draw(address);
  drawn.set(address, svg);
  return svg;
}

function draw(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/gu),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`;
}

/** What a work is made for. */
export interface Commission {
  readonly catalog: Catalog;
  readonly order: PrintOrder;
  /** The site's address; undefined while it has none, and then nothing has a code. */
  readonly address: URL | undefined;
  /** Of the software. */
  readonly version: string;
}

/** The product as every layout prints it. */
export function entryOf(
  { catalog, order, address }: Commission,
  { product, validity, standing }: Chosen,
  index: number,
): PrintedEntry {
  const languages = languagesOf(order.edition);
  const day = dayOfOrder(order, catalog.day);
  const { district } = placeOf(catalog, product);
  const { booth = '', price = '' } = order.stands[product.slug] ?? {};
  return {
    slug: product.slug,
    number: index + 1,
    name: inEach(languages, (lang) => keepDash(product.name[lang])),
    picture: pictureOf(product, languages),
    stars: starsOf(validity, languages),
    standing,
    status: inEach(languages, (lang) => STATUS_LABEL[lang][validity.status]),
    sentence: inEach(languages, (lang) => validitySentence(validity, day, lang)),
    producer: producerWords(catalog, product, languages),
    district: inEach(languages, (lang) =>
      district ? capitalised(districtName(district, lang)) : PRINT_WORDS[lang].unknownDistrict,
    ),
    booth,
    price,
    link: address ? linkOf(product, address, languages) : null,
  };
}

/** Who makes the product; empty where no source names anyone. */
function producerWords(catalog: Catalog, product: Product, languages: readonly Language[]): Words {
  const producer = producerOf(catalog, product);
  return producer ? localWords(languages, producer.name) : [];
}

function pictureOf({ slug, photos, drawing }: Product, languages: readonly Language[]): Picture {
  const [photo] = photos;
  if (!photo) return { file: `/drawings/${drawing}.svg`, photo: null };
  const { alt, credit, licence } = photo;
  return {
    file: `/photos/${slug}.jpg`,
    photo: {
      alt: localWords(languages, alt),
      credit: inEach(languages, (lang) => PRODUCT_WORDS[lang].photoCredit(credit, licence)),
    },
  };
}

function starsOf(validity: Validity, languages: readonly Language[]): PrintedStars {
  const display = starDisplay(validity);
  return {
    display,
    count: display === 'none' ? 0 : (validity.certification?.stars ?? 0),
    words: inEach(languages, (lang) => capitalised(recognitionText(validity, lang))),
  };
}

function linkOf(product: Product, address: URL, languages: readonly Language[]) {
  const [lang = 'vi'] = languages;
  const root = address.href.replace(/\/*$/u, '/');
  const { href } = new URL(pathOf({ page: 'product', slug: product.slug }, lang), root);
  return {
    url: href,
    qr: qrSvg(href),
    alt: inEach(languages, (each) => PRINT_WORDS[each].qrAlt(shown(product.name, each).text)),
  };
}
