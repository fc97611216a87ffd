import { crc32 } from 'node:zlib';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkedEntries } from './check.ts';
import { photoFile, undecodablePhotos } from './photos.ts';
import { edited, exampleTree, HONEY, JPEG, TODAY } from './testing/example-entries.ts';

const photo = sharp({
  create: {
    width: 64,
    height: 48,
    channels: 3,
    background: '#2b3a67',
    noise: { type: 'gaussian', mean: 128, sigma: 30 },
  },
});

async function found(bytes: Uint8Array, file = 'truoc.jpg') {
  const tree = exampleTree({
    ...edited(
      HONEY,
      'season:',
      `photos: [{file: ${file}, alt: {vi: Hũ mật ong}, credit: Nguyễn Văn Mẫu, licence: CC BY 4.0}]\nseason:`,
    ),
    [`products/mat-ong-ban-nuoc/${file}`]: bytes,
  });
  const { entries, problems } = checkedEntries(tree, TODAY);
  const undecodable = await undecodablePhotos(entries, () => bytes);
  return { problems, undecodable };
}

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('ảnh %s nguyên vẹn được nhận', async (kind) => {
  const bytes = await photo.clone().toFormat(kind).toBuffer();
  expect(await found(bytes, `truoc.${kind}`)).toEqual({ problems: [], undecodable: [] });
});

test('tệp chỉ bắt đầu như một ảnh JPEG bị từ chối', async () => {
  const { undecodable } = await found(Buffer.from('\xff\xd8\xff\xe0abcdefgh', 'latin1'));
  expect(undecodable).toMatchInlineSnapshot(`
    [
      {
        "code": "photos",
        "column": 17,
        "file": "content/products/mat-ong-ban-nuoc/index.md",
        "level": "error",
        "line": 17,
        "message": {
          "en": "“truoc.jpg”: the photo is damaged or incomplete.",
          "vi": "“truoc.jpg”: ảnh hỏng hoặc chưa tải lên hết.",
        },
        "path": [
          "photos",
          0,
          "file",
        ],
        "remedy": {
          "en": "Open the original, export it as JPEG and upload it again.",
          "vi": "Mở ảnh gốc, xuất lại thành JPEG rồi tải lên lại.",
        },
      },
    ]
  `);
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'ảnh %s tải lên dở bị từ chối',
  async (kind) => {
    const bytes = await photo.clone().toFormat(kind).toBuffer();
    const { undecodable } = await found(bytes.subarray(0, bytes.length / 2), `truoc.${kind}`);
    expect(undecodable).toMatchObject([{ code: 'photos', level: 'error', line: 17, column: 17 }]);
  },
);

test('ảnh quá 60 triệu điểm ảnh bị từ chối trước khi được mở hết', async () => {
  const bytes = await photo.clone().png().toBuffer();
  bytes.writeUInt32BE(10_000, 16);
  bytes.writeUInt32BE(6_001, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  const { undecodable } = await found(bytes, 'truoc.png');
  expect(undecodable.map(({ message, remedy }) => [message.vi, remedy.vi])).toEqual([
    [
      '“truoc.png”: ảnh rộng 10000, cao 6001 điểm ảnh, quá 60 triệu điểm ảnh.',
      'Thu nhỏ ảnh; cạnh dài 2.400 điểm ảnh là đủ.',
    ],
  ]);
});

test('ảnh không có hay không phải ảnh chỉ bị báo một lần', async () => {
  const { problems, undecodable } = await found(Buffer.from('GIF89a'));
  expect(problems).toHaveLength(1);
  expect(undecodable).toEqual([]);
});

let outside: string;
let content: string;
const write = (path: string, bytes: Uint8Array | string) => {
  mkdirSync(join(outside, path, '..'), { recursive: true });
  writeFileSync(join(outside, path), bytes);
};

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'photo-file-'));
  content = join(outside, 'content');
  write('secret.jpg', JPEG);
  write('content/products/che/a.jpg', JPEG);
  write('content/products/che/.. b.jpg', JPEG);
  write(
    'content/products/che/svg.jpg',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  );
  write('content/products/che/x.svg', '<svg/>');
  write('content/products/che/index.md', '---\n---\n');
  write('content/products/ong/a.jpg', JPEG);
  symlinkSync('../../../secret.jpg', join(content, 'products/che/link.jpg'));
  symlinkSync('../ong/a.jpg', join(content, 'products/che/ong.jpg'));
  symlinkSync('../../..', join(content, 'products/che/folder'));
});
afterEach(() => rmSync(outside, { recursive: true }));

test.each(['a.jpg', '.. b.jpg', 'ong.jpg'])('ảnh %j nằm cạnh sản phẩm thì được mở', (file) => {
  expect(photoFile(content, 'che', file)).toBe(join(content, 'products/che', file));
});

test.each([
  '../../../secret.jpg',
  '../ong/a.jpg',
  'link.jpg',
  'folder/secret.jpg',
  '..',
  '.',
  '',
  'svg.jpg',
  'x.svg',
  'index.md',
  'b.jpg',
  '/etc/hostname',
  'https://evil.vn/a.jpg',
  'a.jpg\u0000',
])('%j không được mở, dù không ai kiểm tra', (file) => {
  expect(() => photoFile(content, 'che', file)).toThrow(/^products\/che: “.*” is no photo/u);
});
