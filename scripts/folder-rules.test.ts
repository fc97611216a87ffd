import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const MOST_FILES = 25;
/** One rule and one drawing are one file each, however many there are. */
const COLLECTIONS = ['src/catalog/drawings', 'src/entries/rules'];

/** Modules so short belong into the only one that uses them. */
const SHORT = 40;
const WORDS = 'every area keeps its words in a file of this name';
const PURE = 'it is tested without a browser or a terminal, which its user needs';
const ELEMENT = 'a page loads it by itself';
/** Short modules with a single user that stand by themselves, each with the reason. */
const APART: Readonly<Record<string, string>> = {
  'src/authoring/cms/words.ts': WORDS,
  'src/authoring/browser-import/started-import.ts': 'it is the only door from pages to authoring',
  'src/authoring/wizard/steps.ts': PURE,
  'src/cache/own-folder.ts': 'the settings of the build use it too',
  'src/e2e/bench/set-job.ts': 'a process of its own begins with it',
  'src/open-data/feeds/open-search.ts': PURE,
  'src/site/about/fair-dates.ts': PURE,
  'src/site/certificate/packet-check.ts': ELEMENT,
  'src/site/contribute/copy-text.ts': ELEMENT,
  'src/site/frame/data-age.ts': ELEMENT,
  'src/site/frame/not-found.ts': ELEMENT,
  'src/site/frame/report-link.ts': PURE,
  'src/site/frame/province-theme.ts': 'the settings of the build use it too',
  'src/site/header-search/header-search.ts': ELEMENT,
  'src/site/validity/validity-page.ts': ELEMENT,
  'src/site/list-import/import-list.ts': ELEMENT,
  'src/site/printed/past-fair.ts': ELEMENT,
  'src/site/save-button/words.ts': WORDS,
  'src/site/saved/comparison.ts': PURE,
  'src/site/share/share-links.ts': ELEMENT,
};

const TEST = /\.(?:test|e2e|sample)\.ts$/u;
const IMPORT = /(?:\bfrom|\bimport|\bimport\(|new URL\()\s*'(?<path>\.{1,2}\/[^'?#]*)/gu;

const entries = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('src/e2e/fixture/'));
const modules = entries.filter((path) => /\.(?:ts|astro)$/u.test(path));

const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;

function importsOf(path: string): readonly string[] {
  const found = [...readFileSync(path, 'utf8').matchAll(IMPORT)];
  return found.map((match) =>
    normalize(join(dirname(path), match.groups?.['path'] ?? '')).replaceAll('\\', '/'),
  );
}

const imports = new Map(modules.map((path) => [path, importsOf(path)]));

/** The nodes of a graph that lie on some circle. */
function onCircles(graph: ReadonlyMap<string, Iterable<string>>): readonly string[] {
  const reaches = (start: string) => {
    const seen = new Set<string>();
    const waiting = [...(graph.get(start) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === start) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(graph.get(next) ?? []));
    }
    return false;
  };
  return [...graph.keys()].filter(reaches);
}

test('không thư mục nào chứa quá 25 tệp', () => {
  const sizes = Map.groupBy(entries, (path) => dirname(path));
  const crowded = [...sizes]
    .filter(([folder, files]) => files.length > MOST_FILES && !COLLECTIONS.includes(folder))
    .map(([folder, files]) => `${folder}: ${files.length}`);
  expect(crowded).toEqual([]);
});

test('không tệp nào gọi vòng lại chính nó', () => {
  const code = new Map([...imports].filter(([path]) => !TEST.test(path)));
  expect(onCircles(code)).toEqual([]);
});

test('không thư mục nào gọi vòng lại thư mục bên cạnh', () => {
  const graph = new Map<string, Set<string>>();
  for (const [path, targets] of imports) {
    for (const target of TEST.test(path) ? [] : targets) {
      const [from, to] = besideEachOther(dirname(path), dirname(target));
      if (from === undefined || to === undefined) continue;
      graph.set(from, (graph.get(from) ?? new Set()).add(to));
    }
  }
  expect(onCircles(graph)).toEqual([]);
});

/** The two folders, of those that hold these, that lie in the same one; undefined where one holds the other. */
function besideEachOther(a: string, b: string): readonly (string | undefined)[] {
  const [left, right] = [a.split('/'), b.split('/')];
  const parting = left.findIndex((name, index) => name !== right[index]);
  if (parting < 0 || right[parting] === undefined) return [];
  return [left.slice(0, parting + 1).join('/'), right.slice(0, parting + 1).join('/')];
}

test('tệp ngắn mà chỉ một tệp khác dùng thì nằm luôn trong tệp ấy', () => {
  const users = new Map<string, string[]>();
  for (const [path, targets] of imports) {
    for (const target of TEST.test(path) ? [] : targets) {
      users.set(target, [...(users.get(target) ?? []), path]);
    }
  }
  const lonely = modules.filter(
    (path) =>
      path.endsWith('.ts') &&
      !TEST.test(path) &&
      !/\.d\.ts$|^src\/(?:pages|entries\/rules)\/|^src\/[^/]+$/u.test(path) &&
      new Set(users.get(path)).size === 1 &&
      linesOf(path) < SHORT,
  );
  expect(lonely.sort()).toEqual(Object.keys(APART).sort());
});
