import { expect, test } from 'vitest';
import {
  asksNothingByName,
  asksOnlyInForce,
  asksOnlyWhere,
  isAskedBy,
  withoutHealth,
  withoutQuestion,
} from './unsearched-words.ts';

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

test.each([
  ['còn hạn không', true, false],
  ['con han khong', true, false],
  ['still valid', true, false],
  ['mua ở đâu', false, true],
  ['where to buy', false, true],
  ['mua', false, false],
  ['khẩu xén còn hạn không', false, false],
  ['mua rượu ở đâu', false, false],
])('“%s” asks for nothing by name: in force %s, where to buy %s', (query, inForce, where) => {
  expect(asksOnlyInForce(query)).toBe(inForce);
  expect(asksOnlyWhere(query)).toBe(where);
});

test.each([
  ['ngon', true],
  ['giá bao nhiêu', true],
  ['cheap', true],
  ['mật ong ngon', false],
  ['ngọc', false],
  ['', false],
])('“%s” is nothing but a question: %s', (query, isQuestion) => {
  expect(asksNothingByName(query)).toBe(isQuestion);
});

test.each([
  ['cá khô', 'cá', true],
  ['ca kho', 'cá', false],
  ['tom kho', 'tôm', true],
  ['bananas', 'banana', true],
  ['cà', 'cá', false],
])('“%s” asks for “%s”: %s', (query, phrase, isAsked) => {
  const isKnown = (word: string) => word === 'ca';
  expect(isAskedBy(phrase, query, isKnown)).toBe(isAsked);
});
