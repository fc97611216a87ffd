import type { Standing } from '../../catalog/certification/standing.ts';
import { bilingual } from '../../i18n/bilingual.ts';
import type { Edition, Grouping, Layout } from '../order.ts';

/** What an order's address is written with. */
export interface OrderWords {
  readonly parameter: Readonly<Record<OrderParameter, string>>;
  readonly layout: Readonly<Record<Layout, string>>;
  readonly edition: Readonly<Record<Edition, string>>;
  readonly groupBy: Readonly<Record<Grouping, string>>;
  readonly standing: Readonly<Record<Standing | 'none', string>>;
  readonly bleed: { readonly yes: string };
  readonly stars: { readonly unknown: string };
}

export const ORDER_PARAMETERS = [
  'layout',
  'format',
  'edition',
  'groupBy',
  'copiesOfEach',
  'firstLabel',
  'bleed',
  'foreword',
  'runningHead',
  'plan',
  'name',
  'place',
  'from',
  'to',
  'districts',
  'categories',
  'stars',
  'producers',
  'products',
  'standings',
  'booth',
  'price',
  'copies',
] as const;
export type OrderParameter = (typeof ORDER_PARAMETERS)[number];

/** The words of the addresses of orders. An address may mix both languages. */
export const ORDER_WORDS = bilingual<OrderWords>(
  {
    parameter: {
      layout: 'mau',
      format: 'kho',
      edition: 'ban',
      groupBy: 'xep',
      copiesOfEach: 'moi-san-pham',
      firstLabel: 'nhan-dau',
      bleed: 'chua-xen',
      foreword: 'loi-noi-dau',
      runningHead: 'dau-trang',
      plan: 'so-do',
      name: 'hoi-cho',
      place: 'noi',
      from: 'tu',
      to: 'den',
      districts: 'huyen',
      categories: 'nhom',
      stars: 'sao',
      producers: 'chu-the',
      products: 'sp',
      standings: 'hieu-luc',
      booth: 'gian',
      price: 'gia',
      copies: 'so-ban',
    },
    layout: {
      catalogue: 'danh-muc',
      'booth-cards': 'the-gian',
      labels: 'nhan',
      'price-list': 'bang-gia',
      'contact-sheet': 'lien-he',
      poster: 'ap-phich',
      leaflet: 'to-gap',
      badges: 'the-deo',
      'hall-plan': 'so-do',
    },
    edition: { vi: 'vi', en: 'en', both: 'ca-hai' },
    groupBy: { district: 'huyen', category: 'nhom', stars: 'sao', booth: 'gian', list: 'thu-tu' },
    standing: {
      running: 'con',
      uncertain: 'chua-ro',
      past: 'qua-han',
      unrecognised: 'chua-cong-nhan',
      none: 'khong',
    },
    bleed: { yes: 'co' },
    stars: { unknown: 'chua-ro' },
  },
  {
    parameter: {
      layout: 'layout',
      format: 'format',
      edition: 'edition',
      groupBy: 'group',
      copiesOfEach: 'of-each',
      firstLabel: 'first-label',
      bleed: 'bleed',
      foreword: 'foreword',
      runningHead: 'running-head',
      plan: 'plan',
      name: 'fair',
      place: 'place',
      from: 'from',
      to: 'to',
      districts: 'district',
      categories: 'category',
      stars: 'stars',
      producers: 'producer',
      products: 'product',
      standings: 'status',
      booth: 'booth',
      price: 'price',
      copies: 'copies',
    },
    layout: {
      catalogue: 'catalogue',
      'booth-cards': 'booth-cards',
      labels: 'labels',
      'price-list': 'price-list',
      'contact-sheet': 'contacts',
      poster: 'poster',
      leaflet: 'leaflet',
      badges: 'badges',
      'hall-plan': 'hall-plan',
    },
    edition: { vi: 'vi', en: 'en', both: 'both' },
    groupBy: {
      district: 'district',
      category: 'category',
      stars: 'stars',
      booth: 'booth',
      list: 'list',
    },
    standing: {
      running: 'in-force',
      uncertain: 'uncertain',
      past: 'past',
      unrecognised: 'unrecognised',
      none: 'none',
    },
    bleed: { yes: 'yes' },
    stars: { unknown: 'unknown' },
  },
);

/** What the address says under that name, in either language, in its order; undefined where it says nothing. */
export function askedIn(address: URLSearchParams, name: OrderParameter): string[] | undefined {
  const { vi, en } = ORDER_WORDS;
  const asked = [...address.getAll(vi.parameter[name]), ...address.getAll(en.parameter[name])];
  return asked.length > 0 ? asked : undefined;
}

/** The first of the values for which the address has the word of either language; undefined where there is none. */
export function valueIn<Value extends string>(
  address: URLSearchParams,
  name: 'layout' | 'edition' | 'groupBy' | 'bleed',
  values: readonly Value[],
): Value | undefined {
  const asked = askedIn(address, name)?.[0];
  const words = [ORDER_WORDS.vi[name], ORDER_WORDS.en[name]] as Readonly<Record<string, string>>[];
  return values.find((value) => words.some((word) => word[value] === asked));
}
