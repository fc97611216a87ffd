import type { Name } from '../text/local-text.ts';
import { quoted } from '../text/quote.ts';
import type { JsonFault } from './json-fault.ts';
import type { Position } from './position.ts';
import type { Finding } from './problem.ts';
import { syntaxFinding } from './syntax-findings.ts';

/** What a fault of JSON means to someone who writes entries. */
export function jsonFinding(at: Position, { code, typed, edit }: JsonFault): Finding {
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
    code === 'JSON_QUOTES' ? quotesOf(typed) : code === 'JSON_NUMBER' ? digits(typed) : BARE;
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

const BARE: Name = { vi: 'Chữ này thiếu ngoặc kép.', en: 'This text lacks quotes.' };
