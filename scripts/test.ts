import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** One of the programs that `npm test` runs. */
interface Phase {
  readonly name: string;
  /** What Node runs, and what it is told. */
  readonly program: readonly [file: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it takes minutes, for which nobody should wait once something has failed. */
  readonly isLong?: boolean;
}

const BIN = 'node_modules';
const ESLINT = join(BIN, 'eslint/bin/eslint.js');
const PRETTIER = join(BIN, 'prettier/bin/prettier.cjs');
const ASTRO = join(BIN, 'astro/bin/astro.mjs');
const VITEST = join(BIN, 'vitest/vitest.mjs');

/** The lanes run side by side and keep two processors busy; the phases of a lane run one after another. */
const LANES: readonly (readonly Phase[])[] = [
  [
    { name: 'check', program: ['scripts/check.ts'] },
    // Builds write the types that it reads.
    { name: 'types', program: [ASTRO, 'check'] },
    { name: 'builds', program: ['src/e2e/build-sites.ts'], isLong: true },
    {
      name: 'browser tests',
      program: [VITEST, 'run', '--project', 'browser'],
      env: { E2E_KEEP_BUILDS: '1' },
      isLong: true,
    },
  ],
  [{ name: 'unit tests', program: [VITEST, 'run', '--project', 'unit'] }],
  [
    { name: 'eslint', program: [ESLINT, '.'] },
    { name: 'prettier', program: [PRETTIER, '--check', '.'] },
  ],
];

const secondsSince = (start: number) => `${((performance.now() - start) / 1000).toFixed(0)} s`;

/** Runs the phase, and shows what it wrote where it failed. Gives whether it succeeded. */
function runPhase({ name, program, env }: Phase): Promise<boolean> {
  const start = performance.now();
  const child = spawn(process.execPath, program, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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

let isGood = true;

async function runLane(phases: readonly Phase[]): Promise<void> {
  for (const phase of phases) {
    if (phase.isLong && !isGood) console.log(`– ${phase.name}: not run`);
    else if (!(await runPhase(phase))) isGood = false;
  }
}

const start = performance.now();
await Promise.all(LANES.map(runLane));
console.log(`${isGood ? '✓' : '✗'} npm test: ${secondsSince(start)}`);
process.exitCode = isGood ? 0 : 1;
