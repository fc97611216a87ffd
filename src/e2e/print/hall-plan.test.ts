import { expect, test } from 'vitest';
import { catalogOf, day, producer, product } from '../../catalog/catalog.sample.ts';
import { compose } from '../../print/compose/compose.ts';
import { standingOrder, type PrintOrder } from '../../print/order.ts';
import { partsOfType } from '../pdf/pdf-structure.ts';
import { textOf } from '../pdf/pdf-pages.ts';
import { examined, PRINT_ADDRESS } from './examined/examined-work.ts';
import { workFaults } from './examined/work-faults.ts';

const SLOW = { timeout: 120_000 };

const catalog = catalogOf('2026-06-30', {
  producers: [producer('htx', { name: { vi: 'HTX Mẫu', en: 'Sample Cooperative' } })],
  products: Array.from({ length: 16 }, (_, index) =>
    product(`so-${index + 1}`, {
      name: { vi: `Chè số ${index + 1}`, en: `Tea number ${index + 1}` },
      producer: 'htx',
    }),
  ),
});
const standing = (booths: readonly string[]): PrintOrder['stands'] =>
  Object.fromEntries(booths.map((booth, index) => [`so-${index + 1}`, { booth, price: '' }]));
const FAIR = {
  name: 'Hội chợ Mẫu',
  place: 'Sân vận động',
  from: day('2026-07-01'),
  to: day('2026-07-03'),
};

/** Two products at one booth, one at two, one whose booth is written otherwise, and some without. */
const ORDER: Partial<PrintOrder> = {
  fair: FAIR,
  groupBy: 'booth',
  stands: standing(['A10', 'A2', 'A2', 'A1, B3', 'gian b 1']),
  plan: 'A1\tA2\t\tA10\nB1\tB2\t\tB3\n\t\t\t\nSân khấu\t\t\tLối vào',
};
const WIDE = Array.from({ length: 40 }, (_, row) =>
  Array.from({ length: 30 }, (__, column) => `${row + 1}.${column + 1}`).join(', '),
).join('\n');
const LONG = ['A1', 'A2', 'B1'].map((name) => `Khu ẩm thực vùng cao, dãy phía đông, ${name}`);

const PLANS: readonly (readonly [what: string, Partial<PrintOrder>])[] = [
  ['gian có hai sản phẩm, sản phẩm ở hai gian', ORDER],
  ['40 dãy × 30 cột', { ...ORDER, stands: standing(['1.1', '40.30', '7.7']), plan: WIDE }],
  [
    'tên gian quá dài cho ô',
    { ...ORDER, stands: standing(LONG), plan: `${LONG.join(';;\n')}${';'.repeat(20)}Lối ra` },
  ],
];
const WORKS = [
  { layout: 'hall-plan', format: 'a4', edition: 'vi' },
  { layout: 'hall-plan', format: 'a3', edition: 'en' },
  { layout: 'catalogue', format: 'a4', edition: 'en', bleed: true },
  { layout: 'catalogue', format: 'a5', edition: 'both' },
] as const satisfies Partial<PrintOrder>[];
const CASES = PLANS.flatMap(([what, order]) => WORKS.map((work) => ({ what, order, ...work })));

test.each(CASES)(
  'sơ đồ gian hàng có đủ gian và sản phẩm, đúng chỗ, đúng trang: $what, $layout $format $edition',
  SLOW,
  async ({ layout, order, ...wishes }) => {
    const work = await examined(catalog, layout, { ...order, ...wishes });
    expect(workFaults(work)).toEqual([]);
    const tables = work.pages.flatMap(({ structure }) => partsOfType(structure, 'Table'));
    expect(tables).toHaveLength(1);
  },
);

test(
  'danh mục xếp theo gian thì A2 đứng trước A10, sản phẩm chưa có gian đứng cuối',
  SLOW,
  async () => {
    const { pages } = await examined(catalog, 'catalogue', ORDER);
    const text = pages.map(textOf).join(' ');
    const contents = text.slice(text.indexOf('Trong sổ này'), text.indexOf('Lời nói đầu'));
    const titles = ['Gian A1, B3', 'Gian A2', 'Gian A10', 'gian b 1', 'Chưa xếp gian'];
    const places = titles.map((title) => contents.indexOf(title));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  },
);

const problemsOf = (wishes: Partial<PrintOrder>) => {
  const order = { ...standingOrder(wishes.layout ?? 'hall-plan'), ...wishes };
  const commission = { catalog, stories: new Map(), address: PRINT_ADDRESS, version: '0', order };
  return compose(commission).problems.map(({ vi, en }) => [vi, en]);
};

test('sơ đồ 1 × 500, gian ngoài sơ đồ, gian có hai chỗ, thiếu sơ đồ: mỗi lỗi một câu', () => {
  const row = Array.from({ length: 500 }, (_, index) => `A${index + 1}`).join(',');
  expect([
    ...problemsOf({ plan: row }),
    ...problemsOf({ plan: 'A1, A2, A1', stands: standing(['A1', 'A9; C1', 'A9']) }),
    ...problemsOf({ plan: ' ,, \n' }),
    ...problemsOf({ layout: 'catalogue', plan: 'A1', stands: standing(['A2']) }),
    ...problemsOf({ plan: 'A1, ☃' }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "Sơ đồ có 1 dãy × 500 cột; một tờ chỉ vừa 40 × 30 mà còn đọc được. Hãy chia dãy, hoặc chỉ vẽ khu có sản phẩm của tỉnh.",
        "The plan has 1 × 500 places (rows × columns); a sheet holds 40 × 30 that can be read. Break the rows, or draw only the area with the province’s products.",
      ],
      [
        "Gian “A1” có hai chỗ trên sơ đồ. Để lại một chỗ.",
        "The booth “A1” has two places on the plan. Leave one of them.",
      ],
      [
        "Gian “A9” không có trên sơ đồ. Thêm gian vào sơ đồ, hoặc sửa số gian của sản phẩm.",
        "The booth “A9” is not on the plan. Add it, or mend the product’s booth.",
      ],
      [
        "Gian “C1” không có trên sơ đồ. Thêm gian vào sơ đồ, hoặc sửa số gian của sản phẩm.",
        "The booth “C1” is not on the plan. Add it, or mend the product’s booth.",
      ],
      [
        "Chưa có sơ đồ của hội trường. Hãy ghi mỗi dãy gian một dòng, các gian cách nhau bằng dấu phẩy.",
        "There is no plan of the hall yet. Write a line for each row of booths, with commas between them.",
      ],
      [
        "Gian “A2” không có trên sơ đồ. Thêm gian vào sơ đồ, hoặc sửa số gian của sản phẩm.",
        "The booth “A2” is not on the plan. Add it, or mend the product’s booth.",
      ],
      [
        "Sơ đồ gian hàng: phông chữ in không có ký tự “☃” (U+2603). Xóa hoặc thay ký tự đó rồi in lại.",
        "Plan of the hall: the print font lacks the character “☃” (U+2603). Remove or replace it and print again.",
      ],
    ]
  `);
});

test('bản không có chỗ cho sơ đồ thì không xét sơ đồ', () => {
  expect(problemsOf({ layout: 'labels', plan: 'A1', stands: standing(['A2']) })).toEqual([]);
});
