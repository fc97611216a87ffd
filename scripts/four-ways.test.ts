import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  FACTS,
  MORE_FACTS,
  readBack,
  withFacts,
} from '../src/authoring/testing/four-ways.sample.ts';
import { ENTRY_FORMS } from '../src/entries/schemas/entry-kinds.ts';
import { NEW_KINDS } from '../src/authoring/proposal/questions.ts';
import { parseMarkdownFile } from '../src/entries/read/front-matter.ts';
import { treeOf } from '../src/entries/read/content-tree.ts';
import { readTree } from '../src/entries/read/read-tree.ts';
import { COLUMNS } from '../src/authoring/spreadsheet/workbook/columns.ts';
import { run as answerIssue } from './answer-issue.ts';
import { provinceFolder, runIn } from './command.sample.ts';
import type { Run } from './command.ts';
import * as ways from './four-ways.sample.ts';
import { run as importList } from './import.ts';
import { run as create } from './new.ts';

// The fourth way, the editor in the browser, is held to the same facts in src/e2e/authoring/admin-writing.e2e.ts.

/** Source, producer, product: each may name those before it. */
const IN_ORDER = [...NEW_KINDS].reverse();

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(command: Run, args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runIn(folder, command, args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function put(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return path;
}

const written = () => readBack(readTree(join(folder, 'content')));
const wanted = readBack(withFacts(readTree('src/e2e/fixture/content')));

function factsIn(text: string): unknown {
  const file = treeOf({ 'index.md': text }).files.get('index.md');
  return parseMarkdownFile('index.md', file).document?.value;
}

test('ba mục mẫu tự chúng không có lỗi', async () => {
  expect(wanted).toMatchObject({ errors: [], facts: FACTS });
});

test('trình hỏi đáp ghi ra đúng ba mục mẫu', async () => {
  for (const kind of IN_ORDER) await run(create, ways.WIZARD[kind]);
  expect(written()).toEqual(wanted);
});

test('bảng tính xếp cột như npm run export ghi ra đúng ba mục mẫu', async () => {
  await run(importList, [put('danh-sach.xlsx', await ways.exportLayout()), ...ways.DECISION]);
  expect(written()).toEqual(wanted);
});

test('phụ lục quyết định như văn phòng trình bày ghi ra đúng ba mục mẫu', async () => {
  await run(importList, [put('phu-luc.xlsx', await ways.annexLayout()), ...ways.ANNEX_OF]);
  expect(written()).toEqual(wanted);
});

test('bảng không có cột cho tên và địa chỉ web của quyết định: thiếu cờ thì tên được đặt theo số', async () => {
  await run(importList, [put('danh-sach.xlsx', await ways.exportLayout())]);
  const { errors, facts } = written();
  const { url, ...source } = FACTS.source;
  expect(url).toBeDefined();
  expect({ errors, facts }).toEqual({
    errors: [],
    facts: { ...FACTS, source: { ...source, title: 'Quyết định 12/QĐ-UBND' } },
  });
});

test('mẫu đề xuất: một nội dung cho cả nguồn, chủ thể, sản phẩm; điều mẫu không hỏi thì thêm bằng cờ', async () => {
  const body = put('noi-dung.md', ways.formBody());
  for (const kind of IN_ORDER)
    await run(create, [...ways.BESIDES_FORM[kind], '--from-issue', body]);
  expect(written()).toEqual(wanted);
});

test('mẫu đề xuất: nội dung tệp mà máy trả lời để chép, chỉ thiếu mã vạch vì mẫu không hỏi', async () => {
  for (const kind of ['source', 'producer'] as const) await run(create, ways.WIZARD[kind]);
  const event = { action: 'opened', issue: { number: 1, body: ways.formBody() } };
  const answer = await run(answerIssue, [put('event.json', JSON.stringify(event))]);
  const [, path = '', text = ''] =
    /Nội dung của `content\/([^`]+)`[^]+?```yaml\n([^]+?\n)```\n/u.exec(answer) ?? [];
  expect(answer).toContain('Không có lỗi nào.');
  expect(factsIn(text)).toEqual({ ...FACTS.product, gtin: undefined });
  put(`content/${path}`, text.replace(/\n---\n$/u, `\ngtin: '${FACTS.product.gtin}'\n---\n`));
  expect(written()).toEqual(wanted);
});

test('tên gọi khác và mùa: trình hỏi đáp và mẫu nhận bằng cờ, bảng không có cột', async () => {
  for (const kind of ['source', 'producer'] as const) await run(create, ways.WIZARD[kind]);
  const body = put('noi-dung.md', ways.formBody());
  const dryRuns = [ways.WIZARD.product, [...ways.BESIDES_FORM.product, '--from-issue', body]];
  for (const args of dryRuns) {
    const { stdout } = await runIn(folder, create, [...args, ...ways.MORE_FLAGS, '--dry-run']);
    expect(factsIn(stdout)).toEqual({ ...FACTS.product, ...MORE_FACTS });
  }
  const columns: readonly string[] = COLUMNS.map(({ key }) => key.split('.')[0] ?? key);
  expect(Object.keys(MORE_FACTS).filter((key) => columns.includes(key))).toEqual([]);
  expect(Object.keys(FACTS.product).filter((key) => !columns.includes(key))).toEqual([]);
  expect(ENTRY_FORMS.product.fields.map(({ key }) => key)).toEqual(
    expect.arrayContaining(Object.keys(MORE_FACTS)),
  );
});
