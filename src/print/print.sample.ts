/** Test support: a small made-up catalogue to print from, and short ways to order. */
import { catalogOf, certified, day, producer, product } from '../catalog/catalog.sample.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { District } from '../catalog/district.ts';
import type { Product } from '../catalog/product.ts';
import type { Commission } from './compose/entry-of.ts';
import { standingOrder, type PrintOrder, type Selection } from './order.ts';

const DISTRICT: District = {
  slug: 'vi-du',
  kind: 'district',
  name: { vi: 'Ví Dụ', en: 'Vi Du' },
  communes: [],
  tile: { column: 1, row: 1 },
};

/** Three products, one for each standing on 30 June 2026: running, uncertain, past. */
export const PRODUCTS: readonly Product[] = [
  product('che', {
    name: { vi: 'Chè', en: 'Tea' },
    district: 'vi-du',
    producer: 'htx',
    certifications: [certified('2025-03-10', { stars: 4 })],
  }),
  product('bi', {
    name: { vi: 'Bí', en: 'Squash' },
    district: 'vi-du',
    category: 'I.1.a',
    certifications: [certified('2023')],
  }),
  product('dua', {
    name: { vi: 'Dứa', en: 'Pineapple' },
    certifications: [certified('2019', { stars: null })],
  }),
];

/** The catalogue of 30 June 2026 with those products. */
export function printed(products: readonly Product[] = PRODUCTS): Catalog {
  const htx = producer('htx', {
    name: { vi: 'HTX Mẫu', en: 'Sample Cooperative' },
    address: 'Tổ 1',
    phone: '0123 456 789',
    phoneNote: { vi: 'chưa kiểm chứng', en: 'not verified' },
  });
  return catalogOf('2026-06-30', { products, producers: [htx], districts: [DISTRICT] });
}

/** A commission of the sample catalogue; nothing but what the test states differs from the standing work. */
export function commission(
  order: Partial<PrintOrder> = {},
  catalog = printed(),
  address: URL | undefined = new URL('https://ocop.example/'),
): Commission {
  const layout = order.layout ?? 'catalogue';
  return {
    catalog,
    stories: new Map(),
    address,
    version: '1.0.0',
    order: { ...standingOrder(layout), ...order },
  };
}

/** The selection that names only that. */
export function selecting(rest: Partial<Selection>): { selection: Selection } {
  return { selection: { ...standingOrder('catalogue').selection, ...rest } };
}

/** A fair that ends on that day. */
export const fairUntil = (to: string) => ({
  fair: { name: 'Hội chợ Mẫu', place: '', from: day(to), to: day(to) },
});
