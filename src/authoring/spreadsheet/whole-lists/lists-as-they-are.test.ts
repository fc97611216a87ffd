import { writeOds } from 'hucre/ods';
import { expect, test } from 'vitest';
import { entriesIn, PROVINCE, told } from '../../testing/sheet-import.sample.ts';
import { storedParts, zipOf } from '../../testing/zip.sample.ts';
import { TODAY } from '../../../entries/testing/example-entries.ts';
import { importPlan } from '../import-plan.ts';
import { importedList } from '../imported-list.ts';
import { SheetFault } from '../workbook/sheet-fault.ts';
import { sheetTables } from '../workbook/workbook.ts';

const entries = entriesIn(PROVINCE);
const GIVEN = { number: '99/QĐ-UBND', date: '2026-11-10', issuer: 'UBND tỉnh Mẫu', sources: [] };

async function planOf(file: string, bytes: Uint8Array) {
  const list = importedList(await sheetTables(file, bytes), entries);
  return importPlan(list.rows, entries, GIVEN, TODAY);
}

const csv = (text: string) => planOf('a.csv', new TextEncoder().encode(text));
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('tệp .csv bằng chữ TCVN3, ghi như chữ Latinh cũ: chuyển sang Unicode, và nói rõ từng ô', async () => {
  const text =
    'Tªn s¶n phÈm;Chñ thÓ;HuyÖn;Ph©n nhãm;H¹ng sao\nB¸nh nÕp DÎo;HTX B¸nh DÎo;VÝ Dô;I.3.b;3 sao\n';
  expect(told(await planOf('a.csv', latin1(text)))).toMatchInlineSnapshot(`
    "2 new Bánh nếp Dẻo
      (Ô A2 “Bánh nếp Dẻo” (chuyển từ TCVN3).)
      (Ô B2 “HTX Bánh Dẻo” (chuyển từ TCVN3).)
      (Ô C2 “Ví Dụ” (chuyển từ TCVN3).)
      (Chủ thể mới “HTX Bánh Dẻo” (htx-banh-deo); loại hình đoán theo tên: Hợp tác xã; tên tiếng Anh để như tên tiếng Việt.)
      (Hình vẽ chọn theo tên: bánh.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)"
  `);
});

test('ô chữ VNI giữa những ô Unicode cũng được chuyển', async () => {
  const plan = await csv(
    'Tên sản phẩm,Chủ thể,Huyện,Phân nhóm,Sao\nBaùnh neáp Deûo,HTX Dẻo,Ví Dụ,I.3.b,3\n',
  );
  expect(told(plan)).toContain('2 new Bánh nếp Dẻo');
  expect(told(plan)).toContain('(Ô A2 “Bánh nếp Dẻo” (chuyển từ VNI).)');
});

test('ô chuyển một nửa bị từ chối, với cả hai cách đọc', async () => {
  const plan = await csv(
    'Tên sản phẩm,Chủ thể,Huyện,Phân nhóm,Sao\nBánh nếp DÎo,HTX Dẻo,Ví Dụ,I.3.b,3\n',
  );
  expect(plan.rows[0]?.faults).toMatchObject([
    {
      cell: 'A2',
      message: {
        vi: '“Bánh nếp DÎo” lẫn chữ TCVN3 với Unicode; đọc cả theo TCVN3 thì là “Bánh nếp Dẻo”.',
      },
    },
  ]);
});

test('dấu phân cách là dấu nhận ra được dòng tiêu đề, dù trong ô có nhiều dấu phẩy', async () => {
  const row = 'Bánh nếp;HTX Rau, củ, quả, hạt;Ví Dụ;I.3.b;3';
  const plan = await csv(
    `Tên sản phẩm;Chủ thể;Huyện;Phân nhóm;Sao\n${row}\n${row.replace('nếp', 'tẻ')}\n`,
  );
  expect(plan.rows.map(({ name }) => name)).toEqual(['Bánh nếp', 'Bánh tẻ']);
});

