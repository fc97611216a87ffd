import { expect, test } from 'vitest';
import { withoutHealth, withoutQuestion } from './unsearched-words.ts';

test.each([
  ['mua thịt trâu gác bếp ở đâu', 'thịt trâu gác bếp'],
  ['gao tam thom mua o dau', 'gao tam thom'],
  ['khẩu xén còn hạn không', 'khẩu xén'],
  ['mật ong giá bao nhiêu', 'mật ong'],
  ['Where can I buy honey?', 'honey'],
  ['is honey for sale', 'honey'],
  ['how much is the white tea', 'white tea'],
])('“%s” asks about “%s”', (query, name) => {
  expect(withoutQuestion(query)).toContain(name);
});

test('a word that may be part of a name goes only after the phrases', () => {
  expect(withoutQuestion('hoa ban mua o dau')).toEqual(['hoa ban', 'hoa']);
});

test.each(['mật ong', 'bốn mùa', 'mua', 'giá bao nhiêu', ''])('“%s” stays whole', (query) => {
  expect(withoutQuestion(query)).toEqual([]);
});

test.each([
  ['trị ho', ''],
  ['tri ho', ''],
  ['mật ong trị ho', 'mật ong'],
  ['chữa bệnh tiểu đường', ''],
  ['honey for diabetes', 'honey for'],
])('“%s” asks for a cure, and besides for “%s”', (query, rest) => {
  expect(withoutHealth(query)).toBe(rest);
});

test.each(['hồ', 'tea tua chua', 'hoa ban', 'mật ong', 'trà', ''])(
  '“%s” asks for no cure',
  (query) => {
    expect(withoutHealth(query)).toBeUndefined();
  },
);
