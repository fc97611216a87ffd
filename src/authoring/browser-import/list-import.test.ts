import { crc32 } from 'node:zlib';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { type Entries, entriesOf } from '../../entries/read-entries.ts';
import { readTree } from '../../entries/read/read-tree.ts';
import { TODAY } from '../../entries/testing/example-entries.ts';
import { exportTable } from '../spreadsheet/workbook/export-table.ts';
import { sheetTables } from '../spreadsheet/workbook/workbook.ts';
import { zipPart } from '../spreadsheet/workbook/zip-file.ts';
import { type ColumnKey, COLUMNS } from '../spreadsheet/workbook/columns.ts';
import { annexWorkbook, GIVEN } from '../testing/annex.sample.ts';
import { BREAKAGES, ROW } from '../testing/broken-rows.sample.ts';
import { entriesIn, planFor, PROVINCE } from '../testing/sheet-import.sample.ts';
import type { ListOrder } from './import-messages.ts';
import { ListImport } from './list-import.ts';
import { packedContent, unpackedContent, type PackedContent } from './packed-content.ts';

const { number: decision, date, issuer } = GIVEN;
const ORDER: ListOrder = { decision: { decision, date, issuer }, map: [] };

/** The entries as the page knows them: packed by the build, sent as JSON. */
function entriesOfPage(): Entries {
  const sent = JSON.stringify(packedContent(readTree(PROVINCE)));
  return entriesOf(unpackedContent(JSON.parse(sent) as PackedContent)).entries;
}

const read = async (name: string, bytes: Uint8Array, order: Partial<ListOrder> = {}) =>
  ListImport.read(name, bytes, { ...ORDER, ...order }, entriesOfPage(), TODAY);

const csv = (text: string) => new TextEncoder().encode(text);

/** The files of a zip file without packing, checksums held against the system’s. */
async function unzipped(bytes: Uint8Array): Promise<Map<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const files = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [sum, size, length] = [
      view.getUint32(at + 14, true),
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + length));
    const data = bytes.subarray(at + 30 + length, at + 30 + length + size);
    expect(crc32(data)).toBe(sum);
    expect(await zipPart(bytes, name)).toEqual(data);
    files.set(name, new TextDecoder().decode(data));
    at += 30 + length + size;
  }
  return files;
}

test('trang đọc danh sách cho ra đúng những tệp mà lệnh ghi, kể cả danh sách sửa sản phẩm đã có', async () => {
  const entries = entriesIn(PROVINCE);
  const annex = await read('phu-luc.xlsx', await annexWorkbook());
  const table = exportTable(entries, 'vi').map((row, index) =>
    row.map((text) => (index > 0 && text === '4' ? '5' : text)),
  );
  const edited = await read('sua.csv', csv(table.map((row) => row.map(cell).join(',')).join('\n')));
  for (const [one, plan] of [
    [annex, await planOf(await annexWorkbook(), entries)],
    [edited, planFor(table, entries, GIVEN)],
  ] as const) {
    const { label } = entries.tree;
    expect(plan.files.size).toBeGreaterThan(0);
    const files = await unzipped(one.entries('vi', 'abc').bytes);
    const [[name = '', text = ''] = [], ...written] = files;
    expect(name).toBe('DOC-TRUOC.txt');
    expect(text).toContain('lần ghi abc');
    const expected = [...plan.files].map(([path, content]) => [`${label}/${path}`, content]);
    expect(written).toEqual(expected);
  }
});

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

async function planOf(bytes: Uint8Array, entries: Entries) {
  const sheet = (await readXlsx(bytes)).sheets[1];
  expect(sheet?.name).toBe('Phụ lục');

  const tables = await sheetTables('phu-luc.xlsx', bytes);
  return planFor(tables[1]?.rows ?? [], entries, GIVEN);
}

test('tài khoản của danh sách: đếm, nguyên nhân, tệp mới và tệp sửa, thu hồi và bản nháp', async () => {
  const annex = (await read('phu-luc.xlsx', await annexWorkbook())).account;
  expect(annex).toMatchObject({
    sheet: 'Phụ lục',
    otherSheets: ['Bìa'],
    counts: { new: 2, changed: 2, unchanged: 0, rejected: 0 },
    inTitle: { number: '99/QĐ-UBND', at: 'A3' },
  });
  const denied = await read(
    'thu-hoi.csv',
    csv(
      'Tên sản phẩm,Hạng sao,Ghi chú\nChè xanh Ví Dụ,4 sao,"Thu hồi theo QĐ số 7/QĐ-UBND ngày 05/05/2026, lý do: đổi chủ"\nQuà lạ,4,\n',
    ),
  );
  expect(denied.account).toMatchObject({ withdrawals: 1, counts: { changed: 1, rejected: 1 } });
});

test('tiêu đề lạ: nói cột nào lạ, và đọc được khi có người chỉ', async () => {
  const bytes = csv('Hàng hóa,Chủ thể,Hạng\nLạc Bản Nháp,Cơ sở Bản Nháp,4\n');
  await expect(read('la.csv', bytes)).rejects.toMatchObject({ headings: ['Hàng hóa'] });
  const { account } = await read('la.csv', bytes, { map: [['Hàng hóa', 'name.vi']] });
  expect(account.rows).toHaveLength(1);
});

