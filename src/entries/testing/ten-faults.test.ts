import { expect, test } from 'vitest';
import { checkedEntries } from '../check.ts';
import { edited, HONEY, reportWith, textOf, TODAY } from './example-entries.ts';
import { readTree } from '../read/read-tree.ts';

const product = (slug: string, text: string, replacement: string) => ({
  [`products/${slug}/index.md`]: textOf(HONEY)
    .replace('vi: Mật ong Bản Nước', `vi: ${slug}`)
    .replace(text, replacement),
});

const SLUGS = ['che', 'gao', 'khoai', 'mien', 'bun', 'ca-phe'];

test('mười lỗi trong mười tệp được báo hết trong một lần, đúng tệp, dòng, cột và cách sửa', () => {
  const report = reportWith({
    'published.json': JSON.stringify({
      products: ['mat-ong-ban-nuoc', ...SLUGS],
      producers: ['htx-ban-nuoc'],
    }),
    ...product('che', 'district: dong-song', 'distrct: dong-song\ndistrict: dong-song'),
    ...product('gao', 'decided: 2023-11-15', 'decided: 15/11/2023'),
    ...product('khoai', 'Mật ong hoa rừng.', 'Khoai: dẻo và thơm'),
    ...product('mien', 'drawing: honey', 'drawing: honney'),
    ...product('bun', 'Ong lấy', '<i>Ong lấy'),
    ...product('ca-phe', 'commune: ban-nuoc', 'commune: doi-che'),
    ...edited('producers/htx-ban-nuoc.json', '"0339 921 606"', '339921606'),
    ...edited('sources/quyet-dinh-2023.json', '"2023-11-15",', '"2023-11-15"'),
    ...edited('districts/tay-nui.json', '"ward"', '"phường"'),
    'sources/bao-mau-2024.json': Uint8Array.from(
      Buffer.from('{"kind": "press",\n"publisher": "B\xe1o"}', 'latin1'),
    ),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/districts/tay-nui.json:10:15  lỗi  communes[1].kind: “phường” không có trong danh sách cho phép.
      → Chọn một trong: ward, commune, township, special-zone.

    content/producers/htx-ban-nuoc.json:8:12  lỗi  phone: giá trị này phải đặt trong ngoặc kép.
      → Viết "0339921606".

    content/products/bun/index.md:21:1  lỗi  Không dùng HTML: “<i>”.
      → Xóa thẻ; in đậm bằng **chữ**, xuống đoạn bằng dòng trống.

    content/products/ca-phe/index.md:7:10  lỗi  commune: “doi-che” không phải một xã của Đông Sông.
      → Xã này thuộc “tay-nui”: sửa district hoặc commune.

    content/products/che/index.md:6:1  lỗi  Không có mục nào tên “distrct”.
      → Có phải “district”?

    content/products/gao/index.md:15:14  lỗi  certifications[1].decided: “15/11/2023” không phải ngày tháng đúng cách viết.
      → Có phải “2023-11-15”?

    content/products/khoai/index.md:11:7  lỗi  Dấu hai chấm ở đây làm cho dòng có hai nghĩa.
      → Viết: \`vi: 'Khoai: dẻo và thơm'\`.

    content/products/mien/index.md:9:10  lỗi  drawing: “honney” không có trong danh sách cho phép.
      → Có phải “honey”?

    content/sources/bao-mau-2024.json:2:17  lỗi  Từ đây chữ không phải mã UTF-8.
      → Mở tệp bằng trình soạn thảo, lưu lại với mã UTF-8 (Unicode), không dùng TCVN3 hay VNI.

    content/sources/quyet-dinh-2023.json:5:3  lỗi  Thiếu dấu phẩy trước chỗ này.
      → Thêm dấu phẩy vào cuối mục ngay trước.

    7 sản phẩm, 1 chủ thể, 3 nguồn: 10 lỗi."
  `);
});

test('một mục gõ sai không che lỗi ở mục khác của cùng tệp', () => {
  const { [HONEY]: text = '' } = edited(HONEY, 'stars: 3', 'stars: ba sao');
  const report = reportWith({
    [HONEY]: String(text)
      .replace('district: dong-song', 'district: dong-sogn')
      .replace('sources: [quyet-dinh-2023]', 'sources: [cua-hang-mau]'),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:6:11  lỗi  district: “dong-sogn” không phải một huyện nào.
      → Có phải “dong-song”?
    content/products/mat-ong-ban-nuoc/index.md:14:12  lỗi  certifications[1].stars: “ba sao” không phải số sao được công nhận.
      → Viết 3, 4 hoặc 5; nếu không nguồn nào nêu số sao, viết unknown.
    content/products/mat-ong-ban-nuoc/index.md:16:14  lỗi  certifications[1].sources: chỉ có trang bán hàng; trang bán hàng không chứng minh được sao.
      → Thêm quyết định, trang của cơ quan nhà nước hoặc bài báo.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 3 lỗi."
  `);
});

test('tệp hỏng vẫn được biết tên, nên các tệp dẫn tới nó không bị báo lỗi theo', () => {
  const broken = '{"kind": "press"';
  expect(reportWith({ 'sources/quyet-dinh-2023.json': broken })).toMatchInlineSnapshot(`
    "content/sources/quyet-dinh-2023.json:1:17  lỗi  Thiếu dấu đóng ngoặc hoặc dấu nháy.
      → Thêm dấu đóng tương ứng với dấu mở: ", ', ] hoặc }.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('tệp nào của một tỉnh hỏng cú pháp thì chỉ chính tệp ấy bị báo', () => {
  const tree = readTree('src/e2e/fixture/content');
  const entries = [...tree.files].filter(([path]) => /\.json$|index\.md$/u.test(path));
  expect(entries.length).toBeGreaterThan(20);
  for (const [path, { bytes, size }] of entries) {
    const text = new TextDecoder().decode(bytes);
    const broken = path.endsWith('.md') ? text.replace('\n', '\nname: "\n') : `${text}]`;
    const file = { bytes: new TextEncoder().encode(broken), size };
    const files = new Map([...tree.files, [path, file]]);
    const { problems } = checkedEntries({ ...tree, files }, TODAY);
    expect(problems.map(({ code, ...problem }) => `${code} ${problem.file}`)).toEqual([
      `unreadable ${tree.label}/${path}`,
    ]);
  }
});

test('báo cáo có bản tiếng Anh', () => {
  expect(reportWith(edited(HONEY, 'stars: 3', 'stars: 6'), 'en')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:14:12  error  certifications[1].stars: “6” is not a recognised star level.
      → Write 3, 4 or 5; write unknown where no source states the stars.

    1 product, 1 producer, 3 sources: 1 error."
  `);
});
