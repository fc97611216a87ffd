import * as z from 'zod';
import type { Name } from '../../text/local-text.ts';
import { Refusal, UNKNOWN } from './scalar.ts';

/** A value of which parts may be unreadable: every key and every item may be undefined. */
export type Readable<T> = T extends string
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Readable<Item> | undefined)[]
    : T extends object
      ? { readonly [Key in keyof T]?: Readable<T[Key]> | undefined }
      : T;

/** What of a value the schema can read. A fault in one field so never hides what a rule finds in another. */
export function readable<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Readable<z.output<Schema>> {
  return salvage(schema, value) as Readable<z.output<Schema>>;
}

function salvage(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodNullable && value === null) return null;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return salvage(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value) ? value.map((item) => salvage(schema.element, item)) : undefined;
  }
  if (schema instanceof z.ZodObject) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const keys = Object.keys(schema.shape).filter((key) => Object.hasOwn(value, key));
    return Object.fromEntries(
      keys.map((key) => [key, salvage(schema.shape[key], (value as Record<string, unknown>)[key])]),
    );
  }
  return z.safeParse(schema, value).data;
}

/** The schema of the value at that place; undefined where the schema knows no such place. */
export function schemaAt(
  schema: z.core.$ZodType | undefined,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return schemaAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  return schema instanceof z.ZodObject ? schemaAt(schema.shape[String(step)], rest) : undefined;
}

/** Whether the schema demands a value at that place. */
export function isRequired(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const parent = schemaAt(schema, path.slice(0, -1));
  if (!(parent instanceof z.ZodObject)) return false;
  return !(parent.shape[String(path.at(-1))] instanceof z.ZodOptional);
}

/** Whether the schema takes a list at that place. */
export function takesList(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  return schemaAt(schema, path) instanceof z.ZodArray;
}

/** The keys that an object's schema allows; none for any other. */
export function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** No field accepts this, unless it accepts any text. */
const NONSENSE = '?';

/** How the value at that place is written, by its schema's own words. */
export function howToWrite(schema: z.ZodType, path: readonly PropertyKey[]): Name {
  const wanted = schemaAt(schema, path);
  if (wanted instanceof z.ZodArray) {
    const parts = keysOf(schemaAt(wanted, [0])).join(', ');
    return parts === '' ? LIST_OF_VALUES : listOfItems(parts);
  }
  const keys = keysOf(wanted).join(', ');
  if (keys !== '') {
    return { vi: `Viết các mục con: ${keys}.`, en: `Write the fields that belong here: ${keys}.` };
  }
  return (wanted && ofScalar(wanted)) ?? TEXT;
}

const LIST_OF_VALUES: Name = {
  vi: 'Viết các giá trị trong ngoặc vuông, ít nhất một: [a, b].',
  en: 'Write the values in square brackets, at least one: [a, b].',
};

function listOfItems(parts: string): Name {
  return {
    vi: `Viết từng mục một, mỗi mục gồm: ${parts}; xem mục mẫu trong hướng dẫn.`,
    en: `Write item after item, each with: ${parts}; see the example in the guide.`,
  };
}

const TEXT: Name = {
  vi: 'Viết giá trị là một dòng chữ.',
  en: 'Write its value as text.',
};

const TEXT_OR_UNKNOWN: Name = {
  vi: 'Viết giá trị; nếu không nguồn nào nêu, viết unknown.',
  en: 'Write the value, or unknown where no source states it.',
};

function ofScalar(schema: z.core.$ZodType): Name | undefined {
  const [issue] = z.safeParse(schema, NONSENSE).error?.issues ?? [];
  if (issue?.code === 'custom' && issue.params?.['refusal'] instanceof Refusal) {
    return issue.params['refusal'].remedy;
  }
  return z.safeParse(schema, UNKNOWN).data === null ? TEXT_OR_UNKNOWN : undefined;
}
