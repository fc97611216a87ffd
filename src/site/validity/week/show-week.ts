import { addDays, type CalendarDay } from '../../../catalog/certification/calendar-day.ts';
import type { Language } from '../../../catalog/site.ts';
import { showDate } from '../../../i18n/dates.ts';
import { href } from '../../../i18n/href.ts';
import { recognisedText } from '../../../i18n/recognition-text.ts';
import { recognitionIn, visitsIn, visitsNow, weekOf, type Week } from './since-visit.ts';
import { endOfRow, type ValidityRow } from '../validity-rows.ts';
import { WEEK_WORDS } from './week-words.ts';

/** Catalogues in other folders of the same host keep visits of their own. */
const KEY = `${import.meta.env.BASE_URL} validity-visits`;

/** Says what has come up since the reader last looked, and keeps what is seen now for the next time. */
export function showWeek(
  page: HTMLElement,
  rows: readonly ValidityRow[],
  day: CalendarDay,
  lang: Language,
): void {
  const words = WEEK_WORDS[lang];
  const visits = visitsNow(visitsIn(stored()), rows, day);
  store(JSON.stringify(visits));
  const week = weekOf(rows, day, visits.before);
  const since = page.querySelector('[data-since]');
  const [from, to] = [showDate(addDays(week.since, 1), lang), showDate(day, lang)];
  if (since) since.textContent = visits.before ? words.sinceVisit(from, to) : words.since(from, to);
  const ended = (row: ValidityRow) => ({
    slug: row.slug,
    name: row.name,
    text: words.ends(endOfRow(row)),
  });
  fill(page, 'opened', week.opened.map(ended), lang);
  fill(page, 'passed', week.passed.map(ended), lang);
  addChanges(page, week, lang);
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // The reader's settings forbid storage.
    return null;
  }
}

function store(text: string): void {
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // Storage is forbidden or full: the next visit looks back a week.
  }
}

interface Item {
  readonly slug: string;
  readonly name: string;
  readonly text: string;
}

function listOf(page: HTMLElement, part: string): HTMLUListElement | null {
  return page.querySelector(`[data-week=${part}] ul`);
}

function fill(page: HTMLElement, part: string, items: readonly Item[], lang: Language): void {
  listOf(page, part)?.replaceChildren(...items.map((item) => itemOf(item, lang)));
  count(page, part);
}

/** What the dates tell of this week stands there already; what the files tell besides is added. */
function addChanges(page: HTMLElement, { changed }: Week, lang: Language): void {
  const words = WEEK_WORDS[lang];
  const list = listOf(page, 'changed');
  const told = new Set([...(list?.querySelectorAll('a') ?? [])].map((link) => link.pathname));
  const items = changed
    .filter(({ row }) => !told.has(href({ page: 'product', slug: row.slug }, lang)))
    .map(({ row, before }) => {
      const now = recognisedText(row, lang);
      const text =
        before === null
          ? words.added(now)
          : `${words.altered(recognisedText(recognitionIn(before), lang), now)}, ${words.ends(endOfRow(row))}`;
      return { slug: row.slug, name: row.name, text };
    });
  list?.append(...items.map((item) => itemOf(item, lang)));
  count(page, 'changed');
}

function count(page: HTMLElement, part: string): void {
  const figure = page.querySelector(`[data-week=${part}] [data-count]`);
  if (figure) figure.textContent = String(listOf(page, part)?.childElementCount ?? 0);
}

function itemOf({ slug, name, text }: Item, lang: Language): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href({ page: 'product', slug }, lang);
  link.textContent = name;
  item.append(link, `: ${text}`);
  return item;
}
