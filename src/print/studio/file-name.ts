import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { bilingual } from '../../i18n/bilingual.ts';
import { slugOf } from '../../text/slug.ts';
import { fairSlug } from './fair-file.ts';
import type { PrintOrder } from '../order.ts';

const FILE = bilingual(
  {
    catalogue: 'danh-muc-ocop',
    'booth-cards': 'the-gian-hang-ocop',
    labels: 'nhan-gia-ocop',
    'price-list': 'bang-gia-ocop',
    'contact-sheet': 'danh-sach-lien-he-ocop',
    poster: 'ap-phich-ocop',
    leaflet: 'to-gap-ocop',
    badges: 'the-deo-ocop',
    'hall-plan': 'so-do-gian-hang-ocop',
  },
  {
    catalogue: 'ocop-catalogue',
    'booth-cards': 'ocop-booth-cards',
    labels: 'ocop-price-labels',
    'price-list': 'ocop-price-list',
    'contact-sheet': 'ocop-contact-sheet',
    poster: 'ocop-poster',
    leaflet: 'ocop-leaflet',
    badges: 'ocop-badges',
    'hall-plan': 'ocop-hall-plan',
  },
);

/** What a work is called as a file, without its ending: `danh-muc-ocop-vi-du`. */
export function fileNameOf(
  { site, districts }: Pick<Catalog, 'site' | 'districts'>,
  { layout, fair, selection }: Pick<PrintOrder, 'layout' | 'fair' | 'selection'>,
  lang: Language,
): string {
  const [district, ...others] = selection.districts;
  const place = districts.get(others.length === 0 ? (district ?? '') : '')?.name[lang];
  return [
    FILE[lang][layout],
    slugOf(place ?? site.province[lang]),
    ...(fair ? [fairSlug(fair)] : []),
  ].join('-');
}
