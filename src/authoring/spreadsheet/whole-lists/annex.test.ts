import { expect, test } from 'vitest';
import { TODAY } from '../../../entries/testing/example-entries.ts';
import { annexWorkbook, GIVEN } from '../../testing/annex.sample.ts';
import { importPlan } from '../import-plan.ts';
import { importedList } from '../imported-list.ts';
import { entriesIn, PROVINCE, told } from '../../testing/sheet-import.sample.ts';
import { sheetTables } from '../workbook/workbook.ts';

test('phụ lục quyết định như văn phòng trình bày (.xlsx, ô gộp, tiêu đề hai dòng, mục theo nhóm) vào đúng', async () => {
  const entries = entriesIn(PROVINCE);
  const list = importedList(await sheetTables('phu-luc.xlsx', await annexWorkbook()), entries);
  expect(list).toMatchObject({
    sheet: 'Phụ lục',
    otherSheets: ['Bìa'],
    ignored: [{ at: 'G', text: 'Ghi chú' }],
    skipped: [{ at: 'A13', text: 'Tổng cộng: 4 sản phẩm' }],
  });
  const plan = importPlan(list.rows, entries, { sources: [], ...GIVEN }, TODAY);
  expect(told(plan)).toMatchInlineSnapshot(`
    "8 changed Lạc Bản Nháp
      Điện thoại:  → 0987654321
      (Thêm lần công nhận: 4 sao, 10/11/2026, 99/QĐ-UBND; lần cũ giữ nguyên (4 sao, chưa rõ ngày).)
      (Công nhận lại, vẫn 4 sao.)
    9 new Mật ong rừng Trang Trắng
      (Ô G9 “mới” không được ghi vào đâu.)
      (Chủ thể mới “HTX Trang Trắng” (htx-trang-trang); loại hình đoán theo tên: Hợp tác xã; tên tiếng Anh để như tên tiếng Việt.)
      (Phân nhóm I.2.b (Mật ong, mật khác và nông sản thực phẩm khác) theo chữ trong tên.)
      (Hình vẽ chọn theo tên: mật ong.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
    10 new Gạo nếp Trang Trắng
      (Phân nhóm I.2.a (Gạo, ngũ cốc, hạt sơ chế khác) theo chữ trong tên.)
      (Hình vẽ chọn theo tên: gạo nếp.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
    12 changed Rượu ngô Bản Nháp
      (Thêm lần công nhận: 3 sao, 10/11/2026, 99/QĐ-UBND; lần cũ giữ nguyên (3 sao, 2023).)
      (Công nhận lại, vẫn 3 sao.)"
  `);
  expect([...plan.files.keys()]).toMatchInlineSnapshot(`
    [
      "producers/co-so-ban-nhap.json",
      "sources/quyet-dinh-99-2026.json",
      "products/lac-ban-nhap/index.md",
      "producers/htx-trang-trang.json",
      "products/mat-ong-rung-trang-trang/index.md",
      "products/gao-nep-trang-trang/index.md",
      "products/ruou-ngo-ban-nhap/index.md",
    ]
  `);
  expect(plan.files.get('sources/quyet-dinh-99-2026.json')).toMatchInlineSnapshot(`
    "{
      "kind": "decision",
      "title": "Quyết định 99/QĐ-UBND",
      "published": "2026-11-10",
      "number": "99/QĐ-UBND",
      "issuer": "UBND tỉnh Mẫu"
    }
    "
  `);
  expect(plan.files.get('producers/htx-trang-trang.json')).toMatchInlineSnapshot(`
    "{
      "name": { "vi": "HTX Trang Trắng", "en": "HTX Trang Trắng" },
      "kind": "cooperative",
      "district": "vi-du",
      "commune": "trang-trang",
      "address": "Bản Mẫu, xã Trang Trắng, thị xã Ví Dụ",
      "phone": "0912 345 678",
      "sources": ["quyet-dinh-99-2026"]
    }
    "
  `);
  expect(plan.files.get('products/mat-ong-rung-trang-trang/index.md')?.replace(/^#.*\n/gmu, ''))
    .toMatchInlineSnapshot(`
      "---
      name:
        vi: Mật ong rừng Trang Trắng
        en: Mật ong rừng Trang Trắng
      producer: htx-trang-trang
      district: vi-du
      commune: trang-trang
      category: I.2.b
      categoryIsOurs: true
      drawing: honey
      summary:
        vi: Mật ong rừng Trang Trắng, sản phẩm của HTX Trang Trắng, thị xã Ví Dụ.
        en: Mật ong rừng Trang Trắng, a product of HTX Trang Trắng, Vi Du (Example) Town.
      certifications:
        - stars: 3
          decided: 2026-11-10
          number: 99/QĐ-UBND
          issuer: UBND tỉnh Mẫu
          sources: [quyet-dinh-99-2026]
      ---
      "
    `);
  expect(plan.files.get('products/ruou-ngo-ban-nhap/index.md')).toMatchInlineSnapshot(`
    "---
    name:
      vi: Rượu ngô Bản Nháp
      en: Ban Nhap maize spirit
    producer: co-so-ban-nhap
    district: hinh-ve
    commune: ban-nhap
    category: II.1.a
    drawing: spirit
    summary:
      vi: Rượu ngô chưng cất; nguồn nói cơ sở không làm hồ sơ lại.
      en: Distilled maize spirit; a source says that the maker did not apply again.
    certifications:
      - stars: 3
        decided: 2023
        sources: [bao-mau-2024]
        lapse:
          statement:
            vi: Trang thông tin tỉnh Mẫu viết giấy chứng nhận đã hết và cơ sở không làm hồ sơ lại.
            en: The information page of Sample Province says that the certificate ended and the maker did not apply again.
          sources: [trang-tin-tinh-2025]
      - stars: 3
        decided: 2026-11-10
        number: 99/QĐ-UBND
        issuer: UBND tỉnh Mẫu
        sources: [quyet-dinh-99-2026]
    ---
    "
  `);
});

test('--sheet chọn trang tính theo tên; tên không có thì kể các trang có chữ', async () => {
  const entries = entriesIn(PROVINCE);
  const tables = await sheetTables('phu-luc.xlsx', await annexWorkbook());
  expect(importedList(tables, entries, ' phụ LỤC'.normalize('NFD')).sheet).toBe('Phụ lục');
  expect(() => importedList(tables, entries, 'Bìa')).toThrow(/No row of headings/u);
  try {
    importedList(tables, entries, 'Phụ lục 2');
    expect.unreachable();
  } catch (fault) {
    expect(fault).toMatchObject({
      why: { vi: 'Tệp không có trang tính nào tên “Phụ lục 2”.' },
      remedy: { vi: 'Các trang tính có chữ: “Bìa”, “Phụ lục”.' },
    });
  }
});
