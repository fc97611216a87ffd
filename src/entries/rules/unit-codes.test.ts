import { expect, test } from 'vitest';
import { reportWith } from '../testing/example-entries.ts';

type Codes = readonly [then: string | undefined, now: string | undefined];

/** What the check says of a district whose two communes, one today, have these codes. */
function reportOf(codes: readonly [Codes, Codes], codeSources?: readonly string[]): string {
  const communes = ['Bản Nước', 'Bản Đá'].map((name, index) => ({
    slug: ['ban-nuoc', 'ban-da'][index],
    kind: 'commune',
    name,
    code: codes[index]?.[0],
    now: { kind: 'commune', name: 'Bản Nước', code: codes[index]?.[1] },
  }));
  const district = { kind: 'district', name: { vi: 'Đông Sông', en: 'Đông Sông' } };
  const file = JSON.stringify({ ...district, code: '094', codeSources, communes }, undefined, 1);
  return reportWith({ 'districts/dong-song.json': file });
}

const SOURCES = ['bao-mau-2024'];

test('mã của xã khi ấy có thể là mã của xã khác ngày nay', () => {
  const codes = [
    ['03130', '03133'],
    ['03133', '03133'],
  ] as const;
  expect(reportOf(codes, SOURCES)).toContain('không có lỗi');
});

test('hai xã cùng thời trùng mã, một xã hai mã, mã thiếu chữ số, nguồn không có: nói hết', () => {
  const codes = [
    ['03130', '03133'],
    ['03130', '03139'],
  ] as const;
  expect(reportOf(codes, SOURCES)).toMatchInlineSnapshot(`
    "content/districts/dong-song.json:27:12  lỗi  mã 03130 đã là của “Bản Nước”.
      → Đối chiếu với bảng mã của thời ấy, sửa một chỗ; không rõ thì xóa mã.
    content/districts/dong-song.json:31:13  lỗi  “Bản Nước” ghi mã 03139, ở trên ghi 03133.
      → Đối chiếu với bảng mã của thời ấy, sửa một chỗ; không rõ thì xóa mã.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
  const short = [
    ['3130', undefined],
    [undefined, undefined],
  ] as const;
  expect(reportOf(short, ['khong-co'])).toMatchInlineSnapshot(`
    "content/districts/dong-song.json:9:3  lỗi  codeSources: “khong-co” không phải một nguồn trong danh mục.
      → Tạo sources/khong-co.json cho nguồn này.
    content/districts/dong-song.json:16:12  lỗi  communes[1].code: phải là 5 chữ số.
      → Ghi đủ cả số 0 ở đầu, trong ngoặc kép; không rõ thì xóa mục này.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
});

test('có mã mà không ghi nguồn nào', () => {
  expect(
    reportOf([
      [undefined, undefined],
      [undefined, undefined],
    ]),
  ).toMatchInlineSnapshot(`
    "content/districts/dong-song.json:1:1  lỗi  codeSources: có mã đơn vị mà chưa ghi nguồn.
      → Ghi codeSources: nguồn nêu mã của huyện và các xã này.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
