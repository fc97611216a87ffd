import type { Catalog } from '../catalog/catalog.ts';
import type { Fair } from '../catalog/fair.ts';
import type { Product } from '../catalog/product.ts';
import type { Language } from '../catalog/site.ts';
import { FAIR_WORDS } from '../i18n/fair-words.ts';
import { pathOf } from '../i18n/href.ts';
import { districtName } from '../i18n/places.ts';
import { PRINT_WORDS } from './words-of-works.ts';
import { compareNames } from '../text/collation.ts';
import { csvOf } from '../text/csv/csv.ts';
import { fairOrder } from './fair-order.ts';
import {
  LAYOUTS,
  MOST_ON_LEAFLET,
  standingOrder,
  WHOLE_CATALOGUE,
  type Layout,
  type PrintOrder,
} from './order.ts';
import { MOST_IN_WORK, type Volume, volumesOf } from './volumes.ts';

/** A work that every build prints. */
export interface WorkFile {
  /** The file's name without its ending: `danh-muc`, `huyen-vi-du`, `huyen-vi-du-2`. */
  readonly name: string;
  readonly order: PrintOrder;
  /** What it holds of a catalogue that is told district by district. */
  readonly volume: Volume | null;
  /** The slug of the fair that it belongs to. */
  readonly fair: string | null;
}

const LAYOUT_NAME: Readonly<Record<Language, Readonly<Record<Layout, string>>>> = {
  vi: {
    catalogue: 'danh-muc',
    'booth-cards': 'the-gian-hang',
    labels: 'nhan-gia',
    'price-list': 'bang-gia',
    'contact-sheet': 'danh-sach-lien-he',
    poster: 'ap-phich',
    leaflet: 'to-gap',
    badges: 'the-deo',
    'hall-plan': 'so-do-gian-hang',
  },
  en: {
    catalogue: 'catalogue',
    'booth-cards': 'booth-cards',
    labels: 'price-labels',
    'price-list': 'price-list',
    'contact-sheet': 'contact-sheet',
    poster: 'poster',
    leaflet: 'leaflet',
    badges: 'badges',
    'hall-plan': 'hall-plan',
  },
};
const DISTRICT_NAME: Readonly<Record<Language, string>> = { vi: 'huyen', en: 'district' };
const WITHOUT_DISTRICT: Readonly<Record<Language, string>> = { vi: 'chua-ro', en: 'unknown' };

/** What the file of a layout is called. */
export function layoutFileName(layout: Layout, lang: Language): string {
  return LAYOUT_NAME[lang][layout];
}

/** Whether all products stand in one work; else the volumes of the districts hold them together. */
export function isInOneWork({ products }: Catalog): boolean {
  return products.size <= MOST_IN_WORK;
}

/**
 * The catalogue of all products and the booth cards of all, where these are not too many for one work; a catalogue of
 * each district that has some, in several volumes where it has many; and a set for each fair.
 */
export function workFiles(catalog: Catalog, lang: Language): WorkFile[] {
  const standing = (layout: Layout): WorkFile => ({
    name: LAYOUT_NAME[lang][layout],
    order: { ...standingOrder(layout), edition: lang },
    volume: null,
    fair: null,
  });
  const isWhole = isInOneWork(catalog);
  return [
    ...(isWhole ? [standing('catalogue'), standing('booth-cards')] : []),
    ...volumesOf(catalog)
      // What no district holds stands in the catalogue of all.
      .filter(({ district }) => !isWhole || district !== null)
      .map((volume) => volumeFile(volume, lang)),
    ...[...catalog.fairs.values()].flatMap((fair) => fairFiles(fair, lang)),
  ];
}

/** The products that a work may hold. */
export function productsIn({ products }: Catalog, { order, volume }: WorkFile): readonly Product[] {
  const named = order.selection.products?.flatMap((slug) => products.get(slug) ?? []);
  return volume?.products ?? named ?? [...products.values()];
}

function volumeFile(volume: Volume, lang: Language): WorkFile {
  const { district, number, of, products } = volume;
  const isDistrict = district !== null && of === 1;
  const order: PrintOrder = {
    ...standingOrder('catalogue'),
    edition: lang,
    groupBy: 'category',
    selection: isDistrict
      ? { ...WHOLE_CATALOGUE, districts: [district] }
      : { ...WHOLE_CATALOGUE, products: products.map(({ slug }) => slug) },
    volume: { district, number, of },
  };
  const part = of === 1 ? '' : `-${number}`;
  const name = `${DISTRICT_NAME[lang]}-${district ?? WITHOUT_DISTRICT[lang]}${part}`;
  return { name, order, volume, fair: null };
}

function fairFiles(fair: Fair, lang: Language): WorkFile[] {
  return LAYOUTS.map((layout) => ({
    name: `${fair.slug}-${LAYOUT_NAME[lang][layout]}`,
    order: fairOrder(fair, layout, lang),
    volume: null,
    fair: fair.slug,
  })).filter(({ order: { layout, stands } }) => {
    if (layout === 'hall-plan') return fair.plan.length > 0;
    return layout !== 'leaflet' || Object.keys(stands).length <= MOST_ON_LEAFLET;
  });
}

/** Where the file lies below the site's root: `in-an/danh-muc.pdf`. */
export function workPath({ name }: Pick<WorkFile, 'name'>, lang: Language, ending: 'pdf' | 'csv') {
  return `${pathOf({ page: 'print' }, lang)}${name}.${ending}`;
}

/** What a list calls the work: of a fair by its layout, since the fair stands above. */
export function workTitle(
  { districts }: Catalog,
  { order: { layout }, volume, fair }: WorkFile,
  lang: Language,
): string {
  const words = FAIR_WORDS[lang];
  if (fair !== null) return PRINT_WORDS[lang].layout[layout];
  if (!volume) return layout === 'booth-cards' ? words.whole['booth-cards'] : words.whole.catalogue;
  const found = districts.get(volume.district ?? '');
  const title = found ? words.ofDistrict(districtName(found, lang)) : words.withoutDistrict;
  return volume.of === 1 ? title : words.volume(title, volume.number, volume.of);
}

/** The index that the volumes of a large catalogue have in common, a row for each product; undefined where one work holds all. */
export function commonIndex(catalog: Catalog, lang: Language): string | undefined {
  if (isInOneWork(catalog)) return undefined;
  const words = FAIR_WORDS[lang].index;
  const rows = workFiles(catalog, lang).flatMap((file) =>
    (file.volume?.products ?? []).map((product) => [
      product.name[lang],
      catalog.producers.get(product.producer ?? '')?.name[lang] ?? '',
      workTitle(catalog, file, lang),
      `${file.name}.pdf`,
    ]),
  );
  const byName = rows.sort(([a = ''], [b = '']) => compareNames(a, b));
  return csvOf([[words.product, words.producer, words.volume, words.file], ...byName]);
}

/** What the common index is called as a file, without its ending. */
export const INDEX_NAME: Readonly<Record<Language, string>> = { vi: 'muc-luc', en: 'index' };
