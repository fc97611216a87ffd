import { expect, test } from 'vitest';
import { edited, HONEY, JPEG, problemsWith, reportWith } from '../testing/example-entries.ts';

test('ảnh không khai và tệp đặt nhầm tên được nhắc', () => {
  expect(reportWith({ 'products/mat-ong-ban-nuoc/IMG_001.jpg': JPEG, 'sites.json': '{}' }))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/IMG_001.jpg:1:1  nhắc  Danh mục không đọc tệp “IMG_001.jpg”.
      → Nếu là ảnh của sản phẩm, khai trong photos; nếu không, xóa hoặc đặt lại tên.

    content/sites.json:1:1  nhắc  Danh mục không đọc tệp “sites.json”.
      → Có phải “site.json”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 2 nhắc."
  `);
});

test('tệp của sản phẩm chưa đọc được thì không bị coi là thừa', () => {
  const photo =
    '{file: truoc.jpg, alt: {vi: Hũ mật ong}, credit: Nguyễn Văn Mẫu, licence: CC BY 4.0}';
  for (const fault of [`photos: ${photo}`, `photos: [${photo}`, `photo: [${photo}]`]) {
    const problems = problemsWith({
      ...edited(HONEY, 'season:', `${fault}\nseason:`),
      'products/mat-ong-ban-nuoc/truoc.jpg': JPEG,
    });
    expect(problems).toMatchObject([{ file: `content/${HONEY}` }]);
  }
});

test('tên tệp index.md viết hoa vẫn được nhắc bên cạnh tệp bị thiếu', () => {
  const problems = problemsWith({ 'products/che/Index.md': '---\n---\n' });
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'content/products/che/index.md unreadable',
    'content/products/che/Index.md stray-files',
  ]);
});
