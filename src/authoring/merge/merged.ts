import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import type { ContentTree } from '../../entries/read/content-tree.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import type { Fault, Proposal } from '../proposal/proposal.ts';
import { newErrors, treeAfter } from '../references/consequences.ts';
import {
  type AddressedKind,
  joinedIn,
  noEntry,
  productsNamingAnew,
  textAt,
} from '../references/references.ts';
import {
  type Conflict,
  joinedFacts,
  type JoinedFacts,
  type Side,
  type Typed,
} from './joined-facts.ts';
import type { TypedItem } from './joined-recognitions.ts';
import { withFields } from './with-fields.ts';

/** What it takes to make two entries one: these files are written, and a file or folder is no more. */
export interface Merging extends Proposal {
  /** Its place in the content folder. */
  readonly gone: string;
}

/** Who is merged into whom, and whose word counts where they differ: a slug for a field, or with '' for all others. */
export interface MergeCommand {
  readonly kind: AddressedKind;
  readonly from: string;
  readonly into: string;
  readonly keep: ReadonlyMap<string, string>;
}

/** Makes two entries one: everything that either knows, and everything that names the one names the other. */
export function merged(entries: Entries, command: MergeCommand, today: CalendarDay): Merging {
  const { kind, from, into } = command;
  const gone = kind === 'product' ? `products/${from}` : ENTRY_FORMS[kind].pathOf(from);
  const fault = faultOf(entries, command);
  if (fault) return { gone, files: new Map(), notes: [], faults: [fault] };
  const typed = (slug: string) => (entries[`${kind}s`].get(slug)?.typed ?? {}) as Typed;
  const { pathOf, fields } = ENTRY_FORMS[kind];
  const moved = kind === 'product' ? movedFiles(entries.tree, from, into) : NOTHING_MOVED;
  const joined = joinedFacts(
    fields,
    [typed(into), withFiles(typed(from), moved.names)],
    [from, ...formerOf(typed(from))],
    sideFor(command),
  );
  const text = withFields(textAt(entries, pathOf(into)), kind, joined.changes);
  const story = kind === 'product' ? joinedStory(entries, from) : '';
  const files = new Map<string, string | Uint8Array>([
    ...moved.files,
    [pathOf(into), story === '' ? text : `${text.trimEnd()}\n\n${story}\n`],
    ...(kind === 'product' ? translationOf(entries, from, into) : []),
    ...(kind === 'producer' ? productsNamingAnew(entries, from, into) : []),
    ...joinedIn(entries, kind, from, into),
  ]);
  const faults = [
    ...joined.conflicts.flatMap((one) => conflictFault(one, command)),
    ...(joined.history?.contradictions ?? []).map(contradiction),
  ];
  return {
    gone,
    files,
    notes: notesOf(joined, story, command),
    faults:
      faults.length > 0
        ? faults
        : newErrors(entries.tree, treeAfter(entries.tree, files, gone), today),
  };
}

function faultOf(entries: Entries, { kind, from, into, keep }: MergeCommand): Fault | undefined {
  const folder = entries[`${kind}s`];
  const missing = [from, into].find((slug) => !folder.has(slug));
  if (missing !== undefined) return noEntry(folder.keys(), missing);
  if (from === into) return SAME;
  const broken = [from, into]
    .flatMap((slug) => folder.get(slug) ?? [])
    .find((one) => !one.complete);
  if (broken) {
    return {
      message: { vi: `${broken.file} đang có lỗi.`, en: `${broken.file} has errors.` },
      remedy: {
        vi: 'Chạy npm run check và sửa tệp ấy trước.',
        en: 'Run npm run check and mend it first.',
      },
    };
  }
  const withdrawn = [from, into].find((slug) => folder.get(slug)?.complete?.withdrawn);
  if (withdrawn !== undefined) return isWithdrawn(withdrawn);
  const keys = ENTRY_FORMS[kind].fields.map(({ key }) => key);
  for (const [key, slug] of keep) {
    if (key !== '' && !keys.includes(key)) return unknownKey(key, keys);
    if (slug !== from && slug !== into) return noEntry([from, into], slug);
  }
  return undefined;
}

function isWithdrawn(slug: string): Fault {
  return {
    message: {
      vi: `${quoted(slug)} đã rút khỏi danh mục.`,
      en: `${quoted(slug)} was withdrawn.`,
    },
    remedy: {
      vi: 'Mục đã rút không gộp được; nếu rút nhầm, xóa withdrawn trong tệp trước.',
      en: 'What was withdrawn can’t be merged; if that was a mistake, delete withdrawn first.',
    },
  };
}

const SAME: Fault = {
  message: { vi: 'Hai tên là một mục.', en: 'Both names are one entry.' },
  remedy: { vi: 'Ghi tên hai mục khác nhau.', en: 'Name two entries.' },
};

