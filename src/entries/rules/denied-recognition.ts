import { type Denial, denialIn, denialInTitle } from '../../catalog/certification/denial.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import type { Path, Place } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import type { Entries } from '../read-entries.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** What withdraws a certificate, or says that there is none, is never the recognition itself. */
export const deniedRecognition: Rule = {
  code: 'denied-recognition',
  level: 'error',
  demand: {
    vi: 'Quyết định thu hồi, hủy bỏ, không đạt hay hết hạn không phải là một lần công nhận.',
    en: 'A decision that revokes, refuses or ends a certificate is no recognition.',
  },
  *check(entries) {
    for (const { fields, at } of entries.products.values()) {
      for (const [index, item] of items(fields?.certifications)) {
        const path = ['certifications', index];
        for (const key of ['number', 'issuer'] as const) {
          const denial = denialIn(item[key] ?? '');
          if (denial) yield denied(at, [...path, key], denial, quoted(item[key] ?? ''));
        }
        if (item.revoked ?? item.lapse) continue;
        const note = item.note?.vi ?? '';
        const denial = denialIn(note);
        // “Nâng hạng trước khi giấy cũ hết hạn” tells of an earlier certificate.
        if (denial && denial.kind !== 'lapsed') {
          yield denied(at, [...path, 'note', 'vi'], denial, quoted(note));
        }
        yield* deniedBySources(entries, at, [...path, 'sources'], items(item.sources));
      }
    }
  },
};

/** A decision that denies proves no recognition; neither do reports that tell of nothing but a withdrawal. */
function* deniedBySources(
  { sources }: Entries,
  at: (path: Path) => Place,
  path: Path,
  cited: readonly (readonly [number, string])[],
): Generator<Finding> {
  const told = cited.flatMap(([index, id]) => {
    const { kind, title = '', number = '' } = sources.get(id)?.fields ?? {};
    const denial = denialInTitle(title) ?? denialIn(number);
    return [{ index, denial, text: title || number, isDecision: kind === 'decision' }];
  });
  const isAll = told.every(({ denial }) => denial && denial.kind !== 'lapsed');
  for (const { index, denial, text, isDecision } of told) {
    if (denial && (isDecision || isAll)) yield denied(at, [...path, index], denial, quoted(text));
  }
}

function denied(at: (path: Path) => Place, path: Path, { words }: Denial, text: string): Finding {
  return {
    at: at(path),
    heading: path,
    message: {
      vi: `${text} nói “${words}”: đó không phải một lần công nhận.`,
      en: `${text} says “${words}”: that is no recognition.`,
    },
    remedy: REMEDY,
  };
}

const REMEDY: Name = {
  vi: 'Bỏ lần công nhận này. Bị thu hồi: ghi revoked (ngày, lý do, nguồn) ở lần đã công nhận; hết hạn mà không làm lại: ghi lapse ở đó.',
  en: 'Take this recognition out. Revoked: write revoked (day, reason, sources) into the one that was; lapsed and not renewed: write lapse there.',
};
