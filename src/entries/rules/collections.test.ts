import { expect, test } from 'vitest';
import { reportWith } from '../testing/example-entries.ts';

const said = {
  name: { vi: 'Quà', en: 'Gifts' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
};
const collections = (...list: object[]) => ({ 'collections.json': JSON.stringify(list, null, 1) });
const reason = { vi: 'Vì hợp', en: 'It fits' };

test('địa chỉ trùng hay không hợp lệ, tuyển chọn trống, nhóm và sản phẩm không có đều bị nhận ra', () => {
  expect(
    reportWith(
      collections(
        { slug: 'qua-bieu', ...said, where: { categories: ['I.2', 'I.9'] } },
        { slug: 'qua-bieu', ...said, where: { starsAtLeast: 4 } },
        { slug: 'Đồ nhậu', ...said, products: [{ slug: 'mat-ong-ban-nuocc', reason }] },
        { slug: 'trong', ...said },
        { slug: 'rong', ...said, where: {} },
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/collections.json:15:5  lỗi  categories: “I.9” không phải một nhóm của bảng phân loại.
      → Xem categories.json.
    content/collections.json:20:11  lỗi  “qua-bieu” đã là địa chỉ của một tuyển chọn phía trên.
      → Đặt địa chỉ khác.
    content/collections.json:34:11  lỗi  “Đồ nhậu” không dùng làm địa chỉ được.
      → Có phải “do-nhau”?
    content/collections.json:45:13  lỗi  slug: “mat-ong-ban-nuocc” không phải một sản phẩm trong danh mục.
      → Có phải “mat-ong-ban-nuoc”?
    content/collections.json:53:2  lỗi  Tuyển chọn “trong” không chọn gì.
      → Ghi where (máy chọn theo) hoặc products (người chọn).
    content/collections.json:64:2  lỗi  Tuyển chọn “rong” không chọn gì.
      → Ghi where (máy chọn theo) hoặc products (người chọn).

    1 sản phẩm, 1 chủ thể, 3 nguồn: 6 lỗi."
  `);
});

test('tuyển chọn của máy hoặc của người đều được', () => {
  expect(
    reportWith(
      collections(
        { slug: 'mua-nay', ...said, where: { isInSeason: true } },
        { slug: 'mat', ...said, products: [{ slug: 'mat-ong-ban-nuoc', reason }] },
      ),
    ),
  ).toMatch(/không có lỗi/u);
});
