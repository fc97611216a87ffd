import { expect, test } from 'vitest';
import { entriesOf } from '../../entries/read/read-entries.ts';
import { edited, exampleTree, HONEY, textOf } from '../../entries/testing/example-entries.ts';
import { similarEntries } from './find-entry.ts';
import type { NewKind } from './questions.ts';

const aliases =
  'name:\n  vi: Mật ong Bản Nước\n  en: Bản Nước honey\naliases:\n  vi: [Mật hoa nhãn, mật ong]';
const named = textOf(HONEY).split('\n').slice(1, 4).join('\n');
const { entries } = entriesOf(exampleTree(edited(HONEY, named, aliases)));

function similarTo(kind: NewKind, given: Record<string, string>) {
  const answers = new Map(Object.entries(given).map(([key, text]) => [key, [text]]));
  return similarEntries(kind, answers, entries).map(({ file }) => file);
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
