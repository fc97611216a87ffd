import { slugOf } from '../../text/slug.ts';
import { decisionSource } from './decision-source.ts';
import type { RowWork } from './importing.ts';
import { isSameNumber, type SaidCertification } from './said-certification.ts';

/** The ids of the sources that prove a new recognition; its decision becomes a source where it is not one yet. */
export function provingSources(work: RowWork, said: SaidCertification): readonly string[] {
  const { importing, row, judgement } = work;
  const decision = decisionOf(work, said);
  const ids = [...new Set([...(decision === undefined ? [] : [decision]), ...said.sources])];
  if (ids.length === 0) {
    judgement.refuse(
      row.cells.get('certifications.number') ??
        row.cells.get('name.vi') ?? { at: `A${row.number}` },
      { vi: 'Chưa có nguồn của lần công nhận.', en: 'No source proves the recognition.' },
      {
        vi: 'Thêm --decision, --date và --issuer của quyết định, hoặc --source với tên một nguồn đã có.',
        en: 'Add --decision, --date and --issuer of the decision, or --source with the id of a source on file.',
      },
    );
  }
  const unknown = ids.find((id) => id !== decision && !importing.entries.sources.has(id));
  if (unknown !== undefined) {
    judgement.refuse(
      row.cells.get('certifications.sources') ?? { at: `A${row.number}` },
      {
        vi: `Không có nguồn nào tên “${slugOf(unknown)}”.`,
        en: `There is no source “${slugOf(unknown)}”.`,
      },
      {
        vi: 'Tạo nguồn ấy trước: npm run new -- source',
        en: 'Make it first: npm run new -- source',
      },
    );
  }
  return ids;
}

function decisionOf(
  { importing, files }: RowWork,
  { number, decided, issuer }: SaidCertification,
): string | undefined {
  if (number === undefined) return undefined;
  const { entries, given } = importing;
  const isGiven = isSameNumber(number, given.number);
  const { title, url } = isGiven ? given : {};
  const found = decisionSource({ number, decided, issuer, title, url }, entries);
  if (found?.draft) files.set(found.draft.path, found.draft.text);
  return found?.slug;
}
