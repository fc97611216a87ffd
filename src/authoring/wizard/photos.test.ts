import { expect, test } from 'vitest';
import { JPEG } from '../../entries/testing/example-entries.ts';
import { namedPath } from '../proposal/draft.ts';
import { photoName } from './photos.ts';

const text = new TextEncoder().encode('không phải ảnh');

test.each([
  ['../Ảnh Bìa (1).JPG', 'anh-bia-1.jpg'],
  ['C:\\Ảnh\\Đậu phộng.jpeg', 'dau-phong.jpeg'],
  ['mat-truoc.png', 'mat-truoc.jpg'],
  ['図.jpg', 'anh.jpg'],
  ['khong-duoi', 'khong-duoi.jpg'],
  ['../../.jpg', 'anh.jpg'],
])('ảnh JPEG %s được chép thành %s', (path, name) => {
  expect(photoName(path, JPEG, new Map())).toBe(name);
});

test('hai ảnh trùng tên không chép đè nhau; tệp không phải ảnh giữ đuôi của nó', () => {
  const beside = new Map([['a.jpg', { bytes: JPEG, from: 'a.jpg' }]]);
  expect(photoName('khac/A.jpg', JPEG, beside)).toBe('a-2.jpg');
  expect(photoName('a.SVG', text, new Map())).toBe('a.svg');
});

test('đường dẫn kéo thả vào cửa sổ lệnh được bỏ dấu ngoặc', () => {
  expect([`'a b.jpg' `, '"c.jpg"', `d'e.jpg`].map(namedPath)).toEqual([
    'a b.jpg',
    'c.jpg',
    `d'e.jpg`,
  ]);
});
