import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { elementsIn, filledIn } from '../src/authoring/testing/form-body.sample.ts';
import {
  beforeRevocation,
  DECISION,
  REVOKED,
  revocationIn,
} from '../src/authoring/testing/revocation.sample.ts';
import {
  REVOKES,
  WHAT_DECIDED,
  WHICH_PRODUCT,
  WHY_REVOKED,
} from '../src/authoring/github/form-questions.ts';
import { writeFiles } from '../src/authoring/proposal/write-files.ts';
import { askRevocation } from '../src/authoring/wizard/ask-revocation.ts';
import { day } from '../src/catalog/catalog.sample.ts';
import { changesIn } from '../src/catalog/certification/changes.ts';
import { pagesOf, textOf } from '../src/e2e/pdf/pdf-pages.ts';
import { readCatalog } from '../src/entries/check.ts';
import { entriesOf } from '../src/entries/read-entries.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { changesAtom } from '../src/open-data/feeds/atom.ts';
import { calendarIcs } from '../src/open-data/feeds/calendar.ts';
import { productsCsv } from '../src/open-data/products-csv.ts';
import { productsJson } from '../src/open-data/products-json.ts';
import { run as answerIssue } from './answer-issue.ts';
import { provinceFolder, runIn } from './command.sample.ts';
import type { Run } from './command.ts';
import { run as importList } from './import.ts';
import { run as print } from './print.ts';

// The fifth way, the editor in the browser, is held to the same facts in src/e2e/authoring/admin-writing.e2e.ts, and
// the page that they make to its words in src/e2e/site/validity.e2e.ts.

const wanted = revocationIn(readTree('src/e2e/fixture/content'));
const { number, day: decided, issuer, reason } = DECISION;

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
  const { files } = beforeRevocation(readTree(at('')));
  rmSync(at(`sources/${REVOKED.source}.json`));
  put(PRODUCT, files.get(PRODUCT)?.bytes ?? '');
});
afterEach(() => rmSync(folder, { recursive: true }));

const PRODUCT = `products/${REVOKED.slug}/index.md`;
const at = (path: string) => join(folder, 'content', path);
const put = (path: string, text: string | Uint8Array) => writeFileSync(at(path), text);

async function ran(command: Run, args: readonly string[], env = {}): Promise<string> {
  const { status, stdout, stderr } = await runIn(folder, command, args, { env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** The form, as GitHub makes a text of it; the maintainers copy the two files from the answer. */
async function byForm(): Promise<void> {
  const form = readFileSync('.github/ISSUE_TEMPLATE/cap-nhat-chung-nhan.yml', 'utf8');
  const body = filledIn(elementsIn(form), {
    [WHICH_PRODUCT.label]: REVOKED.name,
    [WHAT_DECIDED.label]: REVOKES,
    'Hạng sao': 'Chưa nguồn nào nêu',
    'Ngày quyết định': decided,
    'Số quyết định': number,
    'Cơ quan ban hành': issuer,
    'Nguồn của lần công nhận': number,
    [WHY_REVOKED.label]: reason,
  });
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ action: 'opened', issue: { number: 1, body } }));
  const answer = await ran(answerIssue, [event]);
  for (const [, path = '', text = ''] of answer.matchAll(
    /Nội dung của `content\/([^`]+)`[^`]+```\w+\n([^]+?\n)```\n/gu,
  )) {
    put(path, text);
  }
}

async function byList(): Promise<void> {
  const rows = ['DANH SÁCH SẢN PHẨM BỊ THU HỒI GIẤY CHỨNG NHẬN OCOP,', 'Tên sản phẩm,Lý do'];
  const list = join(folder, 'thu-hoi.csv');
  writeFileSync(list, [...rows, `${REVOKED.name},${reason}`, ''].join('\n'));
  const flags = ['--decision', number, '--date', decided, '--issuer', issuer];
  await ran(importList, [list, ...flags]);
}

