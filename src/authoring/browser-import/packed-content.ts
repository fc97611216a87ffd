import { type ContentFile, type ContentTree, isTextFile } from '../../entries/read/content-tree.ts';
import { type Entries, entriesOf } from '../../entries/read-entries.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { factsIn } from '../proposal/edited-entry.ts';

/** What the planner of lists reads of a content folder, as one file of the site. */
export interface PackedContent {
  readonly label: string;
  /** Text files, letter by letter. */
  readonly texts: Readonly<Record<string, string>>;
  /** Of any other file its size and its first bytes, which tell what it is. */
  readonly others: Readonly<Record<string, readonly [size: number, head: readonly number[]]>>;
  /** Texts of which something is kept back that the site does not publish; nobody may write them back. */
  readonly withheld: readonly string[];
}

/** What the rows of a list may be about: entries, the places and categories that they name, and names once published. */
const NEEDED = /^(?:(?:products|producers|sources|districts)\/|(?:categories|published)\.json$)/u;

/** A list says nothing of stories, and those in English stand in files of their own. */
const ENGLISH_STORY = /^products\/[^/]+\/index\.en\.md$/u;

/** Packs a content folder for the planner; of entries that were withdrawn, what their pages still say; no score that is only kept. */
export function packedContent(tree: ContentTree): PackedContent {
  const { label, files } = tree;
  const { entries } = entriesOf({ ...tree, files: new Map([...files].filter(mayWithhold)) });
  const scoreless = withoutScores(entries);
  const stubs = new Map([...scoreless, ...withdrawnStubs(entries)]);
  const needed = [...files].filter(([path]) => NEEDED.test(path) && !ENGLISH_STORY.test(path));
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const texts = needed.filter(([path]) => isTextFile(path));
  const others = needed.filter(([path]) => !isTextFile(path));
  return {
    label,
    texts: Object.fromEntries(
      texts.map(([path, { bytes }]) => [path, stubs.get(path) ?? decoder.decode(bytes)]),
    ),
    others: Object.fromEntries(
      others.map(([path, { size, bytes }]) => [path, [size, [...bytes]] as const]),
    ),
    withheld: [...scoreless.keys()],
  };
}

/** Files that may say what is kept back, however their keys are written, and the settings that tell what is; to read all takes long. */
function mayWithhold([path, { bytes }]: readonly [string, ContentFile]): boolean {
  if (path === 'site.json') return true;
  return isTextFile(path) && /score|withdrawn|\\/u.test(new TextDecoder('latin1').decode(bytes));
}

/** The files of entries that were published by mistake, without what is not published any more; a list may not edit them. */
function withdrawnStubs(entries: Entries): ReadonlyMap<string, string> {
  const kept = ({ name, withdrawn, formerSlugs = [] }: Stub) =>
    JSON.stringify({ name, withdrawn, formerSlugs });
  const product = [...entries.products.values()].flatMap(({ slug, fields }) =>
    fields?.withdrawn
      ? [[ENTRY_FORMS.product.pathOf(slug), `---\n${kept(fields)}\n---\n`] as const]
      : [],
  );
  const producer = [...entries.producers.values()].flatMap(({ slug, fields }) =>
    fields?.withdrawn ? [[ENTRY_FORMS.producer.pathOf(slug), `${kept(fields)}\n`] as const] : [],
  );
  return new Map([...product, ...producer]);
}

/** The facts of products with a score, without it and without comments, which may tell it; their stories stay. */
function withoutScores({ site, products, tree }: Entries): ReadonlyMap<string, string> {
  if (site.complete?.publishScores) return new Map();
  const scored = [...products.values()].filter(({ fields }) =>
    fields?.certifications?.some((one) => one?.score !== undefined),
  );
  return new Map(
    scored.map(({ slug, typed }) => {
      const path = ENTRY_FORMS.product.pathOf(slug);
      const text = new TextDecoder().decode(tree.files.get(path)?.bytes);
      const [, end] = factsIn(text);
      const facts = JSON.stringify(typed, (key, value: unknown) =>
        key === 'score' ? undefined : value,
      );
      return [path, `---\n${facts}\n${text.slice(end)}`];
    }),
  );
}

interface Stub {
  readonly name?: unknown;
  readonly withdrawn?: unknown;
  readonly formerSlugs?: unknown;
}

/** The content folder as the planner knows it. */
export function unpackedContent({ label, texts, others }: PackedContent): ContentTree {
  const encoder = new TextEncoder();
  const files = new Map<string, ContentFile>();
  for (const [path, text] of Object.entries(texts)) {
    const bytes = encoder.encode(text);
    files.set(path, { bytes, size: bytes.length });
  }
  for (const [path, [size, head]] of Object.entries(others)) {
    files.set(path, { size, bytes: Uint8Array.from(head) });
  }
  return { label, files, findings: [] };
}
