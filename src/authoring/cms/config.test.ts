import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../entries/read-entries.ts';
import { exampleTree, TODAY } from '../../entries/testing/example-entries.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { toCatalog } from '../../entries/to-catalog.ts';
import { cmsConfig } from './config.ts';
import { proposalRepository } from '../../entries/settings.ts';

const catalog = toCatalog(entriesOf(exampleTree()).entries, TODAY, TODAY);
const config = cmsConfig(catalog, 'vi-du/danh-muc');

interface Shape {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly widget?: string;
  readonly collection?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly fields?: readonly Shape[];
}
const collections = config.collections as unknown as readonly Required<Shape>[];
const every = (fields: readonly Shape[]): Shape[] =>
  fields.flatMap((field) => [field, ...every(field.fields ?? [])]);

describe.each(['product', 'producer', 'source'] as const)(
  'Biểu mẫu %s trong trình duyệt',
  (kind) => {
    const { folder, fields } = ENTRY_FORMS[kind];
    const form = collections.find(({ name }) => name === folder)?.fields ?? [];

    test('hỏi đủ mọi mục của tệp, đúng thứ tự, có tên và lời giải thích', () => {
      const asked = form.filter(({ name }) => name !== 'body');
      expect(asked.map(({ name }) => name)).toEqual(fields.map(({ key }) => key));
      for (const [index, { label, hint = '' }] of asked.entries()) {
        expect(label).toBe(fields[index]?.label.vi);
        expect(hint.startsWith(fields[index]?.hint.vi ?? '?')).toBe(true);
      }
    });

    test('danh sách chọn dẫn tới mục có trong trình duyệt, lựa chọn không trùng', () => {
      const known = collections.map(({ name }) => name);
      for (const { widget, collection = '', options = [] } of every(form)) {
        if (widget === 'relation') expect(known).toContain(collection);
        const values = options.map(({ value }) => value);
        expect(values).toEqual([...new Set(values)]);
        if (widget === 'select') expect(values.length).toBeGreaterThan(0);
      }
    });
  },
);

function fieldAt(path: string): unknown {
  const [first = '', ...rest] = path.split('.');
  const start = collections[0]?.fields.find(({ name }) => name === first);
  return rest.reduce<Shape | undefined>(
    (field, key) => field?.fields?.find(({ name }) => name === key),
    start,
  );
}

test('điều chưa biết chọn được; xã kèm tên huyện; hai thứ tiếng là hai ô', () => {
  expect(fieldAt('certifications.stars')).toMatchObject({
    options: [{ value: 3 }, { value: 4 }, { value: 5 }, { value: 'unknown' }],
  });
  expect(fieldAt('producer')).toMatchObject({
    widget: 'select',
    required: true,
    options: expect.arrayContaining([{ label: 'Chưa nguồn nào nêu', value: 'unknown' }]) as unknown,
  });
  expect(fieldAt('commune')).toMatchObject({
    options: [{ label: 'Bản Nước (Đông Sông)' }, {}, {}],
  });
  expect(fieldAt('aliases.vi')).toMatchObject({ widget: 'list' });
  expect(fieldAt('conflicts')).toMatchObject({ widget: 'list', fields: [{}, {}] });
  expect(fieldAt('photos.file')).toMatchObject({ widget: 'image', choose_url: false });
});

test.each([
  ['certifications.decided', ['2023-11-15', '2023-11', '2023', 'unknown'], ['15/11/2023', '']],
  ['certifications.revoked.on', ['2023-11-15'], ['2023-11', 'unknown']],
  ['prices.date', ['2026-05'], ['5/2026', 'unknown']],
])('%s: ngày viết kiểu khác bị từ chối ngay khi lưu', (path, right, wrong) => {
  const { pattern: [form] = [''] } = fieldAt(path) as { pattern?: [string, string] };
  expect([...right, ...wrong].filter((text) => new RegExp(form, 'u').test(text))).toEqual(right);
});

test('nguồn được đặt tên theo số, nơi đăng hoặc tên bài, và được chọn theo tên bài kèm tên tệp', () => {
  const { slug } = collections.find(({ name }) => name === 'sources') as unknown as {
    slug: { template: string };
  };
  expect(slug.template).toMatchInlineSnapshot(
    `"{{fields.number | default('{{fields.publisher}}') | default('{{fields.title}}')}}-{{fields.published | default('{{fields.title}}')}}"`,
  );
  expect(fieldAt('storySources')).toMatchObject({ display_fields: ['{{title}} ({{slug}})'] });
});

test('mỗi lần lưu là một đề xuất; đăng nhập không qua máy chủ nào khác', () => {
  expect(config).toMatchObject({
    backend: { name: 'github', repo: 'vi-du/danh-muc', auth_methods: ['token'] },
    publish_mode: 'editorial_workflow',
    media_libraries: { stock_assets: false },
  });
});

test('CMS_REPOSITORY phải là tên một kho', () => {
  expect(proposalRepository({})).toBeUndefined();
  expect(proposalRepository({ CMS_REPOSITORY: ' to-chuc/danh-muc ' })).toBe('to-chuc/danh-muc');
  expect(() =>
    proposalRepository({ CMS_REPOSITORY: 'https://github.com/x/y' }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: CMS_REPOSITORY=“https://github.com/x/y” không phải tên kho trên GitHub. Viết chủ kho/tên kho, ví dụ CMS_REPOSITORY=to-chuc/danh-muc.]`,
  );
});
