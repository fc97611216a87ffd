/** What is wrong with a JSON text, and where; V8 gives no place for short texts. */
export interface JsonFault {
  readonly offset: number;
  readonly code:
    | 'JSON_TRAILING_COMMA'
    | 'JSON_COMMA'
    | 'JSON_STRING'
    | 'JSON_NUMBER'
    | 'JSON_END'
    | 'JSON_OTHER';
  /** What was typed, where quotes around it are all that is missing. */
  readonly typed?: string;
}

// JSON knows four kinds of white space; a no-break space from a word processor is none of them.
const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/uy;

/** A telephone number, date or decision number without quotes; spaces only where no list of numbers is meant. */
const DIGITS = /(?:\+|0\d)[\d ().+-]*|\d[\d./-]*/uy;
const JSON_NUMBER = /^(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** Finds the first fault in a text that `JSON.parse` refuses. */
export function jsonFaultIn(text: string): JsonFault {
  const open: string[] = [];
  let previous: { readonly sign: string; readonly offset: number } = { sign: '', offset: 0 };
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    const offset = from + (/^[ \t\r\n]*/u.exec(text.slice(from))?.[0].length ?? 0);
    DIGITS.lastIndex = offset;
    const typed = DIGITS.exec(text)?.[0].trim() ?? '';
    if (typed !== '' && !JSON_NUMBER.test(typed)) return { offset, code: 'JSON_NUMBER', typed };
    if (!token) {
      if (offset >= text.length) return { offset: text.trimEnd().length, code: 'JSON_END' };
      return {
        offset,
        code: /["'\p{L}“]/u.test(text.charAt(offset)) ? 'JSON_STRING' : 'JSON_OTHER',
      };
    }
    const sign = token[1] ?? 'value';
    if (sign === '}' || sign === ']') {
      if (previous.sign === ',') return { offset: previous.offset, code: 'JSON_TRAILING_COMMA' };
      if (previous.sign === ':' || open.pop() !== sign) return { offset, code: 'JSON_OTHER' };
    } else if (sign !== ',' && sign !== ':') {
      if (endsValue(previous.sign))
        return { offset, code: open.length > 0 ? 'JSON_COMMA' : 'JSON_OTHER' };
      if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    } else if (!endsValue(previous.sign) || open.length === 0) {
      return { offset, code: 'JSON_OTHER' };
    }
    previous = { sign, offset };
  }
}

const endsValue = (sign: string) => sign === 'value' || sign === '}' || sign === ']';
