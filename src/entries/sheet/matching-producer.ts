import { slugOf } from '../../text/slug.ts';
import type { Entries } from '../entries.ts';
import { coreName } from '../new/core-name.ts';
import { items } from '../rules/reference.ts';
import { producerKindIn } from './producer-kind-in.ts';

/** Producers that a name may mean: surely, or only nearly so. */
export interface MatchingProducers {
  readonly same: readonly string[];
  readonly similar: readonly string[];
}

/** The producers on file that bear the name, however its kind is abbreviated, and those that bear nearly the same. */
export function matchingProducers(name: string, { producers }: Entries): MatchingProducers {
  const [wanted, core, kind] = [form(name), coreName(name), producerKindIn(name)];
  const [same, similar]: [string[], string[]] = [[], []];
  for (const { slug, fields } of producers.values()) {
    const names = [fields?.name?.vi ?? '', ...items(fields?.aliases).map(([, alias]) => alias)];
    if (names.some((one) => form(one) === wanted)) same.push(slug);
    else if (names.some((one) => coreName(one) === core && producerKindIn(one) === kind)) {
      similar.push(slug);
    }
  }
  return { same, similar };
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bhop-tac-xa\b/gu, 'htx'],
  [/\btrach-nhiem-huu-han\b/gu, 'tnhh'],
  [/\bmot-thanh-vien\b/gu, 'mtv'],
  [/\bco-phan\b/gu, 'cp'],
  [/\bcty\b/gu, 'cong-ty'],
  [/\bhkd\b/gu, 'ho-kinh-doanh'],
];

function form(name: string): string {
  return SHORT.reduce((slug, [long, short]) => slug.replace(long, short), slugOf(name));
}
