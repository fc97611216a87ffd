import type { Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import { NEW_KINDS, questionsFor, type Question } from './questions.ts';

/** How `npm run new` is used: every flag, with what belongs there. */
export function newHelp(lang: Language): string {
  const { usage, general, kinds } = NEW_ENTRY_WORDS[lang];
  const lines = Object.entries(general).map(([flag, text]) => line(flag, text));
  const sections = NEW_KINDS.map((kind) =>
    [`${kind} (${kinds[kind]})`, ...questionsFor(kind).map((one) => explained(one, lang))].join(
      '\n',
    ),
  );
  return [[usage, ...lines].join('\n'), ...sections].join('\n\n');
}

function explained({ flag, label, field, input, isRequired }: Question, lang: Language): string {
  const { required, repeatable } = NEW_ENTRY_WORDS[lang];
  const choices = input.kind === 'choice' ? input.words.join(', ') : '';
  const notes = [isRequired ? required : '', field.isList ? repeatable : '', choices];
  const note = notes.filter((text) => text !== '').join('; ');
  return line(flag, `${label[lang]}. ${field.hint[lang]}${note === '' ? '' : ` [${note}]`}`);
}

function line(flag: string, text: string): string {
  return `  ${`--${flag}`.padEnd(20)} ${text}`;
}
