import * as z from 'zod';

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
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return value === null ? null : salvage(schema.unwrap(), value);
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

/** The keys that the schema allows at a place of the value. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return keysAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray && step !== undefined) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return step === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(step)], rest);
}
