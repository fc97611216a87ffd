import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ANNEX } from '../src/authoring/testing/annex.sample.ts';
import { csvOf } from '../src/text/csv/csv.ts';
import { run as check } from './check.ts';
import { provinceFolder, runIn } from './command.sample.ts';
import { run as exportList } from './export.ts';
import { run as importList } from './import.ts';

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const DECISION = ['--decision', '99/QĐ-UBND', '--date', '10/11/2026', '--issuer', 'UBND tỉnh Mẫu'];
const run = (...args: readonly string[]) => runIn(folder, importList, args);
const SOURCE = 'content/sources/quyet-dinh-99-2026.json';

function annex(): string {
  writeFileSync(join(folder, 'phu-luc.csv'), csvOf(ANNEX.map((row) => row.map(String))));
  return 'phu-luc.csv';
}

test('còn dòng bị từ chối thì không ghi gì; --skip-invalid ghi các dòng còn lại; lần sau không còn gì để ghi', async () => {
  const file = annex();
  const refused = await run(file, ...DECISION);
  expect(refused).toMatchObject({
    status: 1,
    stderr:
      'Chưa ghi gì, vì có dòng bị từ chối. Sửa bảng rồi chạy lại, hoặc thêm --skip-invalid để bỏ qua các dòng ấy.\n',
  });
  expect(refused.stdout).toContain('1 mới, 2 sửa, 0 như cũ, 1 từ chối.');
  expect(existsSync(join(folder, SOURCE))).toBe(false);
  const skipped = await run(file, ...DECISION, '--skip-invalid');
  expect(skipped.status).toBe(1);
  expect(skipped.stdout).toContain('Đã ghi 6 tệp:');
  expect(existsSync(join(folder, SOURCE))).toBe(true);
  expect((await runIn(folder, check)).status).toBe(0);
  expect((await run(file, ...DECISION)).stdout).toContain('0 mới, 0 sửa, 3 như cũ, 1 từ chối.');
});

test('--dry-run chỉ báo; --lang en nói tiếng Anh', async () => {
  const { status, stdout } = await run(annex(), ...DECISION, '--dry-run', '--lang', 'en');
  expect(status).toBe(1);
  expect(stdout).toContain('Row 8  changed  “Lạc Bản Nháp”');
  expect(stdout).toContain('Dry run: nothing was written.');
  expect(existsSync(join(folder, SOURCE))).toBe(false);
});

test('lệnh sai: mã 2; tệp không đọc được thành bảng: mã 1', async () => {
  expect((await run()).status).toBe(2);
  expect((await run('khong-co.xlsx')).stderr).toBe('Không đọc được “khong-co.xlsx”.\n');
  expect(await run(annex(), '--date', 'hôm qua', '--url', 'javascript:x')).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "--date: “hôm qua” không phải ngày tháng. Viết 2023-11-15 hoặc 15/11/2023.
    --url: “javascript:x” không phải địa chỉ web bắt đầu bằng https://.
    --url chỉ dùng cùng --decision.
    ",
      "stdout": "",
    }
  `);
  expect((await run('phu-luc.csv', '--source', 'khong-co')).status).toBe(2);
  expect((await run('phu-luc.csv', '--sheet', 'Phụ lục')).stderr).toBe(
    'Tệp không có trang tính nào tên “Phụ lục”.\n  → Tệp .csv chỉ có một bảng: không cần tên trang tính.\n',
  );
  writeFileSync(join(folder, 'x.csv'), 'a,b\n1,2\n');
  expect(await run('x.csv')).toMatchObject({ status: 1, stdout: '' });
});

test('--undo bỏ lần nhập gần nhất; tệp đã sửa từ đó thì không bỏ gì', async () => {
  const file = annex();
  await run(file, ...DECISION, '--skip-invalid');
  const path = join(folder, SOURCE);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('UBND', 'Ủy ban nhân dân'));
  expect(await run('--undo')).toMatchObject({ status: 1, stdout: '' });
  writeFileSync(path, text);
  expect((await run('--undo')).stdout).toMatch(/^Đã bỏ lần nhập ngày .*: 6 tệp như trước\.$/mu);
  expect(existsSync(path)).toBe(false);
  expect((await runIn(folder, check)).status).toBe(0);
  expect((await run('--undo')).stderr).toBe('Không có lần nhập nào để bỏ.\n');
});

test('--hand-back ghi danh sách kèm lỗi vào một tệp mới, và không ghi đè', async () => {
  const file = annex();
  const given = [...DECISION, '--dry-run', '--hand-back', 'tra-lai.xlsx'];
  expect((await run(file, ...given)).stdout).toContain(
    'Đã ghi danh sách kèm lỗi vào “tra-lai.xlsx”.',
  );
  expect(existsSync(join(folder, 'tra-lai.xlsx'))).toBe(true);
  expect(await run(file, ...given)).toMatchObject({
    status: 2,
    stderr: '--hand-back: “tra-lai.xlsx” đã có; chọn tên khác.\n',
  });
  expect((await run(file, '--hand-back', 'a.csv')).status).toBe(2);
});

test('không ghi qua liên kết dẫn ra ngoài thư mục nội dung', async () => {
  symlinkSync(folder, join(folder, 'content/products/mat-ong-rung-trang-trang'));
  const { status, stderr } = await run(annex(), ...DECISION, '--skip-invalid');
  expect(status).toBe(1);
  expect(stderr).toContain('là một liên kết dẫn đi nơi khác');
  expect(existsSync(join(folder, 'index.md'))).toBe(false);
  expect(existsSync(join(folder, SOURCE))).toBe(false);
});

test('một tệp không ghi được: không tệp nào được ghi, không để lại tệp dở', async () => {
  // A file stands where the folder would be made.
  writeFileSync(join(folder, 'content/products/mat-ong-rung-trang-trang'), '');
  const files = () =>
    readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'base64'));
  const before = files();
  const { status, stderr } = await run(annex(), ...DECISION, '--skip-invalid');
  expect(status).toBe(2);
  expect(stderr).toBe('Không ghi được content/products/mat-ong-rung-trang-trang/index.md.\n');
  expect(files()).toEqual(before);
});

test('npm run export ghi .xlsx hoặc .csv, không ghi đè khi thiếu --force, và nhập lại không đổi gì', async () => {
  const out = (...args: readonly string[]) => runIn(folder, exportList, args);
  expect(await out()).toMatchObject({
    status: 0,
    stdout: 'Đã ghi 11 sản phẩm vào “danh-sach.xlsx”.\n',
  });
  expect(await out()).toMatchObject({ status: 2 });
  expect((await out('--force')).status).toBe(0);
  expect((await out('-o', 'a.pdf')).status).toBe(2);
  expect((await out('-o', 'a.csv', '--lang', 'en')).status).toBe(0);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8').slice(0, 40)).toContain('Product folder');
  for (const file of ['danh-sach.xlsx', 'a.csv']) {
    expect(await run(file)).toMatchObject({ status: 0, stderr: '' });
    expect((await run(file)).stdout).toContain('0 mới, 0 sửa, 11 như cũ, 0 từ chối.');
  }
});
