import type { ToldRow } from '../../authoring/browser-import/import-messages.ts';
import type { Language } from '../../catalog/site.ts';
import { quoted, visible } from '../../text/quote.ts';
import { button, listOf, made } from './dom-element.ts';
import type { ReportWords } from './report-words.ts';

/** What keeps rows out comes first. */
const GROUPS = ['rejected', 'changed', 'new', 'unchanged'] as const;
/** So many rows are shown at a time. */
const AT_ONCE = 50;
/** A short list is read in one go. */
const SHORT = 20;

/** In which words rows are told. */
export interface RowsContext {
  readonly lang: Language;
  readonly words: ReportWords;
}

/** The rows of a list by what becomes of them, a folded part each. */
export function rowGroups(rows: readonly ToldRow[], context: RowsContext): readonly HTMLElement[] {
  return GROUPS.flatMap((outcome) => {
    const group = rows.filter((row) => row.outcome === outcome);
    if (group.length === 0) return [];
    const list = made('ol', 'import-rows');
    const title = `${context.words.groups[outcome]} (${group.length})`;
    const details = made('details', 'folded', made('summary', '', title), list);
    details.dataset['group'] = outcome;
    details.open = outcome === 'rejected' || rows.length <= SHORT;
    showMore(list, details, group, context);
    return [details];
  });
}

/** Adds the next rows, and a button for those behind them. */
function showMore(
  list: HTMLElement,
  details: HTMLElement,
  rows: readonly ToldRow[],
  context: RowsContext,
): void {
  const items = rows.slice(0, AT_ONCE).map((row) => rowItem(row, context));
  list.append(...items);
  const rest = rows.slice(AT_ONCE);
  if (rest.length === 0) return;
  const label = context.words.more(Math.min(AT_ONCE, rest.length));
  const more = button(label, 'button', () => {
    more.remove();
    showMore(list, details, rest, context);
    const next = list.children[list.children.length - Math.min(AT_ONCE, rest.length)];
    if (next instanceof HTMLElement) next.focus();
  });
  details.append(more);
}

function rowItem(row: ToldRow, { words, lang }: RowsContext): HTMLElement {
  const { number, name, marks, faults, changes, notes, outcome } = row;
  const value = (text: string) => (text === '' ? words.nothing : quoted(text));
  const isRejected = outcome === 'rejected';
  const item = made(
    'li',
    'import-row',
    made(
      'p',
      '',
      made('span', 'text-quiet', words.row(number)),
      ' ',
      made('b', '', visible(name)),
      ...[...marks].flatMap((mark) => [' ', made('span', 'import-mark', words.marks[mark])]),
    ),
    listOf(
      'import-faults',
      faults.map(({ cell, message, remedy }) =>
        made(
          'span',
          '',
          made('b', '', cell),
          ` ${visible(message[lang])} `,
          made('span', 'import-remedy', visible(remedy[lang])),
        ),
      ),
    ),
    listOf(
      'import-list',
      isRejected
        ? []
        : changes.map(
            ({ label, before, after }) =>
              `${label[lang]}: ${words.change(value(before), value(after))}`,
          ),
    ),
    listOf('import-list text-quiet', isRejected ? [] : notes.map((note) => visible(note[lang]))),
  );
  item.tabIndex = -1;
  return item;
}
