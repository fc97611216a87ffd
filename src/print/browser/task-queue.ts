import type { Outcome, Progress, Report, Request, Task } from './print-messages.ts';
import { startedWorker } from './started-worker.ts';
import { TypesettingFailure } from './typesetting-failure.ts';

/** How someone follows a task. */
export interface Watch {
  /** Ends the task. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** For whom the worker works. */
export interface Owner {
  /** Hears that the worker is gone, with all that it held. */
  readonly onEnd: () => void;
  /** Whether something that the worker holds is still in use. */
  readonly isUsing: () => boolean;
}

interface Job {
  readonly task: Task;
  readonly onProgress: (progress: Progress) => void;
  readonly settle: (outcome: Outcome[keyof Outcome]) => void;
  readonly fail: (reason: unknown) => void;
  isWanted: boolean;
}

/** Hands tasks to a worker, one after the other. The worker starts with the first, and anew after it broke down. */
export class TaskQueue {
  #worker: Worker | undefined;
  #running: Job | undefined;
  #waiting: Job[] = [];
  readonly #owner: Owner;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  /** Rejects with a `TypesettingFailure`, or with the signal's reason once that is aborted. */
  run<Kind extends Task['kind']>(
    task: Task & { readonly kind: Kind },
    { signal, onProgress = () => undefined }: Watch,
  ): Promise<Outcome[Kind]> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (!isAble()) throw new TypesettingFailure('outdated', navigator.userAgent);
      // The worker answers each task with the outcome of its kind.
      const settle = (outcome: Outcome[keyof Outcome]) => resolve(outcome as Outcome[Kind]);
      const job = { task, onProgress, settle, fail: reject, isWanted: true };
      signal?.addEventListener('abort', () => this.#drop(job, signal.reason), { once: true });
      this.#waiting.push(job);
      this.#next();
    });
  }

  /** Nobody wants the outcome of tasks of these kinds any more. */
  dropAll(...kinds: Task['kind'][]): void {
    const reason = new DOMException('Something else was asked for.', 'AbortError');
    for (const job of [this.#running, ...this.#waiting]) {
      if (job && kinds.includes(job.task.kind)) this.#drop(job, reason);
    }
  }

  /** Whether someone waits for the outcome of a task of this kind. */
  has(kind: Task['kind']): boolean {
    const jobs = [...this.#waiting, ...(this.#running?.isWanted ? [this.#running] : [])];
    return jobs.some(({ task }) => task.kind === kind);
  }

  /** Ends the worker and what it is doing; the next task starts another. */
  end(reason: unknown): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#running?.fail(reason);
    this.#running = undefined;
    this.#owner.onEnd();
    this.#next();
  }

  #drop(job: Job, reason: unknown): void {
    job.isWanted = false;
    job.fail(reason);
    this.#waiting = this.#waiting.filter((other) => other !== job);
    if (job !== this.#running) return;
    this.#tell({ kind: 'drop' });
    // Whoever wants something else asks for it at once; else the worker would go on for nobody.
    setTimeout(() => {
      const isNeeded = this.#owner.isUsing() || this.#waiting.length > 0;
      if (this.#running === job && !isNeeded) this.end(reason);
    });
  }

  /** Pages that someone looks at come first. */
  #next(): void {
    if (this.#running) return;
    const job = this.#waiting.find(({ task }) => task.kind === 'draw') ?? this.#waiting[0];
    if (!job) return;
    this.#waiting = this.#waiting.filter((other) => other !== job);
    this.#running = job;
    this.#tell(job.task);
  }

  #tell(request: Request): void {
    this.#worker ??= startedWorker({
      onReport: (report) => this.#hear(report),
      onBreakdown: (failure) => this.end(failure),
    });
    this.#worker.postMessage(request);
  }

  #hear(report: Exclude<Report, { kind: 'svg' }>): void {
    const job = this.#running;
    switch (report.kind) {
      case 'progress':
        // Whoever waits next wants to know for what.
        return (job?.isWanted ? job : this.#waiting[0])?.onProgress(report.progress);
      case 'failed': {
        const failure = new TypesettingFailure(report.reason, report.detail, report.problems);
        if (report.reason === 'crashed') return this.end(failure);
        job?.fail(failure);
        break;
      }
      case 'done':
        // The worker has closed the work that was previewed before.
        if (job?.task.kind === 'preview') this.dropAll('draw');
        job?.settle(report.outcome);
        break;
      case 'dropped':
    }
    this.#running = undefined;
    this.#next();
  }
}

/** Whether the browser has what typesetting needs; all have had it since the spring of 2023. */
function isAble(): boolean {
  const needed = ['Worker', 'WebAssembly', 'DecompressionStream', 'OffscreenCanvas'];
  return needed.every((name) => name in globalThis);
}
