/** Where the worker lies: its scope is the whole site. */
export const WORKER_PATH = 'sw.js';

/** What a page asks of the worker. */
export interface Wish {
  /** Addresses that were read or saved: they are kept on any connection. */
  readonly keep?: readonly string[];
  /** The reader asked for all of this language. */
  readonly all?: boolean;
}
