import { expect, test } from 'vitest';
import { catalogOf, day, product } from '../../catalog/catalog.sample.ts';
import { fairSchema } from '../../entries/schemas/fair.ts';
import { fairFile } from '../../print/studio/fair-file.ts';
import { standingOrder } from '../../print/order.ts';
import { choiceOf } from '../../print/compose/selection.ts';

test('the fair file that the print studio gives away is one that the editors’ check accepts', () => {
  const catalog = catalogOf('2026-11-23', { products: [product('che'), product('mat-ong')] });
  const { printed } = choiceOf(catalog, standingOrder('catalogue'));
  const fair = {
    name: 'Hội chợ "A"',
    place: 'Sân',
    from: day('2026-12-20'),
    to: day('2026-12-20'),
  };
  const { text } = fairFile(
    fair,
    printed,
    { che: { booth: 'A1', price: '5 đ' } },
    'A1\tA2\n\nB1\tB2',
  );
  const read = fairSchema.parse(JSON.parse(text));
  expect(read.booths.map(({ number }) => number)).toEqual(['A1', 'Chưa xếp gian']);
  expect(read.plan).toEqual(['A1; A2', ';', 'B1; B2']);
  expect(read.name.vi).toBe('Hội chợ "A"');
});
