import type { Language } from '../src/catalog/site.ts';
import { NEW_ENTRY_WORDS } from '../src/authoring/wizard/words.ts';
import {
  groupsFor,
  NEW_KINDS,
  questionsFor,
  type Group,
  type Question,
} from '../src/authoring/proposal/questions.ts';

/** How `npm run new` is used: every flag, with what belongs there. */
export function newHelp(lang: Language): string {
  const { usage, general, kinds } = NEW_ENTRY_WORDS[lang];
  const lines = Object.entries(general).map(([flag, text]) => line(flag, text));
  const sections = NEW_KINDS.map((kind) =>
    [
      `${kind} (${kinds[kind]})`,
      ...questionsFor(kind).map((one) => explained(one, lang)),
      ...groupsFor(kind).flatMap((group) => explainedGroup(group, lang)),
    ].join('\n'),
  );
  return [[usage, ...lines].join('\n'), ...sections].join('\n\n');
}

/** The parts of a group below its name; only once, whatever the number of groups. */
function explainedGroup({ field, questions }: Group, lang: Language): string[] {
  const { repeatedGroup } = NEW_ENTRY_WORDS[lang];
  const heading = `${field.label[lang]}. ${field.hint[lang]}`;
  return [
    `  ${heading}${field.isList ? ` ${repeatedGroup}` : ''}`,
    ...questions(0).map((one) => `  ${explained(one, lang)}`),
  ];
}

function explained(
  { flag, label, hint, field, input, isRequired }: Question,
  lang: Language,
): string {
  const { required, repeatable } = NEW_ENTRY_WORDS[lang];
  const choices = input.kind === 'choice' ? input.words.join(', ') : '';
  const notes = [isRequired ? required : '', field.isList ? repeatable : '', choices];
  const note = notes.filter((text) => text !== '').join('; ');
  return line(flag, `${label[lang]}. ${hint[lang]}${note === '' ? '' : ` [${note}]`}`);
}

function line(flag: string, text: string): string {
  return `  ${`--${flag}`.padEnd(20)} ${text}`;
}
