import { expect, test } from 'vitest';
import { isSlug } from '../../text/slug.ts';
import { entriesOf } from '../../entries/read-entries.ts';
import { edited, exampleTree, HONEY } from '../../entries/testing/example-entries.ts';
import type { NewKind } from './questions.ts';
import { suggestedSlug } from './suggested-slug.ts';

const changes = edited(HONEY, 'season:', 'formerSlugs: [mat-ong]\nseason:');
const { entries } = entriesOf(exampleTree(changes));

function suggested(kind: NewKind, given: Record<string, string>) {
  const answers = new Map(Object.entries(given).map(([key, text]) => [key, [text]]));
  return suggestedSlug(kind, answers, entries);
}

test('sản phẩm và chủ thể mang tên của mình, không dấu', () => {
  expect(suggested('product', { 'name.vi': 'Đậu phộng đỏ' })).toBe('dau-phong-do');
  expect(suggested('producer', { 'name.vi': 'Hợp tác xã Đồi Chè' })).toBe('htx-doi-che');
});

test('nguồn mang số và năm của quyết định, hoặc nơi đăng và ngày', () => {
  const decision = { kind: 'decision', number: '25/QĐ-UBND', published: '2023-11-15' };
  expect(suggested('source', decision)).toBe('quyet-dinh-25-2023');
  const article = { kind: 'press', publisher: 'Báo Mẫu', published: '2024-05-12' };
  expect(suggested('source', article)).toBe('bao-mau-2024-05-12');
});

test('tên đã dùng, đã từng dùng hay đã công bố thì thêm số', () => {
  expect(suggested('product', { 'name.vi': 'Mật ong Bản Nước' })).toBe('mat-ong-ban-nuoc-2');
  expect(suggested('product', { 'name.vi': 'Mật ong' })).toBe('mat-ong-2');
});

test('tên quá dài được cắt ở cuối một từ, tên không có chữ thì không đoán', () => {
  const long = suggested('product', { 'name.vi': 'Trà xanh cổ thụ '.repeat(9) }) ?? '';
  expect(long).toMatch(/^tra-xanh-.*-(?:tra|xanh|co|thu)$/u);
  expect(isSlug(long) && long.length <= 60).toBe(true);
  expect(suggested('product', { 'name.vi': 'a'.repeat(99) })).toHaveLength(60);
  expect(suggested('product', { 'name.vi': '…' })).toBeUndefined();
  expect(suggested('product', {})).toBeUndefined();
});
