import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sheetTables } from '../workbook/workbook.ts';
import type { SheetFault } from '../workbook/sheet-fault.ts';
import { storedParts, zipOf, type ZipPart } from '../../testing/zip.sample.ts';

const faultOf = (bytes: Uint8Array) =>
  sheetTables('a.xlsx', bytes).then(
    (tables) => JSON.stringify(tables),
    (fault: SheetFault) => fault.why.vi,
  );
const sheet = (cells: string, more = '') =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData>${more}</worksheet>`;
const packed = (name: string, bytes: Uint8Array, claimed = bytes.length): ZipPart => ({
  name,
  data: deflateRawSync(bytes),
  claimed,
  method: 8,
});
const MEGABYTES = new Uint8Array(70_000_000).fill(0x20);

test('tệp nén nở quá lớn bị từ chối mà không giải nén, kể cả khi nói dối về kích thước', async () => {
  const parts = storedParts(sheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const honest = zipOf([...parts, packed('xl/media/a.bin', MEGABYTES)]);
  expect(honest.length).toBeLessThan(100_000);
  expect(await faultOf(honest)).toMatchInlineSnapshot(`"Bảng nặng quá 60 MB."`);
  const other = parts.filter(({ name }) => !name.endsWith('sheet1.xml'));
  const lying = zipOf([...other, packed('xl/worksheets/sheet1.xml', MEGABYTES, 5000)]);
  expect(await faultOf(lying)).toMatchInlineSnapshot(`"Tệp này hỏng hoặc chưa tải xong."`);
  const silent = zipOf([...other, packed('xl/worksheets/sheet1.xml', MEGABYTES, 0)]);
  expect(await faultOf(silent)).toMatchInlineSnapshot(`"Tệp này hỏng hoặc chưa tải xong."`);
});

test('ô lạc ở cuối trang tính không làm đầy bộ nhớ và không bị bỏ lặng lẽ', async () => {
  const stray = sheet(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
  );
  expect(await faultOf(zipOf(storedParts(stray)))).toMatchInlineSnapshot(
    `"Ô XFD1048576 nằm ngoài 5000 dòng, 100 cột đầu."`,
  );
  const merged = sheet(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
  );
  expect((await faultOf(zipOf(storedParts(merged)))).length).toBeLessThan(600);
});

test('thực thể XML không được nở ra, và không tệp nào bên ngoài được đọc', async () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>' +
    sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;&f;x</t></is></c></row>');
  expect(await faultOf(zipOf(storedParts(bomb)))).toMatchInlineSnapshot(
    `"[{"name":"S","rows":[["&b;&f;x"]]}]"`,
  );
});

test('XML lồng rất sâu hoặc cụt được từ chối, không làm hỏng lệnh', async () => {
  const deep = '<a>'.repeat(200_000);
  expect(await faultOf(zipOf(storedParts(deep)))).toMatchInlineSnapshot(
    `"Tệp này không có ô nào có chữ."`,
  );
  expect(await faultOf(zipOf(storedParts('<worksheet><sheetData><row')))).toMatchInlineSnapshot(
    `"Tệp này hỏng hoặc chưa tải xong."`,
  );
  expect(await faultOf(zipOf([]))).toMatchInlineSnapshot(`"Tệp này hỏng hoặc chưa tải xong."`);
});
