/** So many products can be put aside. */
const MOST = 500;

/** The slugs that a stored text holds, each once, in the order in which they were put aside. */
export function slugsIn(stored: string | null): string[] {
  return [...new Set(stored?.match(/[a-z0-9-]+/gu))].slice(-MOST);
}
