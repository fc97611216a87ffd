import { ENTRY_FORMS, ENTRY_KINDS } from '../../../entries/schemas/entry-kinds.ts';
import type { Field } from '../../../entries/schemas/field.ts';
import {
  parseJsonList,
  parseMarkdownFile,
  parseStoryFile,
} from '../../../entries/read/front-matter.ts';
import type { ContentFile, ContentTree } from '../../../entries/read/content-tree.ts';
import type { Language } from '../../../catalog/site.ts';
import { compareNames } from '../../../text/collation.ts';
import { type FactChange, factChanges, type FileContent } from './facts-changed.ts';

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
function fieldsAt(path: string): readonly Field[] {
  const kind = ENTRY_KINDS.find((one) => path.startsWith(`${ENTRY_FORMS[one].folder}/`));
  return kind ? ENTRY_FORMS[kind].fields : [];
}

/** A file of the content folder that is not what it was. */
export interface EntryChange {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** Where the entry was before, when it was renamed. */
  readonly formerPath: string | undefined;
  /** None where only the form changed, or where the file is no text. */
  readonly facts: readonly FactChange[];
  readonly isReadable: boolean;
}

/** What differs between two states of the content folder, fact by fact, in the order of the files' names. */
export function entryChanges(
  before: ContentTree,
  after: ContentTree,
  lang: Language,
): readonly EntryChange[] {
  const renamed = renamedPaths(before, after);
  const former = new Set(renamed.values());
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])];
  return paths
    .filter((path) => !former.has(path))
    .flatMap((path) => {
      const formerPath = renamed.get(path);
      const old = before.files.get(formerPath ?? path);
      const now = after.files.get(path);
      if (old && now && !formerPath && isSame(old, now)) return [];
      const kind: EntryChange['kind'] = !old ? 'added' : !now ? 'removed' : 'changed';
      return [{ path, kind, formerPath, ...differences(path, old, now, lang) }];
    })
    .sort((a, b) => compareNames(a.path, b.path));
}

function differences(
  path: string,
  old: ContentFile | undefined,
  now: ContentFile | undefined,
  lang: Language,
): Pick<EntryChange, 'facts' | 'isReadable'> {
  const read = (file: ContentFile | undefined) => file && contentOf(path, file);
  const [was, is] = [read(old), read(now)];
  const isReadable = (!old || was !== undefined) && (!now || is !== undefined);
  // What a broken file still says nobody knows; none of it was taken away.
  const isKnown = !now || is !== undefined;
  return { facts: isKnown ? factChanges(was, is, fieldsAt(path), lang) : [], isReadable };
}

/** Most photos differ in size or in their first bytes, which are read already. */
function isSame(a: ContentFile, b: ContentFile): boolean {
  if (a.size !== b.size || Buffer.compare(a.bytes, b.bytes) !== 0) return false;
  const [one, other] = [a.whole?.() ?? a.bytes, b.whole?.() ?? b.bytes];
  return Buffer.compare(one, other) === 0;
}

/** The products and producers that name in `formerSlugs` how they were called, by their path now. */
function renamedPaths(before: ContentTree, after: ContentTree): Map<string, string> {
  const { product, producer } = ENTRY_FORMS;
  const place = { product: /^products\/[^/]+\/index\.md$/u, producer: /^producers\/[^/]+\.json$/u };
  return new Map(
    [...after.files].flatMap(([path, file]) => {
      const form = place.product.test(path) ? product : place.producer.test(path) ? producer : null;
      if (!form || before.files.has(path)) return [];
      const { formerSlugs } = (contentOf(path, file)?.value ?? {}) as { formerSlugs?: unknown };
      const former = [formerSlugs]
        .flat()
        .map((slug) => form.pathOf(String(slug)))
        .find((one) => before.files.has(one) && !after.files.has(one));
      return former === undefined ? [] : [[path, former] as const];
    }),
  );
}
