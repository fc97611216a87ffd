import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_CONTENT } from '../builds.ts';

/** What the entry says of its photo, in whose place something hostile comes. */
export const PHOTO = 'file: la-che.jpg';

/** The name of a photo that would annotate the log of a build and clear the terminal. */
export const LOG_BREAKER = 'file: "a\\n::error file=x::y\\e[2J\\u202E.jpg"';

/** Whether a text would steer the terminal or the log that it comes to. */
export const isSteering = (text: string) => /^::|\u202e/mu.test(text) || text.includes('\u001b[2J');

/** A few lines of YAML that would fill the memory, in the place of `gtin:`. */
export const BOMB = [
  'bomb: &a0 [x]',
  ...Array.from({ length: 10 }, (_, n) => `b${n}: &a${n + 1} [${`*a${n}, `.repeat(10)}]`),
  'gtin:',
].join('\n');

/** Why whoever does not check cannot read the entry either. */
export const NO_PHOTO = /che-xanh-vi-du: “.*” is no photo beside its entry/u;
export const FAULTY = /che-xanh-vi-du\/index\.md has errors/u;

/** Writes the sample over the folder with one thing that is hostile, and things outside that it must not reach. */
export function writeEscaping(content: string, from: string, to: string): void {
  rmSync(content, { recursive: true, force: true });
  cpSync(SAMPLE_CONTENT, content, { recursive: true });
  const product = join(content, 'products/che-xanh-vi-du');
  cpSync(join(product, 'la-che.jpg'), join(content, '../secret.jpg'));
  symlinkSync('../../../secret.jpg', join(product, 'link.jpg'));
  writeFileSync(join(product, 'svg.jpg'), '<svg><script>pwned()</script></svg>');
  const entry = readFileSync(join(product, 'index.md'), 'utf8');
  writeFileSync(join(product, 'index.md'), entry.replace(from, to));
}
