import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { runIn } from './command.sample.ts';
import { run } from './print.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'print-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function print(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = await runIn(process.cwd(), run, args, {
    env: {
      CATALOG_CONTENT: 'src/e2e/fixture/content',
      CATALOG_AS_OF: '2026-06-30',
      SITE_URL: 'https://example.org/',
      ...env,
    },
  });
  return { status, stdout: stdout.replaceAll(folder, '…'), stderr: stderr.replaceAll(folder, '…') };
}

test('in thẻ gian hàng cho hội chợ: kể cả những gì để ra, và vì sao', async () => {
  const file = join(folder, 'the.pdf');
  const fair = ['--fair', 'Hội chợ thử', '--date', '2026-07-12'];
  const outcome = await print([
    '--layout',
    'booth-cards',
    '--district',
    'hinh-ve',
    ...fair,
    '-o',
    file,
  ]);
  expect(outcome).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "Không in 3 sản phẩm (muốn in cả, dùng --status):
    - Bí đỏ Hình Vẽ: Giấy chứng nhận ngày 5/3/2022 đã quá 36 tháng; theo dữ liệu đến 28/6/2026, chưa thấy quyết định công nhận lại.
    - Miến dong Nét Bút: Giấy chứng nhận đã bị thu hồi ngày 3/11/2025.
    - Rượu ngô Bản Nháp: Theo nguồn, giấy chứng nhận không còn hiệu lực.
    ",
      "stdout": "Đã ghi …/the.pdf: 4 sản phẩm, 4 trang.
    ",
    }
  `);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
});

test('tệp đã có không bị ghi đè, trừ khi có --force', async () => {
  const file = join(folder, 'co-san.pdf');
  writeFileSync(file, 'bản thảo');
  expect(await print(['-o', file])).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "“…/co-san.pdf” đã có. Chọn tên khác bằng -o, hoặc thêm --force để ghi đè.
    ",
      "stdout": "",
    }
  `);
  expect(readFileSync(file, 'utf8')).toBe('bản thảo');
  expect((await print(['--layout', 'contact-sheet', '-o', file, '--force'])).status).toBe(0);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
});

test('sơ đồ gian hàng từ hội chợ có sẵn, từ một tệp vẽ sơ đồ, và không có sơ đồ', async () => {
  const plan = (...args: string[]) =>
    print(['--layout', 'hall-plan', '-o', join(folder, 'so-do.pdf'), '--force', ...args]);
  const drawn = join(folder, 'so-do.csv');
  writeFileSync(drawn, 'B1;;B2\r\nA1;;A2\r\n');
  const ofFair = ['--booths', 'hoi-cho-mau-2026'];
  expect((await plan(...ofFair)).stdout).toBe('Đã ghi …/so-do.pdf: 3 sản phẩm, 1 trang.\n');
  expect((await plan(...ofFair, '--plan', drawn)).status).toBe(0);
  writeFileSync(drawn, 'B1;;B2\r\n');
  expect(await plan(...ofFair, '--plan', drawn)).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "Gian “A1” không có trên sơ đồ. Thêm gian vào sơ đồ, hoặc sửa số gian của sản phẩm.
    Gian “A2” không có trên sơ đồ. Thêm gian vào sơ đồ, hoặc sửa số gian của sản phẩm.
    ",
      "stdout": "",
    }
  `);
  expect(await plan()).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "Chưa có sơ đồ của hội trường. Hãy ghi mỗi dãy gian một dòng, các gian cách nhau bằng dấu phẩy.
    ",
      "stdout": "",
    }
  `);
  expect(await plan('--plan', join(folder, 'khong-co.csv'))).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "--plan: không đọc được tệp “…/khong-co.csv” (ENOENT).
    ",
      "stdout": "",
    }
  `);
  expect(await print(['--layout', 'labels', '--plan', drawn])).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "--plan: chỉ danh mục (catalogue) và sơ đồ gian hàng (hall-plan) có chỗ.
    ",
      "stdout": "",
    }
  `);
});

