import { expect, test } from 'vitest';
import { headed } from '../problems/problem.ts';
import { edited, HONEY, problemsWith, reportWith } from '../testing/example-entries.ts';

const facts = (text: string, replacement: string) => reportWith(edited(HONEY, text, replacement));

test('dấu phẩy trong ngoặc nhọn cắt đôi chữ: chữ được đặt trong ngoặc, không bị xóa', () => {
  const name = 'name:\n  vi: Mật ong Bản Nước\n  en: Bản Nước honey';
  expect(facts(name, 'name: { vi: Mật ong, sáp, phấn hoa, en: Honey, wax and pollen }'))
    .toMatchInlineSnapshot(`
      "content/products/mat-ong-ban-nuoc/index.md:2:22  lỗi  Dấu phẩy trước “sáp” cắt đôi chữ của vi.
        → Trong {…}, chữ có dấu phẩy phải đặt trong ngoặc: vi: 'Mật ong, sáp, phấn hoa'.
      content/products/mat-ong-ban-nuoc/index.md:2:48  lỗi  Dấu phẩy trước “wax and pollen” cắt đôi chữ của en.
        → Trong {…}, chữ có dấu phẩy phải đặt trong ngoặc: en: 'Honey, wax and pollen'.

      1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
    `);
  const shops = 'season: [3, 4]\nshops: [{label: Hàng "A", B, url: https://example.com/a}]';
  expect(facts('season: [3, 4]', shops)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:18:27  lỗi  Dấu phẩy trước “B” cắt đôi chữ của label.
      → Trong {…}, chữ có dấu phẩy phải đặt trong ngoặc: label: 'Hàng "A", B'.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('mục để trống ở cuối ngoặc nhọn không bị coi là phần của chữ', () => {
  const summary = 'summary:\n  vi: Mật ong hoa rừng.\n  en: Forest flower honey.';
  const problems = problemsWith(edited(HONEY, summary, 'summary: { vi: thơm, ngọt, en }'));
  expect(problems.map((problem) => `${headed(problem).vi} ${problem.remedy.vi}`)).toEqual([
    "Dấu phẩy trước “ngọt” cắt đôi chữ của vi. Trong {…}, chữ có dấu phẩy phải đặt trong ngoặc: vi: 'thơm, ngọt'.",
    'summary.en: đang để trống. Viết giá trị là một dòng chữ.',
  ]);
});

test('chữ thừa sau một chữ đã đóng ngoặc vẫn là mục lạ', () => {
  const summary = 'summary:\n  vi: Mật ong hoa rừng.\n  en: Forest flower honey.';
  const problems = problemsWith(edited(HONEY, summary, 'summary: { vi: "Mật ong", ngọt, en }'));
  expect(problems.map((problem) => headed(problem).vi)).toEqual([
    'Không có mục nào tên “ngọt”.',
    'summary.en: đang để trống.',
  ]);
});

test('danh sách trong ngoặc nhọn mà thiếu ngoặc vuông: chỉ một cách sửa', () => {
  const facts =
    'season: [3, 4]\npackaging:\n  - { text: { vi: Chai, en: Bottle }, sources: bao-mau-2024, quyet-dinh-2023 }';
  const problems = problemsWith(edited(HONEY, 'season: [3, 4]', facts));
  expect(problems.map((problem) => `${headed(problem).vi} ${problem.remedy.vi}`)).toEqual([
    'Danh sách sources thiếu ngoặc vuông. Viết: `sources: [bao-mau-2024, quyet-dinh-2023]`.',
  ]);
});
