import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { entriesIn, PROVINCE, told } from '../../testing/sheet-import.sample.ts';
import { zipOf } from '../../testing/zip.sample.ts';
import { TODAY } from '../../../entries/testing/example-entries.ts';
import { importPlan } from '../import-plan.ts';
import { importedList } from '../imported-list.ts';
import { sheetTables } from '../workbook/workbook.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const run = (text: string, style = '') => `<w:r><w:rPr>${style}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`;
const cell = (text: string, style = '') =>
  `<w:tc><w:tcPr>${style}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const HEADINGS = row(
  ...['Tên sản phẩm', 'Chủ thể', 'Huyện', 'Phân nhóm', 'Hạng sao'].map((text) => cell(text)),
);

/** A file of Word with this text, packed as Word does. */
function wordFile(...body: readonly string[]): Uint8Array {
  const xml = Buffer.from(
    `<w:document xmlns:w="${WORD}"><w:body>${body.join('')}</w:body></w:document>`,
  );
  const part = { claimed: xml.length, data: deflateRawSync(xml), method: 8 } as const;
  return zipOf([{ name: 'word/document.xml', ...part }]);
}

async function listIn(...body: readonly string[]) {
  return importedList(await sheetTables('phu-luc.docx', wordFile(...body)), entriesIn(PROVINCE));
}

async function planOf(...body: readonly string[]) {
  const { rows } = await listIn(...body);
  const given = { number: '99/QĐ-UBND', date: '2026-11-10', issuer: 'UBND tỉnh Mẫu', sources: [] };
  return importPlan(rows, entriesIn(PROVINCE), given, TODAY);
}

test('phụ lục Word: mỗi dòng của bảng là một sản phẩm, ô gộp dọc có ở mọi dòng', async () => {
  const plan = await planOf(
    paragraph(run('PHỤ LỤC')),
    table(
      HEADINGS,
      row(
        cell('Bánh nếp'),
        cell('HTX Dẻo', '<w:vMerge w:val="restart"/>'),
        cell('Ví Dụ'),
        cell('I.3.b'),
        cell('3 sao'),
      ),
      row(cell('Bánh tẻ'), cell('', '<w:vMerge/>'), cell('Ví Dụ'), cell('I.3.b'), cell('4 sao')),
    ),
  );
  expect(plan.rows.map(({ name, outcome }) => `${name}: ${outcome}`)).toEqual([
    'Bánh nếp: new',
    'Bánh tẻ: new',
  ]);
  expect(plan.files.get('products/banh-te/index.md')).toContain('producer: htx-deo');
});

test('đoạn văn phía trên bảng nêu quyết định thì lệnh nhắc; tiêu đề thu hồi thì không thành công nhận', async () => {
  const rows = table(
    HEADINGS,
    row(...['Bánh nếp', 'HTX Dẻo', 'Ví Dụ', 'I.3.b', '3'].map((text) => cell(text))),
  );
  const list = await listIn(
    paragraph(run('(Kèm theo Quyết định số 25/QĐ-UBND ngày 5/3/2026 của UBND tỉnh Mẫu)')),
    rows,
  );
  expect(list.inTitle).toMatchObject({ number: '25/QĐ-UBND', date: '2026-03-05' });
  const revoked = await planOf(
    paragraph(run('Danh sách sản phẩm bị thu hồi giấy chứng nhận')),
    rows,
  );
  expect(revoked.files.size).toBe(0);
});

test('chữ gạch ngang trong Word thì hỏi, chữ đã xóa khi sửa bản thảo thì không đọc', async () => {
  const name = `<w:tc>${paragraph(run('Bánh cũ ', '<w:strike/>'), '<w:del><w:r><w:delText>Bánh bỏ</w:delText></w:r></w:del>', run('Bánh nếp'))}</w:tc>`;
  const plan = await planOf(
    table(HEADINGS, row(name, ...['HTX Dẻo', 'Ví Dụ', 'I.3.b', '3'].map((text) => cell(text)))),
  );
  expect(plan.rows[0]?.name).toBe('Bánh cũ Bánh nếp');
  expect(plan.rows[0]?.faults[0]?.message.vi).toBe('Chữ “Bánh cũ” bị gạch ngang.');
});

test('ô gộp ngang chiếm đủ số cột của nó', async () => {
  const [first] = await sheetTables(
    'a.docx',
    wordFile(table(row(cell('Chủ thể', '<w:gridSpan w:val="2"/>'), cell('Sao')))),
  );
  expect(first?.rows).toEqual([['Chủ thể', 'Chủ thể', 'Sao']]);
});

test('chữ trong phông .VnTime được đọc theo TCVN3, cả chữ có thể là Unicode', async () => {
  const old = (text: string) =>
    `<w:tc>${paragraph(run(text, '<w:rFonts w:ascii=".VnTime"/>'))}</w:tc>`;
  const plan = await planOf(
    table(HEADINGS, row(old('B¸nh nÕp'), old('HTX DÎo'), old('VÝ Dô'), cell('I.3.b'), cell('3'))),
  );
  expect(told(plan)).toContain('2 new Bánh nếp');
  expect(told(plan)).toContain('(Ô C2 “Ví Dụ” (chuyển từ TCVN3).)');
});

test('tệp Word không có bảng, hoặc hỏng, nói phải làm gì', async () => {
  const tables = (bytes: Uint8Array) => sheetTables('a.docx', bytes);
  await expect(tables(wordFile(paragraph(run('Kính gửi'))))).rejects.toMatchObject({
    why: { vi: 'Tệp Word này không có bảng nào.' },
  });
  const whole = wordFile(table(HEADINGS));
  const broken = Uint8Array.from(whole, (byte, index) => (index > 50 && index < 90 ? 0 : byte));
  await expect(tables(broken)).rejects.toMatchObject({
    why: { vi: 'Tệp này hỏng hoặc chưa tải xong.' },
  });
});
