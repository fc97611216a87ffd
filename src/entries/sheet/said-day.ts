import { quoted } from '../../text/quote.ts';
import { saysUnknown, UNKNOWN } from '../schemas/scalar.ts';
import { dateIn } from './date-in.ts';
import type { ListCell, ListRow } from './list-rows.ts';
import type { RowJudgement } from './row-judgement.ts';

/**
 * The day of a recognition: as precise as its own cell, the cell of its decision (`inDecision`) or the command
 * (`given`) know it; `unknown` where the row says that nobody knows. A row in which they contradict each other is refused.
 */
export function saidDay(
  { cells, number }: ListRow,
  inDecision: string | undefined,
  given: string | undefined,
  judgement: RowJudgement,
): string | undefined {
  const cell = cells.get('certifications.decided');
  const own = cell && dayIn(cell, judgement);
  if (own === UNKNOWN && inDecision === undefined) return UNKNOWN;
  const days = [own, inDecision, given].flatMap((day) => (day && day !== UNKNOWN ? [day] : []));
  const [best, ...others] = days.sort((a, b) => b.length - a.length);
  if (best === undefined || others.every((day) => best.startsWith(day))) return best;
  const told = days.map(quoted).join(', ');
  return judgement.refuse(
    cell ?? cells.get('certifications.number') ?? { at: `A${number}` },
    {
      vi: `Một quyết định mà có nhiều ngày: ${told}.`,
      en: `One decision with several days: ${told}.`,
    },
    {
      vi: 'Giữ ngày đúng; nếu dòng này thuộc quyết định khác, ghi số của quyết định ấy.',
      en: 'Keep the right one; if the row belongs to another decision, write its number.',
    },
  );
}

function dayIn(cell: ListCell, judgement: RowJudgement): string | undefined {
  if (saysUnknown(cell.text)) return UNKNOWN;
  const date = dateIn(cell.text);
  if (date !== undefined) return date;
  return judgement.refuse(
    cell,
    {
      vi: `${quoted(cell.text)} không phải ngày tháng có trong lịch.`,
      en: `${quoted(cell.text)} is no date of the calendar.`,
    },
    {
      vi: 'Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.',
      en: 'Write 15/11/2023, 11/2023 or 2023; write “unknown” where no source states it.',
    },
  );
}
