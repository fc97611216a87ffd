import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { STUDIO_OUTPUT_WORDS } from '../../i18n/studio-output-words.ts';
import { slugOf } from '../../text/slug.ts';
import { fairSlug } from './fair-file.ts';
import type { PrintOrder } from '../order.ts';

/** What a work is called as a file, without its ending: `danh-muc-ocop-vi-du`. */
export function fileNameOf(
  { site, districts }: Pick<Catalog, 'site' | 'districts'>,
  { layout, fair, selection }: Pick<PrintOrder, 'layout' | 'fair' | 'selection'>,
  lang: Language,
): string {
  const [district, ...others] = selection.districts;
  const place = districts.get(others.length === 0 ? (district ?? '') : '')?.name[lang];
  return [
    STUDIO_OUTPUT_WORDS[lang].file[layout],
    slugOf(place ?? site.province[lang]),
    ...(fair ? [fairSlug(fair)] : []),
  ].join('-');
}
