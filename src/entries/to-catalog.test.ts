import { expect, test } from 'vitest';
import { entriesOf } from './read-entries.ts';
import { toCatalog } from './to-catalog.ts';
import {
  type Changes,
  edited,
  exampleTree,
  FAIR,
  HONEY,
  textOf,
  TODAY,
} from './testing/example-entries.ts';

const catalogWith = (changes: Changes = {}) =>
  toCatalog(entriesOf(exampleTree(changes)).entries, TODAY, TODAY);

test('danh mục chứa mọi mục, tìm được theo địa chỉ', () => {
  const { products, producers, sources, categories, site, day } = catalogWith();
  expect(day).toBe(TODAY);
  expect(products.get('mat-ong-ban-nuoc')).toMatchObject({
    slug: 'mat-ong-ban-nuoc',
    season: [3, 4],
  });
  expect(producers.get('htx-ban-nuoc')).toMatchObject({
    phone: '0339 921 606',
    email: null,
    phoneNote: null,
    links: [],
    conflicts: [],
  });
  expect(sources.get('quyet-dinh-2023')).toMatchObject({ kind: 'decision', url: null });
  expect([...categories.keys()]).toEqual(['I', 'I.2', 'I.2.a', 'I.2.b', 'I.6']);
  expect([...categories.values()].filter(({ isLeaf }) => isLeaf).map(({ code }) => code)).toEqual([
    'I.2.a',
    'I.2.b',
    'I.6',
  ]);
  expect(site).not.toHaveProperty('$schema');
});

test('sản phẩm xếp theo tên tiếng Việt, không theo tên thư mục', () => {
  const named = (name: string) => textOf(HONEY).replace('Mật ong Bản Nước', name);
  const { products } = catalogWith({
    'products/a/index.md': named('Đậu'),
    'products/b/index.md': named('Ấm'),
    'products/c/index.md': named('Dứa'),
    'products/d/index.md': named('An'),
  });
  expect([...products.values()].map(({ name }) => name.vi)).toEqual([
    'An',
    'Ấm',
    'Dứa',
    'Đậu',
    'Mật ong Bản Nước',
  ]);
});

test('huyện xếp theo ô bản đồ, huyện không có ô đứng cuối', () => {
  const tile = '"tile": {"column": 2, "row": 1}, "communes"';
  const first = textOf('districts/tay-nui.json');
  const { districts } = catalogWith({
    'districts/bac-doi.json': first.replace('"communes"', tile),
  });
  expect([...districts.keys()]).toEqual(['dong-song', 'bac-doi', 'tay-nui']);
});

test('hội chợ không ghi là ví dụ thì là hội chợ thật', () => {
  const { fairs } = catalogWith({ 'fairs/hoi-cho-mau.json': FAIR });
  expect(fairs.get('hoi-cho-mau')).toMatchObject({
    isExample: false,
    booths: [{ number: 'A1', products: [{ slug: 'mat-ong-ban-nuoc', price: null }] }],
  });
});

test('điều biết về số điện thoại và chỗ các nguồn nói khác nhau đi theo chủ thể', () => {
  const producer = 'producers/htx-ban-nuoc.json';
  const { producers } = catalogWith(
    edited(
      producer,
      '"sources"',
      '"phoneNote": {"vi": "Số chưa được kiểm chứng."}, "conflicts": [{"vi": "Hai nguồn ghi hai năm.", "en": "Two years."}], "sources"',
    ),
  );
  expect(producers.get('htx-ban-nuoc')).toMatchObject({
    phoneNote: { vi: 'Số chưa được kiểm chứng.' },
    conflicts: [{ vi: 'Hai nguồn ghi hai năm.', en: 'Two years.' }],
  });
});

test('tệp còn lỗi không trở thành danh mục', () => {
  expect(() => catalogWith({ [HONEY]: '' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/products/mat-ong-ban-nuoc/index.md has errors; run \`npm run check\`.]`,
  );
});

test('từ đồng nghĩa thiếu tiếng Anh hay từ gần nghĩa thì danh sách ấy trống', () => {
  const groups = [
    { words: ['lạc', 'đậu phộng'], source: 'Bắc và Nam.' },
    { words: ['khoai sọ'], en: ['taro'], near: ['khoai môn'], source: 'Hai loại củ.' },
  ];
  expect(catalogWith({ 'synonyms.json': JSON.stringify(groups) }).synonyms).toEqual([
    { words: ['lạc', 'đậu phộng'], en: [], near: [] },
    { words: ['khoai sọ'], en: ['taro'], near: ['khoai môn'] },
  ]);
  expect(catalogWith().synonyms).toEqual([]);
});

test('giá trị viết thành nhiều dòng hay có dấu tab vẫn là một dòng', () => {
  const typed = 'vi: |-\n    Mật ong\n      BEGIN:VEVENT\n\n    ::error::x\t=1+1';
  const { products } = catalogWith(edited(HONEY, 'vi: Mật ong Bản Nước', typed));
  expect(products.get('mat-ong-ban-nuoc')?.name.vi).toBe('Mật ong BEGIN:VEVENT ::error::x =1+1');
});

test('huyện của xã hiện nay được suy ra khi mọi xã cũ của nó cùng một huyện, và được đánh dấu', () => {
  const only = {
    ...edited(
      HONEY,
      'district: dong-song\ncommune: ban-nuoc\n',
      'district: unknown\ncommuneNow: xa-ban-nuoc\n',
    ),
  };
  expect(catalogWith(only).products.get('mat-ong-ban-nuoc')).toMatchObject({
    district: 'dong-song',
    commune: null,
    communeNow: 'xa-ban-nuoc',
    inferred: expect.arrayContaining(['district']) as unknown,
  });
  const shared = {
    ...only,
    'districts/tay-nui.json': textOf('districts/tay-nui.json').replace(
      /"now": \{[^}]*\}/u,
      '"now": { "kind": "commune", "name": "Bản Nước" }',
    ),
  };
  expect(catalogWith(shared).products.get('mat-ong-ban-nuoc')).toMatchObject({
    district: null,
    communeNow: 'xa-ban-nuoc',
  });
});

test('số điểm chỉ có trong danh mục khi tỉnh nói công bố', () => {
  const scored = edited(HONEY, 'stars: 3', "score: '81.5'\n    stars: 3");
  const scoreIn = (changes: Changes) =>
    catalogWith(changes).products.get('mat-ong-ban-nuoc')?.certifications[0]?.score;
  expect(scoreIn(scored)).toBeNull();
  expect(scoreIn({ ...scored, ...edited('site.json', '{', '{ "publishScores": true,') })).toBe(
    '81.5',
  );
});
