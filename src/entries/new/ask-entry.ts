import { log } from '@clack/prompts';
import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import type { Answers } from './answers.ts';
import { askMore } from './ask-more.ts';
import { askPhotos } from './ask-photos.ts';
import { askInto, type WriteAnother } from './ask-question.ts';
import type { Asking } from './asking.ts';
import { draftOf, withDraft } from './draft.ts';
import { askOption, askText, Stopped } from './prompts.ts';
import { NEW_KINDS, questionsFor, type NewKind } from './questions.ts';
import { similarEntries } from './similar-entries.ts';
import { suggestedSlug, takenSlugs } from './suggested-slug.ts';

/** The answers that may show that the entry exists already. */
const TELLING = ['name.vi', 'title', 'number', 'url'];

/** Asks what kind of entry is to be written. */
export function askKind(lang: Asking['lang']): Promise<NewKind> {
  const { whichKind, kinds } = NEW_ENTRY_WORDS[lang];
  const options = NEW_KINDS.map((kind) => ({ value: kind, label: kinds[kind], names: [] }));
  return askOption(lang, whichKind, options) as Promise<NewKind>;
}

/** Asks for everything that is not given yet and adds the draft, after those of producers and sources it needs. */
export async function askEntry(
  asking: Asking,
  kind: NewKind,
  given: Answers,
  wantedSlug?: string,
): Promise<string> {
  log.step(NEW_ENTRY_WORDS[asking.lang].kinds[kind]);
  let answers = given;
  const dismissed = new Set<string>();
  const writeAnother: WriteAnother = (other, name) =>
    askEntry(
      asking,
      other,
      new Map(name !== '' && other === 'producer' ? [['name.vi', [name]]] : []),
    );
  for (const question of questionsFor(kind)) {
    if (!answers.has(question.key) && question.isAsked) {
      answers = await askInto(asking, kind, question, answers, writeAnother);
    }
    if (TELLING.includes(question.key)) await askWhetherNew(asking, kind, answers, dismissed);
  }
  answers = await askMore(asking, kind, answers, writeAnother);
  if (kind === 'product') answers = await askPhotos(asking, answers);
  const slug = wantedSlug ?? (await askSlug(asking, kind, answers));
  const draft = draftOf(kind, slug, answers, asking.beside);
  asking.entries = withDraft(asking.entries, draft, asking.today).entries;
  asking.drafts.push(draft);
  return slug;
}

/** A recognition as it is written by hand. */
const CERTIFICATION = `  - stars: 4
    decided: 2026-02-03
    number: 12/QĐ-UBND
    sources: [quyet-dinh-12-2026]`;

async function askWhetherNew(
  { entries, lang }: Asking,
  kind: NewKind,
  answers: Answers,
  dismissed: Set<string>,
): Promise<void> {
  const { didYouMean, editIt, itIsNew, editThere, addThere } = NEW_ENTRY_WORDS[lang];
  for (const { name, file } of similarEntries(kind, answers, entries)) {
    if (dismissed.has(file)) continue;
    const choice = await askOption(lang, didYouMean(name, file), [
      { value: 'new', label: itIsNew, names: [] },
      { value: 'edit', label: editIt, names: [] },
    ]);
    if (choice === 'edit') {
      const lines = kind === 'product' ? `\n${addThere}\n\n${CERTIFICATION}` : '';
      throw new Stopped(editThere(file) + lines);
    }
    dismissed.add(file);
  }
}

function askSlug({ entries, lang }: Asking, kind: NewKind, answers: Answers): Promise<string> {
  const { slug, badSlug, takenSlug } = NEW_ENTRY_WORDS[lang];
  const suggestion = suggestedSlug(kind, answers, entries) ?? '';
  const taken = takenSlugs(kind, entries);
  return askText(lang, slug, {
    initialValue: suggestion,
    validate(typed) {
      if (!isSlug(typed)) return badSlug(slugOf(typed) || suggestion);
      return taken.has(typed) ? takenSlug : undefined;
    },
  });
}
