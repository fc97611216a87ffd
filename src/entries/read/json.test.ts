import { expect, test } from 'vitest';
import { problemsWith, reportWith } from '../testing/example-entries.ts';

const source = (text: string) => ({ 'sources/cua-hang-mau.json': text });

test('mọi lỗi cú pháp và mọi giá trị sai của một tệp .json được báo trong một lần, đúng chỗ', () => {
  const changes = source(`{
  “kind”: 'shopp',
  title: "Cửa hàng”;
  "published": 15/11/2023
  “url”: "cho.vn",
  "number": "12",
}`);
  expect(reportWith(changes)).toMatchInlineSnapshot(`
    "content/sources/cua-hang-mau.json:2:3  lỗi  Đây là ngoặc cong do Word gõ; tệp này cần ngoặc thẳng ".
      → Viết "kind".
    content/sources/cua-hang-mau.json:2:11  lỗi  Tệp này cần ngoặc kép ", không phải nháy đơn '.
      → Viết "shopp".
    content/sources/cua-hang-mau.json:2:11  lỗi  kind: “shopp” không có trong danh sách cho phép.
      → Có phải “shop”?
    content/sources/cua-hang-mau.json:3:3  lỗi  Chữ này thiếu ngoặc kép.
      → Viết "title".
    content/sources/cua-hang-mau.json:3:10  lỗi  Đây là ngoặc cong do Word gõ; tệp này cần ngoặc thẳng ".
      → Viết "Cửa hàng".
    content/sources/cua-hang-mau.json:3:20  lỗi  Đây là dấu chấm phẩy.
      → Thay bằng dấu phẩy “,”.
    content/sources/cua-hang-mau.json:4:16  lỗi  Giá trị này phải đặt trong ngoặc kép.
      → Viết "15/11/2023".
    content/sources/cua-hang-mau.json:4:16  lỗi  published: “15/11/2023” không phải ngày tháng đúng cách viết.
      → Có phải “2023-11-15”?
    content/sources/cua-hang-mau.json:5:3  lỗi  Thiếu dấu phẩy trước chỗ này.
      → Thêm dấu phẩy vào cuối mục ngay trước.
    content/sources/cua-hang-mau.json:5:3  lỗi  Đây là ngoặc cong do Word gõ; tệp này cần ngoặc thẳng ".
      → Viết "url".
    content/sources/cua-hang-mau.json:5:10  lỗi  url: “cho.vn” không phải địa chỉ web.
      → Có phải “https://cho.vn”?
    content/sources/cua-hang-mau.json:6:17  lỗi  Thừa dấu phẩy sau mục cuối cùng.
      → Xóa dấu phẩy này.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 12 lỗi."
  `);
  expect(reportWith(changes, 'en')).toMatchInlineSnapshot(`
    "content/sources/cua-hang-mau.json:2:3  error  These are the curly quotes of a word processor; this file needs straight ones: ".
      → Write "kind".
    content/sources/cua-hang-mau.json:2:11  error  This file needs double quotes ", not single ones '.
      → Write "shopp".
    content/sources/cua-hang-mau.json:2:11  error  kind: “shopp” is not one of the allowed words.
      → Did you mean “shop”?
    content/sources/cua-hang-mau.json:3:3  error  This text lacks quotes.
      → Write "title".
    content/sources/cua-hang-mau.json:3:10  error  These are the curly quotes of a word processor; this file needs straight ones: ".
      → Write "Cửa hàng".
    content/sources/cua-hang-mau.json:3:20  error  This is a semicolon.
      → Use a comma instead: “,”.
    content/sources/cua-hang-mau.json:4:16  error  This value needs quotes.
      → Write "15/11/2023".
    content/sources/cua-hang-mau.json:4:16  error  published: “15/11/2023” is not a date in the right form.
      → Did you mean “2023-11-15”?
    content/sources/cua-hang-mau.json:5:3  error  A comma is missing before this.
      → Add a comma at the end of the item before.
    content/sources/cua-hang-mau.json:5:3  error  These are the curly quotes of a word processor; this file needs straight ones: ".
      → Write "url".
    content/sources/cua-hang-mau.json:5:10  error  url: “cho.vn” is not a web address.
      → Did you mean “https://cho.vn”?
    content/sources/cua-hang-mau.json:6:17  error  There is a comma after the last item.
      → Delete this comma.

    1 product, 1 producer, 3 sources: 12 errors."
  `);
});

test.each([
  ['{"kind": "shop", "title": Cửa hàng Mẫu}', 27, 'Viết "Cửa hàng Mẫu".'],
  ['{"kind": "shop", title": "a"}', 18, 'Viết "title".'],
  ['{"kind": "shop", "title”: "a"}', 18, 'Viết "title".'],
  ['{"kind": "shop"; "title": "a"}', 16, 'Thay bằng dấu phẩy “,”.'],
  ['{"kind": "shop", "title": "Tạp chí “Ong”" "url": "https://a.vn"}', 43, 'Thêm dấu phẩy'],
])('chỉ một lỗi trong %s', (text, column, remedy) => {
  const problems = problemsWith(source(text));
  expect(problems).toMatchObject([{ line: 1, column, code: 'unreadable' }]);
  expect(problems[0]?.remedy.vi).toContain(remedy);
});
