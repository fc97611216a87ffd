import { encode } from 'uqr';
import { type Catalog, placeOf, producerOf } from '../../catalog/catalog.ts';
import type { Stories } from '../../catalog/stories.ts';
import type { Product } from '../../catalog/product.ts';
import type { Language } from '../../catalog/site.ts';
import { starDisplay, type Validity } from '../../catalog/certification/validity.ts';
import { shown } from '../../i18n/bilingual.ts';
import { pathOf } from '../../i18n/href.ts';
import { capitalised, placeThen } from '../../i18n/places.ts';
import { PRINT_WORDS } from '../words-of-works.ts';
import { PRODUCT_WORDS } from '../../i18n/product-words.ts';
import { spokenOn, validitySentence } from '../../i18n/validity-sentence.ts';
import { recognitionText } from '../../i18n/recognition-text.ts';
import { type SpokenDays, STATUS_LABEL } from '../../i18n/validity-words.ts';
import type { CodeLink, Picture, PrintedEntry, PrintedStars } from './booklet.ts';
import { dayOfOrder, languagesOf, type PrintOrder } from '../order.ts';
import type { Chosen } from './selection.ts';
import { inEach, localWords, type Words } from '../words.ts';
import { wholeWords } from '../../text/whole-words.ts';

const drawn = new Map<string, string>();

/** Any of the eight masks makes a code that every reader takes; weighing them against each other takes ten times as long. */
const MASK = 3;

/** The address as a QR code: black modules on nothing, one unit each, no quiet zone (ISO/IEC 18004, level M). */
export function qrSvg(address: string): string {
  const known = drawn.get(address);
  if (known !== undefined) return known;
  const svg = draw(address);
  drawn.set(address, svg);
  return svg;
}

function draw(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: MASK });
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
  readonly stories: Stories;
  /** The site's address; undefined while it has none, and then nothing has a code. */
  readonly address: URL | undefined;
  /** Of the software. */
  readonly version: string;
}

/** For which day a work speaks, and until when anyone looked. */
export function daysOf({ catalog, order }: Pick<Commission, 'catalog' | 'order'>): SpokenDays {
  return spokenOn(dayOfOrder(order, catalog.day), catalog.dataDay);
}

/** The product as every layout prints it. */
export function entryOf(
  { catalog, order, address }: Commission,
  { product, validity, standing }: Chosen,
  index: number,
): PrintedEntry {
  const languages = languagesOf(order.edition);
  const days = daysOf({ catalog, order });
  const { district, communeNow } = placeOf(catalog, product);
  const { booth = '', price = '' } = order.stands[product.slug] ?? {};
  return {
    slug: product.slug,
    number: index + 1,
    name: inEach(languages, (lang) => wholeWords(product.name[lang])),
    picture: pictureOf(product, languages),
    stars: starsOf(validity, languages),
    standing,
    recognised: recognisedWords(validity, languages),
    status: inEach(languages, (lang) => STATUS_LABEL[lang][validity.status]),
    sentence: inEach(languages, (lang) => validitySentence(validity, days, lang)),
    producer: producerWords(catalog, product, languages),
    district:
      district || communeNow
        ? inEach(languages, (lang) =>
            capitalised(
              placeThen(
                { district, commune: null, communeNow: district ? null : communeNow },
                lang,
              ) ?? '',
            ),
          )
        : [],
    booth,
    boothWords:
      booth === '' ? [] : inEach(languages, (lang) => PRINT_WORDS[lang].boothNumber(booth)),
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

function recognisedWords({ certification }: Validity, languages: readonly Language[]): Words {
  const year = certification?.decided?.slice(0, 4);
  return year ? inEach(languages, (lang) => PRINT_WORDS[lang].recognised(year)) : [];
}

function linkOf(product: Product, address: URL, languages: readonly Language[]): CodeLink {
  return codeOf(address, { page: 'product', slug: product.slug }, languages, (each) =>
    PRINT_WORDS[each].qrAlt(shown(product.name, each).text),
  );
}

/** The way to the whole catalogue; null without an address. */
export function catalogueLink({ catalog, order, address }: Commission): CodeLink | null {
  if (!address) return null;
  return codeOf(address, { page: 'home' }, languagesOf(order.edition), (each) =>
    PRINT_WORDS[each].qrAltAll(shown(catalog.site.title, each).text),
  );
}

function codeOf(
  address: URL,
  page: Parameters<typeof pathOf>[0],
  languages: readonly Language[],
  describe: (lang: Language) => string,
): CodeLink {
  const [lang = 'vi'] = languages;
  const root = address.href.replace(/\/*$/u, '/');
  const { href } = new URL(pathOf(page, lang), root);
  return { url: href, qr: qrSvg(href), alt: inEach(languages, describe) };
}
