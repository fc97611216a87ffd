import { expect, test } from 'vitest';
import { catalogOf, producer, product } from '../../catalog/catalog.sample.ts';
import { pastedList } from './pasted-list.ts';

const named = (slug: string, vi: string, rest = {}) =>
  product(slug, { name: { vi, en: `${vi} EN` }, ...rest });
const catalog = catalogOf('2026-11-23', {
  products: [
    named('mat-ong-rung', 'Mật ong rừng', { aliases: { vi: ['mật ong'], en: ['wild honey'] } }),
    named('mat-ong-bac-ha', 'Mật ong bạc hà', { aliases: { vi: ['mật ong'], en: [] } }),
    named('che-xanh', 'Chè xanh Ví Dụ', { formerSlugs: ['tra-xanh'] }),
    named('khau-xen', 'Khẩu xén', { producer: 'htx-a' }),
    named('khau-xen-b', 'Khẩu xén', { producer: 'htx-b' }),
    named('dau-do', 'Đậu đỏ'),
    named('dau-phong', 'Lạc đỏ Na Son', { aliases: { vi: ['đậu phộng đỏ'], en: [] } }),
  ],
  producers: [
    producer('htx-a', { name: { vi: 'HTX Hoa Ban', en: 'Hoa Ban' } }),
    producer('htx-b', { name: { vi: 'HTX Mường Thanh', en: 'Muong Thanh' } }),
  ],
});
const read = (text: string) => {
  const { found, unclear } = pastedList(text, catalog);
  return [
    ...found.map(({ product: { slug }, booth, price }) =>
      [slug, booth, price].filter(Boolean).join(' | '),
    ),
    ...unclear.map(
      ({ text: name, meant }) => `? ${name} → ${meant.map(({ slug }) => slug).join(', ')}`,
    ),
  ];
};

test('a table with headings tells name, booth and price', () => {
  expect(
    read(
      'STT\tTên sản phẩm\tChủ thể\tSố gian\tGiá bán\n1\tMật ong rừng\tHTX X\tA1\t250.000 đ/chai\n2\tche xanh vi du\t\tA2\t\n',
    ),
  ).toEqual(['mat-ong-rung | A1 | 250.000 đ/chai', 'che-xanh | A2']);
});

test('a table without headings is understood by its cells', () => {
  expect(read('1\tĐậu đỏ\t80000\tB12\r\n2\tChè xanh Ví Dụ\t120.000đ\tB13\r\n')).toEqual([
    'dau-do | B12 | 80000',
    'che-xanh | B13 | 120.000đ',
  ]);
  expect(read('A1\tĐậu đỏ\nA1\tMật ong rừng')).toEqual(['dau-do | A1', 'mat-ong-rung | A1']);
});

test.each([
  'Mật ong rừng',
  'mat ong rung',
  'MẬT ONG RỪNG',
  'Mâ\u0323t ong rư\u0300ng',
  '  Mật\u00A0ong   rừng ',
  '3. Mật ong rừng',
  '3 Mật ong rừng',
  '- Mật ong rừng',
  'Mật ong rừng (chai 500 ml)',
  'Mật ong rừng 4 sao',
  'wild honey',
  'mat-ong-rung',
])('a name is found however it is written: %j', (line) => {
  expect(read(line)).toEqual(['mat-ong-rung']);
});

test('a line of a letter may tell booth and price', () => {
  expect(read('2) Lạc đỏ Na Son - gian C3 - 60.000 đ/kg\nĐậu phộng đỏ: 65k')).toEqual([
    'dau-phong | gian C3 | 60.000 đ/kg',
  ]);
});

test('a cell with line breaks is one cell', () => {
  expect(read('1\t"Mật ong\nrừng"\tA1\n2\tĐậu đỏ\tA2')).toEqual([
    'mat-ong-rung | A1',
    'dau-do | A2',
  ]);
});

test('an old address still finds its product', () => {
  expect(read('tra-xanh')).toEqual(['che-xanh']);
});

test('what several products are called is asked, unless the line names the producer', () => {
  expect(read('mật ong')).toEqual(['? mật ong → mat-ong-rung, mat-ong-bac-ha']);
  expect(read('Khẩu xén')).toEqual(['? Khẩu xén → khau-xen, khau-xen-b']);
  expect(read('Khẩu xén\tHTX Mường Thanh\nĐậu đỏ\t')).toEqual(['khau-xen-b', 'dau-do']);
});

test('a slip of the finger, or too many words, leads to a question', () => {
  expect(read('Mat ong rug\nTrà xanh Ví Dụ\nMật ong rừng Mường Chà nguyên chất')).toEqual([
    '? Mat ong rug → mat-ong-rung, mat-ong-bac-ha',
    '? Trà xanh Ví Dụ → che-xanh',
    '? Mật ong rừng Mường Chà nguyên chất → mat-ong-rung',
  ]);
});

test('too few words lead to a question, but not a word that stands in many names', () => {
  expect(read('Lạc đỏ\nmật ong hoa\nxanh')).toEqual([
    '? Lạc đỏ → dau-phong, dau-do',
    '? mật ong hoa → mat-ong-rung, mat-ong-bac-ha',
    '? xanh → ',
  ]);
});

test('what the catalogue does not have is told', () => {
  expect(read('Xe máy\n\n\nTổng cộng')).toEqual(['? Xe máy → ', '? Tổng cộng → ']);
});

test.each(['', '\n\t\n', 'STT\tTên sản phẩm\n'])('nothing comes of %j', (text) => {
  expect(read(text)).toEqual([]);
});

test('an endless list is read in part, and says so', () => {
  const { found, unclear, isCut } = pastedList('Đậu đỏ\nkhông có\n'.repeat(50_000), catalog);
  expect([found.length, unclear.length, isCut]).toEqual([1, 500, true]);
});
