import { expect, test } from 'vitest';
import { reportWith } from '../testing/example-entries.ts';

const HONEY_ADDRESS = 'products/mat-ong-ban-nuoc';
const queries = (...list: object[]) => ({ 'search-queries.json': JSON.stringify(list, null, 2) });

test('câu tìm kiếm nêu mục không có trong danh mục thì được gợi ý', () => {
  expect(
    reportWith(
      queries(
        { query: 'mat ong', kind: 'without-marks', first: ['products/mat-ong-ban-nuc'] },
        { query: 'ban nuoc', kind: 'producer', firstThree: ['producers/htx-ban-nuoc'] },
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/search-queries.json:6:7  lỗi  first: “products/mat-ong-ban-nuc” không phải một sản phẩm hay chủ thể trong danh mục.
      → Có phải “products/mat-ong-ban-nuoc”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('loại câu tìm kiếm gõ nhầm được gợi ý', () => {
  expect(reportWith(queries({ query: 'mật', kind: 'part-of-names', first: [HONEY_ADDRESS] })))
    .toMatchInlineSnapshot(`
    "content/search-queries.json:4:13  lỗi  [1].kind: “part-of-names” không có trong danh sách cho phép.
      → Có phải “part-of-name”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('câu tìm kiếm chỉ nêu một trong first và firstThree', () => {
  expect(
    reportWith(
      queries({
        query: 'mật',
        kind: 'part-of-name',
        first: [HONEY_ADDRESS],
        firstThree: [HONEY_ADDRESS],
      }),
    ),
  ).toMatchInlineSnapshot(`
    "content/search-queries.json:3:14  lỗi  “mật” phải có first hoặc firstThree, chỉ một trong hai.
      → Nêu trong first điều phải đứng đầu, hoặc trong firstThree những điều ngang nhau.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('câu tìm kiếm chưa nêu điều phải tìm ra thì bị báo lỗi', () => {
  expect(reportWith(queries({ query: 'mật ong', kind: 'exact-name' }))).toMatchInlineSnapshot(`
    "content/search-queries.json:3:14  lỗi  “mật ong” phải có first hoặc firstThree, chỉ một trong hai.
      → Nêu trong first điều phải đứng đầu, hoặc trong firstThree những điều ngang nhau.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
