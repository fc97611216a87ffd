import { jsonTokenAt, type JsonToken, type JsonTokenFault } from './json-token.ts';
import type { Edit } from './mended-text.ts';

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
export function jsonFaultsIn(text: string): JsonFault[] {
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
          ...{ offset: previous.offset, code: 'JSON_TRAILING_COMMA' },
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
