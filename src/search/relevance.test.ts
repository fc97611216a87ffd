import { expect, test } from 'vitest';
import { relevanceOf, storyWords, weighedTexts, wordsOf } from './relevance.ts';
import type { HitFields } from './hit-fields.ts';

const entry = (fields: Partial<HitFields>, story = '') => ({ fields, story });
const relevance = (query: string, { fields, story }: ReturnType<typeof entry>) =>
  relevanceOf(wordsOf(query), weighedTexts(fields), storyWords(story));
const better = (query: string, first: ReturnType<typeof entry>, second: typeof first) => {
  return relevance(query, first).score > relevance(query, second).score;
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
  expect(relevance('đất đỏ', entry({ title: 'Chè' }, 'trồng trên đất đỏ'))).toMatchObject({
    isWhole: true,
    isNamed: false,
  });
});

test('a beginning inside the query is no word', () => {
  expect(relevance('bis xanh', entry({ title: 'Bisquit xanh' })).isWhole).toBe(false);
  expect(relevance('bí xa', entry({ title: 'Bí xanh' })).isWhole).toBe(true);
  expect(relevance('gạo 2', entry({ title: 'Gạo 27' })).isWhole).toBe(false);
});

test('a word with other marks is another word, unless the others agree', () => {
  expect(relevance('cá', entry({ title: 'Cà phê' })).isNamed).toBe(false);
  const told = entry({ title: 'Cà phê', summary: 'Làm cùng các hộ người Thái.' });
  expect(relevance('cá', told).hasMarks).toBe(false);
  expect(relevance('cá', entry({ title: 'Các loại trà' })).hasMarks).toBe(true);
  expect(relevance('ca', entry({ title: 'Cà phê' })).isNamed).toBe(true);
  expect(relevance('cà', entry({ title: 'Cà phê' })).isExact).toBe(true);
  expect(relevance('mắc ca sáy', entry({ title: 'Mắc ca sấy' }))).toMatchObject({
    isNamed: true,
    isExact: false,
  });
});

test('what only its kind is called is not its own, though its words stand elsewhere too', () => {
  const tea = entry({ title: 'Chè', kind: 'đồ uống', near: 'đồ chay' });
  expect(relevance('đồ uống', tea)).toMatchObject({ isNamed: true, isOwn: false });
  expect(relevance('chè đồ uống', tea).isOwn).toBe(true);
  expect(relevance('chè', tea).isOwn).toBe(true);
});
