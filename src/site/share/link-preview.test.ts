import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { catalogOf, product } from '../../catalog/catalog.sample.ts';
import { previewPicture, previewsOf, type LinkPreview } from './link-preview.ts';

const catalog = catalogOf('2026-08-01', { products: [product('che')] });

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'previews-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const draw = async (preview: LinkPreview) =>
  previewPicture(preview, catalog.site, await emptyFolder());
const PREVIEW: LinkPreview = {
  drawing: 'tea',
  title: 'Chè cổ thụ Ví Dụ',
  place: 'Xã Dòng Kẻ, huyện Ví Dụ',
  site: 'Sản vật',
};

/** The rows of the picture that have ink between two columns, as the first and the last of them. */
async function inkedRows(picture: Uint8Array, left: number, right: number, bottom: number) {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const rows = Array.from({ length: bottom }, (_, y) => y).filter((y) => {
    const row = data.subarray(
      (y * info.width + left) * info.channels,
      (y * info.width + right) * info.channels,
    );
    return row.some((value) => value < 200);
  });
  return { first: rows.at(0), last: rows.at(-1) };
}

test('mỗi sản phẩm có một ảnh cho mỗi ngôn ngữ, và mỗi ngôn ngữ một ảnh cho các trang khác', () => {
  expect([...previewsOf(catalog).keys()]).toEqual(['vi', 'vi/che', 'en', 'en/che']);
});

test('ảnh chỉ nói tên, nơi và tên trang: không có gì cũ đi theo ngày', () => {
  const later = catalogOf('2031-08-01', { products: [product('che')] });
  expect(previewsOf(later)).toEqual(previewsOf(catalog));
});

test('ảnh rộng 1200, cao 630 điểm, nhỏ hơn 80 KB', async () => {
  const picture = await draw(PREVIEW);
  expect(await sharp(picture).metadata()).toMatchObject({
    format: 'png',
    width: 1200,
    height: 630,
  });
  expect(picture.length).toBeLessThan(80_000);
});

test('vẽ hai lần được đúng từng byte, và lần sau lấy lại tệp đã vẽ', async () => {
  const folder = await emptyFolder();
  const first = await previewPicture(PREVIEW, catalog.site, folder);
  const files = () => readdir(join(folder, 'previews'));
  expect(await files()).toHaveLength(1);
  expect(await previewPicture(PREVIEW, catalog.site, folder)).toEqual(first);
  expect(await draw(PREVIEW)).toEqual(first);
  await previewPicture({ ...PREVIEW, place: 'Xã khác' }, catalog.site, folder);
  expect(await files()).toHaveLength(2);
});

test('tên dài đến đâu cũng không tràn khỏi chỗ của nó', async () => {
  for (const title of ['Chè Shan tuyết cổ thụ '.repeat(40), 'Đ'.repeat(4000)]) {
    const { first, last } = await inkedRows(await draw({ ...PREVIEW, title }), 1142, 1200, 560);
    expect([first, last]).toEqual([undefined, undefined]);
    const words = await inkedRows(await draw({ ...PREVIEW, title, site: null }), 540, 1142, 560);
    expect(words.last).toBeLessThan(490);
  }
});

test.each(['<b>&amp;</i>', '\u0000\u0007\uD800', '', '   ', '&#0;', '\u202Egnud'])(
  'chữ lạ trong tên là chữ, không phải lệnh: %j',
  async (title) => {
    const picture = await draw({ ...PREVIEW, title, place: title, site: title });
    expect((await sharp(picture).metadata()).width).toBe(1200);
  },
);
