import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CMS_WORDS } from './words.ts';

const PACKAGE = 'node_modules/@sveltia/cms';
/** The package brings the reader of HEIC photos without its licence, the LGPL, and without saying where its source is. */
const HEIC_LICENCE = 'src/authoring/cms/heic-licence.txt';
const CDN = 'https://cdn.jsdelivr.net/fontsource/fonts';

/** What the script would load from elsewhere, and the names of the same files in its own package. */
const FONTS = {
  [`${CDN}/source-sans-3:vf@5.3.0/latin-wght-normal.woff2`]: 'source-sans-3-latin-wght-normal',
  [`${CDN}/noto-mono@5.3.0/latin-400-normal.woff2`]: 'noto-mono-latin-400-normal',
  [`${CDN}/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2`]:
    'material-symbols-outlined-latin-wght-normal',
} as const;
const OWN = '`https://unpkg.com/@sveltia/cms`';
/** Where it would load the parts of other packages from. */
const PARTS = '`https://unpkg.com/${e}`';

/** Every file of the editor in the browser by its path below `/admin/`, all from its package: no other host serves any. */
export function cmsFiles(): ReadonlyMap<string, Uint8Array | string> {
  const { version } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as {
    version: string;
  };
  const script = readFileSync(`${PACKAGE}/dist/sveltia-cms.js`, 'utf8');
  const assets = readdirSync(`${PACKAGE}/npm/assets`);
  const fonts = Object.values(FONTS).map((name) => {
    const file = assets.find((asset) => asset.startsWith(name) && asset.endsWith('.woff2'));
    return [`fonts/${name}.woff2`, read(`npm/assets/${file}`)] as const;
  });
  const licences = assets.filter((asset) => asset.endsWith('.LICENSE.txt'));
  const languages = readdirSync(`${PACKAGE}/locales`);
  return new Map<string, Uint8Array | string>([
    ['sveltia-cms.js', ownScript(script)],
    // With this it learns that there is nothing newer.
    ['cms/package.json', JSON.stringify({ version })],
    ['LICENSE.txt', read('LICENSE.txt')],
    ...fonts,
    ...licences.map((file) => [`fonts/${file}`, read(`npm/assets/${file}`)] as const),
    ...heicReader(script, assets),
    ...languages.map((file) => [`cms@${version}/locales/${file}`, texts(file)] as const),
  ]);
}

/** What reads the photos of iPhones, which no browser but Safari shows: in its package already, under another name. */
function heicReader(editor: string, assets: readonly string[]): [string, Uint8Array | string][] {
  const wasm = assets.find((file) => /^heic_dec.*\.wasm$/u.test(file)) ?? '';
  const part = readdirSync(`${PACKAGE}/npm/chunks`).find((file) => /^heic-.*\.js$/u.test(file));
  const [, version = ''] = /"@discourse\/heic":`\^([\d.]+)`/u.exec(editor) ?? [];
  const folder = `parts/@discourse/heic@${version}`;
  const text = read(`npm/chunks/${part ?? ''}`).toString();
  return [
    [`${folder}/index.js`, text.replace(`../assets/${wasm}`, 'heic_dec.wasm')],
    [`${folder}/heic_dec.wasm`, read(`npm/assets/${wasm}`)],
    [`${folder}/LICENSE.txt`, readFileSync(HEIC_LICENCE)],
  ];
}

const read = (path: string) => readFileSync(join(PACKAGE, path));

interface Texts {
  readonly [name: string]: string | Texts;
}

/** The texts of a language; the Vietnamese ones are completed. */
function texts(file: string): Uint8Array | string {
  const own = read(`locales/${file}`);
  if (file !== 'vi.json') return own;
  return JSON.stringify(completed(JSON.parse(own.toString()) as Texts, CMS_WORDS));
}

/** The texts with those that they lack. */
function completed(own: Texts, more: Texts): Texts {
  const added = Object.entries(more).map(([name, text]) => {
    const there = own[name];
    if (typeof text === 'string' || typeof there === 'string')
      return [name, there ?? text] as const;
    return [name, completed(there ?? {}, text)] as const;
  });
  return { ...own, ...Object.fromEntries(added) };
}

/** The script with its addresses led to this host. Throws where a release has other addresses. */
export function ownScript(script: string): string {
  const places = Object.entries(FONTS).map(
    ([url, name]) => [url, `./fonts/${name}.woff2`] as const,
  );
  return [...places, [OWN, '`./cms`'] as const, [PARTS, '`./parts/${e}`'] as const].reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new RangeError(`@sveltia/cms no longer loads ${from}.`);
      return text.replaceAll(from, to);
    },
    script,
  );
}
