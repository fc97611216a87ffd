import { STAR_LEVELS } from '../../catalog/stars.ts';
import { slugOf } from '../../text/slug.ts';
import { quoted } from '../../text/quote.ts';
import { UNKNOWN } from '../schemas/scalar.ts';
import { dateIn } from './date-in.ts';
import type { GivenDecision } from './given-decision.ts';
import type { ListRow } from './list-rows.ts';
import type { RowJudgement } from './row-judgement.ts';
import { starsIn } from './stars-in.ts';
import { isUnknown } from './unknown-in.ts';

/** What a row and the command say of one recognition; `unknown` where they say that nobody knows. */
export interface SaidCertification {
  readonly stars?: string | undefined;
  readonly decided?: string | undefined;
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
  /** Ids of sources that are on file. */
  readonly sources: readonly string[];
}

/** Reads the recognition that a row tells of; the command's decision fills in what the row leaves out. */
export function saidCertification(
  row: ListRow,
  given: GivenDecision,
  judgement: RowJudgement,
): SaidCertification {
  const number = row.cells.get('certifications.number')?.text;
  const isGiven =
    number === undefined || number === given.number || isSameNumber(number, given.number);
  const issuer = row.cells.get('certifications.issuer')?.text;
  const sources = (row.cells.get('certifications.sources')?.text ?? '')
    .split(/[;,\s]+/u)
    .filter((id) => id !== '');
  return {
    stars: starsSaid(row, judgement),
    decided: decidedSaid(row, judgement) ?? (isGiven ? given.date : undefined),
    number: isGiven ? (given.number ?? number) : number,
    issuer: issuer ?? (isGiven ? given.issuer : undefined),
    sources: [...new Set([...sources, ...given.sources])],
  };
}

/** Whether two numbers of decisions are one, spaces and tone marks aside; false where either is missing. */
export function isSameNumber(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && slugOf(a) === slugOf(b);
}

function starsSaid({ cells, section }: ListRow, judgement: RowJudgement): string | undefined {
  const cell = cells.get('certifications.stars');
  if (!cell) return section.stars;
  if (isUnknown(cell.text)) return UNKNOWN;
  const stars = starsIn(cell.text);
  if (STAR_LEVELS.some((level) => String(level) === stars)) return stars;
  return judgement.refuse(
    cell,
    {
      vi: `${quoted(cell.text)} không phải hạng sao được công nhận.`,
      en: `${quoted(cell.text)} is not a recognised star level.`,
    },
    {
      vi: 'Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.',
      en: 'Write 3, 4 or 5; write “unknown” where the decision names none.',
    },
  );
}

function decidedSaid({ cells }: ListRow, judgement: RowJudgement): string | undefined {
  const cell = cells.get('certifications.decided');
  if (!cell) return undefined;
  if (isUnknown(cell.text)) return UNKNOWN;
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
