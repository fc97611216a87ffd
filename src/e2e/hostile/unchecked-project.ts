import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a project needs to be built. */
const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src'];

/** How the check is put out of action: no rule looks, no fault stops the build, and any text is an address. */
const CHANGES: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'src/entries/check.ts': [
    ['RULES.flatMap', 'RULES.slice(0, 0).flatMap'],
    ['if (hasErrors(problems)) throw', 'if (!hasErrors) throw'],
  ],
  'scripts/set-works.ts': [['if (hasErrors(problems)) return', 'if (!hasErrors) return']],
  'src/entries/schemas/scalar.ts': [
    ['if (isWebAddress(typed)) return', 'if (isWebAddress) return'],
    ['isEmailAddress(typed)\n', 'isEmailAddress !== undefined\n'],
  ],
};

/** Where the project lies with its check put out of action. */
export const UNCHECKED_PROJECT = '.cache/e2e/unchecked-project';

/** Copies the project, without its tests and with a check that refuses nothing. */
export function writeUncheckedProject(): void {
  const folder = UNCHECKED_PROJECT;
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) {
    cpSync(part, join(folder, part), {
      recursive: true,
      filter: (path) => !/\.(?:test|e2e)\.ts$|^src[/\\]e2e$/u.test(path),
    });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, changes] of Object.entries(CHANGES)) {
    const text = readFileSync(file, 'utf8');
    const changed = changes.reduce((before, [from, to]) => {
      if (!before.includes(from)) throw new Error(`${file} no longer says “${from}”.`);
      return before.replace(from, to);
    }, text);
    writeFileSync(join(folder, file), changed);
  }
}