function unknownKey(key: string, keys: readonly string[]): Fault {
  return {
    message: { vi: `--keep: không có mục ${quoted(key)}.`, en: `--keep: no field ${quoted(key)}.` },
    remedy: { vi: `Các mục: ${keys.join(', ')}.`, en: `The fields: ${keys.join(', ')}.` },
  };
}

function sideFor({ keep, into }: MergeCommand) {
  return (key: string): Side | undefined => {
    const slug = keep.get(key) ?? keep.get('');
    return slug === undefined ? undefined : slug === into ? 'into' : 'from';
  };
}

const formerOf = ({ formerSlugs }: Typed) => [formerSlugs ?? []].flat().map(String);

const NOTHING_MOVED = { files: new Map<string, Uint8Array>(), names: new Map<string, string>() };

/** The photos of a product under names that are free in the other folder. */
function movedFiles({ files }: ContentTree, from: string, into: string): typeof NOTHING_MOVED {
  const folder = `products/${from}/`;
  const moved = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  for (const [path, file] of files) {
    const name = path.slice(folder.length);
    if (!path.startsWith(folder) || /^index(?:\.en)?\.md$/u.test(name)) continue;
    const free = freeName(name, (one) => files.has(`products/${into}/${one}`));
    names.set(name, free);
    moved.set(`products/${into}/${free}`, file.whole?.() ?? file.bytes);
  }
  return { files: moved, names };
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  const [stem = name, ending = ''] = name.split(/(?=\.[^.]*$)/u);
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${stem}-${number}${ending}`;
    if (!isTaken(one)) return one;
  }
}

function withFiles(typed: Typed, names: ReadonlyMap<string, string>): Typed {
  const { photos, ...rest } = typed as { photos?: readonly { file?: string }[] };
  if (!photos) return typed;
  return {
    ...rest,
    photos: photos.map((photo) => ({ ...photo, file: names.get(photo.file ?? '') ?? photo.file })),
  };
}

const joinedStory = ({ stories }: Entries, from: string) =>
  stories.get(from)?.vi?.body.trim() ?? '';

/** The English story, behind that of the other where it has one. */
function translationOf(entries: Entries, from: string, into: string): [string, string][] {
  const [theirs, path] = [
    entries.stories.get(from)?.en?.body.trim() ?? '',
    `products/${into}/index.en.md`,
  ];
  if (theirs === '') return [];
  const own = textAt(entries, path).trimEnd();
  return [[path, own === '' ? `${theirs}\n` : `${own}\n\n${theirs}\n`]];
}

function conflictFault({ field, into, from, kept }: Conflict, command: MergeCommand): Fault[] {
  if (kept !== undefined) return [];
  const said = (lang: 'vi' | 'en') =>
    `${field.label[lang]}: ${command.into} ${shown(into)}, ${command.from} ${shown(from)}.`;
  const flag = `--keep ${field.key}=${command.into}`;
  return [
    {
      message: { vi: said('vi'), en: said('en') },
      remedy: {
        vi: `Điều nào đúng? Thêm ${flag} hoặc =${command.from}; --keep ${command.into} giữ mọi điều của mục ấy.`,
        en: `Which is right? Add ${flag} or =${command.from}; --keep ${command.into} keeps all that it says.`,
      },
    },
  ];
}

function contradiction({ one, other }: { one: TypedItem; other: TypedItem }): Fault {
  return {
    message: {
      vi: `Một lần công nhận mà hai mục ghi khác nhau: ${shown(one)} và ${shown(other)}.`,
      en: `Both entries tell one recognition in different ways: ${shown(one)} and ${shown(other)}.`,
    },
    remedy: {
      vi: 'Xem nguồn, sửa một trong hai tệp cho khớp rồi gộp lại.',
      en: 'See the sources, make the two files agree, then merge again.',
    },
  };
}

function notesOf(
  { conflicts, history }: JoinedFacts,
  story: string,
  { from, into }: MergeCommand,
): Name[] {
  const dropped = conflicts.flatMap((one): Name[] => {
    const lost = one.kept === 'into' ? one.from : one.into;
    const text = (lang: 'vi' | 'en') => `${one.field.label[lang]} ${shown(lost)}`;
    return one.kept === undefined
      ? []
      : [{ vi: `Bỏ: ${text('vi')}.`, en: `Given up: ${text('en')}.` }];
  });
  const shared = (history?.shared ?? []).map((item) => ({
    vi: `Coi là một lần công nhận: ${shown(item)}.`,
    en: `Taken for one recognition: ${shown(item)}.`,
  }));
  const told = {
    vi: `Bài viết của ${from} đứng sau bài của ${into}; xin đọc lại.`,
    en: `The story of ${from} stands behind that of ${into}; please read it through.`,
  };
  return [...dropped, ...shared, ...(story === '' ? [] : [told])];
}

/** A value as people read it, on one line. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value === 'object' && value !== null) {
    return `(${Object.entries(value)
      .map(([key, part]) => `${key} ${shown(part)}`)
      .join('; ')})`;
  }
  return quoted(String(value));
}