test('danh sách trả lại đọc được bằng Excel, lỗi ở ghi chú của ô', async () => {
  const list = await read('Phụ lục.csv', csv('Tên sản phẩm,Huyện,Hạng sao\nQuà lạ,,6 sao\n'));
  const { name, bytes } = await list.handedBack('vi');
  expect(name).toBe('phu-luc-tra-lai.xlsx');
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const comments = [...(sheets[0]?.cells ?? [])].flatMap(([, { comment }]) => comment?.text ?? []);
  expect(comments.join('\n')).toContain('không phải hạng sao được công nhận');
});

test('mục đã rút: trang chỉ biết tên và lời rút, và không danh sách nào sửa lại được', async () => {
  const withdrawn = { on: '2026-06-01', reason: { vi: 'Đăng nhầm.', en: 'By mistake.' } };
  const facts = 'products/che-xanh-vi-du/index.md';
  const before = readTree(PROVINCE);
  const text = new TextDecoder()
    .decode(before.files.get(facts)?.bytes)
    .replace('---\n', `---\nwithdrawn: ${JSON.stringify(withdrawn)}\n`);
  const bytes = new TextEncoder().encode(text);
  const tree = {
    ...before,
    files: new Map([...before.files, [facts, { bytes, size: bytes.length }]]),
  };
  const packed = packedContent(tree);
  expect(packed.texts[facts]).not.toContain('certifications');
  expect(packed.texts[facts]).toContain('Đăng nhầm.');
  const list = csv('Tên sản phẩm,Hạng sao\nChè xanh Ví Dụ,5 sao\n');
  for (const known of [tree, unpackedContent(packed)]) {
    const read = await ListImport.read('a.csv', list, ORDER, entriesOf(known).entries, TODAY);
    expect(read.account.files).toEqual([]);
    expect(read.account.rows[0]?.faults.map(({ message }) => message.vi)).toEqual([
      '“Chè xanh Ví Dụ” đã rút khỏi danh mục ngày 1/6/2026, vì đăng nhầm.',
    ]);
  }
});

test('điểm số chỉ được giữ, không công bố: tệp tải về không có; mục có điểm không vào tệp zip, và trang nói vậy', async () => {
  const tree = readTree(PROVINCE);
  const packed = packedContent(tree);
  expect(JSON.stringify(packed)).not.toContain('81.37');
  expect(packed.withheld).toEqual(['products/gao-khung-hinh/index.md']);
  const known = entriesOf(unpackedContent(packed)).entries;
  const list = csv('Tên sản phẩm,Hạng sao,Điểm\nGạo Khung Hình,4 sao,\nChè xanh Ví Dụ,5 sao,\n');
  const read = await ListImport.read('a.csv', list, ORDER, known, TODAY, packed.withheld);
  expect(read.account.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'changed']);
  expect(read.account.withheld).toEqual(['products/gao-khung-hinh/index.md']);
  expect(read.account.files.map(({ path }) => path)).toContain('products/che-xanh-vi-du/index.md');
  expect(read.account.files.map(({ path }) => path)).not.toContain(packed.withheld[0]);
  const site = 'site.json';
  const text = new TextDecoder().decode(tree.files.get(site)?.bytes);
  const bytes = new TextEncoder().encode(text.replace('{', '{ "publishScores": true,'));
  const open = { ...tree, files: new Map([...tree.files, [site, { bytes, size: bytes.length }]]) };
  expect(packedContent(open).withheld).toEqual([]);
  expect(JSON.stringify(packedContent(open))).toContain('81.37');
});

test('trang nói phải làm gì ở trang, không nhắc cờ hay lệnh nào', async () => {
  const keys = COLUMNS.map(({ key }) => key);
  const rows = BREAKAGES.map((broken) =>
    keys.map((key) => (({ ...ROW, ...broken }) as Partial<Record<ColumnKey, string>>)[key] ?? ''),
  );
  const table = [COLUMNS.map(({ label }) => label.vi), ...rows].map(rowOf).join('\n');
  const broken = await read('hong.csv', csv(table), { decision: {} });
  const redated = 'Tên sản phẩm,Số QĐ,Ngày QĐ,Sao\nMiến dong Nét Bút,11/QĐ-UBND,1/1/2024,3\n';
  const dated = await read('ngay.csv', csv(redated), { decision: {} });
  const said = [...broken.account.rows, ...dated.account.rows].flatMap(({ faults, notes }) => [
    ...faults.flatMap(({ message, remedy }) => [message.vi, message.en, remedy.vi, remedy.en]),
    ...notes.flatMap(({ vi, en }) => [vi, en]),
  ]);
  const refused = read('la.csv', csv('Tên sản phẩm,Cột lạ\nChè,1\n')).catch(
    (error: unknown) => error,
  );
  expect(await refused).toMatchObject({
    remedy: {
      vi: expect.not.stringMatching(/--/u) as string,
      command: '--map "Cột lạ=Tên sản phẩm"',
    },
  });
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => /--[a-z]|npm run/u.test(text))).toEqual([]);
});

const rowOf = (cells: readonly string[]) => cells.map(cell).join(',');
