import { readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayInVietnam, type CalendarDay } from '../src/catalog/certification/calendar-day.ts';
import { buildDay } from '../src/entries/settings.ts';

/** All that a command knows of the machine on which it runs. */
export interface World {
  /** The folder from which paths count. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The real day: nothing on file can be later. */
  readonly day: CalendarDay;
  /** Reads all of standard input. */
  readonly stdin: () => string;
  /** Whether a person is there to answer questions. */
  readonly isTerminal: boolean;
  /** Whether a person sees what is said of the work while it is done. */
  readonly isWatched: boolean;
  /** Passes on at once what is said, to whoever waits for it. */
  readonly passOn?: (stream: Stream, text: string) => void;
}

/** The answer of a command, and what there is to say of it. */
type Stream = 'out' | 'err';

/** What a command said; the code is 0 where it did what was asked, 1 where it could not, 2 where the command is wrong. */
export interface Outcome extends Readonly<Record<Stream, string>> {
  readonly code: number;
}

/** A command as a function. */
export type Run = (args: readonly string[], world: World) => Promise<Outcome>;

/** How a command speaks. */
export interface Say {
  /** A line of the answer. */
  readonly out: (line: string) => void;
  /** A line about it: what goes on, a doubt, a fault. */
  readonly err: (line: string) => void;
  /** The answer letter by letter, without an end of line. */
  readonly text: (text: string) => void;
}

/** A command from what it does and the code with which it ends; a RangeError says what is wrong with the command itself. */
export function command(
  body: (args: readonly string[], world: World, say: Say) => number | Promise<number>,
): Run {
  return async (args, world) => {
    const said = { out: '', err: '' };
    const tell = (stream: Stream, text: string) => {
      said[stream] += text;
      world.passOn?.(stream, text);
    };
    const say: Say = {
      out: (line) => tell('out', `${line}\n`),
      err: (line) => tell('err', `${line}\n`),
      text: (text) => tell('out', text),
    };
    try {
      return { code: await body(args, world, say), ...said };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      say.err(error.message);
      return { code: 2, ...said };
    }
  };
}

/** Runs the command of the file with which the program was started; of an imported one it runs nothing. */
export async function start(file: string, run: Run): Promise<void> {
  const [, started = '', ...args] = process.argv;
  if (realpathSync(started) !== realpathSync(file)) return;
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessUnheard);
  const { code } = await run(args, {
    cwd: process.cwd(),
    env: process.env,
    day: dayInVietnam(new Date()),
    stdin: () => readFileSync(0, 'utf8'),
    isTerminal: process.stdin.isTTY && process.stdout.isTTY,
    isWatched: process.stderr.isTTY,
    passOn: (stream, text) => process[`std${stream}`].write(text),
  });
  process.exitCode = code;
}

/** Whoever reads along may stop where they have seen enough, as `head` does. */
function unlessUnheard(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The content folder that a command reads and writes. */
export function contentFolder({ cwd, env }: World): string {
  return resolve(cwd, env['CATALOG_CONTENT'] ?? 'content');
}

/** The day for which a command judges certificates. Throws a RangeError where `CATALOG_AS_OF` names none. */
export function catalogDay({ env, day }: World): CalendarDay {
  return buildDay(env, new Date(`${day}T12:00+07:00`));
}
