import { stringify } from 'yaml';

/** What a list can write into an entry. */
export type Written = string | readonly string[];

/** The value on one line, quoted where it must be, so that text from strangers never becomes structure. */
export function flowText(value: Written, syntax: 'yaml' | 'json' = 'yaml'): string {
  if (syntax === 'json') return JSON.stringify(value).replaceAll('","', '", "');
  // Within brackets everything is quoted that would end a value there.
  const list = stringify([typeof value === 'string' ? bare(value) : value], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
  });
  return list.trimEnd().slice(1, -1);
}

/** A group as lines of YAML. */
export function lines(item: Readonly<Record<string, Written>>): string[] {
  return Object.entries(item).map(([key, value]) => `${key}: ${flowText(value)}`);
}

/** Stars and years stand without quotes. */
function bare(text: string): string | number {
  return /^[1-9](?:\d{3})?$/u.test(text) ? Number(text) : text;
}
