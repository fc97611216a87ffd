import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took, with all that it started. */
export interface MeasuredRun {
  /** The exit code; null where it was stopped, as after too long a time. */
  readonly code: number | null;
  readonly seconds: number;
  /** Of all processors together; NaN where the system does not tell. */
  readonly processorSeconds: number;
  /** The most memory that it held at once, in MB (10⁶ bytes). */
  readonly megabytes: number;
  readonly output: string;
}

/** Makes a Node program write the peak of its resident set, in KiB, to file descriptor 3 when it ends. */
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs";' +
    'process.on("exit", () => { try { writeSync(3, `${process.resourceUsage().maxRSS}\\n`); } catch {} });',
)}`;

/** How often the processes are looked at, in milliseconds. */
const PERIOD = 100;

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
  const tree = watchedTree(child.pid);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const { processorSeconds, bytes } = tree.stop();
      resolve({
        code,
        seconds: (performance.now() - started) / 1000,
        processorSeconds,
        // Of a short run nothing may have been seen.
        megabytes: Math.max(bytes, ...kibibytes.split('\n').map((kib) => Number(kib) * 1024)) / 1e6,
        output,
      });
    });
  });
}

/** A process and all that it started, looked at as Linux tells of them; elsewhere nothing is known. */
function watchedTree(root: number | undefined) {
  const ticks = new Map<number, number>();
  let bytes = 0;
  const look = () => {
    let held = 0;
    const waiting = root === undefined ? [] : [{ id: root, above: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const seen = processAt(next.id);
      if (!seen) continue;
      const { bytes: own } = seen;
      // What is just being started still lives in the memory of its parent, and counts as much.
      if (own !== next.above) held += own;
      ticks.set(next.id, seen.ticks);
      waiting.push(...seen.children.map((id) => ({ id, above: own })));
    }
    bytes = Math.max(bytes, held);
  };
  const timer = process.platform === 'linux' ? setInterval(look, PERIOD) : undefined;
  return {
    stop: () => {
      clearInterval(timer);
      const all = [...ticks.values()].reduce((sum, count) => sum + count, 0);
      return { bytes, processorSeconds: timer ? all / TICKS_PER_SECOND : Number.NaN };
    },
  };
}

/** What `/proc` counts in, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** What a process holds, how long it has run and what it started (proc_pid_stat(5)); undefined where it has ended. */
function processAt(id: number) {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const children = readdirSync(`/proc/${id}/task`).flatMap((thread) =>
      readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return {
      ticks: Number(fields[11]) + Number(fields[12]),
      bytes: Number(fields[21]) * PAGE_BYTES,
      children: children.map(Number),
    };
  } catch {
    return undefined;
  }
}
