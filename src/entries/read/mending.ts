import { parseDocument } from 'yaml';
import type { Name } from '../../text/local-text.ts';
import { inYamlQuotes } from '../../text/quote.ts';
import { LineLevels } from './line-levels.ts';
import {
  type Explanation,
  lineWithoutDash,
  oddDash,
  oddIndent,
  STORY_AMONG_FACTS,
  wrongGap,
  wrongIndent,
  wrongValue,
  type ValueFault,
} from './line-findings.ts';
import { type YamlLine, yamlLines } from './yaml-lines.ts';

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };
const CURLY = /^[“”„‘’](.*)[“”‘’]$/u;

/** Whether YAML reads the text as the value of a field, on one line. */
function isWholeValue(text: string): boolean {
  const options = { schema: 'failsafe', stringKeys: true, logLevel: 'error' } as const;
  return parseDocument(`k: ${text}`, options).errors.length === 0;
}

/** What is wrong with a value that YAML can't read; undefined where it can, or where nobody knows what is meant. */
function valueFault(value: string): ValueFault | undefined {
  if (value === '' || isWholeValue(value)) return undefined;
  const inner = CURLY.exec(value)?.[1];
  if (inner !== undefined)
    return { message: CURLY_QUOTES, right: inYamlQuotes(inner), isCurly: true };
  const [first = ''] = value;
  const closed = value.replace(/\s+#.*$/u, '') + (CLOSERS[first] ?? '');
  if (value === first) return undefined;
  if (first in CLOSERS && isWholeValue(closed)) return { message: UNCLOSED, right: closed };
  if (first === '{') return wordingsFault(value);
  if (first === '[') return undefined;
  const message = first in CLOSERS ? BEHIND_QUOTE : /:(?:\s|$)/u.test(value) ? COLON : START;
  return { message, right: inYamlQuotes(value) };
}

const WORDINGS = /^\{\s*vi:\s*(.+?)(?:\s*,\s*en:\s*(.+?))?\s*\}$/u;

/** The same for `{vi: …, en: …}`, where quotes belong around one of the two. */
function wordingsFault(value: string): ValueFault | undefined {
  const [, vi, en] = WORDINGS.exec(value) ?? [];
  const right = Object.entries({ vi, en })
    .flatMap(([lang, text]) => (text === undefined ? [] : [`${lang}: ${solid(text)}`]))
    .join(', ');
  const isMended = vi !== undefined && isWholeValue(`{${right}}`);
  return isMended ? { message: COLON, right: `{${right}}` } : undefined;
}

const solid = (text: string) => (isWholeValue(`{k: ${text}}`) ? text : inYamlQuotes(text));

const COLON: Name = {
  vi: 'Dấu hai chấm ở đây làm cho dòng có hai nghĩa.',
  en: 'The colon here makes the line ambiguous.',
};
const CURLY_QUOTES: Name = {
  vi: 'Ngoặc cong “ ” của Word không phải dấu ngoặc của tệp này.',
  en: 'The curly quotes “ ” of a word processor are no quotes in this file.',
};
const UNCLOSED: Name = {
  vi: 'Thiếu dấu đóng ngoặc hoặc dấu nháy.',
  en: 'A closing bracket or quote is missing.',
};
const BEHIND_QUOTE: Name = {
  vi: 'Sau dấu nháy đóng còn chữ thừa.',
  en: 'There is text behind the closing quote.',
};
const START: Name = {
  vi: 'Giá trị không được bắt đầu bằng ký hiệu này.',
  en: 'A value may not begin with this sign.',
};

/** A part of a text, from one offset to another, and what should stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with these edits, which stand in their order and do not overlap. */
export function mendedText(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const parts = edits.map((edit) => {
    const part = text.slice(from, edit.start) + edit.text;
    from = edit.end;
    return part;
  });
  return parts.join('') + text.slice(from);
}

/** The offset in the text as typed of what stands at an offset of the mended one. */
export function typedOffset(edits: readonly Edit[], offset: number): number {
  let longer = 0;
  for (const { start, end, text } of edits) {
    const from = start + longer;
    if (offset < from) break;
    if (offset < from + text.length) return Math.min(start + (offset - from), end);
    longer += text.length - (end - start);
  }
  return offset - longer;
}

/** A fault in one line of front matter: where, what, and the edit that mends it. */
export interface LineFault {
  readonly offset: number;
  readonly explanation: Explanation;
  readonly edit: Edit;
}

/**
 * Every fault of indentation, dash, colon, quote or bracket that shows in a physical line, read as its writer sees it;
 * the parser stops at the first. Ask only about a text that can't be parsed.
 */
export function brokenLines(text: string): LineFault[] {
  const faults: LineFault[] = [];
  const levels = new LineLevels();
  const lines = [...yamlLines(text)];
  /** Behind it, sentences at the margin are no facts. */
  const lastField = lines.findLastIndex(({ column, key }) => column === 0 && isName(key));
  /** The column of a field whose value goes on in deeper lines. */
  let several = Infinity;
  let isPlain = false;
  for (const [index, typed] of lines.entries()) {
    const next = lines[index + 1];
    const line = isOddDash(typed, next) ? { ...typed, dash: '- ' } : typed;
    if (line.column > several || (several < Infinity && /^[\]}]/u.test(line.content))) continue;
    several = Infinity;
    if (index > lastField && isSentence(line)) {
      const edit = { start: line.start, end: text.length, text: '' };
      return [...faults, { offset: line.start, explanation: STORY_AMONG_FACTS, edit }];
    }
    // Whatever is neither a field nor an item goes on from the line above, or is for the parser to judge.
    if (line.key === undefined && !line.hasDash && !levels.isOnlyList(line)) continue;
    // So may words below a plain text, as long as they are no field.
    if (isPlain && line.isNearlyField && line.column > levels.column) continue;
    faults.push(...faultsOfPlace(line, levels));
    if (line !== typed) faults.push(faultOfDash(typed));
    if (goesOn(line.value, next, levels.column)) several = levels.column;
    else faults.push(...faultsOfField(typed));
    isPlain = line.value !== '';
  }
  return faults;
}

