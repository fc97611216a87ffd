import { expect, test } from 'vitest';
import { headed } from '../problems/problem.ts';
import { edited, HONEY, problemsWith, reportWith, textOf } from '../testing/example-entries.ts';

const facts = (text: string, replacement: string) => reportWith(edited(HONEY, text, replacement));
const source = (text: string) => reportWith({ 'sources/cua-hang-mau.json': text });

test('tệp lưu từ Windows, có BOM và xuống dòng CRLF, đọc như thường', () => {
  const text = `\ufeff${textOf(HONEY).replaceAll('\n', '\r\n')}`;
  const json = `\ufeff${textOf('site.json').replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`;
  expect(problemsWith({ [HONEY]: text, 'site.json': json })).toEqual([]);
});

test('tệp CRLF vẫn được chỉ đúng dòng và cột', () => {
  const text = textOf(HONEY).replace('dong-song', 'dong-sogn').replaceAll('\n', '\r\n');
  expect(problemsWith({ [HONEY]: text })).toMatchObject([{ line: 6, column: 11 }]);
});

test.each([
  ['tệp trống', ''],
  ['tệp không có phần thông tin', 'Ong lấy mật.\n'],
  ['phần thông tin không đóng', '---\nname: a\n'],
  ['phần thông tin quá 64 KB', `---\nname: ${'a'.repeat(64_001)}\n---\n`],
  ['lồng nhau quá sâu', `---\na: ${'['.repeat(30_000)}\n---\n`],
])('%s là một lỗi của riêng tệp ấy', (_, text) => {
  expect(problemsWith({ [HONEY]: text })).toMatchObject([{ code: 'unreadable' }]);
});

