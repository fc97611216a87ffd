import type { Edit } from './mended-text.ts';

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
export function jsonTokenAt(text: string, from: number): JsonToken | undefined {
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
