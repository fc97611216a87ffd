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
  ).toMatchInlineSnapshot();
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
