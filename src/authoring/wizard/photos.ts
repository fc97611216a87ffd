import type { Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS, NEW_FILE_WORDS } from './words.ts';
import { quoted, visible } from '../../text/quote.ts';
import {
  type Draft,
  draftOf,
  filesOf,
  UNNAMED,
  type Attachment,
  type Attachments,
  namedPath,
  type OpenFile,
} from '../proposal/draft.ts';
import { firstNewProblem, withDraft } from '../proposal/judged-draft.ts';
import { slugOf } from '../../text/slug.ts';
import { PHOTO_ENDINGS, photoKindOf } from '../../entries/rules/photo-kind.ts';
import { photos } from '../../entries/rules/photos.ts';
import { undecodablePhotos } from '../../entries/photos.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { headed, type Problem } from '../../entries/problems/problem.ts';
import { type Answers, groupsAnswered, withAnswer } from '../proposal/answers.ts';
import { askInto } from './ask-question.ts';
import type { Interview } from './interview.ts';
import { askText, askYesNo } from './prompts.ts';
import { groupsFor } from '../proposal/questions.ts';

/** What was written, or would be, and what is copied from where: a line for each file. */
export function fileReport(
  { path, beside = new Map() }: Draft,
  label: string,
  isDryRun: boolean,
  lang: Language,
): readonly string[] {
  const { written } = NEW_ENTRY_WORDS[lang];
  const { copied, wouldWrite, wouldCopy } = NEW_FILE_WORDS[lang];
  const folder = `${label}/${path.slice(0, path.lastIndexOf('/'))}`;
  const [write, copy] = isDryRun ? [wouldWrite, wouldCopy] : [written, copied];
  const others = [...beside].map(([name, { from }]) =>
    from === undefined ? write(`${folder}/${name}`) : copy(from, `${folder}/${name}`),
  );
  return [...(isDryRun ? [] : [write(`${label}/${path}`)]), ...others].map(visible);
}

/** What a photo without any letter in its name is called. */
const NAMELESS = 'anh';

/** The unaccented name under which a photo is copied: free beside the entry, with the ending that its bytes demand. */
export function photoName(path: string, bytes: Uint8Array, beside: Attachments): string {
  const [, stem = '', ending = ''] = /([^/\\]*?)(?:\.([^./\\]*))?$/u.exec(path) ?? [];
  const kind = photoKindOf(bytes);
  const endings: readonly string[] = kind ? PHOTO_ENDINGS[kind] : [];
  const own = ending.toLowerCase();
  const right = endings.length === 0 || endings.includes(own) ? own : (endings[0] ?? own);
  const slug = slugOf(stem) || NAMELESS;
  for (let number = 1; ; number += 1) {
    const name = `${number === 1 ? slug : `${slug}-${number}`}${right === '' ? '' : `.${right}`}`;
    if (!beside.has(name)) return name;
  }
}

/** The key of the file of each photo. */
const PHOTO_FILE = /^photos\.\d+\.file$/u;

/** The photos that flags name, each under the name of its copy. Throws a RangeError for one that can't be read. */
export function givenPhotos(
  typed: ReadonlyMap<string, readonly string[]>,
  lang: Language,
  open: OpenFile,
): { typed: ReadonlyMap<string, readonly string[]>; beside: Attachments } {
  const beside = new Map<string, Attachment>();
  const named = [...typed].map(([key, given]) => {
    if (!PHOTO_FILE.test(key)) return [key, given] as const;
    const names = given.map((path) => {
      const from = namedPath(path);
      const bytes = open(from);
      if (!bytes) throw new RangeError(NEW_ENTRY_WORDS[lang].cannotRead(quoted(from)));
      const name = photoName(from, bytes, beside);
      beside.set(name, { bytes, from });
      return name;
    });
    return [key, names] as const;
  });
  return { typed: new Map(named), beside };
}

/** The photos of a draft that begin like photos but can't be shown; the entries are those with the draft. */
export async function undecodableIn(draft: Draft, entries: Entries): Promise<readonly Problem[]> {
  const product = draft.kind === 'product' ? entries.products.get(draft.slug) : undefined;
  if (!product) return [];
  const files = filesOf(draft);
  const alone = { ...entries, products: new Map([[draft.slug, product]]) };
  return undecodablePhotos(alone, (path) => files.get(path) ?? '');
}

/** Asks for photos, each with what belongs to it, until there is no more. */
export async function askPhotos(interview: Interview, given: Answers): Promise<Answers> {
  const { lang } = interview;
  const group = groupsFor('product').find(({ field }) => field.key === 'photos');
  const isGiven = groupsAnswered('photos', given) > 0;
  if (!group || isGiven || !(await askYesNo(lang, NEW_FILE_WORDS[lang].hasPhotos, false)))
    return given;
  const what = group.field.label[lang].toLowerCase();
  const nothingToWrite = () => Promise.resolve('');
  let answers = given;
  for (let index = 0; ; index += 1) {
    for (const question of group.questions(index)) {
      answers =
        question.input.kind === 'photo'
          ? await askPhoto(interview, question.key, answers)
          : await askInto(interview, 'product', question, answers, nothingToWrite);
    }
    if (!(await askYesNo(lang, NEW_ENTRY_WORDS[lang].more(what), false))) return answers;
  }
}

async function askPhoto(interview: Interview, key: string, answers: Answers): Promise<Answers> {
  const { lang } = interview;
  const words = { ...NEW_ENTRY_WORDS[lang], ...NEW_FILE_WORDS[lang] };
  const typed = await askText(lang, words.photoPath, {
    validate: async (path) => {
      const next = withPhoto(interview, key, answers, path);
      if (!next) return words.cannotRead(quoted(path));
      const fault = await photoFault(interview, answers, next);
      return fault && `${headed(fault)[lang]} ${fault.remedy[lang]}`;
    },
  });
  const next = withPhoto(interview, key, answers, typed);
  if (next) interview.beside = next.beside;
  return next?.answers ?? answers;
}

/** Answers and attachments with the photo at that path; undefined where it can't be read. */
function withPhoto({ open, beside }: Interview, key: string, answers: Answers, path: string) {
  const from = namedPath(path);
  const bytes = open(from);
  if (!bytes) return undefined;
  const name = photoName(from, bytes, beside);
  return {
    answers: withAnswer(answers, key, [name]),
    beside: new Map([...beside, [name, { bytes, from }]]),
  };
}

async function photoFault(
  { entries, beside, today }: Interview,
  answers: Answers,
  next: NonNullable<ReturnType<typeof withPhoto>>,
) {
  const before = draftOf('product', UNNAMED, answers, beside);
  const after = draftOf('product', UNNAMED, next.answers, next.beside);
  const counts = ({ code }: Problem) => code === photos.code;
  const fault = firstNewProblem(before, after, entries, today, counts);
  if (fault) return fault;
  const [undecodable] = await undecodableIn(after, withDraft(entries, after, today).entries);
  return undecodable;
}
