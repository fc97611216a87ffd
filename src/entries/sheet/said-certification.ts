import { STAR_LEVELS } from '../../catalog/stars.ts';
import { slugOf } from '../../text/slug.ts';
import { quoted } from '../../text/quote.ts';
import { saysUnknown, UNKNOWN } from '../schemas/scalar.ts';
import { decisionIn } from './decision-in.ts';
import type { GivenDecision } from './given-decision.ts';
import type { ListRow } from './list-rows.ts';
import type { RowJudgement } from './row-judgement.ts';
import { saidDay } from './said-day.ts';
import { starsIn } from './stars-in.ts';
import { knownText } from './unknown-in.ts';

/** What a row and the command say of one recognition; `unknown` where they say that nobody knows. */
export interface SaidCertification {
  readonly stars?: string | undefined;
  readonly decided?: string | undefined;
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
  /** Ids of sources that are on file. */
  readonly sources: readonly string[];
}

/** What offices add behind the stars; the history shows it anyway. “Tiềm năng 5 sao” is none of it. */
const REMARK =
  /\s*[-–,(]?\s*(?:nâng (?:hạng|sao)|(?:công nhận|đánh giá) (?:lại|mới)|giữ hạng|(?:lần )?đầu|mới|cấp (?:tỉnh|huyện|quốc gia))\s*\)?$/iu;

/** Reads the recognition that a row tells of; the command's decision fills in what the row leaves out. */
export function saidCertification(
  row: ListRow,
  given: GivenDecision,
  judgement: RowJudgement,
): SaidCertification {
  const cell = row.cells.get('certifications.number');
  const named = cell && !saysUnknown(cell.text) ? decisionIn(cell.text) : undefined;
  const isGiven = !cell || isSameNumber(named?.number, given.number);
  const issuer = knownText(row.cells.get('certifications.issuer')) ?? named?.issuer;
  const sources = (row.cells.get('certifications.sources')?.text ?? '')
    .split(/[;,\s]+/u)
    .filter((id) => id !== '');
  // A day that is given without a number fills gaps; with one it is the day of that very decision.
  const isGap = !row.cells.has('certifications.decided') && named?.date === undefined;
  const givenDay = isGiven && (isGap || given.number !== undefined) ? given.date : undefined;
  return {
    stars: starsSaid(row, judgement),
    decided: saidDay(row, named?.date, givenDay, judgement),
    number: isGiven ? (given.number ?? named?.number) : named?.number,
    issuer: issuer ?? (isGiven ? given.issuer : undefined),
    sources: [...new Set([...sources, ...given.sources])],
  };
}

/** Whether two numbers of decisions are one, spaces, tone marks and “QĐ số” aside; false where either is missing. */
export function isSameNumber(a: string | undefined, b: string | undefined): boolean {
  const form = (number: string) => slugOf(decisionIn(number).number);
  return a !== undefined && b !== undefined && form(a) === form(b);
}

function starsSaid({ cells, section }: ListRow, judgement: RowJudgement): string | undefined {
  const cell = cells.get('certifications.stars');
  if (!cell) return section.stars;
  if (saysUnknown(cell.text)) return UNKNOWN;
  const [remark = ''] = REMARK.exec(cell.text) ?? [];
  const stars = starsIn(cell.text.slice(0, cell.text.length - remark.length));
  if (STAR_LEVELS.some((level) => String(level) === stars)) {
    if (remark !== '') {
      const said = quoted(remark.trim());
      judgement.note(
        `Ô ${cell.at}: chỉ đọc số sao, bỏ ${said}.`,
        `Cell ${cell.at}: only the stars are read, without ${said}.`,
      );
    }
    return stars;
  }
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
