import type {
  ColumnChoice,
  ListAccount,
  ListRefusal,
} from '../../authoring/browser-import/import-messages.ts';
import { showDate } from '../../i18n/dates.ts';
import { quoted, visible } from '../../text/quote.ts';
import { button, listOf, made } from './dom-element.ts';
import type { ReportWords } from './report-words.ts';
import { rowGroups, type RowsContext } from './rows-view.ts';
import type { waysToSend } from './send-list.ts';

/** What the report needs to know beside the account, and what its buttons do. */
export interface ReportContext extends RowsContext {
  /** The file, between quotation marks. */
  readonly file: string;
  /** Whether somebody has told the decision of the list already. */
  readonly hasDecision: boolean;
  readonly ways: ReturnType<typeof waysToSend>;
  readonly take: (kind: 'hand-back' | 'entries') => void;
  readonly useDecision: (decision: NonNullable<ListAccount['inTitle']>) => void;
  readonly openSheet: (name: string) => void;
  /** Reads again with what the headings mean. */
  readonly readWith: (map: ReadonlyMap<string, string>) => void;
}

/** The report on a list: counts, what to look at first, causes, what to take away, then every row. */
export function reportOn(account: ListAccount, context: ReportContext): readonly Node[] {
  const { words, file } = context;
  return [
    heading(words.title(file)),
    counts(account, words),
    titleDecision(account, context),
    lookFirst(account, context),
    shared(words.causes, account.causes, context),
    shared(words.shared, account.shared, context),
    takeAway(account, context),
    unusedHeadings(account.ignored, account.columns, context),
    otherSheets(account, context),
    ...rowGroups(account.rows, context),
  ].filter((part) => part !== undefined);
}

/** Why the list could not be read, and where somebody can help, how. */
export function refusalOf(refusal: ListRefusal, context: ReportContext): readonly Node[] {
  const { words, lang } = context;
  const { why, remedy, headings, columns } = refusal;
  const notice = made(
    'div',
    'notice',
    made('p', '', visible(why[lang])),
    headings.length === 0 && made('p', '', visible(remedy[lang])),
  );
  const unknown = headings.map((text) => ({ at: '', text }));
  const ask = unusedHeadings(unknown, columns, context, true);
  return [heading(words.refused), notice, ...(ask ? [ask] : [])];
}

/** The heading of a report, which takes the focus once it is there. */
export function heading(text: string): HTMLElement {
  const title = made('h2', '', text);
  title.id = 'import-report';
  title.tabIndex = -1;
  return title;
}

const OUTCOMES = ['new', 'changed', 'unchanged', 'rejected'] as const;

function counts(account: ListAccount, words: ReportWords): HTMLElement {
  return made(
    'dl',
    'import-counts',
    ...OUTCOMES.map((outcome) => {
      const count = account.counts[outcome];
      const item = made(
        'div',
        '',
        made('dt', '', words.counts[outcome]),
        made('dd', '', String(count)),
      );
      if (count > 0) item.dataset['outcome'] = outcome;
      return item;
    }),
  );
}

function titleDecision(
  { inTitle }: ListAccount,
  { words, lang, hasDecision, useDecision }: ReportContext,
): HTMLElement | undefined {
  if (!inTitle || hasDecision) return undefined;
  const { number, date, issuer, at } = inTitle;
  const named = [
    words.decision(visible(number)),
    ...(date === undefined ? [] : [words.signed(showDate(date, lang))]),
    ...(issuer === undefined ? [] : [visible(issuer)]),
  ].join(', ');
  return made(
    'div',
    'notice import-ask',
    made('p', '', words.titleDecision(at, named)),
    button(words.useDecision, 'button', () => useDecision(inTitle)),
  );
}

/** No one reads more cells. */
const MOST_CELLS = 12;

function lookFirst(account: ListAccount, { words }: ReportContext): HTMLElement | undefined {
  const { withdrawals, drafts, guesses, sheet, hidden, skipped, counts: all } = account;
  const cells = skipped.slice(0, MOST_CELLS).map(({ at, text }) => `${at} ${quoted(text)}`);
  const isEmpty = Object.values(all).every((count) => count === 0);
  const list = listOf('import-list', [
    isEmpty && words.noRows,
    withdrawals > 0 && made('b', '', words.withdrawals(withdrawals)),
    drafts > 0 && words.drafts(drafts),
    guesses > 0 && words.guesses(guesses),
    sheet !== '' && words.sheet(quoted(sheet)),
    hidden.columns.length > 0 && words.hiddenColumns(hidden.columns.join(', ')),
    hidden.rows.length > 0 && words.hiddenRows(hidden.rows.join(', ')),
    cells.length > 0 &&
      words.skipped(`${cells.join(', ')}${skipped.length > MOST_CELLS ? '…' : ''}`),
  ]);
  return list && made('div', '', made('h3', '', words.lookFirst), list);
}

