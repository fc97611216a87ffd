import type { Entries } from '../read-entries.ts';
import { headed, type Problem } from './problem.ts';
import { INVISIBLE } from '../../text/quote.ts';

/** The problems for other programs; what could steer a terminal, in names of files too, is escaped as JSON does. */
export function reportJson(
  { products, producers, sources }: Entries,
  problems: readonly Problem[],
): string {
  const read = { products: products.size, producers: producers.size, sources: sources.size };
  return JSON.stringify({ read, problems: problems.map(told) }, null, 2).replace(
    INVISIBLE,
    (character) => (character === '\n' ? character : escaped(character)),
  );
}

/** What programs are told of a problem; undefined is left out of JSON. */
function told(problem: Problem) {
  return {
    ...problem,
    path: undefined,
    heading: undefined,
    further: undefined,
    message: headed(problem),
  };
}

// Format characters beyond U+FFFF are two units, each with an escape of its own.
const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
    .join('');
