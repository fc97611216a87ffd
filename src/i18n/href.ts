import { LANGUAGES, type Language } from '../catalog/site.ts';
import type { Stars } from '../catalog/certification/stars.ts';

/** A page of the site, whatever its language. */
export type Route =
  | { readonly page: 'products'; readonly order?: ListOrder; readonly number?: number }
  | { readonly page: Exclude<PlainPage, 'products'>; readonly number?: number }
  | { readonly page: EntryPage; readonly slug: string; readonly number?: number }
  | { readonly page: 'stars'; readonly stars: Stars | null; readonly number?: number };

export type PlainPage = keyof typeof PLAIN_PATHS;
export type EntryPage = keyof typeof ENTRY_PATHS;

const PLAIN_PATHS = {
  home: { vi: '', en: '' },
  products: { vi: 'san-pham/', en: 'products/' },
  producers: { vi: 'chu-the/', en: 'producers/' },
  search: { vi: 'tim-kiem/', en: 'search/' },
  saved: { vi: 'da-luu/', en: 'saved/' },
  print: { vi: 'in-an/', en: 'print/' },
  validity: { vi: 'hieu-luc/', en: 'validity/' },
  changes: { vi: 'thay-doi/', en: 'changes/' },
  data: { vi: 'du-lieu/', en: 'data/' },
  gaps: { vi: 'du-lieu/con-thieu/', en: 'data/gaps/' },
  about: { vi: 'gioi-thieu/', en: 'about/' },
  visit: { vi: 'an-gi-mua-gi/', en: 'visit/' },
  figures: { vi: 'so-lieu/', en: 'figures/' },
  contribute: { vi: 'dong-gop/', en: 'contribute/' },
  import: { vi: 'dong-gop/nhap-danh-sach/', en: 'contribute/import-list/' },
} as const;

const ENTRY_PATHS = {
  product: { vi: 'san-pham/', en: 'products/' },
  producer: { vi: 'chu-the/', en: 'producers/' },
  district: { vi: 'huyen/', en: 'districts/' },
  category: { vi: 'nhom/', en: 'categories/' },
  fair: { vi: 'hoi-cho/', en: 'fairs/' },
  collection: { vi: 'tuyen-chon/', en: 'collections/' },
} as const;

/** The orders in which all products are listed; what is in force first, or by name. */
export const LIST_ORDERS = ['name', 'standing'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

const ORDER_PATHS = {
  name: { vi: '', en: '' },
  standing: { vi: 'xep/con-han/', en: 'by/validity/' },
} as const satisfies Record<ListOrder, Record<Language, string>>;

/** What people subscribe to, in each language. */
const FEED_PATHS = {
  calendar: { vi: 'hieu-luc.ics', en: 'validity.ics' },
  changes: { vi: 'thay-doi.atom', en: 'changes.atom' },
} as const;
export type Feed = keyof typeof FEED_PATHS;

const STARS_PATH = { vi: 'sao/', en: 'stars/' } as const;
const UNKNOWN_STARS = { vi: 'chua-ro', en: 'unknown' } as const;
const PAGE_PATH = { vi: 'trang/', en: 'page/' } as const;
const LANGUAGE_PATH = { vi: '', en: 'en/' } as const satisfies Record<Language, string>;

/** The last path segment of a star level's page: `4`, or the word for unknown stars. */
function starsSegment(stars: Stars | null, lang: Language): string {
  return stars === null ? UNKNOWN_STARS[lang] : String(stars);
}

/** The path of a page below the site's root, without a leading slash: `en/products/mat-ong-rung/`. */
export function pathOf(route: Route, lang: Language): string {
  return `${LANGUAGE_PATH[lang]}${ownPath(route, lang)}${pagePath(route.number ?? 1, lang)}`;
}

/** What a list's further pages add to its path: `trang/2/`; nothing for the first. */
function pagePath(number: number, lang: Language): string {
  return number > 1 ? `${PAGE_PATH[lang]}${number}/` : '';
}

function ownPath(route: Route, lang: Language): string {
  if (route.page === 'stars') return `${STARS_PATH[lang]}${starsSegment(route.stars, lang)}/`;
  if (route.page === 'products')
    return PLAIN_PATHS.products[lang] + ORDER_PATHS[route.order ?? 'name'][lang];
  if ('slug' in route) return `${ENTRY_PATHS[route.page][lang]}${route.slug}/`;
  return PLAIN_PATHS[route.page][lang];
}

// Node runs this module without Vite, where there is no import.meta.env.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/u, '/');

/** The address of a page on this host, base path included. */
export function href(route: Route, lang: Language): string {
  return base + pathOf(route, lang);
}

/** The language of the page or file at that address on this host. */
export function languageOf(address: string): Language {
  const others = LANGUAGES.filter((lang) => LANGUAGE_PATH[lang] !== '');
  return others.find((lang) => address.startsWith(base + LANGUAGE_PATH[lang])) ?? LANGUAGES[0];
}

/** The address of a file that the build writes at the root, base path included. */
export function fileHref(path: string): string {
  return base + path;
}

/** The address of a calendar or feed on this host, base path included. */
export function feedHref(feed: Feed, lang: Language): string {
  return fileHref(LANGUAGE_PATH[lang] + FEED_PATHS[feed][lang]);
}

/** The addresses of the same page in every language. */
export function alternatesOf(route: Route): { lang: Language; href: string }[] {
  return LANGUAGES.map((lang) => ({ lang, href: href(route, lang) }));
}
