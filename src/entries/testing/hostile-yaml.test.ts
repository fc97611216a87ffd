import { describe, expect, test } from 'vitest';
import { edited, HONEY, problemsWith, textOf } from './example-entries.ts';
import { facts, misplaced, provoked } from './hostile-codes.ts';

const SHOP = 'sources/cua-hang-mau.json';
const shop = (text: string) => provoked({ [SHOP]: text });
const season = (yaml: string) => facts('season: [3, 4]', yaml);

/** Ten lists, each of which names the one before ten times: ten thousand million words for who follows them. */
const BOMB = [
  'a: &a0 [x]',
  ...Array.from({ length: 10 }, (_, n) => `b${n}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`),
].join('\n');

test('bom YAML không nổ: mỗi ký hiệu chỉ là một lỗi, không ai lần theo', () => {
  const changes = edited(HONEY, 'season: [3, 4]', BOMB);
  const problems = problemsWith(changes);
  expect(problems).toHaveLength(11 + 11 + 100);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['field', 'unreadable']));
  expect(misplaced(changes, problems)).toEqual([]);
});

test.each([
  ['neo', 'season: &a [3, 4]', ['unreadable 17:12']],
  ['tham chiếu tới neo không có', 'season: *a', ['unreadable 17:9', 'field 17:9']],
  [
    'tham chiếu tới chính nó',
    'season: &a [*a]',
    ['unreadable 17:12', 'unreadable 17:13', 'field 17:13'],
  ],
  [
    'trộn khóa',
    'x: &a {y: z}\n<<: *a',
    ['field 17:1', 'unreadable 17:7', 'field 18:1', 'unreadable 18:5'],
  ],
  [
    'thẻ gọi mã Python',
    'season: !!python/object/apply:os.system [ls]',
    ['unreadable 17:41', 'field 17:42'],
  ],
  ['thẻ hàm JavaScript', 'season: !!js/function "x"', ['unreadable 17:23', 'field 17:23']],
  ['thẻ riêng', 'season: !<tag:evil.vn> [3]', ['unreadable 17:24']],
  ['khóa là danh sách', '? [a, b]\n: c', ['unreadable 17:3']],
  ['khóa rỗng', ': a', ['field 17:1']],
  ['khóa lặp', 'season: [3]\nseason: [4]', ['unreadable 18:1']],
  ['khóa lặp nhờ cách viết khác', 'season: [3]\n"season": [4]', ['unreadable 18:1']],
  ['tài liệu thứ hai', 'season: [3]\n...\nstars: 5', ['unreadable 19:1']],
  ['tài liệu thứ hai có tên', 'season: [3]\n--- x\nstars: 5', ['unreadable 18:1']],
  ['chỉ thị', 'season: [3]\n%TAG ! tag:evil.vn:', ['unreadable 18:1']],
  ['khóa __proto__', '__proto__: {stars: 5}', ['field 17:1']],
  ['khóa constructor', 'constructor: {prototype: {x: y}}', ['field 17:1']],
  ['khóa dài', `${'x'.repeat(60_000)}: a`, ['unreadable 17:1']],
])('%s trong phần thông tin bị từ chối đúng chỗ', (_, yaml, expected) => {
  expect(season(yaml)).toEqual(expected);
});

test.each([
  ['số rất lớn', 'season: [99999999999999999999999]', ['field 17:10']],
  [
    'số âm, số mũ, số hệ 16, vô cực',
    'season: [-1, 1e1, 0x3, .inf, .nan]',
    [9, 13, 18, 23, 29].map((n) => `field 17:${n + 1}`),
  ],
  ['danh sách rất dài', `season: [${'3,'.repeat(20_000)}3]`, []],
])('%s không qua được', (_, yaml, expected) => {
  expect(season(yaml)).toEqual(expected);
});

test('số sao và ngày dài vô lý chỉ là giá trị sai', () => {
  expect(facts('stars: 3', `stars: ${'9'.repeat(60_000)}`)).toEqual(['field 14:12']);
  expect(facts('decided: 2023-11-15', 'decided: 999999999-11-15')).toEqual(['field 15:14']);
  expect(facts('decided: 2023-11-15', `decided: ${'1'.repeat(50_000)}`)).toEqual(['field 15:14']);
});

describe('Lồng nhau sâu bao nhiêu cũng chỉ hỏng tệp ấy:', () => {
  const depths = [10, 100, 1000, 1500, 2000, 2500, 3000, 4000, 8000, 15_000, 31_000];

  test.each(depths)('%i tầng trong YAML', (depth) => {
    for (const yaml of [
      `season: ${'['.repeat(depth)}${']'.repeat(depth)}`,
      `season: ${'['.repeat(depth)}`,
      `season:\n  ${'- '.repeat(depth)}a`,
      `season:\n  ${'? '.repeat(depth)}a`,
    ]) {
      const changes = edited(HONEY, 'season: [3, 4]', yaml);
      const problems = problemsWith(changes);
      expect(problems.length).toBeGreaterThan(0);
      expect(misplaced(changes, problems)).toEqual([]);
    }
  });

  test.each(depths)('%i tầng trong JSON', (depth) => {
    for (const text of [
      '['.repeat(depth) + ']'.repeat(depth),
      `{"kind":"shop","title":${'['.repeat(depth)}${']'.repeat(depth)}}`,
      `{"kind":"shop","title":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
    ]) {
      const problems = problemsWith({ [SHOP]: text });
      expect(problems.length).toBeGreaterThan(0);
      expect(misplaced({ [SHOP]: text }, problems)).toEqual([]);
    }
  });
});

test('phần thông tin quá 64 KB và tệp JSON quá 64 KB không được phân tích', () => {
  expect(season(`season: [${'3, '.repeat(22_000)}3]`)).toEqual(['unreadable 1:1']);
  expect(shop(`{"kind": "shop", "title": "${'a'.repeat(64_000)}"}`)).toEqual([
    `unreadable ${SHOP} 1:1`,
  ]);
});

test.each([
  ['__proto__', '{"kind":"shop","title":"a","__proto__":{"x":1}}', ['field', 28]],
  ['toString', '{"kind":"shop","title":"a","toString":"x"}', ['field', 28]],
  ['khóa lặp', '{"kind":"shop","title":"a","title":"b"}', ['unreadable', 28]],
  ['khóa lặp nhờ mã thoát', '{"kind":"shop","title":"a","t\\u0069tle":"b"}', ['unreadable', 28]],
  ['chú thích', '{"kind":"shop",/**/"title":"a"}', ['unreadable', 16]],
  ['NaN', '{"kind":"shop","title":NaN}', ['unreadable', 24]],
  ['dấu cách không ngắt', '{"kind":\u00a0"shop"}', ['unreadable', 9]],
  ['BOM ở giữa', '{"kind":"shop",\ufeff"title":"a"}', ['unreadable', 16]],
])('JSON mẹo: %s', (_, text, [code, column]) => {
  expect(shop(text)).toEqual([`${code} ${SHOP} 1:${column}`]);
});

test('mục nhập nào hỏng cũng không làm bẩn mục khác', () => {
  problemsWith(edited(HONEY, 'season: [3, 4]', '__proto__: {polluted: yes}'));
  problemsWith({
    [SHOP]: '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(provoked({ [HONEY]: textOf(HONEY) })).toEqual([]);
});
