import type { District } from '../../catalog/district.ts';
import type { Language } from '../../catalog/site.ts';
import { href } from '../../i18n/href.ts';
import { capitalised, districtName } from '../../i18n/places.ts';
import { SITE_WORDS } from '../../i18n/site-words.ts';

/** A page above the one that is shown. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** The way to a product: all products, then its district where it is known. */
export function districtCrumbs(district: District | null, lang: Language): Crumb[] {
  const products = { name: SITE_WORDS[lang].products, href: href({ page: 'products' }, lang) };
  if (!district) return [products];
  const name = capitalised(districtName(district, lang));
  return [products, { name, href: href({ page: 'district', slug: district.slug }, lang) }];
}
