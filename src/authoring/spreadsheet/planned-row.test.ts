import { expect, test } from 'vitest';
import { planFor, provinceText, told } from '../testing/sheet-import.sample.ts';

const TEA = 'products/che-xanh-vi-du/index.md';

test('giấy chứng nhận làm lại được nối vào lịch sử, phần còn lại của tệp giữ nguyên từng chữ', () => {
  const plan = planFor([
    ['Tên sản phẩm', 'Chủ thể', 'Sao', 'Ngày', 'Số QĐ', 'Nguồn'],
    [
      'CHÈ XANH VÍ DỤ',
      'HTX nông nghiệp Dòng Kẻ',
      '3 sao',
      '15.11.26',
      '77/QĐ-UBND',
      'bao-mau-2024',
    ],
  ]);
  expect(told(plan)).toMatchInlineSnapshot(`
    "2 changed CHÈ XANH VÍ DỤ
      (Thêm lần công nhận: 3 sao, 15/11/2026, 77/QĐ-UBND; các lần cũ giữ nguyên (3 sao, 5/3/2022, 07/QĐ-UBND; 4 sao, 10/3/2025, 11/QĐ-UBND).)
      (Hạ hạng: từ 4 còn 3 sao.)"
  `);
  const [before, after] = [provinceText(TEA), plan.files.get(TEA) ?? ''];
  const added = after.split('\n').filter((line) => !before.includes(line));
  expect(added).toMatchInlineSnapshot(`
    [
      "    decided: 2026-11-15",
      "    number: 77/QĐ-UBND",
      "    sources: [quyet-dinh-77-2026, bao-mau-2024]",
    ]
  `);
  expect(added.reduce((text, line) => text.replace(`${line}\n`, ''), after).length).toBeLessThan(
    before.length + 20,
  );
});

test('bảng biết rõ hơn: ngày chính xác hơn, số quyết định, huyện và điện thoại được sửa từng mục', () => {
  const [headings, nut, tea, old] = [
    ['Mã sản phẩm', 'Tên sản phẩm', 'Chủ thể', 'Huyện', 'SĐT', 'Xếp hạng', 'Ngày ký', 'Số QĐ'],
    ['lac-ban-nhap', 'Lạc đỏ Bản Nháp', '', 'Ví Dụ', '912345678', '4', '45245', '5/QĐ-UBND'],
    ['che-xanh-vi-du', '', 'HTX Nông nghiệp Dòng Kẻ', '', '912345678', 'Bốn sao', '2025', ''],
    ['che-vi-du', '', '', '', '', '', '', ''],
  ] as const;
  const plan = planFor([[...headings, 'Nguồn'], [...nut, 'bao-mau-2024'], tea, old]);
  expect(told(plan)).toMatchInlineSnapshot(`
    "2 changed Lạc đỏ Bản Nháp
      Tên sản phẩm: Lạc Bản Nháp → Lạc đỏ Bản Nháp
      Huyện: hinh-ve → vi-du
      Ngày quyết định: unknown → 2023-11-15
      Số quyết định: unknown → 5/QĐ-UBND
      Nguồn của lần công nhận: bao-mau-2024 → bao-mau-2024, quyet-dinh-5-2023
      (Ô E2 “912345678” không được ghi vào đâu: dòng này không nêu chủ thể.)
    3 changed che-xanh-vi-du
      Điện thoại: 0123 456 789 → 0912345678"
  `);
  expect(plan.files.get('producers/htx-dong-ke.json')).toBe(
    provinceText('producers/htx-dong-ke.json').replace('0123 456 789', '0912345678'),
  );
});

test('dòng sau dựa vào dòng bị từ chối thì được xét lại; không có nguồn thì không dòng nào vào', () => {
  const rows = [
    ['Tên sản phẩm', 'Chủ thể', 'Huyện', 'Sao', 'Ngày', 'Nhóm', 'GTIN'],
    ['Trà A', 'HTX Mới', 'Ví Dụ', '3', '2025', 'I.5.a', '123'],
    ['Trà B', 'HTX Mới', 'Ví Dụ', '3', '2025', 'I.5.a', ''],
  ];
  const plan = planFor(rows, undefined, { sources: ['bao-mau-2024'] });
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['rejected', 'new']);
  expect([...plan.files.keys()]).toEqual(['producers/htx-moi.json', 'products/tra-b/index.md']);
  expect(told({ ...plan, rows: plan.rows.slice(0, 1) })).toMatchInlineSnapshot(`
    "2 rejected Trà A
      (Chủ thể mới “HTX Mới” (htx-moi); loại hình đoán theo tên: Hợp tác xã; tên tiếng Anh để như tên tiếng Việt.)
      (Hình vẽ chọn theo tên: chè, trà.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
      G2: Mã vạch: “123” không phải mã vạch đúng. → Mã vạch có 8, 12, 13 hoặc 14 chữ số."
  `);
  const without = planFor(rows);
  expect(without.files.size).toBe(0);
  expect(without.rows[1]?.faults[0]?.message.vi).toBe('Chưa có nguồn của lần công nhận.');
});

