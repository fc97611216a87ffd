import type { Name } from '../text/local-text.ts';
import { bilingualField, field, type Field, type FieldType } from './field.ts';
import { PRODUCT_FIELDS } from './product-fields.ts';

/** The licence of the data, by its SPDX name and its address. */
export const DATA_LICENCE = 'CC-BY-4.0';
export const DATA_LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** The files of the open data, below the site's root. */
export const DATA_FILES = {
  json: 'data/products.json',
  csv: 'data/products.csv',
  schema: 'data/products.schema.json',
} as const;

/** The description of the tables for computing, below the site's root. */
export const DATAPACKAGE_FILE = 'data/datapackage.json';

/** What stands around the products in the JSON. */
const DOCUMENT_FIELDS: readonly Field[] = [
  field('$schema', 'address', 'Địa chỉ của bản mô tả này', 'Address of this description'),
  field('asOf', 'day', 'Ngày xét mọi tình trạng', 'Day for which every status holds'),
  field(
    'dataDay',
    'day',
    'Ngày cuối cùng có người xem nguồn: điều mới hơn chưa có trong dữ liệu',
    'Last day on which anyone looked at sources: what came about later is not in the data',
  ),
  bilingualField('province', 'Tỉnh', 'Province'),
  field('licence', 'text', 'Giấy phép của dữ liệu', 'Licence of the data', {
    values: [DATA_LICENCE],
  }),
  field('products', 'list', 'Các sản phẩm, xếp theo tên', 'The products, by name', {
    fields: PRODUCT_FIELDS,
  }),
];

/** A field as the data page and the CSV show it. */
export interface DescribedField {
  /** Where it stands in a product of the JSON: `district.name.vi`, `certifications[].stars`. */
  readonly path: string;
  /** Its column in the CSV; null within lists of objects, which one column sums up. */
  readonly column: string | null;
  readonly type: FieldType;
  readonly description: Name;
}

/** Every field of a product that holds a value or a list, in the order of the data. */
export function describedFields(): DescribedField[] {
  return PRODUCT_FIELDS.flatMap((one) => described(one, '', ''));
}

function described(one: Field, above: string, column: string | null): DescribedField[] {
  const path = above + one.name;
  const ownColumn = column === null ? null : column + snakeCase(one.name);
  const inside = one.fields ?? [];
  if (one.type === 'object') {
    const prefix = ownColumn === null ? null : `${ownColumn}_`;
    return inside.flatMap((part) => described(part, `${path}.`, prefix));
  }
  const { type, description } = one;
  return [
    { path, column: ownColumn, type, description },
    ...inside.flatMap((part) => described(part, `${path}[].`, null)),
  ];
}

const snakeCase = (name: string) =>
  name.replace(/[A-Z]/gu, (capital) => `_${capital.toLowerCase()}`);

/** The JSON Schema (2020-12) of the products' JSON. */
export function productsJsonSchema(id: string | undefined): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(id === undefined ? {} : { $id: id }),
    title: 'OCOP products',
    ...objectSchema(DOCUMENT_FIELDS),
  };
}

function objectSchema(fields: readonly Field[]): Record<string, unknown> {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((one) => [one.name, fieldSchema(one)])),
    required: fields.map(({ name }) => name),
    additionalProperties: false,
  };
}

function fieldSchema(one: Field): Record<string, unknown> {
  const description = `${one.description.en} / ${one.description.vi}`;
  const plain = one.values ? { enum: [...one.values] } : plainSchema(one);
  return { description, ...(one.nullable ? { anyOf: [plain, { type: 'null' }] } : plain) };
}

function plainSchema({
  type,
  fields,
  items,
}: Pick<Field, 'type' | 'fields' | 'items'>): Record<string, unknown> {
  switch (type) {
    case 'object':
      return objectSchema(fields ?? []);
    case 'list':
      return {
        type: 'array',
        items: fields ? objectSchema(fields) : plainSchema({ type: items ?? 'text' }),
      };
    case 'number':
      return { type: 'integer' };
    case 'yes-no':
      return { type: 'boolean' };
    case 'day':
      return { type: 'string', format: 'date' };
    case 'partial-date':
      return { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
    case 'address':
      return { type: 'string', format: 'uri-reference' };
    case 'text':
      return { type: 'string' };
  }
}
