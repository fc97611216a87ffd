import type { Name } from '../../text/local-text.ts';
import { nearest } from '../../text/nearest.ts';
import type { Path, Place } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import { quoted } from '../../text/quote.ts';
import { meant } from '../schemas/scalar.ts';

/** The finding for a name that leads nowhere, with the name that was most likely meant. */
export function leadsNowhere(
  at: Place,
  heading: Path,
  typed: string,
  kind: Name,
  known: Iterable<string>,
  otherwise: Name,
): Finding {
  const guess = nearest(typed, known);
  return {
    at,
    heading,
    message: {
      vi: `${quoted(typed)} không phải ${kind.vi}.`,
      en: `${quoted(typed)} is not ${kind.en}.`,
    },
    remedy: guess === undefined ? otherwise : meant(guess),
  };
}

/** The items of a list that could be read, with their places in it. */
export function items<Item>(
  list: readonly (Item | undefined)[] | null | undefined,
): [number, Item][] {
  return [...(list ?? []).entries()].flatMap(([index, item]) =>
    item === undefined ? [] : [[index, item] as [number, Item]],
  );
}
