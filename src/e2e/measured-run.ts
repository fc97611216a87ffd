import { spawn } from 'node:child_process';

/** What a program took. */
export interface MeasuredRun {
  /** The exit code; null where it was stopped, as after too long a time. */
  readonly code: number | null;
  readonly seconds: number;
  /** The most memory that it held at once, in MB (10⁶ bytes). */
  readonly megabytes: number;
  readonly output: string;
}

/** Makes a Node program write the peak of its resident set, in KiB, to file descriptor 3 when it ends. */
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs";' +
    'process.on("exit", () => writeSync(3, `${process.resourceUsage().maxRSS}\\n`));',
)}`;

/** Runs a Node program and measures time and memory. After `limit` milliseconds it is stopped. */
export function measuredRun(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  limit: number,
): Promise<MeasuredRun> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_PEAK, ...args], {
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: limit,
  });
  const [, stdout, stderr, peaks] = child.stdio;
  let output = '';
  let kibibytes = '';
  stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  peaks?.on('data', (chunk: Buffer) => (kibibytes += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code,
        seconds: (performance.now() - started) / 1000,
        // Its worker threads report as well.
        megabytes: (Math.max(0, ...kibibytes.split('\n').map(Number)) * 1024) / 1e6,
        output,
      });
    });
  });
}
