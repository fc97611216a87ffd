import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { PULL_REQUEST_WORDS } from '../../i18n/pull-request-words.ts';
import { ENTRY_FORMS, ENTRY_KINDS } from '../fields/entry-kinds.ts';
import type { Field } from '../fields/field.ts';
import { parseJsonList, parseMarkdownFile, parseStoryFile } from '../parse-file.ts';
import type { ContentFile } from '../tree.ts';

/** What a file says, each fact by the words for where it stands: `Các lần công nhận 2 › Hạng sao` → `4`. */
export type Facts = ReadonlyMap<string, string>;

/** Every fact in a text file of the content folder, in its order; undefined where the file cannot be read. */
export function factsIn(path: string, file: ContentFile, lang: Language): Facts | undefined {
  const kind = ENTRY_KINDS.find((one) => path.startsWith(`${ENTRY_FORMS[one].folder}/`));
  const fields = kind ? ENTRY_FORMS[kind].fields : [];
  if (path.endsWith('.json')) {
    const { document } = parseJsonList(path, file);
    return document && new Map(factsOf(document.value, fields, '', lang));
  }
  if (!path.endsWith('.md')) return new Map();
  const isEntry = path.endsWith('/index.md');
  const { document, story } = isEntry ? parseMarkdownFile(path, file) : parseStoryFile(path, file);
  if (isEntry && !document) return undefined;
  const { paragraph } = PULL_REQUEST_WORDS[lang];
  const paragraphs = (story?.body ?? '').split(/\n\s*\n/u).map((text) => text.trim());
  return new Map([
    ...factsOf(document?.value, fields, '', lang),
    ...paragraphs
      .filter((text) => text !== '')
      .map((text, index) => [paragraph(index + 1), text] as const),
  ]);
}

type Fact = readonly [string, string];

function factsOf(value: unknown, fields: readonly Field[], at: string, lang: Language): Fact[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [[at, String(value)]];
  if (Array.isArray(value)) {
    const isFlat = value.every((item) => typeof item !== 'object');
    if (isFlat) return value.length === 0 ? [] : [[at, value.join(', ')]];
    return value.flatMap((item, index) => factsOf(item, fields, `${at} ${index + 1}`.trim(), lang));
  }
  return Object.entries(value).flatMap(([key, part]) => {
    const field = fields.find((one) => one.key === key);
    const name = field?.label[lang] ?? key;
    const isWording = LANGUAGES.some((one) => one === key) && !field;
    const place = isWording ? `${at} (${key})` : [at, name].filter(Boolean).join(' › ');
    return factsOf(part, field?.parts ?? [], place, lang);
  });
}
