/** How many products a page of a list shows. */
export const PAGE_SIZE = 60;

/** One page of a list. */
export interface ListPage<T> {
  readonly number: number;
  readonly of: number;
  readonly items: readonly T[];
  /** The items of all pages together. */
  readonly all: readonly T[];
}

/** The list cut into pages; an empty list is one empty page. */
export function listPages<T>(items: readonly T[], size = PAGE_SIZE): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    all: items,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
