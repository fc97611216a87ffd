import { dayInVietnam, type CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { inForceCounts } from '../../catalog/certification/standing.ts';
import type { ValidityStatus } from '../../catalog/certification/validity.ts';
import { showDate } from '../../i18n/dates.ts';
import { OfficersTable } from './officers-table.ts';
import { showWeek } from './week/show-week.ts';
import { VALIDITY_TABLE_WORDS } from './table-words.ts';
import { statusOn, type ValidityFile, type ValidityRow } from './validity-rows.ts';
import { VALIDITY_PAGE_WORDS } from './words.ts';

/** Loads all rows and lets the page follow the reader: its day, its filters, what is new since the last visit. */
export async function openTable(page: HTMLElement): Promise<void> {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const file = await loaded(page.dataset['rows'] ?? '').catch(() => undefined);
  if (!file) {
    const counted = page.querySelector('[data-counted]');
    if (counted) counted.textContent = VALIDITY_TABLE_WORDS[lang].failed;
    return;
  }
  const today = dayInVietnam(new Date());
  // A clock that is behind makes nothing younger than its data.
  const day = today > file.day ? today : file.day;
  new OfficersTable(page, file.rows, day, lang);
  showWeek(page, file.rows, day, lang);
  if (day > file.day) showCounts(page, file.rows, day);
}

async function loaded(address: string): Promise<ValidityFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as ValidityFile;
}

/** The figures above the list, of the day of reading. */
function showCounts(page: HTMLElement, rows: readonly ValidityRow[], day: CalendarDay): void {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const counts = new Map<ValidityStatus, number>();
  for (const row of rows) {
    const status = statusOn(row, day);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const expiring = counts.get('expiring') ?? 0;
  for (const [status, figure] of figuresOf(page)) {
    figure.textContent = String(inForceCounts(counts).get(status) ?? 0);
  }
  const share = page.querySelector('[data-expiring]');
  if (share) {
    share.textContent = expiring > 0 ? VALIDITY_PAGE_WORDS[lang].ofWhichExpiring(expiring) : '';
  }
  const intro = document.querySelector('[data-intro]');
  if (intro) intro.textContent = VALIDITY_PAGE_WORDS[lang].intro(rows.length, showDate(day, lang));
}

function figuresOf(page: HTMLElement) {
  return [...page.querySelectorAll<HTMLElement>('.count-row [data-status]')].flatMap((item) => {
    const figure = item.querySelector('strong');
    const status = item.dataset['status'] as 'valid';
    return figure ? [[status, figure] as const] : [];
  });
}