/** Whether a dash is another sign, sticks to its field, or has spaces behind it that the lines below do not count. */
function isOddDash({ dash, content, key, column }: YamlLine, next: YamlLine | undefined): boolean {
  if (dash !== '' && content !== '' && !/^-\s/u.test(dash)) return true;
  const isWide = dash.length > 2 && key !== undefined;
  return isWide && next?.hasDash === false && next.column === column + 2;
}

const isName = (key = '') => /^[a-zA-Z$]\w*$/u.test(key);

/** Whether a line at the margin is the beginning of a sentence. */
function isSentence({ column, hasDash, key, content }: YamlLine): boolean {
  const isAtMargin = column === 0 && !hasDash && key === undefined;
  return isAtMargin && /^\p{L}\S*(?:\s+\S+){3}/u.test(content);
}

function faultOfDash(line: YamlLine): LineFault {
  const start = line.start + line.indent.length;
  const edit = { start, end: start + line.dash.length, text: '- ' };
  return { offset: start, explanation: oddDash(line), edit };
}

function* faultsOfPlace(line: YamlLine, levels: LineLevels): Generator<LineFault> {
  const place = levels.placeOf(line);
  const indent = ' '.repeat(place.column);
  const { start } = line;
  const first = start + line.indent.length;
  const odd = line.indent.search(/[^ ]/u);
  const edit = { start, end: first, text: `${indent}${place.lacksDash ? '- ' : ''}` };
  if (odd !== -1) {
    const explanation = oddIndent(line.indent.charAt(odd), place.column);
    yield { offset: start + odd, explanation, edit };
  } else if (place.lacksDash) {
    yield { offset: first, explanation: lineWithoutDash(line, place), edit };
  } else if (place.column !== line.column) {
    yield { offset: first, explanation: wrongIndent(line, place), edit };
  }
}

function* faultsOfField(line: YamlLine): Generator<LineFault> {
  const { key, gap, value } = line;
  const start = line.start + line.indent.length + line.dash.length;
  const end = start + (key?.length ?? 0);
  if (key !== undefined && value !== '' && !/^[ \t]*:[ \t]+$/u.test(gap)) {
    const edit = { start: end, end: end + gap.length, text: ': ' };
    yield { offset: start, explanation: wrongGap(line), edit };
  }
  const fault = valueFault(value);
  if (!fault) return;
  const from = end + gap.length;
  const edit = { start: from, end: from + value.length, text: fault.right };
  yield { offset: from, explanation: wrongValue(line, fault), edit };
}

/** Whether the value goes on below: a block of text, or brackets or quotes that deeper lines may close. */
function goesOn(value: string, next: YamlLine | undefined, column: number): boolean {
  if (/^[|>][-+\d]*$/u.test(value)) return true;
  const isBelow = next !== undefined && (next.column > column || /^[\]}]/u.test(next.content));
  return isBelow && /^["'[{]/u.test(value) && !isWholeValue(value);
}