test('hai dòng sửa cùng chủ thể: dòng bị từ chối không kéo theo phần của dòng kia', () => {
  const plan = planFor(
    [
      ['Mã sản phẩm', 'Chủ thể', 'Điện thoại', 'Địa chỉ', 'GTIN'],
      ['lac-ban-nhap', 'Cơ sở Bản Nháp', '0912 345 678', '', '123'],
      ['ruou-ngo-ban-nhap', 'Cơ sở Bản Nháp', '', 'Số 9, xã Mới', ''],
    ].map((row, index) => (index === 0 ? [...row, 'Tên sản phẩm'] : [...row, ''])),
  );
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['rejected', 'changed']);
  expect([...plan.files.keys()]).toEqual(['producers/co-so-ban-nhap.json']);
  expect(plan.files.get('producers/co-so-ban-nhap.json')).not.toContain('0912');
});

test('chữ trong ô không bao giờ thành cấu trúc hay đường dẫn', () => {
  const name = '../../etc/passwd\nproducer: x # "]}';
  const plan = planFor(
    [
      ['Tên sản phẩm', 'Chủ thể', 'Huyện', 'Sao', 'Ngày', 'Nhóm', 'Giới thiệu'],
      [name, 'HTX \', "../x', 'Ví Dụ', '3', '2025', 'I.5.a', '*x &y !!js <b> --- '],
    ],
    undefined,
    { sources: ['bao-mau-2024'] },
  );
  expect([...plan.files.keys()]).toEqual([
    'producers/htx-x.json',
    'products/etc-passwd-producer-x/index.md',
  ]);
  expect(plan.files.get('products/etc-passwd-producer-x/index.md')).toContain(
    `vi: '../../etc/passwd producer: x # "]}'\n`,
  );
});

test('mã cũ của sản phẩm và của chủ thể dẫn tới mục ngày nay', () => {
  const rows = [
    ['Mã sản phẩm', 'Tên sản phẩm', 'Mã chủ thể', 'Sao'],
    ['che-vi-du', 'Chè xanh Ví Dụ', 'to-hop-tac-dong-ke', ''],
  ];
  expect(told(planFor(rows))).toBe('2 unchanged Chè xanh Ví Dụ');
});

const NUT = ['lac-ban-nhap', 'Lạc Bản Nháp', '15/11/2023', '5/QĐ-UBND'];
const HEADINGS = ['Mã sản phẩm', 'Tên sản phẩm', 'Ngày ký', 'Số QĐ'];

test.for(['3', '4', '5'])(
  'quyết định có ngày và số không khớp lần nào: thành lần mới (%s sao), lần chưa rõ ngày giữ nguyên',
  (stars) => {
    const plan = planFor([
      [...HEADINGS, 'Hạng sao'],
      [...NUT, stars],
    ]);
    expect(told(plan)).toContain(
      `(Thêm lần công nhận: ${stars} sao, 15/11/2023, 5/QĐ-UBND; lần cũ giữ nguyên (4 sao, chưa rõ ngày).)`,
    );
    expect(plan.files.get('products/lac-ban-nhap/index.md')).toContain(
      '    decided: unknown\n    inferred: [stars]\n    sources: [bao-mau-2024]\n  - stars: ',
    );
  },
);

test('bảng không có hạng sao: không ghi quyết định vào lần công nhận nào', () => {
  const plan = planFor([HEADINGS, NUT]);
  expect(plan.files.size).toBe(0);
  expect(told(plan)).toMatchInlineSnapshot(`
    "2 rejected Lạc Bản Nháp
      B2: Chưa ghi hạng sao nên không biết đây là lần công nhận mới hay cũ. → Thêm cột “Hạng sao” và điền ô ấy; không nguồn nào nêu thì viết “chưa rõ”."
  `);
});

test('số quyết định không kèm ngày: không ghi vào lần cũ', () => {
  const plan = planFor([
    ['Mã sản phẩm', 'Tên sản phẩm', 'Số QĐ', 'Hạng sao'],
    ['lac-ban-nhap', 'Lạc Bản Nháp', '5/QĐ-UBND', '4'],
  ]);
  expect(plan.files.size).toBe(0);
  expect(told(plan)).toContain('đã có: 4 sao, chưa rõ ngày.');
});
