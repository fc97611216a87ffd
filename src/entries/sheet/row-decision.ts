import { mayBeSameDay } from '../../catalog/calendar-day.ts';
import { slugOf } from '../../text/slug.ts';
import { ENTRY_FORMS } from '../fields/entry-kinds.ts';
import { UNKNOWN } from '../schemas/scalar.ts';
import { cellOf } from './cell-for.ts';
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
      cellOf(row, 'certifications.number', 'name.vi'),
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
      cellOf(row, 'certifications.sources'),
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

function decisionOf(work: RowWork, said: SaidCertification): string | undefined {
  const { importing, files } = work;
  const { number, decided, issuer } = said;
  if (number === undefined) return undefined;
  const { entries, given } = importing;
  const isGiven = isSameNumber(number, given.number);
  const { title, url } = isGiven ? given : {};
  const found = decisionSource({ number, decided, issuer, title, url }, entries);
  if (found?.draft) files.set(found.draft.path, found.draft.text);
  else if (found) compareDays(work, decided, found.slug);
  return found?.slug;
}

/** One decision has one day: rows of one list that give it two can't both be right. */
function compareDays(
  { importing, row, judgement }: RowWork,
  decided: string | undefined,
  slug: string,
): void {
  const before = importing.entries.sources.get(slug)?.fields?.published;
  if (before === undefined || decided === undefined || decided === UNKNOWN) return;
  if (mayBeSameDay(decided, before)) return;
  const { at } = cellOf(row, 'certifications.decided', 'certifications.number', 'name.vi');
  const rows = importing.rowsOf.get(ENTRY_FORMS.source.pathOf(slug));
  if (!rows) {
    judgement.note(
      `Ô ${at}: nguồn ${slug} ghi quyết định ấy ngày ${before}, bảng ghi ${decided}.`,
      `Cell ${at}: the source ${slug} dates that decision ${before}, the list ${decided}.`,
    );
    return;
  }
  judgement.refuse(
    { at },
    {
      vi: `Dòng ${rows.join(', ')} ghi quyết định ấy ngày ${before}, dòng này ghi ${decided}.`,
      en: `Row ${rows.join(', ')} dates that decision ${before}, this row ${decided}.`,
    },
    {
      vi: 'Xem lại quyết định; ghi cùng một ngày ở mọi dòng.',
      en: 'Look at the decision; write the same day in every row.',
    },
  );
}
