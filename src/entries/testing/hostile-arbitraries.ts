/** Test support: values at random for every part of an entry; a seed makes them the same in each run. */
import fc from 'fast-check';
/** A file of each kind that is JSON. */
export const JSON_FILES = [
  'site.json',
  'categories.json',
  'candidates.json',
  'statistics.json',
  'published.json',
  'synonyms.json',
  'search-queries.json',
  'fairs/x.json',
  'districts/dong-song.json',
  'producers/htx-ban-nuoc.json',
  'sources/bao-mau-2024.json',
] as const;

/** What breaks readers of YAML, JSON, Markdown, CSV or a terminal. */
const PIECE = fc.constantFrom(
  '---',
  '...',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '  ',
  ': ',
  '- ',
  '? ',
  '#',
  ' #',
  ',',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '\\',
  '&a ',
  '*a',
  '!!str ',
  '!x ',
  '|',
  '>',
  '%',
  '@',
  '`',
  '~',
  'null',
  'unknown',
  '<b>',
  '</script>',
  '<!--',
  ']]>',
  '](',
  '![',
  '[^1]',
  'javascript:',
  'https://a.vn',
  '$',
  '=1+1',
  '\u0000',
  '\u001b[2J',
  '\u0007',
  '\u009b',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\ud800',
  '🐝',
  'Ð',
  'о',
  'ệ',
  'e\u0302\u0323',
  '2023-13-45',
  '9'.repeat(400),
  '__proto__',
  'constructor',
  '::',
  '0912345678',
  '../',
  'vi: a',
  'name:',
  'sources:',
  '\n  vi:',
  '\n  - stars: 9',
  '%0A',
  '\u{e0041}',
);
const mess = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));
/** Text made of what breaks readers, or of any characters. */
export const anyText = fc.oneof(mess, fc.string({ unit: 'binary', maxLength: 200 }));

/** A text in which a mess stands in the place of some letters. */
export const spoilt = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(30), anyText)
    .map(([from, count, piece]) => text.slice(0, from) + piece + text.slice(from + count));

const KEYS = [
  'name aliases producer district commune category drawing summary season',
  'certifications prices marks gtin traceUrl shops photos conflicts vi en stars',
  'decided sources revoked lapse validUntil day on reason file text formerSlugs',
  'storySources inferred __proto__ constructor toString url date',
].flatMap((line) => line.split(' '));

const { tree } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(
    anyText,
    fc.constantFrom('htx-ban-nuoc', '2023-11-15', '2023', 'unknown', '3', 'I.2.b'),
  ),
  tree: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('tree'), { maxKeys: 8 }),
  ),
}));
/** Facts of a product that hold anything at all, in fields that exist. */
export const facts = fc.dictionary(fc.constantFrom(...KEYS), tree, { minKeys: 1 });