function shared(
  title: string,
  causes: ListAccount['causes'],
  { words, lang }: ReportContext,
): HTMLElement | undefined {
  const list = listOf(
    'import-list',
    causes.map(({ said, rows }) => {
      const numbers = rows.slice(0, MOST_CELLS).join(', ');
      const all = rows.length > MOST_CELLS ? `${numbers}…` : numbers;
      return made(
        'span',
        '',
        made('b', '', words.inRows(rows.length)),
        `: ${visible(said[lang])} `,
        made('span', 'text-quiet', `(${words.rows(all)})`),
      );
    }),
  );
  return list && made('div', '', made('h3', '', title), list);
}

function takeAway(account: ListAccount, { words, take, ways }: ReportContext): HTMLElement {
  const { files, withheld, counts: all } = account;
  const added = files.filter(({ isNew }) => isNew).length;
  const main = (isMain: boolean) => (isMain ? 'button button-main' : 'button');
  const handBack = made(
    'div',
    '',
    button(words.handBack, main(all.rejected > 0), () => take('hand-back')),
    made('p', 'import-hint', words.handBackHint),
  );
  const entries = made(
    'div',
    '',
    button(words.entries(files.length), main(all.rejected === 0), () => take('entries')),
    made(
      'p',
      'import-hint',
      words.entriesHint(added, files.length - added),
      all.rejected > 0 && ` ${words.withoutRejected(all.rejected)}`,
    ),
    fileNames(files, words),
  );
  const nothing = all.rejected > 0 ? words.nothingTaken : words.nothingToWrite;
  const taken = made('p', 'import-status');
  taken.role = 'status';
  taken.dataset['taken'] = '';
  const send = made(
    'div',
    '',
    made(
      'p',
      'import-ways',
      ...ways.flatMap(({ label, href }) => {
        const link = made('a', 'button', label);
        link.href = href;
        link.rel = 'noopener';
        return [link, ' '];
      }),
    ),
    made('p', 'import-hint', words.sendHint),
  );
  return made(
    'div',
    'panel import-take',
    made('h3', '', words.takeAway),
    handBack,
    files.length > 0 ? entries : withheld.length === 0 && made('p', '', nothing),
    withheld.length > 0 && made('p', '', words.withheld(withheld.join(', '))),
    files.length > 0 && ways.length > 0 && send,
    taken,
  );
}

function fileNames(files: ListAccount['files'], words: ReportWords): HTMLElement {
  const list = listOf(
    'import-files',
    files.map(({ path, isNew }) =>
      made('span', '', made('code', '', path), ` (${isNew ? words.isNew : words.isEdited})`),
    ),
  );
  return made('details', 'folded', made('summary', '', words.allFiles), list);
}

function unusedHeadings(
  ignored: readonly { readonly at: string; readonly text: string }[],
  columns: readonly ColumnChoice[],
  { words, lang, readWith }: ReportContext,
  isOpen = false,
): HTMLElement | undefined {
  if (ignored.length === 0) return undefined;
  const answers = new Map<string, string>();
  const fields = ignored.map(({ text }) => {
    const select = made('select', '', new Option(words.unused, ''));
    for (const { key, label } of columns) select.append(new Option(label[lang], key));
    select.addEventListener('change', () => answers.set(text, select.value));
    return made('label', 'import-field', words.meaning(quoted(text)), select);
  });
  const details = made(
    'details',
    'folded',
    made('summary', '', `${words.headings} (${ignored.length})`),
    made(
      'div',
      'import-fields',
      made('p', 'text-quiet', words.headingsHint),
      ...fields,
      made(
        'p',
        '',
        button(words.again, 'button', () => readWith(answers)),
      ),
    ),
  );
  details.open = isOpen;
  return details;
}

function otherSheets(
  { otherSheets: names }: ListAccount,
  { words, openSheet }: ReportContext,
): HTMLElement | undefined {
  if (names.length === 0) return undefined;
  const select = made('select', '', ...names.map((name) => new Option(visible(name), name)));
  return made(
    'div',
    'import-ask',
    made('label', 'import-field', words.otherSheet, select),
    button(words.openSheet, 'button', () => openSheet(select.value)),
  );
}
