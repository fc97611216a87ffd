import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Stories } from '../../catalog/stories.ts';
import { type MeasuredRun, measuredRun } from '../measured-run.ts';
import { peerPages, type PeerPage } from './peer-entries.ts';

/** Another generator that makes a site of the same entries. */
interface Peer {
  readonly name: string;
  /** What a page of it says in HTML, in its own language of templates. */
  readonly files: Readonly<Record<string, string>>;
  /** The command that builds; undefined where the program cannot be had. */
  readonly command: (folder: string) => readonly string[] | undefined;
  /** Why not, in a sentence. */
  readonly missing: string;
}

const HEAD = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';

const HUGO: Peer = {
  name: 'Hugo + Pagefind',
  files: {
    'hugo.toml':
      'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "section", "home", "404", "RSS", "sitemap"]\n',
    'layouts/_default/single.html': `<!doctype html><html lang="{{ .Params.lang }}"><head>${HEAD}
<title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}"></head><body>
<main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>
<dl>{{ range .Params.facts }}<dt>{{ .term }}</dt><dd>{{ .text }}</dd>{{ end }}</dl>{{ .Content }}
<ol>{{ range .Params.sources }}<li><a href="{{ .href }}">{{ .name }}</a></li>{{ end }}</ol>
<ul>{{ range .Params.items }}<li><a href="{{ .href }}">{{ .name }}</a> {{ .detail }}</li>{{ end }}</ul>
</main><nav>{{ range .Params.pages }}<a href="{{ .href }}">{{ .name }}</a> {{ end }}</nav></body></html>
`,
  },
  command: (folder) =>
    spawnSync('hugo', ['version']).status === 0
      ? ['hugo', '--quiet', '--source', folder, '--destination', join(folder, 'public')]
      : undefined,
  missing: 'Hugo is left out: no program “hugo” here (Debian: apt-get install hugo).',
};

/** Where npm puts Eleventy for measuring: the project itself does not need it. */
const ELEVENTY_FOLDER = resolve('.cache/bench/eleventy-program');
const ELEVENTY_BIN = join(ELEVENTY_FOLDER, 'node_modules/@11ty/eleventy/cmd.cjs');

const ELEVENTY: Peer = {
  name: 'Eleventy + Pagefind',
  files: {
    'eleventy.config.js': 'export default () => ({ dir: { input: "content", output: "public" } });',
    'package.json': '{ "type": "module" }',
    'content/_includes/page.liquid': `<!doctype html><html lang="{{ lang }}"><head>${HEAD}
<title>{{ title | escape }}</title><meta name="description" content="{{ summary | escape }}"></head><body>
<main data-pagefind-body><h1>{{ title | escape }}</h1><p>{{ summary | escape }}</p>
<dl>{% for fact in facts %}<dt>{{ fact.term }}</dt><dd>{{ fact.text | escape }}</dd>{% endfor %}</dl>{{ content }}
<ol>{% for one in sources %}<li><a href="{{ one.href }}">{{ one.name | escape }}</a></li>{% endfor %}</ol>
<ul>{% for one in items %}<li><a href="{{ one.href }}">{{ one.name | escape }}</a> {{ one.detail | escape }}</li>{% endfor %}</ul>
</main><nav>{% for one in pages %}<a href="{{ one.href }}">{{ one.name }}</a> {% endfor %}</nav></body></html>
`,
    'content/content.json': '{ "layout": "page.liquid" }',
  },
  command: (folder) => {
    if (!existsSync(ELEVENTY_BIN)) {
      mkdirSync(ELEVENTY_FOLDER, { recursive: true });
      const args = ['install', '--prefix', ELEVENTY_FOLDER, '--no-audit', '@11ty/eleventy@3'];
      spawnSync('npm', args, { stdio: 'ignore' });
    }
    const setting = `--config=${join(folder, 'eleventy.config.js')}`;
    return existsSync(ELEVENTY_BIN)
      ? [process.execPath, ELEVENTY_BIN, '--quiet', setting]
      : undefined;
  },
  missing: 'Eleventy is left out: npm could not install it into .cache/bench.',
};

/** What a peer took for the same entries. */
export interface PeerCost {
  readonly who: string;
  readonly 'wall s': number;
  readonly 'processor s': number;
  readonly 'peak MB': number;
  readonly pages: number;
  readonly 'dist MB': number;
}

/** Builds the entries by each peer there is, one after the other; `say` is told which is left out, and why. */
export async function* peerCosts(
  folder: string,
  catalog: Catalog,
  stories: Stories,
  limit: number,
  say: (sentence: string) => void,
): AsyncGenerator<PeerCost> {
  const pages = peerPages(catalog, stories);
  for (const peer of [HUGO, ELEVENTY]) {
    const own = resolve(folder, peer.name);
    const command = peer.command(own);
    if (!command) {
      say(peer.missing);
      continue;
    }
    writeSite(own, peer, pages);
    const site = join(own, 'public');
    const pagefind = [resolve('node_modules/.bin/pagefind'), '--site', site];
    const run = await measuredRun(['--eval', inTurn(own, [command, pagefind])], {}, limit);
    yield peerCost(peer.name, run, site, say);
  }
}

/** What a build took that left its site there; `say` is told why it failed. */
export function peerCost(
  who: string,
  { code, output, seconds, processorSeconds, megabytes }: MeasuredRun,
  site: string,
  say: (sentence: string) => void,
): PeerCost {
  if (code !== 0) say(`${who}: ended with ${code ?? 'a timeout'}\n${output.slice(-2000)}`);
  return {
    who,
    'wall s': round(seconds),
    'processor s': round(processorSeconds),
    'peak MB': Math.round(megabytes),
    ...sizeOf(site),
  };
}

/** How many pages a folder holds, and how much it is. */
function sizeOf(folder: string): Pick<PeerCost, 'pages' | 'dist MB'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const bytes = files.reduce(
    (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
    0,
  );
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  return { pages, 'dist MB': round(bytes / 1e6) };
}

const round = (figure: number) => Number(figure.toFixed(1));

/** A program that runs these commands in that folder one after the other, until one fails. */
function inTurn(folder: string, commands: readonly (readonly string[])[]): string {
  return `const { spawnSync } = require('node:child_process');
for (const [program, ...args] of ${JSON.stringify(commands)}) {
  const { status } = spawnSync(program, args, { cwd: ${JSON.stringify(folder)}, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}`;
}

function writeSite(folder: string, { files }: Peer, pages: readonly PeerPage[]): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  pages.forEach(({ path, body, ...told }, index) => {
    // Both read YAML, of which JSON is a part; Hugo knows addresses by “url”, Eleventy by “permalink”.
    const front = JSON.stringify({ ...told, url: path, permalink: `${path}index.html` });
    write(`content/page-${index}.md`, `---\n${front}\n---\n\n${body}\n`);
  });
}
