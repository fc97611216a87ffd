import { expect, test } from 'vitest';
import { relatedWords } from './synonyms.ts';

const GROUPS = [
  { words: ['lạc', 'đậu phộng'], en: ['peanut'], near: [] },
  { words: ['dứa', 'thơm', 'khóm'], en: ['pineapple'], near: [] },
  { words: ['khoai sọ'], en: ['taro'], near: ['khoai môn'] },
];

test.each([
  { name: 'Lạc đỏ Na Son', same: ['đậu phộng', 'peanut'], near: [] },
  { name: 'Dứa Mường Chà', same: ['thơm', 'khóm', 'pineapple'], near: [] },
  { name: 'Khoai sọ Phì Nhừ', same: ['taro'], near: ['khoai môn'] },
  { name: 'Khoai môn sấy', same: [], near: ['khoai sọ'] },
  { name: 'Red peanuts, peanut', same: ['lạc', 'đậu phộng'], near: [] },
])('$name is also found by $same and nearly by $near', ({ name, same, near }) => {
  expect(relatedWords(GROUPS, [name])).toEqual({ same, near });
});

test('fragrant rice is no pineapple, although the south says thơm for both', () => {
  expect(relatedWords(GROUPS, ['Gạo Tám thơm'])).toEqual({ same: [], near: [] });
});

test('a word with other marks is another word', () => {
  expect(relatedWords(GROUPS, ['Lác khô'])).toEqual({ same: [], near: [] });
});
