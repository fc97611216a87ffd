import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Typeset, TypesetJob } from '../typeset.ts';

/** What comes back from the process that sets: the work and how much memory it then held, or why there is none. */
export type TypesetAnswer =
  (Typeset & { readonly megabytes: number }) | { readonly failure: string };

/** Started from the sources: a build has bundled the module that asks for it. */
const CHILD = resolve('src/print/node/typeset-child.ts');

/** A process that holds more after a work (MB) is let go; a new one has read its fonts in half a second. */
const MOST_KEPT = 400;

let child: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Sets a work as `typeset-node.ts` does, in a process of its own: what a typesetter took comes back to the system only
 * when its process ends. One work after the other. Throws where the typesetter refuses or is killed.
 */
export function typesetApart(job: TypesetJob): Promise<Typeset> {
  const set = last.then(() => answered(job));
  last = set.catch(() => undefined);
  return set;
}

/** Ends the process when it has set what it was given; the next work starts another. */
export function letGoOfTypesetter(): void {
  last = last.then(end);
}

function end(): void {
  if (child?.connected) child.disconnect();
  child = undefined;
}

async function answered(job: TypesetJob): Promise<Typeset> {
  const setter = (child ??= started());
  const ended = new AbortController();
  keepWaitingFor(setter, true);
  try {
    const answer = Promise.race([
      once(setter, 'message', ended).then(([message]) => message as TypesetAnswer),
      once(setter, 'exit', ended).then(([code, signal]) => killed(job, code, signal)),
    ]);
    setter.send(job);
    const made = await answer;
    if ('failure' in made) throw new Error(made.failure);
    if (made.megabytes > MOST_KEPT) end();
    return { pdf: new Uint8Array(made.pdf), pages: made.pages };
  } catch (error) {
    end();
    throw error;
  } finally {
    ended.abort();
    keepWaitingFor(setter, false);
  }
}

function started(): ChildProcess {
  return fork(CHILD, { serialization: 'advanced', execArgv: [], stdio: 'inherit' });
}

/** A program ends although the process still waits for works, which then ends too. */
function keepWaitingFor(setter: ChildProcess, isWanted: boolean): void {
  const how = isWanted ? 'ref' : 'unref';
  setter[how]();
  setter.channel?.[how]();
}

function killed({ main }: TypesetJob, code: unknown, signal: unknown): TypesetAnswer {
  const why = signal === null ? `mã ${String(code)}` : String(signal);
  return {
    failure: `Tiến trình dàn trang ${main} bị tắt giữa chừng (${why}), thường vì máy hết bộ nhớ. Đóng bớt chương trình khác rồi chạy lại.`,
  };
}
