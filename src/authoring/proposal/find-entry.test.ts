import { expect, test } from 'vitest';
import { entriesOf } from '../../entries/read-entries.ts';
import { edited, exampleTree, HONEY, textOf } from '../../entries/testing/example-entries.ts';
import { findAmong, findEntry, shownEntry } from './find-entry.ts';
import type { NewKind } from './questions.ts';

const aliases =
  'name:\n  vi: Mật ong Bản Nước\n  en: Bản Nước honey\naliases:\n  vi: [Mật hoa nhãn, mật ong]';
const named = textOf(HONEY).split('\n').slice(1, 4).join('\n');
const { entries } = entriesOf(exampleTree(edited(HONEY, named, aliases)));

function similarTo(kind: NewKind, given: Record<string, string>) {
  const answers = new Map(Object.entries(given).map(([key, text]) => [key, [text]]));
  return findEntry(kind, { answers }, entries).values.map(
    (slug) => shownEntry(kind, slug, entries).file,
  );
}

test.each([
  'Mật ong Bản Nước',
  'Mat ong ban nuoc',
  'MẬT ONG BẢN NƯỚC',
  'Mật ong Bản Nước',
  'Mật hoa nhãn',
])('sản phẩm tên %j có thể là sản phẩm đã có', (name) => {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  expect(similarTo('product', { 'name.vi': capital })).toEqual([`content/${HONEY}`]);
});

test.each(['Mật ong', 'Mật ong Bản Đá', 'Mật ong Bản Nước 2', 'Bánh gạo'])(
  'sản phẩm tên %j là sản phẩm khác',
  (name) => expect(similarTo('product', { 'name.vi': name })).toEqual([]),
);

test('chủ thể được nhận ra dù viết tắt loại hình', () => {
  const file = 'content/producers/htx-ban-nuoc.json';
  expect(similarTo('producer', { 'name.vi': 'Hợp tác xã nông nghiệp Bản Nước' })).toEqual([file]);
  expect(similarTo('producer', { 'name.vi': 'HTX Bản Đá' })).toEqual([]);
});

test('nguồn được nhận ra theo số quyết định; số khác là quyết định khác', () => {
  const file = 'content/sources/quyet-dinh-2023.json';
  expect(similarTo('source', { number: '12/QĐ-UBND' })).toEqual([file]);
  expect(similarTo('source', { number: '13/QĐ-UBND' })).toEqual([]);
  expect(similarTo('source', {})).toEqual([]);
});

test('tìm theo mã, theo tên trong danh sách, theo cách gọi hay địa chỉ trang: một mục, vài mục hoặc không', () => {
  const found = { kind: 'found', values: ['mat-ong-ban-nuoc'] };
  const none = { kind: 'none', values: [] };
  const find = (said: Parameters<typeof findEntry>[1]) => findEntry('product', said, entries);
  expect(find({ code: 'mat-ong-ban-nuoc' })).toMatchObject(found);
  expect(find({ code: 'mat-ong' })).toEqual(none);
  expect(find({ name: 'mat ong ban nuoc', producer: 'htx-ban-nuoc' })).toMatchObject(found);
  expect(find({ name: 'Mật ong Bản Nước', producer: 'htx-khac' })).toEqual(none);
  expect(find({ name: 'Mật ong' })).toEqual(none);
  expect(find({ called: 'Bản Nước honey' })).toMatchObject(found);
  expect(find({ called: 'https://vi-du.vn/san-pham/mat-ong-ban-nuoc/#sao' })).toMatchObject(found);
  expect(find({ called: 'hoa nhãn' })).toEqual({
    kind: 'candidates',
    values: ['mat-ong-ban-nuoc'],
  });
});

test('tên sai một chữ: gợi ý tên đúng, không tự hiểu', () => {
  expect(findEntry('product', { called: 'mật ong bản nướk' }, entries)).toEqual({
    kind: 'candidates',
    values: ['mat-ong-ban-nuoc'],
  });
  expect(findEntry('product', { called: 'cà phê bản nướk' }, entries).kind).toBe('none');
});

test('hai tên chỉ khác dấu: gõ đủ dấu thì rõ, gõ không dấu thì không', () => {
  const places = [
    { value: 'muong-la', names: ['Mường Lá'] },
    { value: 'muong-la-2', names: ['Mường Là'] },
  ];
  expect(findAmong('xã MƯỜNG LÀ', places).kind).toBe('candidates');
  expect(findAmong('MƯỜNG LÀ', places)).toMatchObject({ kind: 'found', values: ['muong-la-2'] });
  expect(findAmong('Muong La', places).kind).toBe('candidates');
  expect(findAmong('…', places).kind).toBe('none');
});
