import { expect, test } from 'vitest';
import { catalogOf, day, product } from '../../catalog/catalog.sample.ts';
import { fairFile, fairSlug } from './fair-file.ts';
import { standingOrder } from '../order.ts';
import { choiceOf } from '../compose/selection.ts';

const catalog = catalogOf('2026-11-23', {
  products: [product('che'), product('mat-ong'), product('gao')],
});
const { printed } = choiceOf(catalog, standingOrder('catalogue'));
const FAIR = {
  name: 'Hội chợ Xuân',
  place: 'Sân vận động',
  from: day('2026-12-20'),
  to: day('2026-12-22'),
};

test('a fair file holds each product once, at its booth, with the price typed', () => {
  const file = fairFile(FAIR, printed, {
    che: { booth: 'A10', price: '120.000 đ' },
    gao: { booth: 'A2', price: '' },
  });
  expect(`${file.name}\n${file.text}`).toMatchInlineSnapshot(`
    "hoi-cho-xuan-2026.json
    {
      "name": {
        "vi": "Hội chợ Xuân",
        "en": "Hội chợ Xuân"
      },
      "place": {
        "vi": "Sân vận động"
      },
      "from": "2026-12-20",
      "to": "2026-12-22",
      "booths": [
        {
          "number": "A2",
          "products": [
            {
              "slug": "gao"
            }
          ]
        },
        {
          "number": "A10",
          "products": [
            {
              "slug": "che",
              "price": "120.000 đ"
            }
          ]
        },
        {
          "number": "Chưa xếp gian",
          "products": [
            {
              "slug": "mat-ong"
            }
          ]
        }
      ]
    }
    "
  `);
});

test.each([
  ['Hội chợ Xuân', 'hoi-cho-xuan-2026'],
  ['Đặc sản Tết 2026', 'dac-san-tet-2026'],
  ['Hội chợ 12026', 'hoi-cho-12026-2026'],
  ['★', 'hoi-cho-2026'],
])('the file of “%s” is called %s', (name, slug) => {
  expect(fairSlug({ name, from: day('2026-12-20') })).toBe(slug);
});