test('danh sách liên hệ ghi được thành CSV và Excel', async () => {
  const file = join(folder, 'lien-he.csv');
  const asked = ['--booths', 'hoi-cho-mau-2026', '--layout', 'contact-sheet', '-o', file];
  expect((await print(asked)).status).toBe(0);
  expect(readFileSync(file, 'utf8').replace('\uFEFF', '')).toMatchInlineSnapshot(`
    "Gian,Chủ thể,Sản phẩm,Điện thoại,Ghi chú về số điện thoại,Địa chỉ,Xác nhận,Ký nhận
    A1,HTX Nông nghiệp Dòng Kẻ,"Cà phê Trang Trắng; Chè xanh Ví Dụ",0123 456 789,,"Tổ 1, phường Dòng Kẻ, thị xã Ví Dụ, tỉnh Mẫu",,
    A2,Cơ sở Bản Nháp,Mật ong Hình Vẽ,,,"Bản thứ nhất, xã Bản Nháp (sau là bản Nét Bút Chì Màu Xanh Lá Cây Đậm), huyện Hình Vẽ, tỉnh Mẫu, cạnh nhà văn hóa có mái ngói đỏ",,
    "
  `);
  const workbook = join(folder, 'lien-he.xlsx');
  const asWorkbook = [...asked.slice(0, -1), workbook];
  expect((await print(asWorkbook)).status).toBe(0);
  const [sheet] = (await readXlsx(new Uint8Array(readFileSync(workbook)))).sheets;
  expect(sheet?.rows.map((row) => row[1])).toEqual([
    'Chủ thể',
    'HTX Nông nghiệp Dòng Kẻ',
    'Cơ sở Bản Nháp',
  ]);
  expect(await print(['-o', join(folder, 'danh-muc.csv')])).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "“…/danh-muc.csv”: chỉ danh sách liên hệ (--layout contact-sheet) ghi được thành CSV hay Excel.
    ",
      "stdout": "",
    }
  `);
});

test('lựa chọn rỗng và ký tự không in được: nói rõ, không ghi tệp nào', async () => {
  const file = join(folder, 'rong.pdf');
  expect(await print(['--district', 'thu-nghiem', '-o', file])).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "Không có sản phẩm nào để in: lựa chọn này không khớp sản phẩm nào, hoặc mọi sản phẩm khớp đều bị bỏ ra vì tình trạng giấy chứng nhận.
    ",
      "stdout": "",
    }
  `);
  const fair = ['--fair', 'Tết ☃ \u202Eabc', '--date', '2026-07-12'];
  expect(await print([...fair, '-o', file])).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "Tên hội chợ: phông chữ in không có ký tự “☃” (U+2603), U+202E. Xóa hoặc thay ký tự đó rồi in lại.
    ",
      "stdout": "",
    }
  `);
  expect(existsSync(file)).toBe(false);
});

test('không có SITE_URL: vẫn in, không có mã QR, và nói rõ', async () => {
  const file = join(folder, 'khong-dia-chi.pdf');
  const outcome = await print(['--layout', 'labels', '-o', file], { SITE_URL: '' });
  expect(outcome).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "Chưa có SITE_URL, địa chỉ của trang, nên không có mã QR.
    ",
      "stdout": "Đã ghi …/khong-dia-chi.pdf: 11 sản phẩm, 1 trang.
    ",
    }
  `);
});

test('không ghi được vào chỗ đã nêu: mã kết thúc 1', async () => {
  expect(await print(['-o', join(folder, 'khong-co', 'x.pdf')])).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "Không ghi được “…/khong-co/x.pdf” (ENOENT). Kiểm tra thư mục có tồn tại và cho phép ghi.
    ",
      "stdout": "",
    }
  `);
});

test('--help nói cách dùng', async () => {
  const { status, stdout } = await print(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('npm run print -- --layout booth-cards');
});