test.each(['#N/A', '#REF!', '#VALUE!'])('%s không phải giá trị', async (error) => {
  const plan = await csv(
    `Tên sản phẩm,Chủ thể,Huyện,Phân nhóm,Sao\nBánh nếp,${error},Ví Dụ,I.3.b,3\n`,
  );
  expect(plan.files.size).toBe(0);
  expect(plan.rows[0]?.faults[0]?.message.vi).toBe(
    `“${error}” là lỗi của bảng tính, không phải giá trị.`,
  );
});

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const workbook = (name: string) =>
  zipOf(
    storedParts(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', 'Tên sản phẩm')}${cell('B1', 'Chủ thể')}${cell('C1', 'Huyện')}${cell('D1', 'Phân nhóm')}${cell('E1', 'Sao')}</row><row r="2">${name}${cell('B2', 'HTX Dẻo')}${cell('C2', 'Ví Dụ')}${cell('D2', 'I.3.b')}${cell('E2', '3')}</row></sheetData></worksheet>`,
    ),
  );

test('công thức chưa có giá trị: mở bằng Excel, bấm lưu', async () => {
  const plan = await planOf('a.xlsx', workbook('<c r="A2"><f>B2&amp;C2</f></c>'));
  expect(plan.rows[0]?.faults[0]).toMatchObject({
    cell: 'A2',
    message: { vi: 'Ô này là công thức chưa có giá trị.' },
    remedy: { vi: 'Mở bằng Excel, bấm lưu, rồi nhập lại.' },
  });
});

test('chữ bị gạch ngang thì hỏi, không tính', async () => {
  const struck =
    '<c r="A2" t="inlineStr"><is><r><rPr><strike/></rPr><t>Bánh cũ </t></r><r><t>Bánh nếp</t></r></is></c>';
  const plan = await planOf('a.xlsx', workbook(struck));
  expect(plan.rows[0]?.faults[0]?.message.vi).toBe('Chữ “Bánh cũ” bị gạch ngang.');
});

test('bảng .ods của LibreOffice đọc như .xlsx, cả ô gộp', async () => {
  const bytes = await writeOds({
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          ['Tên sản phẩm', 'Chủ thể', 'Huyện', 'Phân nhóm', 'Sao'],
          ['Bánh nếp', 'HTX Dẻo', 'Ví Dụ', 'I.3.b', 3],
          ['Bánh tẻ', null, 'Ví Dụ', 'I.3.b', 4],
        ],
        merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
      },
    ],
  });
  const plan = await planOf('a.ods', bytes);
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  expect(plan.files.get('products/banh-te/index.md')).toContain('producer: htx-deo');
});

test('tệp .doc của Word cũ được gọi đúng tên, kèm cách lưu lại', async () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  await expect(sheetTables('phu-luc.doc', old)).rejects.toMatchObject({
    why: { vi: 'Tệp này ở dạng .doc cũ của Word.' },
  });
});

test('tiêu đề theo ý: nhóm ngành hàng, tổ chức và địa chỉ chung cột, gõ sai một chữ', async () => {
  const plan = await csv(
    'Tên sản phẩmm,"Tên tổ chức, cá nhân, địa chỉ",Nhóm ngành hàng,Hạng OCOP,QĐ số,Ngày cấp,Năm công nhận\nBánh nếp,"HTX Dẻo, xã Trang Trắng, thị xã Ví Dụ",I.3.b,3,7/QĐ-UBND,,2025\n',
  );
  expect(plan.rows[0]?.outcome).toBe('new');
  const text = plan.files.get('products/banh-nep/index.md');
  expect(text).toContain('decided: 2025\n');
  expect(text).toContain('district: vi-du\ncommune: trang-trang');
  expect(plan.files.get('producers/htx-deo.json')).toContain('xã Trang Trắng, thị xã Ví Dụ');
});

test('tiêu đề lạ: nói cột nào nhận ra, cột nào chưa; --map nói cột lạ là gì', () => {
  const table = {
    name: '',
    rows: [
      ['Mặt hàng', 'Chủ thể', 'Sao'],
      ['Bánh nếp', 'HTX Dẻo', '3'],
    ],
  };
  expect(() => importedList([table], entries)).toThrow(SheetFault);
  try {
    importedList([table], entries);
  } catch (error) {
    expect((error as SheetFault).why.vi).toBe(
      'Nhận ra tiêu đề “Chủ thể”, “Sao”; chưa nhận ra “Mặt hàng”. Cần “Tên sản phẩm” và thêm ít nhất một cột.',
    );
  }
  const { rows } = importedList([table], entries, undefined, new Map([['mat-hang', 'name.vi']]));
  expect(rows[0]?.cells.get('name.vi')?.text).toBe('Bánh nếp');
});
