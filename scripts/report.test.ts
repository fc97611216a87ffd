import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { provinceFolder, runIn, startIn } from './command.sample.ts';
import { run as report } from './report.ts';

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runIn(folder, report, args);

async function summaryIn(file: string) {
  const { sheets } = await readXlsx(readFileSync(join(folder, file)));
  return (sheets[0]?.rows ?? []).map(([first]) => first);
}

test('báo cáo năm nay tính đến hôm nay, năm đã qua đến hết 31/12', async () => {
  const { status, stdout } = await run('-o', 'nay.xlsx');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Đã ghi “nay\.xlsx”: \d+ sản phẩm, tính đến hết ngày 23\/11\/2026\.\n$/u);
  expect((await run('--year', '2024', '-o', 'truoc.xlsx')).stdout).toContain('ngày 31/12/2024');
  expect((await summaryIn('truoc.xlsx'))[0]).toMatch(/: báo cáo năm 2024$/u);
});

test('nơi nhận thư trả lời theo SITE_CONTACT, địa chỉ trang theo SITE_URL', async () => {
  const env = { SITE_CONTACT: 'gop-y@example.org', SITE_URL: 'https://example.org/mau' };
  expect((await runIn(folder, report, ['-o', 'nay.xlsx'], { env })).status).toBe(0);
  const { sheets } = await readXlsx(readFileSync(join(folder, 'nay.xlsx')));
  const letters =
    sheets
      .at(-1)
      ?.rows.slice(1)
      .map((row) => String(row.at(-1))) ?? [];
  expect(letters.length).toBeGreaterThan(0);
  for (const letter of letters) expect(letter).toContain('gửi tới gop-y@example.org');
});

test('không ghi đè tệp đã có khi chưa thêm --force', async () => {
  writeFileSync(join(folder, 'nay.xlsx'), 'của tôi');
  const { status, stderr } = await run('-o', 'nay.xlsx');
  expect([status, stderr]).toEqual([2, '“nay.xlsx” đã có; thêm --force để ghi đè.\n']);
  expect(readFileSync(join(folder, 'nay.xlsx'), 'utf8')).toBe('của tôi');
  expect((await run('-o', 'nay.xlsx', '--force')).status).toBe(0);
});

test('lệnh sai: nói sai ở đâu, không ghi gì', async () => {
  const told = async (...args: string[]) => (await run(...args)).stderr;
  expect(await told('--year', '2027')).toBe(
    '--year: “2027” không phải một năm từ 2019 đến 2026.\n',
  );
  expect(await told('--year', 'nay')).toContain('“nay” không phải một năm');
  expect(await told('-o', 'a.csv')).toContain('phải kết thúc bằng .xlsx');
  expect(await told('--yaer', '2026')).toContain('Cách dùng: npm run report');
  expect(await told('-o', 'khong/co/a.xlsx')).toContain('Không ghi được');
});

test('chạy như npm chạy', () => {
  const { status, stdout } = startIn(folder, 'report.ts', ['--help']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Cách dùng: npm run report')]);
});
