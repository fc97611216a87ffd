import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith, reportWith, textOf } from '../testing/example-entries.ts';

const facts = (text: string, replacement: string) => reportWith(edited(HONEY, text, replacement));

test('tên mục gõ nhầm chỉ bị báo một lần, với tên đúng', () => {
  expect(facts('district:', 'distrct:')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:6:1  lỗi  Không có mục nào tên “distrct”.
      → Có phải “district”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('mục lạ hẳn thì kể ra các mục có thể dùng', () => {
  expect(facts('vi: Mật ong hoa rừng.', 'vi: Mật ong.\n  français: Miel')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:12:3  lỗi  Không có mục nào tên “français”.
      → Sửa tên mục; nếu không mục nào hợp thì bỏ. Các mục có thể dùng: vi, en.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('mục còn thiếu được chỉ cách viết theo từng loại', () => {
  const path = 'products/moi/index.md';
  const report = reportWith({ [path]: '---\nname:\n  vi: Mới\ncertifications:\n  - note:\n---\n' });
  expect(report).toMatchInlineSnapshot(`
    "content/products/moi/index.md:1:1  nhắc  Mục mới, chưa ghi trong published.json.
      → Bạn không phải làm gì: người bảo trì ghi địa chỉ này khi nhận mục.
    content/products/moi/index.md:2:1  lỗi  name.en: còn thiếu.
      → Viết giá trị là một dòng chữ.
    content/products/moi/index.md:2:1  lỗi  producer: còn thiếu.
      → Viết giá trị; nếu không nguồn nào nêu, viết unknown.
    content/products/moi/index.md:2:1  lỗi  district: còn thiếu.
      → Viết giá trị; nếu không nguồn nào nêu, viết unknown.
    content/products/moi/index.md:2:1  lỗi  category: còn thiếu.
      → Viết giá trị; nếu không nguồn nào nêu, viết unknown.
    content/products/moi/index.md:2:1  lỗi  drawing: còn thiếu.
      → Chọn một trong: squash, peanut, peanut-bowl, taro, taro-purple, tea, tea-white, tea-black, tea-cake, tea-tree, tea-pot, tea-basket, tea-dry, tea-hill, coffee, coffee-filter, coffee-ground, coffee-beans, coffee-cup, coffee-bag, coffee-dip, honey, honey-hive, honey-fermented, honeycomb, rice, rice-sheaf, rice-basket, rice-field, glutinous-rice, glutinous-leaf, noodles, noodles-brown, noodles-bowl, noodles-rack, noodles-nest, cracker, cracker-rack, cracker-bowl, spirit, spirit-gourd, spirit-fruit, spirit-root, spirit-hawthorn, spirit-leaf, dried-meat, dried-meat-smoke, dried-meat-plate, dried-meat-board, dried-pork, pineapple, pomelo, pomelo-half, melon, beans, hawthorn, hawthorn-dried, vinegar, spice, spice-bowl, cardamom, macadamia, cordyceps, brocade, brocade-scarf, brocade-bag, basket.
    content/products/moi/index.md:2:1  lỗi  summary: còn thiếu.
      → Viết các mục con: vi, en.
    content/products/moi/index.md:5:5  lỗi  certifications[1].stars: còn thiếu.
      → Viết 3, 4 hoặc 5; nếu không nguồn nào nêu số sao, viết unknown.
    content/products/moi/index.md:5:5  lỗi  certifications[1].decided: còn thiếu.
      → Viết 2023-11-15, 2023-11 hoặc 2023; nếu không nguồn nào nêu, viết unknown.
    content/products/moi/index.md:5:5  lỗi  certifications[1].sources: còn thiếu.
      → Viết các giá trị trong ngoặc vuông, ít nhất một: [a, b].
    content/products/moi/index.md:5:10  lỗi  certifications[1].note: đang để trống.
      → Viết các mục con: vi, en.

    2 sản phẩm, 1 chủ thể, 3 nguồn: 10 lỗi, 1 nhắc."
  `);
});

test('ngoặc kép hay không đều như nhau', () => {
  const quotes = textOf(HONEY)
    .replace('stars: 3', 'stars: "3"')
    .replace('decided: 2023-11-15', "decided: '2023-11-15'")
    .replace('season: [3, 4]', 'season: ["3", 4]');
  expect(problemsWith({ [HONEY]: quotes })).toEqual([]);
});

test('tháng, có hay không, địa chỉ web và e-mail được giải thích', () => {
  const text = textOf(HONEY)
    .replace('season: [3, 4]', 'season: [3, tháng 4, 13]')
    .replace(
      'category: I.2.b',
      'category: I.2.b\ncategoryIsOurs: có\ntraceUrl: javascript:alert(1)',
    )
    .replace('drawing: honey', 'drawing: honey\nshops: [{label: Chợ, url: cho.vn/ong}]');
  const producer = textOf('producers/htx-ban-nuoc.json').replace(
    '"phone": "0339 921 606"',
    '"email": "htx tại bản"',
  );
  expect(reportWith({ [HONEY]: text, 'producers/htx-ban-nuoc.json': producer }))
    .toMatchInlineSnapshot(`
    "content/producers/htx-ban-nuoc.json:8:12  lỗi  email: “htx tại bản” không phải địa chỉ e-mail.
      → Viết dạng ten@vi-du.vn.

    content/products/mat-ong-ban-nuoc/index.md:9:17  lỗi  categoryIsOurs: “có” không phải true hay false.
      → Viết true (có) hoặc false (không), ở đây có lẽ là true.
    content/products/mat-ong-ban-nuoc/index.md:10:11  lỗi  traceUrl: “javascript:alert(1)” không phải địa chỉ web.
      → Chép nguyên địa chỉ từ trình duyệt, bắt đầu bằng https://.
    content/products/mat-ong-ban-nuoc/index.md:12:27  lỗi  shops[1].url: “cho.vn/ong” không phải địa chỉ web.
      → Có phải “https://cho.vn/ong”?
    content/products/mat-ong-ban-nuoc/index.md:20:13  lỗi  season[2]: “tháng 4” không phải một tháng.
      → Có phải “4”?
    content/products/mat-ong-ban-nuoc/index.md:20:22  lỗi  season[3]: “13” không phải một tháng.
      → Viết số từ 1 đến 12.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 6 lỗi."
  `);
});

test('danh sách viết thành chữ và chữ viết thành danh sách được phân biệt', () => {
  const text = textOf(HONEY)
    .replace('sources: [quyet-dinh-2023]', 'sources: quyet-dinh-2023')
    .replace('commune: ban-nuoc', 'commune: [ban-nuoc]')
    .replace('season: [3, 4]', 'aliases: {vi: []}\nconflicts: Hai nguồn khác nhau');
  expect(reportWith({ [HONEY]: text })).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:7:10  lỗi  commune: “["ban-nuoc"]” không phải một dòng chữ.
      → Viết giá trị là một dòng chữ.
    content/products/mat-ong-ban-nuoc/index.md:16:14  lỗi  certifications[1].sources: “quyet-dinh-2023” không phải một danh sách.
      → Viết: \`sources: [quyet-dinh-2023]\`.
    content/products/mat-ong-ban-nuoc/index.md:18:12  lỗi  conflicts: “Hai nguồn khác nhau” không phải một danh sách.
      → Viết từng mục một, mỗi mục gồm: vi, en; xem mục mẫu trong hướng dẫn.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 3 lỗi."
  `);
});

test('màu, hoa văn và số đếm được giải thích', () => {
  const site = textOf('site.json').replace('#2b3a67', 'xanh').replace('".ab"', '".ax"');
  const statistics = `[{"scope": "province", "products": "1.234", "stars": {"3": 1, "4": 2}, "detail": {"vi": "a"},\n"sources": ["bao-mau-2024"]}]`;
  expect(reportWith({ 'site.json': site, 'statistics.json': statistics })).toMatchInlineSnapshot(`
    "content/site.json:22:17  lỗi  palette.light.accent: “xanh” không phải mã màu.
      → Viết sáu chữ số thập lục phân sau dấu #, ví dụ #2b3a67.
    content/site.json:33:5  lỗi  motif[1]: “.ax” có ô không phải “.”, “a”, “b” hay “c”.
      → Mỗi ô là . (nền), a (màu chính), b (chỉ màu) hoặc c (vàng).

    content/statistics.json:1:36  lỗi  [1].products: “1.234” không phải số nguyên.
      → Có phải “1234”?
    content/statistics.json:1:45  lỗi  [1].stars.5: còn thiếu.
      → Viết bằng chữ số, ví dụ 12.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 4 lỗi."
  `);
});

test('không biết thì bỏ mục, không viết null hay unknown vào chữ', () => {
  const text = textOf(HONEY).replace(
    'decided: 2023-11-15',
    'decided: 2023-11-15\n    issuer: unknown\n    number: null',
  );
  const producer = textOf('producers/htx-ban-nuoc.json').replace('"0339 921 606"', 'null');
  expect(reportWith({ [HONEY]: text, 'producers/htx-ban-nuoc.json': producer }))
    .toMatchInlineSnapshot(`
      "content/producers/htx-ban-nuoc.json:8:12  lỗi  phone: đang để trống.
        → Viết giá trị là một dòng chữ.

      content/products/mat-ong-ban-nuoc/index.md:16:13  lỗi  certifications[1].issuer: ở đây không viết “unknown”.
        → Không biết thì xóa dòng này; mục bắt buộc thì tìm giá trị.
      content/products/mat-ong-ban-nuoc/index.md:17:13  lỗi  certifications[1].number: đang để trống.
        → Điền giá trị hoặc xóa cả dòng.

      1 sản phẩm, 1 chủ thể, 3 nguồn: 3 lỗi."
    `);
});
