import * as z from 'zod';
import type { EntryForm } from '../../entries/schemas/entry-kinds.ts';
import type { Field } from '../../entries/schemas/field.ts';
import { writtenForm } from '../proposal/field-words.ts';
import { INPUTS, type Input } from '../../entries/schemas/scalar.ts';

type Schema = z.core.JSONSchema.JSONSchema;
type Described = Pick<EntryForm, 'schema' | 'fields'>;

/** The JSON Schema by which editors' programs complete and explain the entries of a kind, in Vietnamese. */
export function jsonSchemaOf({ schema, fields }: Described): Schema {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const input = INPUTS.get(zodSchema);
      if (input) Object.assign(jsonSchema, formOf(input));
    },
  });
  explain(written, fields);
  return written;
}

/** The same for a file that lists such entries. */
export function listSchemaOf(described: Described): Schema {
  const { $schema, ...items } = jsonSchemaOf(described);
  return { ...($schema && { $schema }), type: 'array', items };
}

/** What the form of a value is, as far as JSON Schema has words for it; the rules of the check know more. */
function formOf(input: Input): Schema {
  switch (input.kind) {
    case 'choice': {
      const labels = input.labels?.vi;
      const enumDescriptions = labels && input.words.map((word) => labels[word] ?? word);
      return { enum: [...input.words], ...(enumDescriptions && { enumDescriptions }) };
    }
    case 'date':
      return { type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
    case 'day':
      return { pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'yes-no':
      return { enum: [true, false, 'true', 'false'] };
    case 'number':
      return { type: ['integer', 'string'], minimum: input.least };
    case 'url':
      return { format: 'uri' };
    case 'email':
      return { format: 'email' };
    default:
      return {};
  }
}

function explain({ properties = {} }: Schema, fields: readonly Field[]): void {
  for (const field of fields) {
    const { key, label, hint, example, parts } = field;
    const schema = properties[key];
    if (typeof schema !== 'object') continue;
    Object.assign(schema, {
      title: label.vi,
      description: `${hint.vi} ${writtenForm(field)}`.trim(),
    });
    if (example !== undefined) Object.assign(schema, { examples: [example] });
    explain(typeof schema.items === 'object' ? (schema.items as Schema) : schema, parts);
  }
}
