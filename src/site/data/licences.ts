import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Where the texts lie below the site's root. */
export const LICENCES_FILE = 'licences.txt';

/** What a build publishes of packages as files, beside the code that it bundles. */
const PUBLISHED = [
  '@expo-google-fonts/be-vietnam-pro',
  '@expo-google-fonts/noto-sans-lao',
  '@myriaddreamin/typst-ts-renderer',
  '@myriaddreamin/typst-ts-web-compiler',
  'pagefind',
  'workbox-core',
  'workbox-routing',
  'workbox-strategies',
];

/** Packages that bring no text of their licence, and one of the same makers under the same licence that does. */
const TEXT_IN: Readonly<Record<string, string>> = {
  '@myriaddreamin/typst-ts-renderer': '@myriaddreamin/typst-ts-node-compiler',
  '@myriaddreamin/typst-ts-web-compiler': '@myriaddreamin/typst-ts-node-compiler',
};

/** The text of a licence that its package leaves out, as its repository has it. */
const OWN_COPY: Readonly<Record<string, string>> = {
  saxes: 'src/site/data/saxes-licence.txt',
};

/** What packages of fonts bring besides the licence of their code. */
const FURTHER_TEXTS = ['LICENSE_FONT'];

/** The licence of what a package brings from elsewhere, which it does not bring. */
const OF_ITS_PARTS: Readonly<Record<string, string>> = {
  '@sveltia/cms': 'src/authoring/cms/heic-licence.txt',
};

/** The licence of a package with its text. Throws where a package that others receive brings none. */
export function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = OWN_COPY[name] ?? licenceFile(join('node_modules', TEXT_IN[name] ?? name));
  if (license === undefined || file === undefined) {
    throw new Error(`${name} is published without a licence: name one for it in TEXT_IN.`);
  }
  const texts = [
    file,
    ...[OF_ITS_PARTS[name] ?? []].flat(),
    ...FURTHER_TEXTS.map((text) => join(folder, text)).filter((path) => existsSync(path)),
  ];
  return `${name} ${version}\n${license}\n\n${texts.map(textOf).join('\n\n')}\n`;
}

function licenceFile(folder: string): string | undefined {
  const name = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(one));
  return name === undefined ? undefined : join(folder, name);
}

/** A licence is a file, or a folder of some. */
function textOf(path: string): string {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path];
  const texts = files.map((file) => readFileSync(file, 'utf8').replace(/\r\n/gu, '\n').trim());
  return texts.join('\n\n');
}

/** The package from which a module comes; undefined where it is our own. */
export function packageOf(id: string): string | undefined {
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id.replaceAll('\\', '/'))?.[1];
}

/** Writes beside the site the licences of all that it hands to its readers; `others` are published besides. */
export function licences(others: readonly string[]): AstroIntegration {
  const names = new Set([...PUBLISHED, ...others]);
  const collector = {
    name: 'licences',
    renderChunk(_: string, { moduleIds }: { moduleIds: readonly string[] }) {
      for (const name of moduleIds.map(packageOf)) if (name !== undefined) names.add(name);
      return null;
    },
  };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const inBrowser = {
          ...collector,
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
        };
        updateConfig({ vite: { plugins: [inBrowser], worker: { plugins: () => [collector] } } });
      },
      'astro:build:done': async ({ dir }) => {
        const texts = [...names].sort().map(licenceOf);
        const rule = `\n${'─'.repeat(80)}\n\n`;
        await writeFile(new URL(LICENCES_FILE, dir), texts.join(rule));
      },
    },
  };
}
