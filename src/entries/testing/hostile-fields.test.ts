import { describe, expect, test } from 'vitest';
import { edited, HONEY, type Changes } from './example-entries.ts';
import { provoked } from './hostile-codes.ts';

const PRODUCER = 'producers/htx-ban-nuoc.json';
const producer = (fields: string) => edited(PRODUCER, '"sources"', `${fields},"sources"`);
const product = (yaml: string) => edited(HONEY, 'season:', `${yaml}\nseason:`);

/** Every field that becomes a link on a page. */
const LINK_FIELDS: Readonly<Record<string, (url: string) => Changes>> = {
  'website của chủ thể': (url) => producer(`"website": ${JSON.stringify(url)}`),
  'links của chủ thể': (url) =>
    producer(`"links": [{"label": "a", "url": ${JSON.stringify(url)}}]`),
  'traceUrl của sản phẩm': (url) => product(`traceUrl: ${JSON.stringify(url)}`),
  'shops của sản phẩm': (url) => product(`shops: [{label: a, url: ${JSON.stringify(url)}}]`),
  'url của nguồn': (url) =>
    edited('sources/bao-mau-2024.json', '"press"', `"press", "url": ${JSON.stringify(url)}`),
  'url của trang': (url) => edited('site.json', '"url": null', `"url": ${JSON.stringify(url)}`),
  'contact của trang': (url) =>
    edited('site.json', '"contact": null', `"contact": {"url": ${JSON.stringify(url)}}`),
};

const ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.vn',
  '/\\evil.vn',
  'https:evil.vn',
  'https:\\\\evil.vn',
  'https://a.vn@evil.vn',
  'https://a.vn\\@evil.vn',
  'https:// a.vn',
  'https://a.vn/\nx',
  'https://',
  'mailto:a@b.vn',
];

describe.each(Object.entries(LINK_FIELDS))('%s', (_, change) => {
  test.each(ADDRESSES)('không nhận %j', (address) => {
    expect(provoked(change(address))).toEqual([expect.stringMatching(/^field /u)]);
  });

  test('nhận địa chỉ web thường', () => {
    expect(provoked(change('https://a.vn/x?y=1#z'))).toEqual([]);
  });
});

test.each([
  'a@b.vn?bcc=c@d.vn',
  'a@b.vn,c@d.vn',
  'a@b.vn\nbcc:c@d.vn',
  '<a@b.vn>',
  'javascript:a@b.vn',
  '"x" <a@b.vn>',
])('địa chỉ thư %j không thêm được người nhận', (email) => {
  expect(provoked(producer(`"email": ${JSON.stringify(email)}`))).toEqual([
    expect.stringMatching(/^field /u),
  ]);
});

test.each(['*21*0339921606#', '0339921606;ext=1', '0339 921 606,,1#', 'tel:0339921606', '+84'])(
  'số điện thoại %j không thành lệnh cho máy',
  (phone) => {
    expect(provoked(edited(PRODUCER, '0339 921 606', phone))).toEqual([`phone ${PRODUCER} 8:12`]);
  },
);

test.each(['red', '#12345', '#2b3a67; }', 'url(//evil.vn)', '#2b3a6７', 'var(--x)'])(
  'màu %j không thành kiểu trình bày khác',
  (colour) => {
    expect(provoked(edited('site.json', '#2b3a67', colour))).toContain('field site.json 22:17');
  },
);

test('hoa văn chỉ gồm bốn loại ô', () => {
  expect(provoked(edited('site.json', '".ab"', '"<a>"'))).toEqual([
    expect.stringMatching(/^field site\.json /u),
  ]);
});

const PHOTO = (file: string) =>
  product(`photos: [{file: ${JSON.stringify(file)}, alt: {vi: a}, credit: a, licence: CC0}]`);

test.each([
  '../../site.json',
  '../mat-ong-ban-nuoc/index.md',
  'a/../../../secret.jpg',
  './a.jpg',
  '/etc/passwd',
  'C:\\anh.jpg',
  '..\\a.jpg',
  'https://evil.vn/a.jpg',
  '//evil.vn/a.jpg',
  'data:image/png;base64,x',
  'file:///etc/passwd',
  'index.md',
  '.',
  '..',
  'a.jpg?x',
  'a.jpg#x',
  'a.jpg\u0000.png',
])('ảnh %j không dẫn ra ngoài thư mục của sản phẩm', (file) => {
  expect(provoked(PHOTO(file))[0]).toBe('photos 17:17');
});

const text = (content: string) => new TextEncoder().encode(content);

test.each([
  [
    'SVG đội lốt JPEG',
    'a.jpg',
    text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  ],
  ['SVG', 'a.svg', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['SVG sau khai báo XML', 'a.png', text('<?xml version="1.0"?><svg/>')],
  ['trang HTML', 'a.jpg', text('<!doctype html><script>alert(1)</script>')],
  ['GIF', 'a.gif', text('GIF89a')],
  ['PDF', 'a.jpg', text('%PDF-1.7')],
  ['tệp rỗng', 'a.jpg', new Uint8Array()],
  ['PNG mang đuôi html', 'a.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ['JPEG mang đuôi svg', 'a.svg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
  ['JPEG không đuôi', 'jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0])],
  ['quá 12 MB', 'a.jpg', new Uint8Array(12_000_001).fill(0xff, 0, 3)],
])('%s không được nhận làm ảnh', (_, file, bytes) => {
  const changes = { ...PHOTO(file), [`products/mat-ong-ban-nuoc/${file}`]: bytes };
  expect(provoked(changes)).toEqual(['photos 17:17']);
});
