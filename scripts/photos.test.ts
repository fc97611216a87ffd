import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run as check } from './check.ts';
import { provinceFolder, runIn } from './command.sample.ts';
import { run } from './photos.ts';

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
  mkdirSync(join(folder, 'anh'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const CREDIT = ['--credit', 'Người Chụp Mẫu', '--licence', 'CC BY 4.0'];
const take = (...args: readonly string[]) => runIn(folder, run, ['anh', ...CREDIT, ...args]);
const product = (slug: string) => join(folder, 'content/products', slug);
/** A photo that can be shown; bytes behind its end make another one of it. */
const photo = (more = 0) =>
  Buffer.concat([readFileSync(join(product('che-xanh-vi-du'), 'la-che.jpg')), Buffer.alloc(more)]);
const put = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, 'anh', name), bytes);

test('ảnh mang tên sản phẩm, kể cả tên máy Mac tách dấu, vào cạnh sản phẩm và qua bước kiểm tra', async () => {
  put('Lạc Bản Nháp.jpg'.normalize('NFD'), photo(1));
  put('lac-ban-nhap 2.JPG', photo(2));
  put('Chè xanh Ví Dụ (3).jpg', photo(3));
  const { status, stdout, stderr } = await take();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Đã thêm 3 ảnh.');
  expect(readdirSync(product('lac-ban-nhap')).sort()).toEqual([
    'index.md',
    'lac-ban-nhap-2.jpg',
    'lac-ban-nhap.jpg',
  ]);
  const text = readFileSync(join(product('che-xanh-vi-du'), 'index.md'), 'utf8');
  expect(text).toMatch(/file: la-che\.jpg[^]*file: che-xanh-vi-du-3\.jpg[^]*conflicts:/u);
  expect(await runIn(folder, check)).toMatchObject({ status: 0 });
  const again = await take();
  expect(again.stdout).toContain('Đã thêm 0 ảnh.');
});

test('ảnh HEIC, ảnh không của sản phẩm nào: nói làm gì, và không ghi ảnh nào', async () => {
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  put('Lạc Bản Nháp.heic', heic);
  put('IMG_2041.jpg', photo());
  put('mat-ong-hinh-ve.jpg', photo(1));
  const { status, stderr } = await take();
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "“IMG_2041.jpg”: không có sản phẩm nào tên như vậy.
      → Đặt tên tệp là tên sản phẩm, hoặc tên thư mục của nó trong content/products.
    “Lạc Bản Nháp.heic”: là ảnh HEIC của iPhone, trình duyệt không hiện được.
      → Chuyển sang JPEG: trên máy Mac mở bằng Xem trước rồi Tệp → Xuất; trên Windows mở bằng Ảnh rồi Lưu thành bản sao; trên iPhone chọn Cài đặt → Camera → Định dạng → Tương thích nhất cho những ảnh sau.
    Chưa ghi gì, vì có ảnh chưa dùng được. Đổi tên hay chuyển dạng rồi chạy lại.
    "
  `);
  expect(readdirSync(product('mat-ong-hinh-ve'))).toEqual(['index.md']);
});

test('thiếu người chụp hay giấy phép thì không nhận', async () => {
  put('lac-ban-nhap.jpg', photo());
  const { status, stderr } = await runIn(folder, run, ['anh', '--credit', 'Ai đó']);
  expect(status).toBe(2);
  expect(stderr).toContain('--licence');
});
