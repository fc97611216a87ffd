import type { Name } from '../../text/local-text.ts';
import { ENTRY_FORMS, everyField } from '../fields/entry-kinds.ts';
import { NEW_KINDS, questionsFor, type NewKind } from './questions.ts';

/** How a message of the check begins that is about a value: `certifications[2].decided: `. */
const WAY = /^(?<way>[a-z]\w*(?:\[\d+\])?(?:\.[a-z]\w*(?:\[\d+\])?)*): /iu;

/** What people call the field of an entry. */
export function fieldLabel(kind: NewKind, key: string): Name {
  return knownLabel(kind, key) ?? { vi: key, en: key };
}

/** A message of the check about an entry at a path, for people who never see the names in its file. */
export function inPeoplesWords(message: Name, path: string): Name {
  const kind = NEW_KINDS.find((some) => path.startsWith(`${ENTRY_FORMS[some].folder}/`));
  const way = WAY.exec(message.en)?.groups?.['way'];
  const label = kind && way && knownLabel(kind, way.replace(/\[\d+\]/gu, ''));
  if (!label) return message;
  const rest = (text: string) => text.slice(way.length);
  return { vi: `${label.vi}${rest(message.vi)}`, en: `${label.en}${rest(message.en)}` };
}

function knownLabel(kind: NewKind, key: string): Name | undefined {
  const asked = questionsFor(kind).find((question) => question.key === key);
  const found = asked ?? everyField(ENTRY_FORMS[kind].fields).find(({ path }) => path === key);
  return found?.label;
}
