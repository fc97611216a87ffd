import { expect, test } from 'vitest';
import { headed } from '../problems/problem.ts';
import { HONEY, edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('năm 2021 huyện chưa công nhận 3 sao', () => {
  expect(
    reportWith(
      edited(HONEY, 'decided: 2023-11-15', 'decided: 2021\n    issuer: UBND huyện Đông Sông'),
    ),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:13  nhắc  certifications[1].issuer: 3 sao vào lúc ấy do UBND tỉnh công nhận, ở đây ghi “UBND huyện Đông Sông”.
      → Xem lại số sao, ngày và nơi ký; nếu quyết định đúng như vậy thì giữ nguyên.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 1 nhắc."
  `);
});

test('cuối năm 2023 huyện công nhận 3 sao', () => {
  expect(
    problemsWith(
      edited(HONEY, 'decided: 2023-11-15', 'decided: 2023-11-15\n    issuer: UBND huyện Đông Sông'),
    ),
  ).toEqual([]);
});

test('năm 2023 không rõ ngày thì cả tỉnh và huyện đều có thể', () => {
  expect(
    problemsWith(edited(HONEY, 'decided: 2023-11-15', 'decided: 2023\n    issuer: UBND tỉnh Mẫu')),
  ).toEqual([]);
});

test('5 sao không do tỉnh công nhận', () => {
  expect(
    reportWith(
      edited(
        HONEY,
        'stars: 3\n    decided: 2023-11-15',
        'stars: 5\n    decided: 2024\n    issuer: UBND tỉnh Mẫu',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:16:13  nhắc  certifications[1].issuer: 5 sao vào lúc ấy do bộ hoặc Trung ương công nhận, ở đây ghi “UBND tỉnh Mẫu”.
      → Xem lại số sao, ngày và nơi ký; nếu quyết định đúng như vậy thì giữ nguyên.
    content/products/mat-ong-ban-nuoc/index.md:17:14  nhắc  Mọi nguồn của lần công nhận này có trước ngày quyết định 2024.
      → Ghi nguồn nói về chính quyết định ấy, hoặc sửa ngày.

    1 sản phẩm, 1 chủ thể, 3 nguồn: không có lỗi, 2 nhắc."
  `);
});

test.each(['UBND xã Bản Nước', 'UBND phường Đồi Chè, tỉnh Mẫu', 'Ủy ban nhân dân thị trấn Bản Đá'])(
  'xã, phường, thị trấn chưa bao giờ công nhận sao: %s',
  (issuer) => {
    const decided = `decided: 2023-11-15\n    issuer: ${issuer}`;
    const problems = problemsWith(edited(HONEY, 'decided: 2023-11-15', decided));
    expect(problems).toMatchObject([{ code: 'issuer-level' }]);
    expect(problems.map((problem) => headed(problem).vi)).toEqual([
      `certifications[1].issuer: 3 sao vào lúc ấy do UBND huyện công nhận, ở đây ghi “${issuer}”.`,
    ]);
  },
);

test('thị xã là cấp huyện', () => {
  const decided = 'decided: 2023-11-15\n    issuer: UBND thị xã Tây Núi';
  expect(problemsWith(edited(HONEY, 'decided: 2023-11-15', decided))).toEqual([]);
});
