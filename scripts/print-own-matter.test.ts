import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { pngOf } from '../src/print/own-matter.ts';
import { typedOwnMatter } from './print-own-matter.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-matter-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const square = (side: number) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#2266cc' } });

test('logo được vẽ lại: không còn dữ liệu của máy ảnh, không còn mã lệnh, không còn mực CMYK', async () => {
  const secret = 'Vĩ độ 21,4 của nhà tôi';
  const withExif = await square(1200)
    .jpeg()
    .withExif({ IFD0: { ImageDescription: secret, Copyright: secret } })
    .toBuffer();
  const inks = await square(200).toColourspace('cmyk').jpeg().toBuffer();
  const script =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80" onload="alert(1)"><script>alert(2)</script><rect width="200" height="80"/></svg>';
  const { logos } = await typedOwnMatter(
    { logo: [file('anh.jpg', withExif), file('muc.jpg', inks), file('nha-tai-tro.svg', script)] },
    folder,
  );
  expect(logos.map(({ name }) => name)).toEqual(['anh', 'muc', 'nha-tai-tro']);
  const [photo, ink, drawing] = await Promise.all(
    logos.map(async (logo) => {
      const { format, width, space, exif } = await sharp(pngOf(logo)).metadata();
      return { format, width, space, exif };
    }),
  );
  expect(photo).toEqual({ format: 'png', width: 900, space: 'srgb', exif: undefined });
  expect(ink).toMatchObject({ format: 'png', space: 'srgb' });
  expect(drawing).toMatchObject({ format: 'png', width: 200 });
  expect(logos.map((logo) => Buffer.from(pngOf(logo)).toString('latin1')).join('')).not.toContain(
    'alert',
  );
});

test('tệp trống, quá lớn, hỏng, không có hay không phải chữ: mỗi tệp một câu, cùng một lần', async () => {
  const large = await square(6500).png().toBuffer();
  const logo = [
    file('trong.png', ''),
    file('lon.png', large),
    file('chu.png', 'không phải ảnh'),
    'khong-co.png',
    file('cut.png', (await square(300).png().toBuffer()).subarray(0, 90)),
    file('tot.png', await square(30).png().toBuffer()),
    'thua.png',
  ];
  const foreword = file('loi.txt', new Uint8Array([0xff, 0xfe, 0x41]));
  await expect(typedOwnMatter({ logo, foreword }, folder)).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    [RangeError: --logo: 7 logo, mà chỉ có chỗ cho 6.
    --foreword: “loi.txt” không phải văn bản UTF-8. Lưu lại dạng “Văn bản thuần, UTF-8” (.txt).
    --logo: “trong.png” là tệp trống (0 byte). Chọn tệp khác.
    --logo: “lon.png” có 6500 × 6500 điểm ảnh, quá lớn cho một logo. Thu nhỏ lại rồi thử.
    --logo: “chu.png” không phải ảnh đọc được. Dùng PNG, JPEG, WebP hay SVG.
    --logo: không đọc được tệp “khong-co.png” (ENOENT).
    --logo: “cut.png” bị hỏng, không giải mã được. Xuất lại thành PNG.]
  `);
});

test('lời nói đầu và dòng đầu trang được đọc như đã viết', async () => {
  const foreword = file('loi-dung.txt', 'Kính thưa quý khách,\n\nChúc vui.\n');
  expect(await typedOwnMatter({ foreword, 'running-head': 'Hội chợ\tMẫu' }, folder)).toEqual({
    foreword: 'Kính thưa quý khách,\n\nChúc vui.',
    runningHead: 'Hội chợ Mẫu',
    logos: [],
  });
});
