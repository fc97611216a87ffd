import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import { checkedEntries } from '../check.ts';
import type { Problem } from '../problems/problem.ts';
import { reportText } from '../problems/report-text.ts';
import { treeOf } from '../read/content-tree.ts';

/** The real day of every test about entries. */
export const TODAY = '2026-11-23' as CalendarDay;

/** The entry that most tests break. */
export const HONEY = 'products/mat-ong-ban-nuoc/index.md';

const name = (vi: string, en: string) => ({ vi, en });
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const palette = {
  light: { accent: '#2b3a67', tint: '#f6dfe3', thread: '#b5532d' },
  dark: { accent: '#aab6f2', tint: '#2a2230', thread: '#e58fb0' },
};
const category = (code: string, slug: string, vi: string) => ({ code, slug, name: name(vi, vi) });

const FILES: Readonly<Record<string, string>> = {
  'site.json': json({
    province: name('Tỉnh Mẫu', 'Sample province'),
    title: name('Đặc sản Tỉnh Mẫu', 'Specialties of Sample'),
    tagline: name('Sao còn hiệu lực không?', 'Are the stars valid?'),
    introduction: name('Một tỉnh để thử.', 'A province for tests.'),
    url: null,
    contact: null,
    palette,
    motif: ['.ab', 'ba.'],
    motifCaption: { vi: 'Hoa văn mẫu' },
  }),
  'categories.json': json([
    {
      ...category('I', 'thuc-pham', 'Thực phẩm'),
      groups: [
        {
          ...category('I.2', 'tho-so-che', 'Thô, sơ chế'),
          leaves: [category('I.2.a', 'gao', 'Gạo'), category('I.2.b', 'mat-ong', 'Mật ong')],
        },
        category('I.6', 'ca-phe', 'Cà phê'),
      ],
    },
  ]),
  'pages/about.mdx': 'OCOP là gì?\n',
  'pages/about.en.mdx': 'What is OCOP?\n',
  'candidates.json': '[]\n',
  'statistics.json': '[]\n',
  'published.json': json({ products: ['mat-ong-ban-nuoc'], producers: ['htx-ban-nuoc'] }),
  'districts/dong-song.json': json({
    kind: 'district',
    name: name('Đông Sông', 'Đông Sông'),
    tile: { column: 1, row: 1 },
    communes: [
      {
        slug: 'ban-nuoc',
        kind: 'commune',
        name: 'Bản Nước',
        now: { kind: 'commune', name: 'Bản Nước' },
      },
      {
        slug: 'ban-da',
        kind: 'commune',
        name: 'Bản Đá',
        now: { kind: 'commune', name: 'Bản Nước' },
      },
    ],
  }),
  'districts/tay-nui.json': json({
    kind: 'town',
    name: name('Tây Núi', 'Tây Núi'),
    communes: [
      { slug: 'doi-che', kind: 'ward', name: 'Đồi Chè', now: { kind: 'ward', name: 'Đồi Chè' } },
    ],
  }),
  'producers/htx-ban-nuoc.json': json({
    name: name('HTX Bản Nước', 'Bản Nước Cooperative'),
    kind: 'cooperative',
    district: 'dong-song',
    phone: '0339 921 606',
    sources: ['bao-mau-2024'],
  }),
  'sources/quyet-dinh-2023.json': json({
    kind: 'decision',
    title: 'Quyết định công nhận sản phẩm OCOP',
    published: '2023-11-15',
    number: '12/QĐ-UBND',
  }),
  'sources/bao-mau-2024.json': json({ kind: 'press', publisher: 'Báo Mẫu', published: '2024-03' }),
  'sources/cua-hang-mau.json': json({ kind: 'shop', publisher: 'Cửa hàng Mẫu' }),
  [HONEY]: `---
name:
  vi: Mật ong Bản Nước
  en: Bản Nước honey
producer: htx-ban-nuoc
district: dong-song
commune: ban-nuoc
category: I.2.b
drawing: honey
summary:
  vi: Mật ong hoa rừng.
  en: Forest flower honey.
certifications:
  - stars: 3
    decided: 2023-11-15
    sources: [quyet-dinh-2023]
season: [3, 4]
storySources: [bao-mau-2024]
---

Ong lấy mật từ hoa rừng quanh bản.
`,
};

/** What a test changes: whole files (undefined takes one away). */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The content of a small made-up province without faults, with these changes. */
export function exampleTree(changes: Changes = {}) {
  const files = Object.entries({ ...FILES, ...changes });
  return treeOf(
    Object.fromEntries(files.flatMap(([path, file]) => (file === undefined ? [] : [[path, file]]))),
  );
}

/** A file of the example in which one text is replaced by another. */
export function edited(path: string, text: string, replacement: string): Changes {
  const file = FILES[path];
  if (!file?.includes(text)) throw new Error(`${path} has no “${text}”.`);
  return { [path]: file.replace(text, () => replacement) };
}

/** The problems of the example with these changes. */
export function problemsWith(changes: Changes = {}): readonly Problem[] {
  return checkedEntries(exampleTree(changes), TODAY).problems;
}

/** What the check prints about the example with these changes. */
export function reportWith(changes: Changes = {}, lang: Language = 'vi'): string {
  const { entries, problems } = checkedEntries(exampleTree(changes), TODAY);
  return reportText(entries, problems, lang);
}

/** The text of a file of the example. */
export function textOf(path: string): string {
  return FILES[path] ?? '';
}

/** A fair that shows the product of the example. */
export const FAIR = json({
  name: name('Hội chợ Mẫu', 'Sample fair'),
  place: { vi: 'Sân vận động' },
  from: '2026-12-01',
  to: '2026-12-05',
  booths: [{ number: 'A1', products: [{ slug: 'mat-ong-ban-nuoc' }] }],
});

/** A candidate that names a product that does not exist. */
export const CANDIDATE = json([
  {
    name: name('Mật ong rừng', 'Forest honey'),
    status: 'potential',
    district: 'dong-song',
    said: { vi: 'Có tiềm năng.' },
    sources: ['bao-mau-2024'],
    relatedProduct: 'mat-ong-ban-nuog',
  },
]);

/** The first bytes of a JPEG. */
export const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);
