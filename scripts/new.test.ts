import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run as check } from './check.ts';
import { provinceFolder, runIn } from './command.sample.ts';
import { PRODUCER, PRODUCT } from './new.sample.ts';
import { run } from './new.ts';

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (path: string) => join(folder, 'content', path);
const create = (args: readonly string[]) => runIn(folder, run, args);

test('mọi câu trả lời bằng cờ: tệp được ghi, qua bước kiểm tra, và nói bước tiếp', async () => {
  expect(await create(PRODUCER)).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "content/producers/htx-trang-trang.json:1:1  nhắc  Mục mới, chưa ghi trong published.json.
      → Bạn không phải làm gì: người bảo trì ghi địa chỉ này khi nhận mục.

    12 sản phẩm, 5 chủ thể, 8 nguồn: không có lỗi, 1 nhắc.
    Đã ghi content/producers/htx-trang-trang.json
    Bước tiếp: chạy npm run check, rồi dẫn tên tệp này ở mục producer của sản phẩm.
    ",
    }
  `);
  expect(readFileSync(file('producers/htx-trang-trang.json'), 'utf8')).toMatchInlineSnapshot(`
    "{
      "name": { "vi": "HTX Trang Trắng", "en": "Trang Trắng Cooperative" },
      "kind": "cooperative",
      "district": "vi-du",
      "phone": "0123 456 788",
      "sources": ["bao-mau-2024"]
    }
    "
  `);
  expect(await create(PRODUCT)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(file('products/banh-gao-loai-1/index.md'), 'utf8')).toMatch(
    /^ {2}vi: 'Bánh gạo: loại #1'$[^]*^gtin: '0000000000017'$/mu,
  );
  expect(await runIn(folder, check)).toMatchObject({ status: 0 });
});

test('--dry-run in tệp ra và không ghi gì', async () => {
  const { status, stdout, stderr } = await create([...PRODUCER, '--dry-run', '--lang', 'en']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ district: 'vi-du', phone: '0123 456 788' });
  expect(stderr).toContain('no errors');
  expect(existsSync(file('producers/htx-trang-trang.json'))).toBe(false);
});

test('còn lỗi thì không ghi, in lỗi và nội dung đã soạn: mã kết thúc 1', async () => {
  const { status, stdout, stderr } = await create([...PRODUCER, '--website', 'javascript:x']);
  expect(status).toBe(1);
  expect(stderr).toContain('Chưa ghi gì, vì còn lỗi.');
  expect(stderr).toContain('website: “javascript:x” không phải địa chỉ web.');
  expect(JSON.parse(stdout)).toMatchObject({ website: 'javascript:x' });
  expect(existsSync(file('producers/htx-trang-trang.json'))).toBe(false);
});

test('mục đã có không bao giờ bị ghi đè, và được hỏi có phải muốn sửa mục ấy', async () => {
  await create(PRODUCER);
  const path = file('producers/htx-trang-trang.json');
  const before = readFileSync(path, 'utf8');
  const again = await create([
    ...PRODUCER,
    '--slug',
    'htx-trang-trang',
    '--email',
    'a@example.com',
  ]);
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(readFileSync(path, 'utf8')).toBe(before);
  const { status, stderr } = await create(PRODUCER);
  expect(status).toBe(1);
  expect(stderr).toContain(
    'Có phải bạn định sửa “HTX Trang Trắng” (content/producers/htx-trang-trang.json)?',
  );
});

test('không tệp nào nằm ngoài thư mục nội dung, kể cả qua liên kết', async () => {
  expect(await create([...PRODUCER, '--slug', '../../x'])).toMatchObject({
    status: 2,
    stdout: '',
  });
  symlinkSync(folder, file('products/banh-gao-loai-1'));
  expect(await create(PRODUCT)).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "content/products/banh-gao-loai-1/index.md đã có; lệnh này không bao giờ ghi đè.
    ",
      "stdout": "",
    }
  `);
  expect(existsSync(join(folder, 'index.md'))).toBe(false);
});

test('nhóm, chỗ nguồn nói khác nhau và bài viết từ tệp vào đúng, và bị kiểm tra như mọi điều khác', async () => {
  const more = [
    '--prices-text',
    '30.000 đồng một túi',
    '--prices-sources',
    'cua-hang-mau',
    '--prices-text',
    '50.000 đồng một hộp',
    '--prices-sources',
    'cua-hang-mau,bao-mau-2024',
    '--conflicts',
    'Hai nguồn ghi hai xã.',
    '--story-file',
    'bai.md',
  ];
  writeFileSync(join(folder, 'bai.md'), '\uFEFFĐoạn một.\r\n\r\nĐoạn hai.\r\n');
  const refused = await create([...PRODUCT, ...more]);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('Bài viết chưa có nguồn.');
  const written = await create([...PRODUCT, ...more, '--story-sources', 'bao-mau-2024']);
  expect(written).toMatchObject({ status: 0, stderr: '' });
  const text = readFileSync(file('products/banh-gao-loai-1/index.md'), 'utf8');
  expect(text).toContain('    sources: [cua-hang-mau, bao-mau-2024]\n');
  expect(text).toContain('conflicts:\n  - vi: Hai nguồn ghi hai xã.\n');
  expect(text.slice(text.lastIndexOf('---'))).toBe('---\n\nĐoạn một.\n\nĐoạn hai.\n');
  expect(await create([...PRODUCER, '--story-file', 'bai.md'])).toMatchObject({ status: 2 });
  expect(await create([...PRODUCT, '--story-file', 'khong-co.md'])).toMatchObject({ status: 2 });
});
