import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run as check } from './check.ts';
import { provinceFolder, runIn } from './command.sample.ts';
import { PRODUCT } from './new.sample.ts';
import { run } from './new.ts';

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const SLUG = 'content/products/banh-gao-loai-1';
const inFolder = (path: string) => join(folder, path);
const create = (more: readonly string[]) => runIn(folder, run, [...PRODUCT, ...more]);
const photo = (colour: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
const PHOTO = [
  '--photos-alt',
  'Túi giấy',
  '--photos-alt-en',
  'A paper bag',
  '--photos-credit',
  'HTX',
  '--photos-licence',
  'CC BY 4.0',
];

test('bài viết và ảnh bằng cờ: chép cạnh tệp dưới tên không dấu, và qua bước kiểm tra', async () => {
  writeFileSync(inFolder('bai.md'), '\ufeffBánh nướng trên than.\r\n\r\nĂn giòn.\r\n');
  writeFileSync(inFolder('Ảnh Bìa.JPG'), await photo('red'));
  mkdirSync(inFolder('khac'));
  writeFileSync(inFolder('khac/Ảnh Bìa.png'), await photo('blue'));
  const { status, stderr, stdout } = await create([
    '--story-file',
    'bai.md',
    '--story-sources',
    'bao-mau-2024',
    '--photos-file',
    'Ảnh Bìa.JPG',
    ...PHOTO,
    '--photos-file',
    'khac/Ảnh Bìa.png',
    ...PHOTO,
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n').filter((line) => /^Đã/u.test(line))).toMatchInlineSnapshot(`
    [
      "Đã ghi content/products/banh-gao-loai-1/index.md",
      "Đã chép Ảnh Bìa.JPG → content/products/banh-gao-loai-1/anh-bia.jpg",
      "Đã chép khac/Ảnh Bìa.png → content/products/banh-gao-loai-1/anh-bia-2.jpg",
    ]
  `);
  expect(readdirSync(inFolder(SLUG))).toEqual(['anh-bia-2.jpg', 'anh-bia.jpg', 'index.md']);
  expect(readFileSync(inFolder(`${SLUG}/anh-bia.jpg`))).toEqual(await photo('red'));
  const text = readFileSync(inFolder(`${SLUG}/index.md`), 'utf8');
  expect(text.split('\n---\n')[1]).toBe('\nBánh nướng trên than.\n\nĂn giòn.\n');
  expect(await runIn(folder, check)).toMatchObject({ status: 0 });
});

test('--dry-run nói sẽ chép gì và không chép', async () => {
  writeFileSync(inFolder('a.jpg'), await photo('red'));
  const { status, stderr } = await create(['--photos-file', 'a.jpg', ...PHOTO, '--dry-run']);
  expect(status).toBe(0);
  expect(stderr).toContain(`Sẽ chép a.jpg → ${SLUG}/a.jpg`);
  expect(existsSync(inFolder(SLUG))).toBe(false);
});

test('tên tệp tính từ nơi người gõ lệnh, dù npm chạy lệnh ở thư mục của dự án', async () => {
  mkdirSync(inFolder('khac'));
  writeFileSync(inFolder('khac/bai.md'), 'Bánh nướng trên than.\n');
  const story = ['--story-file', 'bai.md', '--story-sources', 'bao-mau-2024', '--dry-run'];
  const env = { INIT_CWD: inFolder('khac') };
  const { status, stdout } = await runIn(folder, run, [...PRODUCT, ...story], { env });
  expect(status).toBe(0);
  expect(stdout).toContain('\nBánh nướng trên than.\n');
});

test('ảnh giả, ảnh hỏng, bài viết có HTML: nói rõ, và không ghi gì', async () => {
  const whole = await photo('red');
  writeFileSync(inFolder('gia.jpg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(inFolder('cut.jpg'), whole.subarray(0, whole.length / 2));
  writeFileSync(inFolder('bai.md'), 'Bánh <script>alert(1)</script>\n');
  const faults = [
    await create(['--photos-file', 'gia.jpg', ...PHOTO]),
    await create(['--photos-file', 'cut.jpg', ...PHOTO]),
    await create(['--story-file', 'bai.md', '--story-sources', 'bao-mau-2024']),
  ];
  expect(faults.map(({ status }) => status)).toEqual([1, 1, 1]);
  const errors = faults.map(({ stderr }) => stderr.replace(/^Chưa.*\n.*nhắc.*\n.*\n/u, ''));
  expect(errors).toMatchInlineSnapshot(`
    [
      "content/products/banh-gao-loai-1/index.md:18:11  lỗi  “gia.jpg”: không phải ảnh JPEG, PNG, WebP hay AVIF.
      → Xuất lại ảnh thành JPEG.

    13 sản phẩm, 4 chủ thể, 8 nguồn: 1 lỗi, 1 nhắc.
    ",
      "content/products/banh-gao-loai-1/index.md:18:11  lỗi  “cut.jpg”: ảnh hỏng hoặc chưa tải lên hết.
      → Mở ảnh gốc, xuất lại thành JPEG rồi tải lên lại.

    13 sản phẩm, 4 chủ thể, 8 nguồn: 1 lỗi, 1 nhắc.
    ",
      "content/products/banh-gao-loai-1/index.md:20:6  lỗi  Không dùng HTML: “<script>”.
      → Xóa thẻ; in đậm bằng **chữ**, xuống đoạn bằng dòng trống.
    content/products/banh-gao-loai-1/index.md:20:22  lỗi  Không dùng HTML: “</script>”.
      → Xóa thẻ; in đậm bằng **chữ**, xuống đoạn bằng dòng trống.

    13 sản phẩm, 4 chủ thể, 8 nguồn: 2 lỗi, 1 nhắc.
    ",
    ]
  `);
  expect(existsSync(inFolder(SLUG))).toBe(false);
});

test('ảnh không đọc được: nói tệp nào, và không ghi gì', async () => {
  const { status, stderr } = await create(['--photos-file', 'khong-co.jpg', ...PHOTO]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'Không đọc được “khong-co.jpg”.\n' });
  expect(existsSync(inFolder(SLUG))).toBe(false);
});
