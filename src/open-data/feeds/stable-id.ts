import { createHash } from 'node:crypto';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Certification } from '../../catalog/certification/certification.ts';
import type { Product } from '../../catalog/product.ts';
import { slugOf } from '../../text/slug.ts';

/** The namespace of all names below; drawn once, at random. */
const NAMESPACE = '9d6dfd24-f643-4471-8b80-718fce7bb196';

/**
 * A UUID that is always the same for the same names (RFC 9562, version 5). It names things in calendars and feeds
 * without any domain, so it holds before the site has an address and after it moves.
 */
export function stableId(catalog: Catalog, ...names: readonly string[]): string {
  const name = JSON.stringify([slugOf(catalog.site.province.vi), ...names]);
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** The name under which a product was first published, which it keeps when it is renamed. */
export function firstSlugOf({ slug, formerSlugs }: Pick<Product, 'slug' | 'formerSlugs'>): string {
  return formerSlugs[0] ?? slug;
}

/**
 * Names for the recognitions of a product, in their order: the product's first name and the year of the decision,
 * `che-mau-2023`. They stay when the exact day becomes known, when an older recognition is found and when the product is
 * renamed; a second one of the same year counts on, and one without a year is `undated`.
 */
export function certificationIds(
  product: Pick<Product, 'slug' | 'formerSlugs'>,
  certifications: readonly Pick<Certification, 'decided'>[],
): string[] {
  const taken = new Map<string, number>();
  return certifications.map(({ decided }) => {
    const id = `${firstSlugOf(product)}-${decided?.slice(0, 4) ?? 'undated'}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
