import { expect, test } from 'vitest';
import { isSlug, slugOf } from './slug.ts';

test('A name becomes an unaccented address', () => {
  expect(slugOf('Bí xanh Tìa Dình')).toBe('bi-xanh-tia-dinh');
  expect(slugOf('Điện Biên Đông')).toBe('dien-bien-dong');
});

test('Whatever separates words becomes one hyphen', () => {
  expect(slugOf("M'Then")).toBe('m-then');
  expect(slugOf('M’Then')).toBe('m-then');
  expect(slugOf('Gạo Tâm Sáng – Tám thơm (túi 5 kg)')).toBe('gao-tam-sang-tam-thom-tui-5-kg');
});

test('A name without letters or digits has no slug', () => {
  expect(slugOf(' … ')).toBe('');
});

test.each(['Bí xanh Tìa Dình', "M'Then", 'Rượu nếp 27'])('The slug of %s is a slug', (name) => {
  expect(isSlug(slugOf(name))).toBe(true);
});

test.each(['', 'Bi-xanh', 'bí-xanh', '-bi', 'bi-', 'bi--xanh', 'bi xanh', 'bi/xanh', 'bi\n'])(
  '%j is not a slug',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);
