import type { StandDetails } from '../order.ts';
import type { OrderDraft } from './order-draft.ts';

/** The draft with exactly these products, in this order, whatever was filtered before. */
export function withProducts(draft: OrderDraft, products: readonly string[]): OrderDraft {
  const { standings } = draft.selection;
  const none = { districts: [], categories: [], stars: [], producers: [] };
  return { ...draft, selection: { ...none, standings, products: [...new Set(products)] } };
}

/** The draft with all products that fit the filters, none chosen by hand. */
export function withFilters(
  draft: OrderDraft,
  filters: Partial<
    Pick<OrderDraft['selection'], 'districts' | 'categories' | 'stars' | 'producers'>
  >,
): OrderDraft {
  return { ...draft, selection: { ...draft.selection, ...filters, products: null } };
}

/** The slugs with one moved by so many places, as far as the list goes. */
export function moved(slugs: readonly string[], slug: string, places: number): string[] {
  const from = slugs.indexOf(slug);
  if (from < 0) return [...slugs];
  const to = Math.max(0, Math.min(slugs.length - 1, from + places));
  const others = slugs.toSpliced(from, 1);
  return others.toSpliced(to, 0, slug);
}

/** The list with some of its slugs in another order; the others keep their places. */
export function reordered(list: readonly string[], some: readonly string[]): string[] {
  const rest = [...some];
  return list.map((slug) => (some.includes(slug) ? (rest.shift() ?? slug) : slug));
}

/** The draft with something told of a product's stand; a stand of which nothing is told is forgotten. */
export function withStand(
  draft: OrderDraft,
  slug: string,
  told: Partial<StandDetails>,
): OrderDraft {
  const { [slug]: before = { booth: '', price: '' }, ...others } = draft.stands;
  const stand = { ...before, ...told };
  const isEmpty = stand.booth === '' && stand.price === '' && (stand.copies ?? '') === '';
  return { ...draft, stands: isEmpty ? others : { ...others, [slug]: stand } };
}
