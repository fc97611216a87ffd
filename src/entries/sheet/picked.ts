import { slugOf } from '../../text/slug.ts';
import { coreName } from '../new/core-name.ts';

/** One entry that a cell may mean. */
export interface Pickable {
  readonly value: string;
  readonly names: readonly string[];
}

/** The values that the text may mean: by the value itself, else by the whole name, tone marks or not, else by the name without its kind. */
export function picked(text: string, options: readonly Pickable[]): readonly string[] {
  const exact = options.filter(({ value }) => value === text.trim());
  const forms = [asWritten, slugOf, coreName].map((form) => () => {
    const wanted = form(text);
    return wanted === ''
      ? []
      : options.filter(({ names }) => names.some((name) => form(name) === wanted));
  });
  const found = [() => exact, ...forms].map((find) => find()).find((some) => some.length > 0);
  return [...new Set((found ?? []).map(({ value }) => value))];
}

function asWritten(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
