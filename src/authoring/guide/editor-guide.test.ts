import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headed } from '../../entries/problems/problem.ts';
import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import { checkedEntries } from '../../entries/check.ts';
import { anchorOf } from './field-table.ts';
import type { ContentFile } from '../../entries/read/content-tree.ts';
import { readTree } from '../../entries/read/read-tree.ts';
import { keysOf, schemaAt } from '../../entries/schemas/readable.ts';
import {
  QUERY_KINDS,
  searchQueriesSchema,
  synonymsSchema,
} from '../../entries/schemas/search-queries.ts';

const guide = readFileSync('content/README.md', 'utf8');
const FORMS = readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml');
const today = calendarDayOf('2026-11-01');
const tree = readTree('src/e2e/fixture/content');

/** The files that the guide shows whole, each under its path. */
const shown = [...guide.matchAll(/^`content\/([^`]+)`:\n\n```\w+\n([\s\S]*?)^```$/gmu)].map(
  ([, path = '', text = '']) => [path, new TextEncoder().encode(text)] as const,
);

function problemsWith(files: typeof shown) {
  if (!today) throw new Error('The calendar has this day.');
  const added = files.map(([path, bytes]) => [path, { bytes, size: bytes.length }] as const);
  return checkedEntries(
    { ...tree, files: new Map<string, ContentFile>([...tree.files, ...added]) },
    today,
  ).problems;
}

test('mục mẫu trong hướng dẫn qua được bước kiểm tra', () => {
  expect(shown.map(([path]) => path)).toEqual([
    'products/keo-lac-trang-trang/index.md',
    'sources/quyet-dinh-12-2026.json',
    'products/banh-gao-trang-trang/index.md',
    'producers/htx-trang-trang.json',
    'sources/quyet-dinh-25-2023.json',
  ]);
  const found = problemsWith(shown).map(({ level, code }) => `${level} ${code}`);
  expect(new Set(found)).toEqual(new Set(['reminder unpublished-slugs']));
});

test('mọi mục của các danh sách chung đều nằm trong hướng dẫn', () => {
  const keys = [
    ...[synonymsSchema, searchQueriesSchema].flatMap((schema) => keysOf(schemaAt(schema, [0]))),
    ...QUERY_KINDS,
  ];
  expect(keys.length).toBeGreaterThan(15);
  const unexplained = keys.filter((key) => !guide.includes(`\`${key}\``));
  expect(unexplained).toEqual([]);
});

test('lời báo lỗi mà hướng dẫn trích đúng như máy viết', () => {
  const SAMPLE = 'products/banh-gao-trang-trang/';
  const faults: readonly [string, string, string][] = [
    [SAMPLE, 'decided: 2023-11-15', 'decided: 15/11/2023'],
    [SAMPLE, 'vi: Bánh gạo phơi', 'vi: Bánh gạo: phơi'],
    [SAMPLE, 'category:', 'categry:'],
    [SAMPLE, 'sources: [quyet-dinh-25-2023]', 'sources: [quyet-dinh-25]'],
    [SAMPLE, 'sources: [quyet-dinh-25-2023]', 'sources: [cua-hang-mau]'],
    [SAMPLE, 'commune: trang-trang', 'commune: khung-hinh'],
    [SAMPLE, 'storySources: [bao-mau-2024]', ''],
    [SAMPLE, '  vi: Bánh gạo Trang', '\tvi: Bánh gạo Trang'],
    ['producers', '"cooperative",', '"cooperative"'],
  ];
  for (const [folder, right, wrong] of faults) {
    const files = shown.map(([path, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      const faulty = path.startsWith(folder) ? text.replace(right, wrong) : text;
      return [path, new TextEncoder().encode(faulty)] as const;
    });
    const errors = problemsWith(files).filter(({ level }) => level === 'error');
    expect(errors, wrong).toHaveLength(1);
    for (const error of errors) {
      expect(guide).toContain(`> ${headed(error).vi}  \n   > → ${error.remedy.vi}\n`);
    }
  }
});

test('mỗi liên kết trong hướng dẫn dẫn tới một phần, hay một mẫu, có thật', () => {
  const anchors = [...guide.matchAll(/^##+ (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading));
  const links = [...guide.matchAll(/\]\(([^)]+)\)/gu)].map(([, target = '']) => target);
  const [forms, own] = [
    links.filter((link) => link.startsWith('../')),
    links.filter((link) => link.startsWith('#')),
  ];
  expect(own.filter((link) => !anchors.includes(link.slice(1)))).toEqual([]);
  // Without a form, for a file to be dropped.
  const blank = '../../../issues/new';
  expect(new Set(forms)).toEqual(
    new Set([blank, ...FORMS.map((file) => `${blank}?template=${file}`)]),
  );
});
