import { ENTRY_FORMS, ENTRY_KINDS } from '../fields/entry-kinds.ts';
import type { Field } from '../fields/field.ts';
import { parseJsonList, parseMarkdownFile, parseStoryFile } from '../parse-file.ts';
import type { ContentFile } from '../tree.ts';

/** What a text file of the content folder says. */
export interface FileContent {
  /** The facts as they were typed; undefined where it has none. */
  readonly value: unknown;
  readonly paragraphs: readonly string[];
}

/** What a file says; undefined where it cannot be read. */
export function contentOf(path: string, file: ContentFile): FileContent | undefined {
  if (path.endsWith('.json')) {
    const { document } = parseJsonList(path, file);
    return document && { value: document.value, paragraphs: [] };
  }
  if (!path.endsWith('.md')) return { value: undefined, paragraphs: [] };
  const isEntry = path.endsWith('/index.md');
  const { document, story } = isEntry ? parseMarkdownFile(path, file) : parseStoryFile(path, file);
  if (isEntry && !document) return undefined;
  const paragraphs = (story?.body ?? '').split(/\n\s*\n/u).map((text) => text.trim());
  return { value: document?.value, paragraphs: paragraphs.filter((text) => text !== '') };
}

/** The fields that a file of that path may have. */
export function fieldsAt(path: string): readonly Field[] {
  const kind = ENTRY_KINDS.find((one) => path.startsWith(`${ENTRY_FORMS[one].folder}/`));
  return kind ? ENTRY_FORMS[kind].fields : [];
}
