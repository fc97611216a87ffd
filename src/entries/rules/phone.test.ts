import { expect, test } from 'vitest';
import { edited, problemsWith, reportWith } from '../testing/example-entries.ts';

test('số điện thoại mất số 0 ở đầu được gợi ý lại', () => {
  expect(reportWith(edited('producers/htx-ban-nuoc.json', '0339 921 606', '339 921 606')))
    .toMatchInlineSnapshot(`
    "content/producers/htx-ban-nuoc.json:8:12  lỗi  phone: “339 921 606” không phải một số điện thoại Việt Nam.
      → Có phải “0339 921 606”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('hai số trong một ô bị từ chối', () => {
  expect(
    reportWith(
      edited('producers/htx-ban-nuoc.json', '0339 921 606', '0339 921 606 / 0912 345 678'),
    ),
  ).toMatchInlineSnapshot(`
    "content/producers/htx-ban-nuoc.json:8:12  lỗi  phone: “0339 921 606 / 0912 345 678” không phải một số điện thoại Việt Nam.
      → Viết một số, đủ số 0 ở đầu, ví dụ 0339 921 606.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('không có số điện thoại không phải là lỗi', () => {
  expect(
    problemsWith(edited('producers/htx-ban-nuoc.json', '  "phone": "0339 921 606",\n', '')),
  ).toEqual([]);
});

test('số có mã nước được hiểu', () => {
  expect(
    problemsWith(edited('producers/htx-ban-nuoc.json', '0339 921 606', '+84 339 921 606')),
  ).toEqual([]);
});

test.each([
  ['0168 123 4567', 'Có phải “0381234567”?'],
  ['0230 3825 123', 'Có phải “02153825123”?'],
  ['0110 123 4567', 'Hỏi số ngày nay của cơ sở.'],
  ['84339921606', 'Có phải “0339921606”?'],
])('%s: %s', (typed, remedy) => {
  const problems = problemsWith(edited('producers/htx-ban-nuoc.json', '0339 921 606', typed));
  expect(problems).toMatchObject([{ code: 'phone', remedy: { vi: remedy } }]);
});
