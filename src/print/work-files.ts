import { productsOf, type Catalog } from '../catalog/catalog.ts';
import type { Fair } from '../catalog/fair.ts';
import type { Language } from '../catalog/site.ts';
import { FAIR_WORDS } from '../i18n/fair-words.ts';
import { pathOf } from '../i18n/href.ts';
import { districtName } from '../i18n/places.ts';
import { PRINT_WORDS } from './words-of-works.ts';
import { fairOrder } from './fair-order.ts';
import {
  LAYOUTS,
  MOST_ON_LEAFLET,
  standingOrder,
  WHOLE_CATALOGUE,
  type Layout,
  type PrintOrder,
} from './order.ts';

/** A work that every build prints. */
export interface WorkFile {
  /** The file's name without its ending: `danh-muc`, `district-vi-du`. */
  readonly name: string;
  readonly order: PrintOrder;
  /** The slug of the district or fair that it belongs to. */
  readonly district: string | null;
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
  },
};
const DISTRICT_NAME: Readonly<Record<Language, string>> = { vi: 'huyen', en: 'district' };

/** What the file of a layout is called. */
export function layoutFileName(layout: Layout, lang: Language): string {
  return LAYOUT_NAME[lang][layout];
}

/** The catalogue of all products, one of each district that has some, the booth cards of all, and a set for each fair. */
export function workFiles(catalog: Catalog, lang: Language): WorkFile[] {
  const whole = { district: null, fair: null };
  const standing = (layout: Layout): WorkFile => ({
    ...whole,
    name: LAYOUT_NAME[lang][layout],
    order: { ...standingOrder(layout), edition: lang },
  });
  return [
    standing('catalogue'),
    standing('booth-cards'),
    ...[...catalog.districts.keys()].flatMap((slug) => districtFile(catalog, slug, lang)),
    ...[...catalog.fairs.values()].flatMap((fair) => fairFiles(fair, lang)),
  ];
}

function districtFile(catalog: Catalog, slug: string, lang: Language): WorkFile[] {
  if (productsOf(catalog, 'district', slug).length === 0) return [];
  const order: PrintOrder = {
    ...standingOrder('catalogue'),
    edition: lang,
    groupBy: 'category',
    selection: { ...WHOLE_CATALOGUE, districts: [slug] },
  };
  return [{ name: `${DISTRICT_NAME[lang]}-${slug}`, order, district: slug, fair: null }];
}

function fairFiles(fair: Fair, lang: Language): WorkFile[] {
  return LAYOUTS.map((layout) => ({
    name: `${fair.slug}-${LAYOUT_NAME[lang][layout]}`,
    order: fairOrder(fair, layout, lang),
    district: null,
    fair: fair.slug,
  })).filter(
    ({ order: { layout, stands } }) =>
      layout !== 'leaflet' || Object.keys(stands).length <= MOST_ON_LEAFLET,
  );
}

/** Where the file lies below the site's root: `in-an/danh-muc.pdf`. */
export function workPath({ name }: Pick<WorkFile, 'name'>, lang: Language, ending: 'pdf' | 'csv') {
  return `${pathOf({ page: 'print' }, lang)}${name}.${ending}`;
}

/** What a list calls the work: of a fair by its layout, since the fair stands above. */
export function workTitle(
  { districts }: Catalog,
  { order: { layout }, district, fair }: WorkFile,
  lang: Language,
): string {
  const { layout: layouts } = PRINT_WORDS[lang];
  if (fair !== null) return layouts[layout];
  const words = FAIR_WORDS[lang];
  const found = district === null ? undefined : districts.get(district);
  if (found) return words.ofDistrict(districtName(found, lang));
  return layout === 'booth-cards' ? words.whole['booth-cards'] : words.whole.catalogue;
}
