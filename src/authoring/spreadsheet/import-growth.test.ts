import { expect, test } from 'vitest';
import { type Entries } from '../../entries/read-entries.ts';
import { entriesIn, planFor, PROVINCE } from '../testing/sheet-import.sample.ts';

const ON_FILE = 200;

let questions = 0;

/** The made-up province with so many more products of other names, which count how often their facts are asked for. */
function filledProvince(): Entries {
  const entries = entriesIn(PROVINCE);
  const [sample] = [...entries.products.values()].filter(({ fields }) => fields?.name?.vi);
  if (!sample) throw new Error('The province has no product.');
  const products = Array.from({ length: ON_FILE }, (_, at) => {
    const slug = `san-pham-${at}`;
    const fields = { ...sample.fields, name: { vi: `Sản phẩm ${at}`, en: `Product ${at}` } };
    const counted = {
      ...sample,
      slug,
      get fields() {
        questions += 1;
        return fields;
      },
    };
    return [slug, counted as typeof sample] as const;
  });
  return { ...entries, products: new Map([...entries.products, ...products]) };
}

test('a longer list does not ask every product on file for each of its rows', () => {
  const entries = filledProvince();
  const asked = (count: number) => {
    const rows = Array.from({ length: count }, (_, at) => [
      `Mứt dâu vườn số ${at}`,
      `HTX Vườn số ${at}`,
      'huyện Ví Dụ',
      '3',
      '15/11/2025',
      `${at + 1}/QĐ-UBND`,
    ]);
    const head = [
      'Tên sản phẩm',
      'Chủ thể',
      'Huyện',
      'Hạng sao',
      'Ngày quyết định',
      'Số quyết định',
    ];
    questions = 0;
    const plan = planFor([head, ...rows], entries);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(Array(count).fill('new'));
    return questions;
  };
  const few = asked(4);
  expect(few).toBeGreaterThanOrEqual(ON_FILE);
  expect(asked(40) - few).toBeLessThan(ON_FILE);
});
