import { quoted } from '../../text/quote.ts';
import { knownText, saysUnknown, scoreIn, UNKNOWN } from '../../entries/schemas/scalar.ts';
import { dateIn, decisionIn, isSameNumber } from '../proposal/decision.ts';
import type { ListCell, ListRow } from './workbook/list-rows.ts';
import { cellOf, type RowJudgement, type RowWork } from './row-judgement.ts';
import { fold } from '../../text/fold.ts';
import { productCodeIn } from '../../catalog/certification/product-code.ts';
import { STAR_LEVELS } from '../../catalog/certification/stars.ts';
import { slugOf } from '../../text/slug.ts';
import { decisionSource, type ListDecision } from '../proposal/decision-source.ts';
import { mayBeSameDay } from '../../catalog/certification/calendar-day.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';

/**
 * The day of a recognition: as precise as its own cell, the cell of its decision (`inDecision`) or the command
 * (`given`) know it; `unknown` where the row says that nobody knows. A row in which they contradict each other is refused.
 */
function dayOfDecision(
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

const STAR_WORDS: Readonly<Record<string, string>> = {
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  nam: '5',
};
const SIGNS = /[*★☆⭐✩✭✮✯]/gu;

/** The number of stars that a cell means: `3`, `3 sao`, `***`, `★★★`, `Ba sao`, `OCOP hạng 3 sao`, `Ba (03) sao`; undefined for anything else. */
export function starsIn(text: string): string | undefined {
  const [twice, inner = ''] = /\s*\(([^()]*)\)/u.exec(text) ?? [];
  if (twice === undefined) return plainStars(text);
  // “Bốn (04) sao”, “★★★ (3 sao)”: said twice, it must be the same.
  const stars = plainStars(text.replace(twice, ''));
  return stars === plainStars(inner) ? stars : undefined;
}

function plainStars(text: string): string | undefined {
  const folded = fold(text)
    .replace(/\uFE0F/gu, '')
    .trim();
  const signs = folded.match(SIGNS)?.length ?? 0;
  if (signs > 0 && folded.replace(SIGNS, '').trim() === '') return String(signs);
  const [, digit, word] =
    /^(?:(?:dat|hang|ocop|cap|san pham|loai)\s*:?\s*)*(?:0?([1-5])(?:[.,]0)?|(mot|hai|ba|bon|nam))\s*(?:sao|stars?|[*★⭐])?\s*(?:ocop)?$/u.exec(
      folded,
    ) ?? [];
  return digit ?? (word === undefined ? undefined : STAR_WORDS[word]);
}

/** What a row and the command say of one recognition; `unknown` where they say that nobody knows. */
export interface SaidCertification {
  readonly stars?: string | undefined;
  readonly decided?: string | undefined;
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
  /** The official code, which offices write into the column of product codes. */
  readonly code?: string | undefined;
  /** The points of the council. */
  readonly score?: string | undefined;
  /** Ids of sources that are on file. */
  readonly sources: readonly string[];
}

/** What offices add behind the stars; the history shows it anyway. “Tiềm năng 5 sao” is none of it. */
const REMARK =
  /\s*[-–,(]?\s*(?:nâng (?:hạng|sao)|(?:công nhận|đánh giá) (?:lại|mới)|giữ hạng|(?:lần )?đầu|mới|cấp (?:tỉnh|huyện|quốc gia))\s*\)?$/iu;

/** Reads the recognition that a row tells of; the command's decision fills in what the row leaves out. */
export function saidCertification(
  row: ListRow,
  given: ListDecision,
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
    decided: dayOfDecision(row, named?.date, givenDay, judgement),
    number: isGiven ? (given.number ?? named?.number) : named?.number,
    issuer: issuer ?? (isGiven ? given.issuer : undefined),
    code: codeSaid(row),
    score: scoreSaid(row, judgement),
    sources: [...new Set([...sources, ...given.sources])],
  };
}

function codeSaid({ cells }: ListRow): string | undefined {
  const code = knownText(cells.get('certifications.code'));
  return code === undefined
    ? productCodeIn(cells.get('slug')?.text ?? '')
    : (productCodeIn(code) ?? code);
}

function scoreSaid({ cells }: ListRow, judgement: RowJudgement): string | undefined {
  const cell = cells.get('certifications.score');
  if (!cell || saysUnknown(cell.text)) return undefined;
  const score = scoreIn(cell.text);
  if (score !== undefined) return score;
  return judgement.refuse(
    cell,
    {
      vi: `${quoted(cell.text)} không phải số điểm từ 0 đến 100.`,
      en: `${quoted(cell.text)} is no number of points from 0 to 100.`,
    },
    {
      vi: 'Ghi một số, ví dụ 87,5; không rõ thì để trống.',
      en: 'Write one number, as 87.5, or leave it empty.',
    },
  );
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
        vi: 'Cho biết quyết định của cả danh sách: số, ngày, cơ quan ký; hoặc ghi tên một nguồn đã có ở cột “Nguồn”.',
        en: 'Tell the decision of the whole list: number, date, issuer; or write the id of a source on file into the column “Sources”.',
        command: '--decision, --date, --issuer; --source',
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
        vi: 'Tạo nguồn ấy trước, hoặc bỏ tên ấy và ghi số quyết định.',
        en: 'Make it first, or leave it out and write the number of the decision.',
        command: 'npm run new -- source',
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
  const found = decisionSource(
    { number, decided, issuer, title, url, toldOn: importing.today },
    entries,
  );
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
