import type { Report, Surroundings, Task } from './import-messages.ts';

/**
 * The page's end of the import: a worker that reads one list after the other. It is the only door between the pages
 * and what changes content; all that it needs is loaded here, once somebody has chosen a file.
 */
export class StartedImport {
  readonly #worker: Worker;

  constructor(around: Surroundings, onReport: (report: Report) => void) {
    this.#worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<Report>) => onReport(data);
    this.#worker.onerror = (event) => {
      // A script that could not be loaded is told without any message.
      const at = event instanceof ErrorEvent ? 'program' : 'site';
      onReport({ kind: 'failed', at, detail: event.message || 'The worker did not start.' });
    };
    this.#worker.postMessage(around);
  }

  ask(task: Task): void {
    this.#worker.postMessage(task);
  }

  /** Stops whatever it does. */
  end(): void {
    this.#worker.terminate();
  }
}
