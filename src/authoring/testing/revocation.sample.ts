import { treeOf, type ContentTree } from '../../entries/read/content-tree.ts';
import { entriesOf } from '../../entries/read-entries.ts';

/** The product of the made-up province whose certificate was revoked, and where the revocation is written. */
export const REVOKED = {
  slug: 'mien-dong-net-but',
  name: 'Miến dong Nét Bút',
  source: 'quyet-dinh-63-2025',
} as const;

const PRODUCT = `products/${REVOKED.slug}/index.md`;
const SOURCE = `sources/${REVOKED.source}.json`;

/** What the decision says, as a person types it. */
export const DECISION = {
  number: '63/QĐ-UBND',
  day: '03/11/2025',
  issuer: 'UBND tỉnh Mẫu',
  reason: 'Ngừng sản xuất',
} as const;

/** The province as it was before: without the revocation and its decision. */
export function beforeRevocation(tree: ContentTree): ContentTree {
  const files = new Map(tree.files);
  const text = new TextDecoder().decode(files.get(PRODUCT)?.bytes);
  const kept = text.replace(/^ {4}revoked:\n(?: {6}.*\n)+/mu, '');
  const [[, product] = []] = treeOf({ [PRODUCT]: kept }).files;
  if (!product || kept === text) throw new Error(`${PRODUCT} tells of no revocation.`);
  files.set(PRODUCT, product);
  files.delete(SOURCE);
  return { ...tree, files };
}

/** What the two files say; of the reason the Vietnamese alone, since no list and no form asks for a translation. */
export function revocationIn(tree: ContentTree): unknown {
  const { entries } = entriesOf(tree);
  const { revoked, ...rest } =
    entries.products.get(REVOKED.slug)?.complete?.certifications.at(-1) ?? {};
  return {
    certification: { ...rest, revoked: revoked && { ...revoked, reason: revoked.reason.vi } },
    source: entries.sources.get(REVOKED.source)?.typed,
  };
}
