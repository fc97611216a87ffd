import { expect, test } from 'vitest';
import { relevanceOf, wordsOf } from './relevance.ts';
import type { HitFields } from './hit-fields.ts';

const entry = (fields: Partial<HitFields>, story = '') => ({ fields, story });
const better = (query: string, first: ReturnType<typeof entry>, second: typeof first) => {
  const scoreOf = ({ fields, story }: typeof first) =>
    relevanceOf(wordsOf(query), fields, story).score;
  return scoreOf(first) > scoreOf(second);
};

test.each([
  {
    query: 'đỏ',
    first: { title: 'Lạc đỏ' },
    second: { title: 'Dò xá' },
    why: 'marks typed were meant',
  },
  {
    query: 'do',
    first: { title: 'Lạc đỏ' },
    second: { title: 'Miến dong' },
    why: 'a word is more than a beginning',
  },
  {
    query: 'bí xanh',
    first: { title: 'Bí xanh' },
    second: { title: 'Trà xanh', also: 'bí' },
    why: 'words stand together',
  },
  {
    query: 'lạc đỏ',
    first: { title: 'Lạc đỏ Na Son' },
    second: { also: 'lạc đỏ', title: 'Đậu' },
    why: 'a name is more than an alias',
  },
  {
    query: 'đậu phộng',
    first: { also: 'đậu phộng', title: 'X' },
    second: { same: 'đậu phộng', title: 'X' },
    why: 'an alias is more than a synonym',
  },
  {
    query: 'khoai môn',
    first: { same: 'khoai môn', title: 'X' },
    second: { near: 'khoai môn', title: 'X' },
    why: '“same” is more than “near”',
  },
  {
    query: 'tủa chùa',
    first: { place: 'Huyện Tủa Chùa', title: 'X' },
    second: { summary: 'Bán ở Tủa Chùa', title: 'X' },
    why: 'a place is more than a summary',
  },
  {
    query: 'mật ong 4 sao',
    first: { title: 'Mật ong', kind: '4 sao' },
    second: { title: 'Mật ong', kind: '3 sao' },
    why: 'every word counts',
  },
  {
    query: 'hòa bình',
    first: { title: 'Hoà Bình' },
    second: { title: 'Hoa bình' },
    why: 'both places of the tone mark are one spelling',
  },
])('“$query”: $why', ({ query, first, second }) => {
  expect(better(query, entry(first), entry(second))).toBe(true);
});

test('what only the story has is found, but not named', () => {
  expect(relevanceOf(wordsOf('đất đỏ'), { title: 'Chè' }, 'trồng trên đất đỏ')).toMatchObject({
    isWhole: true,
    isNamed: false,
  });
});

test('a beginning inside the query is no word', () => {
  expect(relevanceOf(wordsOf('bis xanh'), { title: 'Bisquit xanh' }, '').isWhole).toBe(false);
  expect(relevanceOf(wordsOf('bí xa'), { title: 'Bí xanh' }, '').isWhole).toBe(true);
  expect(relevanceOf(wordsOf('gạo 2'), { title: 'Gạo 27' }, '').isWhole).toBe(false);
});
