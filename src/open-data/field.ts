import type { Name } from '../text/local-text.ts';

/** What a field of the open data holds; a partial date is a year, a month or a day. */
export type FieldType =
  'text' | 'number' | 'yes-no' | 'day' | 'partial-date' | 'address' | 'object' | 'list';

/** A described field of the open data. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: Name;
  /** Whether null stands where nothing is known. */
  readonly nullable: boolean;
  /** The only values, where they are few. */
  readonly values?: readonly (string | number)[];
  /** Of an object, or of each object in a list. */
  readonly fields?: readonly Field[];
  /** Of a list of plain values. */
  readonly items?: FieldType;
}

type Rest = Partial<Pick<Field, 'nullable' | 'values' | 'fields' | 'items'>>;

/** A field that always has a value. */
export function field(
  name: string,
  type: FieldType,
  vi: string,
  en: string,
  rest: Rest = {},
): Field {
  return { name, type, description: { vi, en }, nullable: false, ...rest };
}

/** A field that is null where nothing is known. */
export function optional(
  name: string,
  type: FieldType,
  vi: string,
  en: string,
  rest: Rest = {},
): Field {
  return field(name, type, vi, en, { nullable: true, ...rest });
}

/** A text in Vietnamese and English; where the English may be missing it is null. */
export function bilingualField(
  name: string,
  vi: string,
  en: string,
  { english = true, nullable = false } = {},
): Field {
  const inVietnamese = field('vi', 'text', `${vi}, tiếng Việt`, `${en}, in Vietnamese`);
  const inEnglish = field('en', 'text', `${vi}, tiếng Anh`, `${en}, in English`, {
    nullable: !english,
  });
  return field(name, 'object', vi, en, { nullable, fields: [inVietnamese, inEnglish] });
}
