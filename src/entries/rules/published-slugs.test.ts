import { expect, test } from 'vitest';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('địa chỉ đã công bố mà mất bị báo', () => {
  expect(
    reportWith({
      'published.json':
        '{"products": ["mat-ong-ban-nuoc", "che-cu"],\n"producers": ["htx-ban-nuoc"]}',
    }),
  ).toMatchInlineSnapshot(`
    "content/published.json:1:35  lỗi  products: “che-cu” đã công bố nhưng nay không còn.
      → Khôi phục mục này; nếu đã đổi tên, thêm formerSlugs: [che-cu] vào mục mới.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test.each([
  ['tệp hỏng cú pháp', 'district: dong-song', 'district: "dong-song'],
  ['formerSlugs không phải danh sách', 'formerSlugs: [che-cu]', 'formerSlugs: che-cu'],
  ['tên mục gõ nhầm', 'formerSlugs: [che-cu]', 'formerSlug: [che-cu]'],
])('địa chỉ cũ chưa đọc được thì không bị coi là mất: %s', (_, text, replacement) => {
  const { [HONEY]: renamed = '' } = edited(HONEY, 'season:', 'formerSlugs: [che-cu]\nseason:');
  const problems = problemsWith({
    'published.json': '{"products": ["mat-ong-ban-nuoc", "che-cu"], "producers": ["htx-ban-nuoc"]}',
    [HONEY]: String(renamed).replace(text, replacement),
  });
  expect(problems).toMatchObject([{ file: `content/${HONEY}` }]);
});

test('lỗi ở mục khác của sản phẩm không che địa chỉ đã mất', () => {
  const problems = problemsWith({
    'published.json': '{"products": ["mat-ong-ban-nuoc", "che-cu"], "producers": ["htx-ban-nuoc"]}',
    ...edited(HONEY, 'stars: 3', 'stars: ba sao'),
  });
  expect(problems.map(({ code }) => code).sort()).toEqual(['field', 'published-slugs']);
});

test('địa chỉ cũ ghi trong formerSlugs thì còn sống', () => {
  expect(
    problemsWith({
      'published.json':
        '{"products": ["mat-ong-ban-nuoc", "che-cu"], "producers": ["htx-ban-nuoc"]}',
      ...edited(HONEY, 'season:', 'formerSlugs: [che-cu]\nseason:'),
    }),
  ).toEqual([]);
});
