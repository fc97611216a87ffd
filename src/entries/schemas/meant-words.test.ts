import { expect, test } from 'vitest';
import { headed } from '../problems/problem.ts';
import { edited, HONEY, problemsWith, reportWith, textOf } from '../testing/example-entries.ts';

const PRODUCER = 'producers/htx-ban-nuoc.json';
const remedies = (path: string, text: string, replacement: string) =>
  problemsWith(edited(path, text, replacement)).map(({ remedy }) => remedy.vi);

test.each([
  [PRODUCER, '"cooperative"', '"hợp tác xã"', 'Có phải “cooperative”?'],
  [PRODUCER, '"cooperative"', '"chưa rõ"', 'Có phải “unknown”?'],
  [HONEY, 'drawing: honey', 'drawing: mật ong', 'Có phải “honey”?'],
  [HONEY, 'category: I.2.b', 'category: mật ong…', 'Có phải “I.2.b”?'],
  ['sources/bao-mau-2024.json', '"press"', '"báo chí"', 'Có phải “press”?'],
])('giá trị viết bằng tiếng Việt được hiểu: %s, %s thành %s', (path, right, typed, remedy) => {
  expect(remedies(path, right, typed)).toEqual([remedy]);
});

test.each([
  [HONEY, 'name:\n', 'Tên:\n', 'Có phải “name”?'],
  [HONEY, 'producer:', 'Chủ thể:', 'Có phải “producer”?'],
  [HONEY, 'stars:', 'Hạng sao:', 'Có phải “stars”?'],
  [PRODUCER, '"kind"', '"Loại hình"', 'Có phải “kind”?'],
])('tên mục viết bằng tiếng Việt được hiểu: %s, %j thành %j', (path, right, typed, remedy) => {
  expect(remedies(path, right, typed)).toEqual([remedy]);
});

