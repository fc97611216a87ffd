import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import { NEW_FILE_WORDS } from '../../i18n/new-file-words.ts';
import { quoted } from '../../text/quote.ts';
import type { Problem } from '../problem.ts';
import { photos } from '../rules/photos.ts';
import { groupsAnswered, withAnswer, type Answers } from './answers.ts';
import { askInto } from './ask-question.ts';
import type { Asking } from './asking.ts';
import { namedPath } from './attachments.ts';
import { draftOf, firstNewProblem, UNNAMED, withDraft } from './draft.ts';
import { photoName } from './photo-name.ts';
import { askText, askYesNo } from './prompts.ts';
import { groupsFor } from './questions.ts';
import { undecodableIn } from './undecodable-photos.ts';

/** Asks for photos, each with what belongs to it, until there is no more. */
export async function askPhotos(asking: Asking, given: Answers): Promise<Answers> {
  const { lang } = asking;
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
          ? await askPhoto(asking, question.key, answers)
          : await askInto(asking, 'product', question, answers, nothingToWrite);
    }
    if (!(await askYesNo(lang, NEW_ENTRY_WORDS[lang].more(what), false))) return answers;
  }
}

async function askPhoto(asking: Asking, key: string, answers: Answers): Promise<Answers> {
  const { lang } = asking;
  const words = { ...NEW_ENTRY_WORDS[lang], ...NEW_FILE_WORDS[lang] };
  const typed = await askText(lang, words.photoPath, {
    validate: async (path) => {
      const next = withPhoto(asking, key, answers, path);
      if (!next) return words.cannotRead(quoted(path));
      const fault = await faultOf(asking, answers, next);
      return fault && `${fault.message[lang]} ${fault.remedy[lang]}`;
    },
  });
  const next = withPhoto(asking, key, answers, typed);
  if (next) asking.beside = next.beside;
  return next?.answers ?? answers;
}

/** Answers and attachments with the photo at that path; undefined where it can't be read. */
function withPhoto({ open, beside }: Asking, key: string, answers: Answers, path: string) {
  const from = namedPath(path);
  const bytes = open(from);
  if (!bytes) return undefined;
  const name = photoName(from, bytes, beside);
  return {
    answers: withAnswer(answers, key, [name]),
    beside: new Map([...beside, [name, { bytes, from }]]),
  };
}

async function faultOf(
  { entries, beside, today }: Asking,
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
