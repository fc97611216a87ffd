import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { bytesOf } from '../src/print/own-matter.ts';
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
      const { format, width, space, exif } = await sharp(bytesOf(logo)).metadata();
      return { format, width, space, exif };
    }),
  );
  expect(photo).toEqual({ format: 'png', width: 900, space: 'srgb', exif: undefined });
  expect(ink).toMatchObject({ format: 'png', space: 'srgb' });
  expect(drawing).toMatchObject({ format: 'png', width: 200 });
  expect(logos.map((logo) => Buffer.from(bytesOf(logo)).toString('latin1')).join('')).not.toContain(
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
    --logo: “lon.png” có 6500 × 6500 điểm ảnh, quá lớn. Thu nhỏ lại rồi thử.
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
    cover: null,
  });
});

test('ảnh bìa được vẽ lại thành ảnh trên nền trắng, không còn dữ liệu của máy ảnh', async () => {
  const photo = await square(3000)
    .jpeg()
    .withExif({ IFD0: { ImageDescription: 'nha-toi' }, IFD3: { GPSLatitude: '21/1 23/1 0/1' } })
    .toBuffer();
  const inks = await square(1300).toColourspace('cmyk').jpeg().toBuffer();
  const script =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1300" height="80"><script>alert(2)</script></svg>';
  const read = async (name: string, content: string | Uint8Array) => {
    const { cover } = await typedOwnMatter({ cover: file(name, content) }, folder);
    if (!cover) throw new TypeError('There is no cover.');
    const bytes = bytesOf(cover);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/alert|nha-toi|Exif/u);
    const { format, width, space, exif } = await sharp(bytes).metadata();
    const { channels } = await sharp(bytes).stats();
    return { format, width, space, exif, told: cover.width, ink: channels.map(({ mean }) => mean) };
  };
  expect(await read('anh.jpg', photo)).toMatchObject({
    format: 'jpeg',
    width: 2400,
    told: 2400,
    space: 'srgb',
    exif: undefined,
  });
  expect(await read('muc.jpg', inks)).toMatchObject({ format: 'jpeg', space: 'srgb' });
  expect(await read('ve.svg', script)).toMatchObject({ format: 'jpeg', ink: [255, 255, 255] });
});

test('ảnh bìa trống, 42 triệu điểm ảnh, không phải ảnh hay không có: mỗi tệp một câu', async () => {
  const refused = async (name: string) => {
    const read = typedOwnMatter({ cover: name }, folder);
    return read.then(
      () => '',
      (error: Error) => error.message,
    );
  };
  expect([
    await refused(file('bia.png', '')),
    await refused(file('lon.png', await square(6500).png().toBuffer())),
    await refused(file('bia.txt', 'không phải ảnh')),
    await refused('khong-co.png'),
  ]).toMatchInlineSnapshot(`
    [
      "--cover: “bia.png” là tệp trống (0 byte). Chọn tệp khác.",
      "--cover: “lon.png” có 6500 × 6500 điểm ảnh, quá lớn. Thu nhỏ lại rồi thử.",
      "--cover: “bia.txt” không phải ảnh đọc được. Dùng PNG, JPEG, WebP hay SVG.",
      "--cover: không đọc được tệp “khong-co.png” (ENOENT).",
    ]
  `);
});
