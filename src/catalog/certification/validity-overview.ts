import type { OpenInterval } from './calendar-day.ts';
import { validityOf, type Catalog } from '../catalog.ts';
import type { Certification } from './certification.ts';
import type { Product } from '../product.ts';
import type { Validity, ValidityStatus } from './validity.ts';

/** A product with the recognition that counts on the day. */
export interface OverviewRow {
  readonly product: Product;
  readonly validity: Validity;
  readonly certification: Certification;
  /** The days on which the certificate can end; of one past its term, the days on which it can have ended. */
  readonly ends: OpenInterval;
}

/** All products by the state of their certificates on the catalogue's day. */
export interface ValidityOverview {
  /** What ends first comes first. */
  readonly expiring: readonly OverviewRow[];
  readonly valid: readonly OverviewRow[];
  /** A year or month of the decision is known; what is sure to end first comes first. */
  readonly datedUncertain: readonly OverviewRow[];
  /** No source dates the decision. */
  readonly undatedUncertain: readonly OverviewRow[];
  /** What ended last comes first. */
  readonly expired: readonly OverviewRow[];
  /** The latest revocation comes first. */
  readonly revoked: readonly OverviewRow[];
  readonly unrecognised: readonly Product[];
}

/** The catalogue as an officer goes through it: what needs care first, each part in the order of its dates. */
export function validityOverview(catalog: Catalog): ValidityOverview {
  const rows = [...catalog.products.values()].map((product) => rowOf(catalog, product));
  const at = (status: ValidityStatus) =>
    rows.flatMap(({ row, validity }) => (row && validity.status === status ? [row] : []));
  const uncertain = at('uncertain').toSorted(bySureEnd);
  return {
    expiring: at('expiring').toSorted(byFirstEnd),
    valid: at('valid').toSorted(byFirstEnd),
    datedUncertain: uncertain.filter(({ certification }) => certification.decided !== null),
    undatedUncertain: uncertain.filter(({ certification }) => certification.decided === null),
    expired: at('expired').toSorted((a, b) => bySureEnd(b, a)),
    revoked: at('revoked').toSorted((a, b) => compare(revokedOn(b), revokedOn(a))),
    unrecognised: rows.flatMap(({ row, product }) => (row ? [] : [product])),
  };
}

function rowOf(catalog: Catalog, product: Product) {
  const validity = validityOf(catalog, product);
  const { certification, ends } = validity;
  if (!certification || !ends) return { product, validity, row: undefined };
  const row: OverviewRow = { product, validity, certification, ends };
  return { product, validity, row };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const revokedOn = ({ certification }: OverviewRow) => certification.revoked?.on ?? '';

/** What may end at any time stands behind every year. */
const sureEnd = ({ ends }: OverviewRow) => ends.latest ?? 'open';

function byFirstEnd(a: OverviewRow, b: OverviewRow): number {
  return compare(a.ends.earliest, b.ends.earliest) || compare(sureEnd(a), sureEnd(b));
}

function bySureEnd(a: OverviewRow, b: OverviewRow): number {
  return compare(sureEnd(a), sureEnd(b)) || compare(a.ends.earliest, b.ends.earliest);
}
