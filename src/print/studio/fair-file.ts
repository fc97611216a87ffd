import { PRINT_WORDS } from '../words-of-works.ts';
import { hallPlanOf } from '../../catalog/fair.ts';
import { compareNames } from '../../text/collation.ts';
import { slugOf } from '../../text/slug.ts';
import type { FairDetails, StandDetails } from '../order.ts';
import type { Chosen } from '../compose/selection.ts';

/** A file with which editors add a fair to the catalogue. */
export interface FairFile {
  /** What `content/fairs/` may call it. */
  readonly name: string;
  readonly text: string;
}

/** The fair with its booths and the products printed for it, in the form of `content/fairs/<slug>.json`. */
export function fairFile(
  fair: FairDetails,
  printed: readonly Chosen[],
  stands: Readonly<Record<string, StandDetails>>,
  plan = '',
): FairFile {
  const { name, place, from, to } = fair;
  const boothOf = ({ product }: Chosen) =>
    stands[product.slug]?.booth.trim() || PRINT_WORDS.vi.noBooth;
  const booths = [...Map.groupBy(printed, boothOf)]
    .toSorted(([a], [b]) => compareNames(a, b))
    .map(([number, members]) => ({
      number,
      products: members.map(({ product: { slug } }) => {
        const price = stands[slug]?.price.trim();
        return price ? { slug, price } : { slug };
      }),
    }));
  // Nobody typed the English name; the editors translate it.
  const content = { name: { vi: name, en: name }, place: { vi: place }, from, to, booths };
  const rows = hallPlanOf(plan).map((row) => row.join('; '));
  return {
    name: `${fairSlug(fair)}.json`,
    text: `${JSON.stringify(rows.length > 0 ? { ...content, plan: rows } : content, null, 2)}\n`,
  };
}

/** The slug for a fair: its name without marks, with the year where the name does not tell it. */
export function fairSlug({ name, from }: Pick<FairDetails, 'name' | 'from'>): string {
  const slug = slugOf(name) || 'hoi-cho';
  const year = from.slice(0, 4);
  return slug.split('-').includes(year) ? slug : `${slug}-${year}`;
}
