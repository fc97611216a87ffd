import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashOf } from './made-once.ts';

/** What of the surroundings tells a build how to make its files. */
const SETTINGS = /^(?:SITE_|CMS_|CATALOG_AS_OF$|SERVICE_WORKER$|PRINT_ENGINE$)/u;

/** Where npm says what it has installed; where nobody says it, no program is like another. */
const PACKAGES = 'node_modules/.package-lock.json';

/** Names all that makes the files of a catalogue: our sources, those of packages, and the settings. */
export function programName(): string {
  if (!existsSync(PACKAGES)) return randomUUID();
  const files = ['src', 'public']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && !/\.(?:test|e2e)\.ts$/u.test(file.name))
    .map((file) => relative('.', join(file.parentPath, file.name)))
    .filter((path) => !/^src.e2e/u.test(path));
  const all = [...files, 'astro.config.mjs', 'package.json', PACKAGES].sort();
  const settings = Object.entries(process.env).filter(([name]) => SETTINGS.test(name));
  return hashOf([
    process.version,
    JSON.stringify(settings.sort()),
    ...all.flatMap((path) => [path, readFileSync(path)]),
  ]);
}