async function byWizard(): Promise<void> {
  const { entries } = entriesOf(readTree(at(''), folder));
  const texts = [decided, number, issuer, reason];
  const proposal = await askRevocation(
    { entries, lang: 'vi' },
    {
      askOption: () => Promise.resolve(REVOKED.slug),
      askText: () => Promise.resolve(texts.shift() ?? ''),
    },
  );
  writeFiles(proposal, { directory: at(''), label: 'content', replaces: true, lang: 'vi' });
}

/** The files as the guide shows them, typed by hand. */
function byFile(): void {
  const lines = [
    '    revoked:',
    '      on: 2025-11-03',
    `      reason: {vi: ${reason}}`,
    `      sources: [${REVOKED.source}]`,
  ];
  put(PRODUCT, readFileSync(at(PRODUCT), 'utf8').replace(/\n---\n$/u, `\n${lines.join('\n')}$&`));
  const source = { kind: 'decision', title: `Quyết định ${number}`, published: '2025-11-03' };
  put(`sources/${REVOKED.source}.json`, JSON.stringify({ ...source, number, issuer }));
}

/** What the site hands out of the product on a day; nobody has to know the words of a status to be told. */
async function toldOn(asOf: string) {
  const { catalog } = await readCatalog(at(''), day(asOf), day('2026-11-23'), folder);
  const publication = { url: new URL('https://example.org/') };
  const json = productsJson(catalog, publication).products.find(
    ({ slug }) => slug === REVOKED.slug,
  );
  const ofProduct = (text: string, start: string) =>
    text.split(start).filter((part) => part.includes(REVOKED.name));
  const feed = ofProduct(changesAtom(catalog, 'vi', publication), '<entry>');
  return {
    status: json?.status,
    revokedOn: json?.certifications.map(({ revokedOn }) => revokedOn),
    changes: changesIn(catalog)
      .filter(({ product }) => product.slug === REVOKED.slug)
      .map(({ kind, day: on }) => `${on} ${kind}`),
    feed: feed.map((entry) => /<title>(.*?)<\/title>/u.exec(entry)?.[1]),
    calendar: ofProduct(calendarIcs(catalog, 'vi', publication), 'BEGIN:VEVENT').length,
    csv: ofProduct(productsCsv(catalog, publication), '\r\n').some((row) =>
      row.includes('bị thu hồi ngày 3/11/2025'),
    ),
  };
}

/** What the catalogue in print, with what is past its term, says of it. */
async function printedOn(asOf: string): Promise<string> {
  const file = join(folder, 'in.pdf');
  const args = ['--product', REVOKED.slug, '--status', 'running,uncertain,past', '-o', file];
  await ran(print, args, { CATALOG_AS_OF: asOf, SITE_URL: 'https://example.org/' });
  return (await pagesOf(readFileSync(file))).map(textOf).join(' ').replace(/\s+/gu, ' ');
}

test.each([
  ['mẫu trên GitHub', byForm],
  ['danh sách', byList],
  ['trình hỏi đáp', byWizard],
  ['tệp viết tay', byFile],
])('thu hồi bằng %s: ghi cùng một điều, và hôm sau mọi nơi đều nói', async (_, write) => {
  await write();
  expect(revocationIn(readTree(at('')))).toEqual(wanted);
  expect(await toldOn('2025-11-02')).toMatchObject({ status: 'valid', calendar: 2, csv: false });
  expect(await toldOn('2025-11-04')).toMatchInlineSnapshot(`
    {
      "calendar": 0,
      "changes": [
        "2025-11-03 revoked",
        "2025-03-10 certified",
      ],
      "csv": true,
      "feed": [
        "Miến dong Nét Bút: giấy chứng nhận bị thu hồi",
        "Miến dong Nét Bút: được công nhận 3 sao",
      ],
      "revokedOn": [
        "2025-11-03",
      ],
      "status": "revoked",
    }
  `);
  expect(await printedOn('2025-11-04')).toContain('Giấy chứng nhận đã bị thu hồi ngày 3/11/2025.');
});