test('bài quá 200 KB bị từ chối', () => {
  expect(facts('Ong lấy', 'Ong lấy '.repeat(26_000))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:1:1  lỗi  Quá lớn: 209 KB, cho phép 200 KB.
      → Rút gọn nội dung.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('bài tiếng Anh không mang phần thông tin', () => {
  expect(reportWith({ 'products/mat-ong-ban-nuoc/index.en.md': '---\nname: a\n---\nBees.\n' }))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.en.md:1:1  lỗi  index.en.md chỉ chứa bài viết tiếng Anh, không có phần “---”.
      → Chuyển thông tin sang index.md.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('thư mục sản phẩm không có index.md và tệp chung bị thiếu được nêu tên', () => {
  expect(reportWith({ 'products/trong/index.en.md': 'Tea.\n', 'site.json': undefined }))
    .toMatchInlineSnapshot(`
      "content/products/trong/index.md:1:1  lỗi  Thiếu tệp này.
        → Tạo tệp theo mẫu; nếu đã có, xem lại tên và thư mục.

      content/site.json:1:1  lỗi  Thiếu tệp này.
        → Tạo tệp theo mẫu; nếu đã có, xem lại tên và thư mục.

      2 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
    `);
});

test('một mục viết hai lần được chỉ ở lần thứ hai', () => {
  expect(facts('district: dong-song', 'district: dong-song\ndistrict: tay-nui'))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:7:1  lỗi  “district” được viết hai lần.
      → Giữ lại một dòng.
    content/products/mat-ong-ban-nuoc/index.md:8:10  lỗi  commune: “ban-nuoc” không phải một xã của Tây Núi.
      → Xã này thuộc “dong-song”: sửa district hoặc commune.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
  expect(source('{"kind": "shop", "title": "a",\n "title": "b"}')).toMatchInlineSnapshot(`
    "content/sources/cua-hang-mau.json:2:2  lỗi  “title” được viết hai lần.
      → Giữ lại một dòng.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('ký hiệu riêng của YAML bị từ chối', () => {
  expect(facts('producer: htx-ban-nuoc', 'producer: &a htx-ban-nuoc')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:5:14  lỗi  “&a” là ký hiệu riêng của YAML, ở đây không dùng.
      → Viết thẳng giá trị; nếu ký hiệu là một phần của chữ thì đặt cả câu trong ngoặc kép "…".

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
  expect(facts('commune: ban-nuoc', 'commune: !!str ban-nuoc')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:7:16  lỗi  “!!str” là ký hiệu riêng của YAML, ở đây không dùng.
      → Viết thẳng giá trị; nếu ký hiệu là một phần của chữ thì đặt cả câu trong ngoặc kép "…".

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
  expect(facts('vi: Mật ong Bản Nước\n  en: Bản Nước honey', 'vi: &n Mật ong\n  en: *n'))
    .toMatchInlineSnapshot(`
      "content/products/mat-ong-ban-nuoc/index.md:3:10  lỗi  “&n” là ký hiệu riêng của YAML, ở đây không dùng.
        → Viết thẳng giá trị; nếu ký hiệu là một phần của chữ thì đặt cả câu trong ngoặc kép "…".
      content/products/mat-ong-ban-nuoc/index.md:4:7  lỗi  “*n” là ký hiệu riêng của YAML, ở đây không dùng.
        → Viết thẳng giá trị; nếu ký hiệu là một phần của chữ thì đặt cả câu trong ngoặc kép "…".

      1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
    `);
});

test.each([
  ['dòng thụt vào bằng Tab', '  vi: Mật ong Bản Nước', '\tvi: Mật ong'],
  ['ngoặc vuông không đóng', 'season: [3, 4]', 'season: [3, 4'],
  ['ngoặc kép không đóng', 'commune: ban-nuoc', 'commune: "ban-nuoc'],
  ['thiếu dấu hai chấm', 'commune: ban-nuoc', 'commune ban-nuoc'],
  ['bắt đầu bằng @', 'commune: ban-nuoc', 'commune: @ban-nuoc'],
  ['nháy đơn ở giữa chữ', 'commune: ban-nuoc', "commune: 'ban'nuoc'"],
])('phần thông tin sai cú pháp: %s', (_, text, replacement) => {
  const problems = problemsWith(edited(HONEY, text, replacement));
  expect(
    problems.map(
      (problem) => `${problem.line}:${problem.column} ${headed(problem).vi} ${problem.remedy.vi}`,
    ),
  ).toMatchSnapshot();
});

test.each([
  ['thừa dấu phẩy', '{"kind": "shop", "title": "a",}', 30, 'Xóa dấu phẩy này.'],
  ['thiếu dấu phẩy', '{"kind": "shop" "title": "a"}', 17, 'Thêm dấu phẩy'],
  ['ngoặc kép cong', '{“kind”: "shop"}', 2, 'Viết "kind".'],
  ['thiếu ngoặc đóng', '{"kind": "shop"', 16, 'dấu đóng'],
  ['chữ không ngoặc kép', '{kind: "shop"}', 2, 'Viết "kind".'],
  ['hai giá trị', '{} {}', 4, 'Xem lại'],
  ['số có số 0 ở đầu', '{"kind": 01}', 10, 'Viết "01".'],
  ['số điện thoại có dấu cách', '{"kind": 0123 456 789, "title": "a"}', 10, 'Viết "0123 456 789".'],
  ['số điện thoại có mã nước', '{"kind": +84 339 921 606}', 10, 'Viết "+84 339 921 606".'],
  ['ngày không ngoặc kép', '{"kind": "shop", "published": 2023-11-15}', 31, 'Viết "2023-11-15".'],
  ['ngày viết lối Việt Nam', '{"published": 15/11/2023 }', 15, 'Viết "15/11/2023".'],
  ['danh sách số thiếu dấu phẩy', '{"kind": [3 4]}', 13, 'Thêm dấu phẩy'],
  ['số thật, thiếu dấu phẩy', '{"kind": 0 "title": -1.5e3}', 12, 'Thêm dấu phẩy'],
])('tệp JSON sai cú pháp: %s', (_, text, column, remedy) => {
  const all = problemsWith({ 'sources/cua-hang-mau.json': text });
  const problems = all.filter(({ code }) => code === 'unreadable');
  expect(problems).toMatchObject([{ line: 1, column }]);
  expect(problems[0]?.remedy.vi).toContain(remedy);
});

test('số điện thoại thiếu ngoặc kép được nói rõ, bằng hai thứ tiếng', () => {
  const bare = edited('producers/htx-ban-nuoc.json', '"0339 921 606"', '0339921606');
  expect(reportWith(bare)).toMatchInlineSnapshot(`
    "content/producers/htx-ban-nuoc.json:8:12  lỗi  Số có chữ số 0 ở đầu phải đặt trong ngoặc kép.
      → Viết "0339921606".

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
  expect(problemsWith(bare)[0]?.message.en).toBe('A number with a leading zero needs quotes.');
});

test('bỏ hay lặp bất kỳ dòng nào cũng chỉ sinh ra lỗi có chỗ trong tệp', () => {
  const lines = textOf(HONEY).split('\n');
  const variants = lines.flatMap((line, index) => [
    lines.toSpliced(index, 1),
    lines.toSpliced(index, 0, line),
    lines.with(index, `  ${line}"`),
  ]);
  for (const variant of variants) {
    for (const { line, column } of problemsWith({ [HONEY]: variant.join('\n') })) {
      expect(variant[line - 1]?.length).toBeGreaterThanOrEqual(column - 1);
    }
  }
});
