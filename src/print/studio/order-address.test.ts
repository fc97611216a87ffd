import { expect, test } from 'vitest';
import { catalogOf, producer, product } from '../../catalog/catalog.sample.ts';
import type { District } from '../../catalog/district.ts';
import { addressOf, draftOf } from './order-address.ts';
import { emptyDraft, type OrderDraft } from './order-draft.ts';

const DISTRICT: District = {
  slug: 'thu',
  kind: 'district',
  name: { vi: 'Thử', en: 'Thử' },
  communes: [],
  tile: null,
};
const catalog = catalogOf('2026-11-23', {
  products: [product('mat-ong'), product('che', { formerSlugs: ['tra'] })],
  producers: [producer('htx')],
  districts: [DISTRICT],
});
const read = (address: string, lang: 'vi' | 'en' = 'vi') =>
  draftOf(new URLSearchParams(address), catalog, lang);

const FULL: OrderDraft = {
  layout: 'labels',
  format: '14',
  edition: 'en',
  groupBy: 'booth',
  firstLabel: 14,
  copies: 3,
  bleed: false,
  fair: { name: 'Hội chợ A&B', place: 'Sân 7/5', from: '2026-12-20', to: '' },
  stands: {
    che: { booth: 'A*1', price: '120.000 đ / hộp' },
    'mat-ong': { booth: '', price: '5%' },
  },
  selection: {
    districts: ['thu'],
    categories: [],
    stars: [4, null],
    producers: ['htx'],
    products: ['che', 'mat-ong'],
    standings: ['running', 'past'],
  },
};

test('an address says the whole order, and reads the same in both languages', () => {
  const vi = addressOf(FULL, 'vi');
  expect(decodeURIComponent(vi)).toMatchInlineSnapshot(
    `"?mau=nhan&kho=14&ban=en&xep=gian&moi-san-pham=3&nhan-dau=14&gian=che*A*1&gia=che*120.000+đ+/+hộp&gia=mat-ong*5%&hoi-cho=Hội+chợ+A&B&noi=Sân+7/5&tu=2026-12-20&den=&huyen=thu&sao=4,chua-ro&chu-the=htx&sp=che,mat-ong&hieu-luc=con,qua-han"`,
  );
  expect(read(vi)).toEqual(FULL);
  const en = addressOf(FULL, 'en');
  expect(decodeURIComponent(en)).toMatchInlineSnapshot(
    `"?layout=labels&format=14&edition=en&group=booth&of-each=3&first-label=14&booth=che*A*1&price=che*120.000+đ+/+hộp&price=mat-ong*5%&fair=Hội+chợ+A&B&place=Sân+7/5&from=2026-12-20&to=&district=thu&stars=4,unknown&producer=htx&product=che,mat-ong&status=in-force,past"`,
  );
  expect(read(en)).toEqual(FULL);
  expect(read(en, 'en')).toEqual(FULL);
});

test('a plan of the hall travels with its rows, tabs and all', () => {
  const draft = {
    ...emptyDraft('vi'),
    layout: 'hall-plan',
    plan: 'A1\tA2\n\t\nB1, a\tB2',
  } as const;
  for (const lang of ['vi', 'en'] as const) {
    expect(read(addressOf(draft, lang)).plan).toBe(draft.plan);
  }
});

test('bleed is asked for in an address too, where a press prints', () => {
  const draft: OrderDraft = { ...emptyDraft('vi'), layout: 'catalogue', bleed: true };
  expect(read(addressOf(draft, 'vi'))).toEqual(draft);
});

test('an organiser’s own words travel in the address, their logos and cover stay on the device', () => {
  const words = { foreword: 'Kính thưa quý khách,\n\nChúc vui & may.', runningHead: 'Hội chợ Mẫu' };
  const logos = [{ name: 'Sở', png: 'iVBORw0KGgo=' }];
  const cover = { name: 'bìa', jpeg: '/9j/4AAQ', width: 1200 };
  const address = addressOf({ ...emptyDraft('vi'), own: { ...words, logos, cover } }, 'vi');
  expect(address).not.toMatch(/iVBOR|9j/u);
  expect(read(address).own).toEqual({ ...words, logos: [], cover: null });
});

test('the plain address asks for the whole catalogue in the language of the page', () => {
  expect(read('')).toEqual(emptyDraft('vi'));
  expect(read('', 'en')).toEqual(emptyDraft('en'));
  expect(addressOf(emptyDraft('vi'), 'vi')).toBe('?mau=danh-muc&ban=vi');
  expect(addressOf(emptyDraft('vi'), 'en')).toBe('?layout=catalogue&edition=vi');
});

test.each([
  'mau=la',
  'kho=a3',
  'mau=nhan&nhan-dau=99',
  'nhan-dau=-1',
  'nhan-dau=x',
  'ban=zh',
  'xep=%00',
  'huyen=khong-co',
  'sao=9',
  'hieu-luc=mai-mai',
  'gian=',
  'gia=*',
  'gian=A1',
  'mau=the-gian&ban=ca-hai',
  'chu-the=%F0%9F%98%80',
  'nhan-dau=2',
])('what makes no sense in an address is left out: %s', (address) => {
  const draft = read(address);
  expect({ ...draft, layout: 'catalogue', format: 'a4' }).toEqual(emptyDraft('vi'));
});

test('a product is found under a slug that it had before; an unknown one stays, to be told', () => {
  expect(read('sp=tra,che,ngo&gian=tra*A1').selection.products).toEqual(['che', 'ngo']);
  expect(read('gian=tra*A1').stands).toEqual({ che: { booth: 'A1', price: '' } });
});

test('an empty list is not the whole catalogue', () => {
  expect(read('sp=').selection.products).toEqual([]);
  const none = { ...emptyDraft('vi'), selection: { ...FULL.selection, products: [] } };
  expect(read(addressOf(none, 'vi'))).toEqual(none);
});

test('leaving out every standing is remembered', () => {
  expect(read('hieu-luc=khong').selection.standings).toEqual([]);
});

test('for a fair, what is past its term is left out unless the address says otherwise', () => {
  expect(read('hoi-cho=').selection.standings).toEqual(['running', 'uncertain']);
  expect(read('hoi-cho=&hieu-luc=con').selection.standings).toEqual(['running']);
});

test('texts become one line of composed letters and do not grow endless', () => {
  const name = `Ho\u0323\u0302i%0Acho\u031B\u0323%00${'x'.repeat(100_000)}`;
  const { fair } = read(`hoi-cho=${name}`);
  expect(fair?.name.slice(0, 9)).toBe('Hội chợ x');
  expect(fair?.name).toHaveLength(200);
});

test('no more products are read than a province could have', () => {
  const slugs = Array.from({ length: 50_000 }, (_, place) => `p-${place}`);
  expect(read(`sp=${slugs.join()}`).selection.products).toHaveLength(2000);
});
