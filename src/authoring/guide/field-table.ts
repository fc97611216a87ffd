import type { Field } from '../../entries/schemas/field.ts';
import { choiceList, writtenForm } from '../proposal/field-words.ts';
import { type Notation, writtenExample } from '../proposal/written-value.ts';

/** Fields with more parts have a table of their own, longer vocabularies a list. */
const MOST_IN_A_CELL = 8;

/** The table of the editors' guide, in Vietnamese, that explains these fields. */
export function fieldTable(fields: readonly Field[], notation: Notation): string {
  const rows = fields.map((field) => [
    `\`${field.key}\``,
    field.isRequired ? 'có' : (field.neededWhen?.vi ?? 'không'),
    meaningOf(field),
    field.example === undefined ? '' : `\`${writtenExample(field.example, notation)}\``,
  ]);
  return [['Mục', 'Bắt buộc?', 'Ý nghĩa', 'Ví dụ'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function meaningOf(field: Field): string {
  const { label, hint, section, isList, parts } = field;
  const short = parts.length <= MOST_IN_A_CELL ? parts : [];
  const sentences = [
    `**${label.vi}.** ${hint.vi}`,
    choicesOf(field, 'Chọn'),
    writtenForm(field).replace('unknown', '`unknown`'),
    short.length === 0 ? '' : `${isList ? 'Mỗi mục gồm' : 'Gồm'} ${short.map(partOf).join(', ')}.`,
    ...short.map((part) => choicesOf(part, `\`${part.key}\` là`)),
    languagesOf(field) === '' ? '' : `${languagesOf(field)}.`,
    section === undefined ? '' : `Xem [${section}](#${anchorOf(section)}).`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function partOf(part: Field): string {
  const label = part.label.vi.charAt(0).toLowerCase() + part.label.vi.slice(1);
  const notes = [label, part.isRequired ? '' : 'không bắt buộc', languagesOf(part)];
  return `\`${part.key}\` (${notes.filter((note) => note !== '').join('; ')})`;
}

function choicesOf({ input }: Field, start: string): string {
  const isShort = input?.kind === 'choice' && input.words.length <= MOST_IN_A_CELL;
  return isShort ? `${start}: ${choiceList(input)}.` : '';
}

function languagesOf({ languages }: Field): string {
  if (languages.get('en')) return 'Hai thứ tiếng';
  return languages.get('vi') ? '`en` không bắt buộc' : '';
}

/** The anchor that GitHub gives to a heading. */
export function anchorOf(heading: string): string {
  const plain = heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '');
  return plain.replaceAll(' ', '-');
}
