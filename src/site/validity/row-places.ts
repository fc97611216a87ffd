import { communesWithoutDistrict, type Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { capitalised, communeName } from '../../i18n/places.ts';

/** What stands in the column of the district, by the slugs of the rows: districts, and communes of today that several share. */
export function rowPlaces(catalog: Catalog, lang: Language): ReadonlyMap<string, string> {
  const districts = [...catalog.districts.values()].map(
    ({ slug, name }) => [slug, name[lang]] as const,
  );
  const communes = communesWithoutDistrict(catalog).map(
    ({ commune }) => [commune.slug, capitalised(communeName(commune, lang))] as const,
  );
  return new Map([...districts, ...communes]);
}
