import type { Collection } from '../catalog/collection.ts';
import type { CollectionsFields } from './schemas/collections.ts';
import type { Category } from '../catalog/category.ts';
import type { Commune, District } from '../catalog/district.ts';
import type { Fair } from '../catalog/fair.ts';
import type { Entries } from './read-entries.ts';
import type { Site } from '../catalog/site.ts';
import type { CategoriesFields } from './schemas/categories.ts';
import type { DistrictFields } from './schemas/district.ts';
import type { FairFields } from './schemas/fair.ts';
import type { SiteFields } from './schemas/site.ts';

/** The district that an entry is. */
export function districtOf(
  slug: string,
  { kind, name, code, formerProvince, communes, tile }: DistrictFields,
): District {
  return {
    slug,
    kind,
    name,
    ...(code !== undefined && { code }),
    ...(formerProvince && { formerProvince }),
    communes: communes.map(communeOf),
    tile: tile ?? null,
  };
}

const known = new WeakMap<Entries['districts'], ReadonlyMap<string, District>>();

/** The districts without faults, by their slugs. */
export function districtsOf({
  districts,
}: Pick<Entries, 'districts'>): ReadonlyMap<string, District> {
  const found =
    known.get(districts) ??
    new Map(
      [...districts.values()].flatMap(({ slug, complete }) =>
        complete ? [[slug, districtOf(slug, complete)] as const] : [],
      ),
    );
  known.set(districts, found);
  return found;
}

function communeOf({
  landmarks,
  earlier,
  ...commune
}: DistrictFields['communes'][number]): Commune {
  return {
    ...commune,
    ...(landmarks && { landmarks: landmarks.map(({ name }) => name) }),
    ...(earlier && { earlier: earlier.map(({ district, until }) => ({ district, until })) }),
  };
}

/** Sectors, groups and leaves in the order of the decision. */
export function categoriesOf(sectors: CategoriesFields): Category[] {
  type Node = CategoriesFields[number]['groups'][number];
  const category = (
    { code, slug, name, note, words }: Omit<Node, 'leaves'>,
    rest: Pick<Category, 'level' | 'parent' | 'isLeaf'>,
  ) =>
    ({ code, slug, name, note: note ?? null, ...(words && { words }), ...rest }) satisfies Category;
  return sectors.flatMap((sector) => [
    category(sector, { level: 'sector', parent: null, isLeaf: false }),
    ...sector.groups.flatMap((group) => [
      category(group, { level: 'group', parent: sector.code, isLeaf: !group.leaves }),
      ...(group.leaves ?? []).map((leaf) =>
        category(leaf, { level: 'leaf', parent: group.code, isLeaf: true }),
      ),
    ]),
  ]);
}

/** The fair that an entry is. */
export function fairOf(
  slug: string,
  { name, place, from, to, isExample, booths, plan }: FairFields,
): Fair {
  return {
    slug,
    name,
    place,
    from,
    to,
    isExample: isExample ?? false,
    booths: booths.map(({ number, products }) => ({
      number,
      products: products.map((product) => ({ slug: product.slug, price: product.price ?? null })),
    })),
    plan: plan ?? [],
  };
}

/** The site that its file describes. */
export function siteOf(fields: SiteFields): Site {
  const { province, title, tagline, introduction, url, contact, publisher } = fields;
  const { palette, motif, motifCaption } = fields;
  return {
    province,
    title,
    tagline,
    introduction,
    url,
    contact: contact && { email: contact.email ?? null, url: contact.url ?? null },
    publisher: publisher ?? null,
    palette,
    motif,
    motifCaption,
  };
}

/** The collection that an item of the list is. */
export function collectionOf(fields: CollectionsFields[number]): Collection {
  const { slug, name, criterion, words, where, products = [] } = fields;
  return {
    slug,
    name,
    criterion,
    words: { vi: words?.vi ?? [], en: words?.en ?? [] },
    where: where
      ? {
          categories: where.categories ?? [],
          starsAtLeast: where.starsAtLeast ?? null,
          priceBelow: where.priceBelow ?? null,
          isInSeason: where.isInSeason ?? false,
        }
      : null,
    products,
  };
}
