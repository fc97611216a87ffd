import { expect, test } from 'vitest';
import { z } from 'zod';
import { TEA, sampleCatalog } from './open-data.sample.ts';
import { productsJson } from './products-json.ts';
import { describedFields, productsJsonSchema } from './products-schema.ts';

const SITE = new URL('https://ocop.example');

/** The paths of all values in a record, as the description writes them. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    const inside = value.flatMap((one) =>
      typeof one === 'object' ? pathsOf(one, `${path}[]`) : [],
    );
    return [path, ...inside];
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, one]) =>
    pathsOf(one, path ? `${path}.${name}` : name),
  );
}

test('Every published field is described, in the order in which it stands in the data', () => {
  const [tea] = productsJson(sampleCatalog('2025-01-01', [TEA]), { url: undefined }).products;
  // The first recognition lapsed, the second did not: together they show every field.
  const published = new Set(pathsOf(tea).filter((path) => path !== 'certifications[].lapse'));
  expect([...published]).toEqual(describedFields().map(({ path }) => path));
});

test('Every field says in both languages what it means', () => {
  for (const { path, description } of describedFields()) {
    expect(description.vi, path).not.toBe('');
    expect(description.en, path).not.toBe('');
    expect(description.vi, path).toBe(description.vi.normalize('NFC'));
  }
});

test('No two columns share a name, and all are written in lower case with underscores', () => {
  const columns = describedFields().flatMap(({ column }) => column ?? []);
  expect(new Set(columns).size).toBe(columns.length);
  expect(columns.filter((column) => !/^[a-z]+(?:_[a-z]+)*$/u.test(column))).toEqual([]);
});

test('The columns are', () => {
  const columns = describedFields().flatMap(({ column }) => column ?? []);
  expect(columns.join(' ')).toMatchInlineSnapshot(
    `"slug name_vi name_en aliases_vi aliases_en status status_on stars stars_shown district_slug district_kind district_name_vi district_name_en district_code commune_then_kind commune_then_name commune_then_code commune_now_kind commune_now_name commune_now_code category_code category_name_vi category_name_en category_is_ours producer_slug producer_name_vi producer_name_en last_recognition_decided last_recognition_number last_recognition_issuer last_recognition_code last_recognition_ends_earliest last_recognition_ends_latest certifications season prices gtin inferred page_vi page_en"`,
  );
});

test('Lists of recognitions and prices are one column; their parts are in the JSON', () => {
  const columnOf = (path: string) => describedFields().find((one) => one.path === path)?.column;
  expect(columnOf('certifications')).toBe('certifications');
  expect(columnOf('certifications[].lapse.vi')).toBeNull();
  expect(columnOf('certifications[].sources[].url')).toBeNull();
  expect(columnOf('lastRecognition.endsEarliest')).toBe('last_recognition_ends_earliest');
});

test('The JSON Schema names its own address only once it is known', () => {
  const address = 'https://ocop.example/data/products.schema.json';
  expect(productsJsonSchema(address)).toMatchObject({ $id: address });
  expect(productsJsonSchema(undefined)).not.toHaveProperty('$id');
});

test.each(['2018-01-01', '2022-06-01', '2025-01-01', '2026-11-16'])(
  'The data of %s keep to their published description',
  (on) => {
    const described = z.fromJSONSchema(productsJsonSchema(undefined));
    const published = JSON.parse(JSON.stringify(productsJson(sampleCatalog(on), { url: SITE })));
    expect(described.safeParse(published).error).toBeUndefined();
    expect(described.safeParse({ ...published, more: 1 }).success).toBe(false);
    published.products[0].stars = 2;
    expect(described.safeParse(published).success).toBe(false);
  },
);
