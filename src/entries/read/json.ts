import { type Edit, mendedText, typedOffset } from './mending.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import { type Path, type Position, positionsIn } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import { syntaxFinding } from './syntax-findings.ts';
import type { Parsed } from './document.ts';
import { offsetsIn } from './json-places.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { type SyntaxTree, syntaxTreeOf } from './yaml-tree.ts';

/** The next word of a JSON text: a bracket, `,` or `:`, or any value; as typed, or as it must have been meant. */
export interface JsonToken {
  readonly sign: string;
  readonly offset: number;
  readonly end: number;
  /** What is wrong with its form. */
  readonly fault?: JsonTokenFault;
}

/** A word that JSON does not know, with what was typed and what it should be. */
export interface JsonTokenFault {
  readonly code: 'JSON_NUMBER' | 'JSON_QUOTES' | 'JSON_SEMICOLON' | 'JSON_STRING';
  readonly typed: string;
  readonly edit: Edit;
}

// JSON knows four kinds of white space; a no-break space from a word processor is none of them.
const TOKEN =
  /([[\]{},:])|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy;
const SPACE = /[ \t\r\n]*/uy;

/** A telephone number, date or decision number without quotes; spaces only where no list of numbers is meant. */
const DIGITS = /(?:\+|0\d)[\d ().+-]*|\d[\d./-]*/uy;
const JSON_NUMBER = /^(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** Text in the quotes of a word processor, at one end or both, or in single ones. */
const ODD_QUOTES = /(?:[“”„‘’'][^"“”„\n]*?["“”’']|"[^"“”„\n]*?[“”])(?=[ \t\r\n]*(?:[,:;}\]]|$))/uy;
/** Words without quotes, or with the closing one alone. */
const BARE = /[\p{L}_][^"“”:,;{}[\]\n]*"?/uy;

/** The token at an offset of the text; undefined at its end, and where nobody can tell what is meant. */
function jsonTokenAt(text: string, from: number): JsonToken | undefined {
  const offset = from + matchAt(SPACE, text, from).length;
  const digits = matchAt(DIGITS, text, offset).trimEnd();
  if (digits !== '' && !JSON_NUMBER.test(digits)) return odd('JSON_NUMBER', digits, digits);
  const quotes = matchAt(ODD_QUOTES, text, offset);
  if (quotes !== '') return odd('JSON_QUOTES', quotes, quotes.slice(1, -1));
  const token = matchAt(TOKEN, text, offset);
  if (token !== '') {
    return {
      sign: /^[[\]{},:]/u.test(token) ? token : 'value',
      offset,
      end: offset + token.length,
    };
  }
  const end = offset + 1;
  if (text.charAt(offset) === ';') {
    const edit = { start: offset, end, text: ',' };
    return { sign: ',', offset, end, fault: { code: 'JSON_SEMICOLON', typed: ';', edit } };
  }
  const words = matchAt(BARE, text, offset).trimEnd();
  return words === '' ? undefined : odd('JSON_STRING', words, words.replace(/"$/u, ''));

  function odd(code: JsonTokenFault['code'], typed: string, meant: string): JsonToken {
    const edit = { start: offset, end: offset + typed.length, text: JSON.stringify(meant) };
    return { sign: 'value', offset, end: edit.end, fault: { code, typed, edit } };
  }
}

function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

/** What is wrong with a JSON text, and where; V8 gives no place for short texts. */
export interface JsonFault {
  readonly offset: number;
  readonly code:
    'JSON_TRAILING_COMMA' | 'JSON_COMMA' | 'JSON_END' | 'JSON_OTHER' | JsonTokenFault['code'];
  /** What was typed, where it is another word that is meant. */
  readonly typed?: string;
  /** What mends it; undefined where nobody can tell what is meant. */
  readonly edit?: Edit;
}

/** Nobody is told more of one file. */
const MOST = 50;

/** Finds the faults in a text that `JSON.parse` refuses, up to the first that leaves open what is meant. */
function jsonFaultsIn(text: string): JsonFault[] {
  const faults: JsonFault[] = [];
  const open: string[] = [];
  let previous: JsonToken = { sign: '', offset: 0, end: 0 };
  while (faults.length < MOST) {
    const token = jsonTokenAt(text, previous.end);
    if (!token) {
      const isWhole = open.length === 0 && previous.end === text.trimEnd().length;
      return isWhole && faults.length > 0 ? faults : [...faults, endOrOther(text, previous.end)];
    }
    const { sign, offset, fault } = token;
    if (sign === '}' || sign === ']') {
      if (previous.sign === ',') {
        const edit = { start: previous.offset, end: previous.end, text: '' };
        faults.push({
          offset: previous.offset,
          code: 'JSON_TRAILING_COMMA',
          ...(previous.fault ? {} : { edit }),
        });
      }
      if (previous.sign === ':' || open.pop() !== sign)
        return [...faults, { offset, code: 'JSON_OTHER' }];
    } else if (sign !== ',' && sign !== ':') {
      if (endsValue(previous.sign)) {
        if (open.length === 0) return [...faults, { offset, code: 'JSON_OTHER' }];
        const edit = { start: previous.end, end: previous.end, text: ',' };
        faults.push({ offset, code: 'JSON_COMMA', edit });
      }
      if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    } else if (!endsValue(previous.sign) || open.length === 0) {
      return [...faults, { offset, code: 'JSON_OTHER' }];
    }
    if (fault) faults.push({ offset, ...fault });
    previous = token;
  }
  return faults;
}

/** What stands behind a closing bracket that is missing, nobody knows: then nothing is mended. */
function endOrOther(text: string, from: number): JsonFault {
  const offset = from + (/^[ \t\r\n]*/u.exec(text.slice(from))?.[0].length ?? 0);
  if (offset >= text.length) return { offset: text.trimEnd().length, code: 'JSON_END' };
  return { offset, code: text.charAt(offset) === '"' ? 'JSON_STRING' : 'JSON_OTHER' };
}

const endsValue = (sign: string) => sign === 'value' || sign === '}' || sign === ']';

/** What a fault of JSON means to someone who writes entries. */
function jsonFinding(at: Position, { code, typed, edit }: JsonFault): Finding {
  if (typed === undefined || !edit) return syntaxFinding(at, code);
  if (code === 'JSON_SEMICOLON') {
    return {
      at,
      message: { vi: 'Đây là dấu chấm phẩy.', en: 'This is a semicolon.' },
      remedy: { vi: 'Thay bằng dấu phẩy “,”.', en: 'Use a comma instead: “,”.' },
    };
  }
  const right = quoted(edit.text).slice(1, -1);
  const message =
    code === 'JSON_QUOTES' ? quotesOf(typed) : code === 'JSON_NUMBER' ? digits(typed) : BARE_VALUE;
  return {
    at,
    message,
    remedy: { vi: `Viết ${right}.`, en: `Write ${right}.` },
  };
}

/** Digits that JSON takes for no number, such as a telephone number with its leading zero. */
function digits(typed: string): Name {
  return typed.startsWith('0')
    ? {
        vi: 'Số có chữ số 0 ở đầu phải đặt trong ngoặc kép.',
        en: 'A number with a leading zero needs quotes.',
      }
    : { vi: 'Giá trị này phải đặt trong ngoặc kép.', en: 'This value needs quotes.' };
}

function quotesOf(typed: string): Name {
  return /[“”„‘’]/u.test(typed.charAt(0) + typed.slice(-1))
    ? {
        vi: 'Đây là ngoặc cong do Word gõ; tệp này cần ngoặc thẳng ".',
        en: 'These are the curly quotes of a word processor; this file needs straight ones: ".',
      }
    : {
        vi: 'Tệp này cần ngoặc kép ", không phải nháy đơn \'.',
        en: 'This file needs double quotes ", not single ones \'.',
      };
}

const BARE_VALUE: Name = { vi: 'Chữ này thiếu ngoặc kép.', en: 'This text lacks quotes.' };

/** Parses a JSON file; strict as JSON is, with places as in YAML, of which JSON is a part. */
export function parseJson(file: string, text: string): Parsed {
  try {
    return parsedOf(file, text, JSON.parse(text), positionsIn(file, text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return parsedMended(file, text);
  }
}

/** A broken file as it is surely meant, so that one fault does not hide the others. */
function parsedMended(file: string, text: string): Parsed {
  const faults = jsonFaultsIn(text);
  const edits = faults.flatMap(({ edit }) => edit ?? []);
  const typedAt = positionsIn(file, text);
  const typed = faults.map((fault) => jsonFinding(typedAt(fault.offset), fault));
  const placeOf = (offset: number) => typedAt(typedOffset(edits, offset));
  if (edits.length < faults.length) return { document: undefined, findings: typed };
  try {
    const mended = mendedText(text, edits);
    const { document, findings } = parsedOf(file, mended, JSON.parse(mended), placeOf);
    return { document, findings: [...typed, ...findings] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { document: undefined, findings: typed };
  }
}

function parsedOf(
  file: string,
  text: string,
  value: unknown,
  placeOf: SyntaxTree['placeOf'],
): Parsed {
  let offsetOf: ReturnType<typeof offsetsIn> | undefined;
  const at = (path: Path, part: 'key' | 'value' = 'value') => {
    offsetOf ??= offsetsIn(text);
    return { ...placeOf(offsetOf(path, part)), path };
  };
  const tree = () => ({ yaml: syntaxTreeOf(file, text, 1).yaml, placeOf });
  const findings = hasRepeatedKeys(text, value) ? repeatedKeys(tree(), text) : [];
  return { document: { file, value, at, comments: [], cutPieces: () => [] }, findings };
}

/** JSON.parse drops repeated keys silently; counting colons outside text shows it without a second parser. */
function hasRepeatedKeys(text: string, value: unknown): boolean {
  const written = text.replace(/"(?:[^"\\]|\\.)*"/gsu, '').split(':').length - 1;
  return written !== keysIn(value);
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, child) => sum + keysIn(child), own);
}
