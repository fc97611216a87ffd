import { positionAt, type Place } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import type { Entries } from '../read-entries.ts';
import { quoted } from '../../text/quote.ts';
import type { Rule } from './rule.ts';

/** Texts that speak of the province, and that one which takes over the catalogue has to write anew. */
const SPEAKING = /^(?:LICENSE|pages\/[^/]+\.mdx|[^/]+\.json)$/u;
const NATIONAL = ['categories.json', 'published.json'];

/** Nothing speaks any more of the province from which the catalogue was taken over. */
export const formerProvince: Rule = {
  code: 'former-province',
  level: 'reminder',
  demand: {
    vi: 'Danh mục nhận từ tỉnh khác không còn nhắc đến tỉnh ấy.',
    en: 'A catalogue taken over from another province no longer speaks of it.',
  },
  *check(entries) {
    const names = (entries.site.fields?.adoptedFrom ?? []).filter((name) => name !== undefined);
    if (names.length === 0) return;
    for (const [path, text] of speaking(entries)) {
      for (const name of names) {
        const at = patternOf(name).exec(text)?.index;
        if (at !== undefined) yield stillNamed(placeAt(entries, path, text, at), name);
      }
    }
  },
};

function* speaking({ tree }: Entries): Generator<readonly [string, string]> {
  for (const [path, file] of tree.files) {
    if (!SPEAKING.test(path) || NATIONAL.includes(path)) continue;
    const text = new TextDecoder().decode(file.whole?.() ?? file.bytes).normalize('NFC');
    // The list of the former names is where they belong.
    const isSite = path === 'site.json';
    yield [path, isSite ? text.replace(/"adoptedFrom"\s*:\s*\[[^\]]*\]/u, blank) : text];
  }
}

const blank = (text: string) => text.replace(/[^\n]/gu, ' ');

/** The name as a whole word. */
function patternOf(name: string): RegExp {
  const words = RegExp.escape(name.normalize('NFC'));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words}(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}

function placeAt({ tree }: Entries, path: string, text: string, offset: number): Place {
  return positionAt(`${tree.label}/${path}`, text, offset);
}

function stillNamed(at: Place, name: string): Finding {
  return {
    at,
    message: {
      vi: `Còn nhắc ${quoted(name)}, tên của tỉnh mà danh mục này nhận từ đó.`,
      en: `Still speaks of ${quoted(name)}, of the province from which this catalogue was taken over.`,
    },
    remedy: {
      vi: 'Viết lại cho tỉnh mình; nếu đúng là muốn nhắc, bỏ tên ấy khỏi adoptedFrom trong site.json.',
      en: 'Write it for your province; where it is meant, take the name out of adoptedFrom in site.json.',
    },
  };
}
