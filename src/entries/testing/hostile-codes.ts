import {
  CANDIDATE,
  type Changes,
  edited,
  FAIR,
  exampleTree,
  HONEY,
  JPEG,
  problemsWith,
  textOf,
} from './example-entries.ts';
import { type Problem, shortened } from '../problems/problem.ts';

/** Test support: what the check says of entries that someone wrote to break it. */

/** Each problem of the example with these changes, as `code line:column`, with its file where that is not HONEY. */
export function provoked(changes: Changes): string[] {
  return shortened(problemsWith(changes)).map(({ code, file, line, column }) => {
    const path = file.replace('content/', '');
    return `${code} ${path === HONEY ? '' : `${path} `}${line}:${column}`;
  });
}

/** The facts of the example with one line in the place of another. */
export const facts = (text: string, replacement: string) =>
  provoked(edited(HONEY, text, replacement));

/** The example with another story. */
export const withStory = (markdown: string) =>
  edited(HONEY, 'Ong lấy mật từ hoa rừng quanh bản.', markdown);

/** The problems that point to no file, or to no place within it; a file that is missing has one place, its beginning. */
export function misplaced(changes: Changes, problems: readonly Problem[]): Problem[] {
  const { files, label } = exampleTree(changes);
  return problems.filter(({ file, line, column }) => {
    const bytes = files.get(file.slice(label.length + 1))?.bytes;
    if (!bytes) return line !== 1 || column !== 1;
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/u);
    return line < 1 || column < 1 || column > (lines[line - 1]?.length ?? -1) + 1;
  });
}

/** Test support: for every code of a problem an entry that breaks the rule, and where the check must point. */

const json = (value: unknown) => JSON.stringify(value);
const SITE = 'site.json';
const SECOND = 'products/mat-ong-rung/index.md';
const sources = '    sources: [quyet-dinh-2023]\n';
const until = (day: string) =>
  edited(HONEY, sources, `    validUntil: {day: ${day}, reason: {vi: Vì thế}}\n${sources}`);
const lines = (line: string) =>
  Array.from({ length: 60 }, (_, index) => `${line}${index}`).join('\n');

type Provocation = readonly [changes: Changes, place: string];

