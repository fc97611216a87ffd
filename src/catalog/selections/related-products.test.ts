import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames } from '../../text/collation.ts';
import { catalogOf, product } from '../catalog.sample.ts';
import { DRAWINGS, type Product } from '../product.ts';
import { relatedProducts } from './related-products.ts';

const tea = product('che', { producer: 'htx', district: 'tua-mau', category: 'I.5.a' });
const others = [
  product('gao', { category: 'I.2.a', drawing: 'rice' }),
  product('mat-ong', { district: 'tua-mau', category: 'I.2.b', drawing: 'honey' }),
  product('che-khac', { category: 'I.5.a' }),
  product('ruou', { producer: 'htx', category: 'II.1.a', drawing: 'spirit' }),
  product('banh', { district: 'tua-mau', category: 'I.3.b', drawing: 'cracker' }),
  product('che-cung-nha', { producer: 'htx', district: 'tua-mau', category: 'I.5.a' }),
];
const catalog = catalogOf('2026-08-01', { products: [tea, ...others] });
const related = (most: number) => relatedProducts(catalog, tea, most).map(({ slug }) => slug);

test('The closest come first; equally close ones stand by name', () => {
  expect(related(9)).toEqual(['che-cung-nha', 'che-khac', 'ruou', 'banh', 'mat-ong']);
});

test('A product that has nothing in common is left out, and so is the product itself', () => {
  expect(related(9)).not.toContain('gao');
  expect(related(9)).not.toContain('che');
});

test('No more are named than asked for', () => {
  expect(related(2)).toEqual(['che-cung-nha', 'che-khac']);
});

test('Two unknown producers or districts are not the same one', () => {
  const unknown = product('a', { category: 'I.2.a', drawing: 'rice' });
  const other = product('b', { category: 'I.3.b', drawing: 'cracker' });
  const both = catalogOf('2026-08-01', { products: [unknown, other] });
  expect(relatedProducts(both, unknown, 3)).toEqual([]);
});

test('As counting all that two products have in common would say', () => {
  fc.assert(
    fc.property(
      fc.array(product$, { minLength: 2, maxLength: 25 }),
      fc.integer({ min: 1, max: 8 }),
      (facts, most) => {
        const products = facts.map((rest, index) => product(`sp-${index}`, rest));
        const one = catalogOf('2026-08-01', { products });
        for (const each of products) {
          expect(relatedProducts(one, each, most)).toEqual(counted(products, each).slice(0, most));
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('Four times as many products cost about four times as much, not sixteen times', () => {
  const small = asked(300);
  expect(asked(1200) / small).toBeLessThan(5);
});

const product$ = fc.record({
  producer: fc.option(fc.constantFrom('a', 'b', 'c')),
  drawing: fc.constantFrom('tea' as const, 'rice' as const, 'honey' as const),
  category: fc.constantFrom('I.5.a', 'I.2.a'),
  district: fc.option(fc.constantFrom('tua-mau', 'suoi-mau')),
});

/** The others by the sum of what they share with the product, then by name. */
function counted(products: readonly Product[], wanted: Product): Product[] {
  const weight = (other: Product) =>
    (wanted.producer !== null && other.producer === wanted.producer ? 4 : 0) +
    (other.drawing === wanted.drawing ? 3 : 0) +
    (other.category === wanted.category ? 2 : 0) +
    (wanted.district !== null && other.district === wanted.district ? 2 : 0);
  return products
    .filter((other) => other !== wanted && weight(other) > 0)
    .toSorted((a, b) => weight(b) - weight(a) || compareNames(a.name.vi, b.name.vi));
}

/** How often facts of products are asked for until each of so many has its related ones. */
function asked(count: number): number {
  let questions = 0;
  const products = Array.from({ length: count }, (_, index) => {
    const facts = product(`sp-${index}`, {
      producer: `htx-${index % (count / 5)}`,
      district: `huyen-${index % 10}`,
      drawing: DRAWINGS[index % DRAWINGS.length] ?? 'tea',
      category: `I.${index % 3}.${index % 4}`,
    });
    return new Proxy(facts, {
      get: (target, key) => {
        questions += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  });
  const province = catalogOf('2026-08-01', { products });
  questions = 0;
  for (const each of products) relatedProducts(province, each, 6);
  return questions;
}
