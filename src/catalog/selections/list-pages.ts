/** How many products a page of a list shows; fewer than a fifth of it more stay on the last page. */
export const PAGE_SIZE = 60;

/** One page of a list. */
export interface ListPage<T> {
  readonly number: number;
  readonly of: number;
  readonly items: readonly T[];
  /** The items of all pages together. */
  readonly all: readonly T[];
}

/** The first items of a list that goes on below a button: so many, or all where hardly more are left. */
export function firstOf<T>(items: readonly T[], most = PAGE_SIZE): readonly T[] {
  return items.length - most < PAGE_SIZE / 5 ? items : items.slice(0, most);
}

/** The list cut into pages; an empty list is one empty page. */
export function listPages<T>(items: readonly T[], size = PAGE_SIZE): ListPage<T>[] {
  const rest = items.length % size;
  const isShort = rest > 0 && rest < size / 5 && items.length > size;
  const of = Math.max(1, Math.ceil(items.length / size) - (isShort ? 1 : 0));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    all: items,
    items: items.slice(index * size, index + 1 === of ? undefined : (index + 1) * size),
  }));
}
