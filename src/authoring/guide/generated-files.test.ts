import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { entriesOf } from '../../entries/read-entries.ts';
import { readTree } from '../../entries/read/read-tree.ts';
import { fieldTable } from './field-table.ts';
import { generatedFiles, GUIDE } from './generated-files.ts';
import { jsonSchemaOf } from './json-schema.ts';

const guide = readFileSync(GUIDE, 'utf8');
const { entries } = entriesOf(readTree('content'));

test.for([...generatedFiles(guide, entries)])(
  '%s khớp với các mục; nếu không, chạy npm run generate',
  ([path, text]) => {
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(text);
  },
);

test('hướng dẫn thiếu chỗ cho một bảng thì không bảng nào bị bỏ quên', () => {
  const without = guide.replace('<!-- generate: source -->', '');
  expect(() => generatedFiles(without, entries)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: content/README.md: thiếu <!-- generate: source -->.]`,
  );
});

test('mỗi mục một dòng: bắt buộc hay không, nghĩa, lựa chọn, thứ tiếng, ví dụ', () => {
  const { fields } = ENTRY_FORMS.product;
  const rows = fieldTable(
    fields.filter(({ key }) => ['name', 'prices', 'gtin', 'storySources'].includes(key)),
    'yaml',
  );
  expect(rows).toMatchInlineSnapshot(`
    "| Mục | Bắt buộc? | Ý nghĩa | Ví dụ |
    | --- | --- | --- | --- |
    | \`name\` | có | **Tên sản phẩm.** Đúng như trong quyết định. Hai thứ tiếng. | \`{vi: Bánh gạo Trang Trắng, en: Trang Trắng rice crackers}\` |
    | \`prices\` | không | **Giá.** Giá mà một nguồn nêu. Mỗi mục gồm \`text\` (nội dung; \`en\` không bắt buộc), \`date\` (giá vào lúc nào; không bắt buộc), \`sources\` (nguồn). |  |
    | \`gtin\` | không | **Mã vạch.** Dãy số dưới mã vạch: 8, 12, 13 hoặc 14 chữ số. Đặt giữa hai dấu nháy thẳng. | \`'2000000000015'\` |
    | \`storySources\` | khi có bài viết | **Nguồn của bài viết.** Ai nói điều này. Ghi tên tệp trong sources/, bỏ đuôi .json. Xem [Bài viết](#bài-viết). | \`[bao-mau-2024]\` |"
  `);
});

describe('Lược đồ JSON', () => {
  const trees = ['content', 'src/e2e/fixture/content'].map((folder) => readTree(folder));
  const decoder = new TextDecoder();

  test.for(['producer', 'source', 'fair'] as const)('nhận mọi tệp %s đang có', (kind) => {
    const form = ENTRY_FORMS[kind];
    const schema = z.fromJSONSchema(jsonSchemaOf(form) as Parameters<typeof z.fromJSONSchema>[0]);
    const files = trees.flatMap(({ files }) =>
      [...files].filter(([path]) => path.startsWith(`${form.folder}/`)),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const [path, { bytes }] of files) {
      const entry: unknown = JSON.parse(decoder.decode(bytes));
      expect(schema.safeParse(entry), path).toMatchObject({ success: true });
    }
  });

  test.for([
    { kind: 'cooperativ' },
    { founded: '5/2018' },
    { phone: 912345678 },
    { telephone: '0912 345 678' },
    { name: { vi: 'Thiếu tiếng Anh' } },
    { sources: [] },
  ])('từ chối %j ở một chủ thể', (fault) => {
    const producer = {
      name: { vi: 'HTX Mẫu', en: 'Sample Cooperative' },
      kind: 'cooperative',
      district: 'vi-du',
      sources: ['bao-mau-2024'],
    };
    const written = jsonSchemaOf(ENTRY_FORMS.producer) as Parameters<typeof z.fromJSONSchema>[0];
    const schema = z.fromJSONSchema(written);
    expect(schema.safeParse(producer).success).toBe(true);
    expect(schema.safeParse({ ...producer, ...fault }).success).toBe(false);
  });

  test('được gắn vào đúng thư mục cho trình soạn thảo', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(settings['json.schemas']).toEqual([
      ...(['producer', 'source', 'fair'] as const).map((kind) => ({
        fileMatch: [`/content/${ENTRY_FORMS[kind].folder}/*.json`],
        url: `./public/schemas/${kind}.schema.json`,
      })),
      {
        fileMatch: ['/content/collections.json'],
        url: './public/schemas/collections.schema.json',
      },
    ]);
  });
});
