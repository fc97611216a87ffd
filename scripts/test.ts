import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** One of the programs that `npm test` runs. */
interface Phase {
  readonly name: string;
  /** What Node runs, and what it is told. */
  readonly program: readonly [file: string, ...args: string[]];
}

const BIN = 'node_modules';
const ESLINT = join(BIN, 'eslint/bin/eslint.js');
const PRETTIER = join(BIN, 'prettier/bin/prettier.cjs');
const ASTRO = join(BIN, 'astro/bin/astro.mjs');
const VITEST = join(BIN, 'vitest/vitest.mjs');

/** One row after another; the lanes of a row run side by side, the phases of a lane one after another. */
const ROWS: readonly (readonly (readonly Phase[])[])[] = [
  [
    [
      { name: 'check', program: ['scripts/check.ts'] },
      { name: 'types', program: [ASTRO, 'check'] },
      { name: 'eslint', program: [ESLINT, '.'] },
      { name: 'prettier', program: [PRETTIER, '--check', '.'] },
    ],
    [{ name: 'unit tests', program: [VITEST, 'run', '--project', 'unit'] }],
  ],
  // Builds and a browser keep two processors busy.
  [[{ name: 'browser tests', program: [VITEST, 'run', '--project', 'browser'] }]],
];

const secondsSince = (start: number) => `${((performance.now() - start) / 1000).toFixed(0)} s`;

/** Runs the phase, and shows what it wrote where it failed. Gives whether it succeeded. */
function runPhase({ name, program }: Phase): Promise<boolean> {
  const start = performance.now();
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'] });
  const written: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(written));
      console.log(`${code === 0 ? '✓' : '✗'} ${name}: ${secondsSince(start)}`);
      resolve(code === 0);
    });
  });
}

async function runLane(phases: readonly Phase[]): Promise<boolean> {
  let isGood = true;
  for (const phase of phases) isGood = (await runPhase(phase)) && isGood;
  return isGood;
}

const start = performance.now();
let isGood = true;
for (const lanes of ROWS) {
  if (isGood) isGood = (await Promise.all(lanes.map(runLane))).every(Boolean);
}
console.log(`${isGood ? '✓' : '✗'} npm test: ${secondsSince(start)}`);
process.exitCode = isGood ? 0 : 1;