test('mục con viết sát lề được chỉ chỗ của nó, không bị bảo xóa', () => {
  const changes = edited(HONEY, 'season:', 'number: 12/QĐ-UBND\nseason:');
  expect(reportWith(changes)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:1  lỗi  Không có mục nào tên “number”.
      → Đây là mục con của certifications: lùi dòng này vào, thẳng với các mục con khác của certifications.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
  expect(reportWith(changes, 'en')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:17:1  error  There is no field named “number”.
      → This belongs into certifications: indent the line like the other parts of certifications.

    1 product, 1 producer, 3 sources: 1 error."
  `);
});

test.each([
  ['producer: htx-ban-nuoc', 'producer: chưa rõ'],
  ['district: dong-song\ncommune: ban-nuoc', 'district: không rõ'],
  ['stars: 3', 'stars: chưa biết'],
  ['decided: 2023-11-15', 'decided: Chưa rõ'],
])('“chưa rõ” thay vì %s thì chỉ cần viết unknown', (right, typed) => {
  expect(remedies(HONEY, right, typed)).toEqual(['Viết unknown.']);
});

test('nguồn dẫn bằng số quyết định được nhận ra, không sinh tệp thứ hai', () => {
  const cited = (id: string) => remedies(HONEY, '[quyet-dinh-2023]', `[${id}]`);
  expect(cited('12/QĐ-UBND')).toEqual(['Có phải “quyet-dinh-2023”?']);
  expect(cited('12/qđ - ubnd')).toEqual(['Có phải “quyet-dinh-2023”?']);
  expect(cited('…')).toEqual(['Ghi tên tệp trong sources/, bỏ đuôi .json.']);
  const second = { 'sources/khac.json': textOf('sources/quyet-dinh-2023.json') };
  const two = problemsWith({ ...second, ...edited(HONEY, '[quyet-dinh-2023]', '[12/QĐ-UBND]') });
  expect(two.map(({ remedy }) => remedy.vi)).toEqual(['Chọn một trong: khac, quyet-dinh-2023.']);
});

test('giá trị thiếu ngoặc vuông được viết lại, nhóm mục con được kể tên', () => {
  const changes = {
    [HONEY]: textOf(HONEY)
      .replace('sources: [quyet-dinh-2023]', 'sources: quyet-dinh-2023')
      .replace('season: [3, 4]', 'prices: 30.000đ\nphotos: anh.JPG'),
    [PRODUCER]: textOf(PRODUCER).replace(/\[[^\]]*\]/u, '"bao-mau-2024"'),
  };
  expect(reportWith(changes)).toMatchInlineSnapshot(`
    "content/producers/htx-ban-nuoc.json:9:14  lỗi  sources: “bao-mau-2024” không phải một danh sách.
      → Viết: \`"sources": ["bao-mau-2024"]\`.

    content/products/mat-ong-ban-nuoc/index.md:16:14  lỗi  certifications[1].sources: “quyet-dinh-2023” không phải một danh sách.
      → Viết: \`sources: [quyet-dinh-2023]\`.
    content/products/mat-ong-ban-nuoc/index.md:17:9  lỗi  prices: “30.000đ” không phải một danh sách.
      → Viết từng mục một, mỗi mục gồm: text, date, sources; xem mục mẫu trong hướng dẫn.
    content/products/mat-ong-ban-nuoc/index.md:18:9  lỗi  photos: “anh.JPG” không phải một danh sách.
      → Viết từng mục một, mỗi mục gồm: file, alt, credit, licence; xem mục mẫu trong hướng dẫn.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 4 lỗi."
  `);
  expect(reportWith(changes, 'en')).toMatchInlineSnapshot(`
    "content/producers/htx-ban-nuoc.json:9:14  error  sources: “bao-mau-2024” is not a list.
      → Write: \`"sources": ["bao-mau-2024"]\`.

    content/products/mat-ong-ban-nuoc/index.md:16:14  error  certifications[1].sources: “quyet-dinh-2023” is not a list.
      → Write: \`sources: [quyet-dinh-2023]\`.
    content/products/mat-ong-ban-nuoc/index.md:17:9  error  prices: “30.000đ” is not a list.
      → Write item after item, each with: text, date, sources; see the example in the guide.
    content/products/mat-ong-ban-nuoc/index.md:18:9  error  photos: “anh.JPG” is not a list.
      → Write item after item, each with: file, alt, credit, licence; see the example in the guide.

    1 product, 1 producer, 3 sources: 4 errors."
  `);
});

test.each(['status: còn hạn', 'hieu_luc: 2026', 'hiệu lực: còn'])(
  'tình trạng của giấy không ghi vào tệp: %s',
  (line) => {
    const problems = problemsWith(edited(HONEY, '    decided:', `    ${line}\n    decided:`));
    expect(problems).toMatchObject([
      { line: 15, column: 5, remedy: { vi: expect.stringMatching(/^Xóa dòng này: /u) as string } },
    ]);
  },
);

test('mục con của một nhóm để trống được chỉ vào nhóm ấy, không bị đoán là mục khác', () => {
  const revoked = '    revoked:\non: 2025-11-03\nreason:\n  vi: Thôi làm\n  en: Stopped\n';
  const problems = problemsWith(edited(HONEY, 'season:', `${revoked}season:`));
  const below = 'Đây là mục con của revoked: lùi dòng này vào, sâu hơn dòng revoked hai dấu cách.';
  expect(problems.map((problem) => `${headed(problem).vi} ${problem.remedy.vi}`)).toEqual([
    'certifications[1].revoked: đang để trống. Viết các mục con: on, reason, sources.',
    `Không có mục nào tên “on”. ${below}`,
    `Không có mục nào tên “reason”. ${below}`,
  ]);
});

test('khoảng tháng được viết ra từng tháng, cả khi qua năm mới', () => {
  expect(remedies(HONEY, '[3, 4]', '[3-5]')).toEqual(['Viết từng tháng: [3, 4, 5].']);
  expect(remedies(HONEY, '[3, 4]', '[tháng 11 đến tháng 2]')).toEqual([
    'Viết từng tháng: [11, 12, 1, 2].',
  ]);
  expect(remedies(HONEY, '[3, 4]', '[3-14]')).toEqual(['Viết số từ 1 đến 12.']);
});
