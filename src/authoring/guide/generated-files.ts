import type { Entries } from '../../entries/read-entries.ts';
import { ENTRY_FORMS, everyField } from '../../entries/schemas/entry-kinds.ts';
import { choiceList } from '../proposal/field-words.ts';
import { COLLECTION_WORDS, collectionSchema } from '../../entries/schemas/collections.ts';
import { fieldsOf } from '../../entries/schemas/field.ts';
import { fieldTable } from './field-table.ts';
import { issueForms } from '../github/form-template.ts';
import { jsonSchemaOf, listSchemaOf } from './json-schema.ts';

/** The editors' guide, parts of which are generated. */
export const GUIDE = 'content/README.md';

const { product, producer, source, fair } = ENTRY_FORMS;
const COLLECTION_FIELDS = fieldsOf(collectionSchema, COLLECTION_WORDS);
const CERTIFICATION = product.fields.find(({ key }) => key === 'certifications')?.parts ?? [];
const DRAWING = everyField(product.fields).find(({ key }) => key === 'drawing')?.input;

/** What stands in the guide between `<!-- generate: name -->` and `<!-- /generate -->`. */
const PARTS: Readonly<Record<string, string>> = {
  product: fieldTable(product.fields, 'yaml'),
  certification: fieldTable(CERTIFICATION, 'yaml'),
  producer: fieldTable(producer.fields, 'json'),
  source: fieldTable(source.fields, 'json'),
  collections: fieldTable(COLLECTION_FIELDS, 'json'),
  drawings: DRAWING?.kind === 'choice' ? `${choiceList(DRAWING)}.` : '',
};

/**
 * Every file that follows from the fields, by its path from the root of the project. `guide` is the guide as it is;
 * the categories are those of the law, which every province has.
 */
export function generatedFiles(
  guide: string,
  categories: Pick<Entries, 'categories'>,
): ReadonlyMap<string, string> {
  const schemas = Object.entries({ producer, source, fair }).map(
    ([name, form]) => [`public/schemas/${name}.schema.json`, json(jsonSchemaOf(form))] as const,
  );
  const collections = json(listSchemaOf({ schema: collectionSchema, fields: COLLECTION_FIELDS }));
  return new Map([
    ...schemas,
    ['public/schemas/collections.schema.json', collections],
    ...issueForms(categories),
    [GUIDE, withParts(guide)],
  ]);
}

function withParts(guide: string): string {
  const missing = new Set(Object.keys(PARTS));
  const text = guide.replace(
    /(<!-- generate: (\w+) -->\n)[\s\S]*?(\n<!-- \/generate -->)/gu,
    (_, start: string, name: string, end: string) => {
      missing.delete(name);
      return `${start}\n${PARTS[name] ?? ''}\n${end}`;
    },
  );
  if (missing.size === 0) return text;
  throw new RangeError(`${GUIDE}: thiếu <!-- generate: ${[...missing].join(', ')} -->.`);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