/** What provokes each code, with the place of the problem: `line:column`, behind the file where that is not HONEY. */
export const PROVOCATIONS: Readonly<Record<string, Provocation>> = {
  unreadable: [edited(HONEY, 'commune: ban-nuoc', 'commune: !!js/function "x"'), '7:24'],
  field: [edited(HONEY, 'stars: 3', `stars: ${'9'.repeat(5000)}`), '14:12'],
  slug: [
    { 'producers/%2e%2e.json': textOf('producers/htx-ban-nuoc.json') },
    'producers/%2e%2e.json 1:1',
  ],
  'unique-name': [{ [SECOND]: textOf(HONEY) }, `${SECOND} 3:7`],
  'known-producer': [edited(HONEY, 'producer: htx-ban-nuoc', 'producer: ../../secret'), '5:11'],
  'known-district': [edited(HONEY, 'district: dong-song', 'district: constructor'), '6:11'],
  'known-commune': [edited(HONEY, 'commune: ban-nuoc', 'commune: __proto__'), '7:10'],
  'known-commune-now': [edited(HONEY, 'commune: ban-nuoc', 'communeNow: __proto__'), '7:13'],
  'settled-category': [edited(HONEY, 'category: I.2.b', 'category: unknown'), '8:11'],
  'known-category': [edited(HONEY, 'category: I.2.b', 'category: I.2.b.<b>'), '8:11'],
  'withdrawn-entry': [
    edited(
      'producers/htx-ban-nuoc.json',
      '"kind"',
      '"withdrawn": { "on": "2026-11-01", "reason": { "vi": "<b>" } }, "kind"',
    ),
    '5:11',
  ],
  'known-source': [edited(HONEY, sources, '    sources: [toString]\n'), '16:15'],
  'known-product': [{ 'candidates.json': CANDIDATE }, 'candidates.json 15:23'],
  collections: [
    {
      'collections.json': json([
        {
          slug: '../x',
          name: { vi: 'x', en: 'x' },
          criterion: { vi: 'x', en: 'x' },
          where: { starsAtLeast: 3 },
        },
      ]),
    },
    'collections.json 1:10',
  ],
  'known-result': [
    { 'search-queries.json': json([{ query: 'x', kind: 'producer', first: ['products/../x'] }]) },
    'search-queries.json 1:42',
  ],
  'proven-stars': [edited(HONEY, sources, '    sources: [cua-hang-mau]\n'), '16:14'],
  'denied-recognition': [
    edited(HONEY, sources, `    number: 77/QĐ-UBND thu hồi <b>\n${sources}`),
    '16:13',
  ],
  'named-source': [
    { 'sources/cua-hang-mau.json': '{"kind":"shop"}' },
    'sources/cua-hang-mau.json 1:1',
  ],
  'plausible-dates': [edited(HONEY, 'decided: 2023-11-15', 'decided: 9999-12-31'), '15:14'],
  'date-order': [
    edited(HONEY, sources, `${sources}  - stars: 3\n    decided: 2020\n${sources}`),
    '18:14',
  ],
  'recognition-interval': [
    edited(HONEY, sources, `${sources}  - stars: 3\n    decided: 2024-01-15\n${sources}`),
    '18:14',
  ],
  'cited-decision': [edited(HONEY, 'decided: 2023-11-15', 'decided: 2023-01-15'), '15:14'],
  'issuer-level': [
    edited(HONEY, 'decided: 2023-11-15', 'decided: 2021\n    issuer: UBND huyện Đông Sông'),
    '16:13',
  ],
  'needless-valid-until': [until('2026-11-15'), '16:5'],
  'plausible-valid-until': [until('9999-12-31'), '16:23'],
  gtin: [edited(HONEY, 'season:', 'gtin: 8934567890125\nseason:'), '17:7'],
  'palette-contrast': [edited(SITE, '#2b3a67', '#fffffe'), `${SITE} 22:17`],
  phone: [
    edited('producers/htx-ban-nuoc.json', '0339 921 606', '*21*0339921606#'),
    'producers/htx-ban-nuoc.json 8:12',
  ],
  photos: [
    edited(
      HONEY,
      'season:',
      'photos: [{file: a.jpg, alt: {vi: a}, credit: a, licence: CC0}]\nseason:',
    ),
    '17:17',
  ],
  'stray-files': [
    { 'products/mat-ong-ban-nuoc/index.md.exe': JPEG },
    'products/mat-ong-ban-nuoc/index.md.exe 1:1',
  ],
  'story-sources': [edited(HONEY, 'storySources: [bao-mau-2024]\n', ''), '20:1'],
  'plain-story': [withStory('<script>alert(1)</script>'), '21:1'],
  'safe-links': [withStory('[a](javascript:alert)'), '21:1'],
  'story-form': [withStory('```\nx\n```'), '21:1'],
  'story-images': [withStory('![a](https://evil.vn/pixel.gif)'), '21:1'],
  'cut-value': [edited(HONEY, 'vi: Mật ong Bản Nước', 'vi: Mật ong #1'), '3:15'],
  'enclosing-quotes': [edited(HONEY, 'vi: Mật ong Bản Nước', 'vi: “Mật ong”'), '3:7'],
  'composed-text': [edited(HONEY, 'vi: Mật', `vi: ${'Mật'.normalize('NFD')}`), '3:7'],
  'vietnamese-d': [edited(HONEY, 'vi: Mật ong Bản Nước', 'vi: Ðậu'), '3:7'],
  'invisible-characters': [edited(HONEY, 'hoa rừng quanh', 'hoa \u202erừng quanh'), '21:20'],
  'printable-characters': [edited(HONEY, 'hoa rừng quanh', 'hoa 𝖗ừng quanh'), '21:20'],
  'mixed-scripts': [edited(HONEY, 'vi: Mật ong Bản Nước', 'vi: Mật оng'), '3:7'],
  'legacy-encoding': [edited(HONEY, 'vi: Mật ong Bản Nước', 'vi: MËt ong B¶n'), '3:7'],
  'published-slugs': [
    {
      'published.json': json({
        products: ['mat-ong-ban-nuoc', 'bien-mat'],
        producers: ['htx-ban-nuoc'],
      }),
    },
    'published.json 1:33',
  ],
  'former-slugs': [edited(HONEY, 'season:', 'formerSlugs: [mat-ong-ban-nuoc]\nseason:'), '17:15'],
  'unpublished-slugs': [
    { 'published.json': json({ products: [], producers: ['htx-ban-nuoc'] }) },
    '1:1',
  ],
  'former-province': [
    edited('site.json', '"url": null', '"adoptedFrom": ["mẫu"], "url": null'),
    'site.json 3:17',
  ],
  'dated-source': [
    { 'sources/bao-moi.json': '{ "kind": "press", "publisher": "Báo Mới" }' },
    'sources/bao-moi.json 1:1',
  ],
  'category-tree': [
    edited('categories.json', '"slug": "gao"', '"slug": "ca-phe"'),
    'categories.json 38:17',
  ],
  'unique-communes': [
    edited('districts/dong-song.json', '"slug": "ban-da"', '"slug": "ban-nuoc"'),
    'districts/dong-song.json 22:15',
  ],
  'unit-codes': [
    edited('districts/dong-song.json', '"kind"', '"code": "094", "kind"'),
    'districts/dong-song.json 1:1',
  ],
  'hall-plan': [
    { 'fairs/hoi-cho-mau.json': FAIR.replace('"booths"', '"plan": ["B1"],\n  "booths"') },
    'fairs/hoi-cho-mau.json 14:17',
  ],
  'fair-stands': [
    { 'fairs/hoi-cho-mau.json': FAIR.replace('"A1"', `"${'A'.repeat(41)}"`) },
    'fairs/hoi-cho-mau.json 13:17',
  ],
  'even-motif': [edited(SITE, '"ba."', '"ba"'), `${SITE} 34:5`],
  synonyms: [{ 'synonyms.json': json([{ words: ['ngô'], source: 'x' }]) }, 'synonyms.json 1:12'],
  'about-page': [{ 'pages/about.mdx': undefined }, 'pages/about.mdx 1:1'],
  'about-page-translation': [{ 'pages/about.en.mdx': undefined }, 'pages/about.en.mdx 1:1'],
  'more-errors': [edited(HONEY, 'season: [3, 4]', `season:\n${lines('  - x')}`), '77:5'],
  'more-reminders': [
    edited(HONEY, 'season:', `aliases:\n  vi:\n${lines('    - mật #')}\nseason:`),
    '78:11',
  ],
};
