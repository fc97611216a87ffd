/** The orders of the table; `care`: as the catalogue lists them, what surely holds first. */
export const TABLE_SORTS = [
  'care',
  'end',
  '-end',
  'name',
  '-name',
  'maker',
  '-maker',
  'place',
  '-place',
  'stars',
  '-stars',
] as const;
export type TableSort = (typeof TABLE_SORTS)[number];
