import { expect, test } from 'vitest';
import { parseJson } from '../../entries/read/json.ts';
import { parseYaml } from '../../entries/read/yaml.ts';
import { entryText } from './entry-text.ts';
import type { Answers } from './answers.ts';

const answers = (given: Record<string, string | string[]>): Answers =>
  new Map(Object.entries(given).map(([key, value]) => [key, [value].flat()]));

test('chủ thể được viết như các tệp đang có', () => {
  const text = entryText(
    'producer',
    answers({
      phone: '0912 345 678',
      'name.vi': 'HTX "Mẫu"',
      'name.en': 'Sample Cooperative',
      kind: 'cooperative',
      district: 'unknown',
      founded: '2018',
      aliases: ['Mẫu', 'HTX M'],
      sources: ['bao-mau-2024'],
    }),
  );
  expect(text).toMatchInlineSnapshot(`
    "{
      "name": { "vi": "HTX \\"Mẫu\\"", "en": "Sample Cooperative" },
      "aliases": ["Mẫu", "HTX M"],
      "kind": "cooperative",
      "district": "unknown",
      "phone": "0912 345 678",
      "founded": "2018",
      "sources": ["bao-mau-2024"]
    }
    "
  `);
});

test('chỉ khi được yêu cầu mới có phần gợi ý: mục đã điền không còn ở đó, mục chưa điền thì có', () => {
  const said = answers({ 'name.vi': 'Bánh', 'certifications.stars': '3' });
  expect(entryText('product', said)).not.toContain('#');
  const text = entryText('product', said, true);
  expect(text).not.toMatch(/^# (?:name|certifications › stars):/mu);
  expect(text).toMatch(/^# gtin: Mã vạch\. /mu);
  expect(text).toMatch(/^# certifications › number: Số quyết định\. /mu);
  expect(text).not.toContain('formerSlugs');
});

const HARD = [
  '0912345678',
  '0000000000017',
  '2023-11-15',
  '12',
  '1e3',
  '0x1F',
  '.5',
  'true',
  'null',
  '~',
  'yes',
  'a: b',
  'a #b',
  '# a',
  '- a',
  '? a',
  'a:',
  '"a"',
  "'a'",
  "it's",
  '{a}',
  '[a',
  '}',
  ',',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a`',
  '|',
  '>',
  '---',
  '...',
  '<<',
  '=',
  '\\n',
  'a\tb',
  ' a ',
  'a'.repeat(2000),
  'Bánh 🍘',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u2028',
  '\ufeff',
  '\ud800',
];

test.each(HARD)('chữ %j đọc lại đúng như đã gõ, ở mọi chỗ', (text) => {
  const yaml = entryText(
    'product',
    answers({
      'name.vi': text,
      'aliases.vi': [text, text],
      'certifications.number': text,
      'certifications.sources': [text],
      gtin: text,
    }),
  );
  const facts = yaml.slice('---\n'.length, -'---\n'.length);
  expect(facts.split('\n').filter((line) => line.trimEnd() === '---')).toEqual([]);
  const { document, findings } = parseYaml('index.md', facts, 2);
  expect(findings).toEqual([]);
  expect(document?.value).toEqual({
    name: { vi: text },
    aliases: { vi: [text, text] },
    certifications: [{ number: text, sources: [text] }],
    gtin: text,
  });
  const json = entryText('producer', answers({ phone: text, aliases: [text] }));
  expect(parseJson('x.json', json).document?.value).toEqual({ aliases: [text], phone: text });
});

test('nhóm, danh sách lời văn hai thứ tiếng và bài viết được ghi như bước kiểm tra đọc', () => {
  const text = entryText(
    'product',
    answers({
      'aliases.vi': ['Bánh tráng', 'Bánh đa'],
      'certifications.stars': '3',
      'certifications.evaluated.on': '2023-10-01',
      'certifications.evaluated.sources': ['bao-mau-2024'],
      'packaging.0.text.vi': 'Túi 200 g',
      'packaging.0.sources': ['bao-mau-2024', 'cua-hang-mau'],
      'packaging.1.text.vi': 'Hộp 1 kg',
      'packaging.1.text.en': 'Box of 1 kg',
      'packaging.1.sources': ['cua-hang-mau'],
      'conflicts.vi': ['Hai nguồn ghi hai năm.', 'Hai nguồn ghi hai xã.'],
      'conflicts.en': ['', 'Two sources, two communes.'],
      story: '\uFEFFĐoạn một.\r\n\r\n---\r\n# Đoạn hai: `x`\r\n',
    }),
  );
  expect(text.replace(/^#.*\n/gmu, '')).toMatchInlineSnapshot(`
    "---
    aliases:
      vi: [Bánh tráng, Bánh đa]
    certifications:
      - stars: 3
        evaluated:
          on: 2023-10-01
          sources: [bao-mau-2024]
    packaging:
      - text:
          vi: Túi 200 g
        sources: [bao-mau-2024, cua-hang-mau]
      - text:
          vi: Hộp 1 kg
          en: Box of 1 kg
        sources: [cua-hang-mau]
    conflicts:
      - vi: Hai nguồn ghi hai năm.
      - vi: Hai nguồn ghi hai xã.
        en: Two sources, two communes.
    ---

    Đoạn một.

    ---
    "
  `);
});
