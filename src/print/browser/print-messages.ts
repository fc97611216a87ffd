import type { Name } from '../../text/local-text.ts';
import type { Received } from './download.ts';
import type { PrintOrder } from '../order.ts';
import type { PageSize } from './page-renderer.ts';
import type { Typeset } from '../typeset.ts';
import type { FailureReason } from './typesetting-failure.ts';

/** What the page asks of its typesetter, one task at a time. */
export type Task =
  | { readonly kind: 'typeset'; readonly order: PrintOrder }
  /** The catalogue as a file to be changed in a word processor. */
  | { readonly kind: 'document'; readonly order: PrintOrder }
  | { readonly kind: 'preview'; readonly order: PrintOrder }
  /** A page of the work previewed last, counted from 1, so many pixels wide. */
  | { readonly kind: 'draw'; readonly page: number; readonly width: number };

/** A task, or word that nobody waits for the current one any more. */
export type Request = Task | { readonly kind: 'drop' };

/** How many products a work holds, and how many it leaves out for the state of their certificates. */
export interface Tally {
  readonly printed: number;
  readonly leftOut: number;
}

/** What is told with a finished work. */
export interface Account extends Tally {
  /** Bytes that the typesetter holds by now, and will not give back. */
  readonly memory: number;
}

/** What comes of each task. */
export interface Outcome {
  readonly typeset: Typeset & Account;
  readonly document: { readonly file: Uint8Array<ArrayBuffer> };
  readonly preview: { readonly sizes: readonly PageSize[] } & Account;
  readonly draw: ImageBitmap;
}

/** What the typesetter is doing. */
export type Progress =
  /** Reads the catalogue and composes the work. */
  | { readonly stage: 'composing' }
  /** Loads itself, which happens on the first visit only. */
  | ({ readonly stage: 'downloading' } & Received)
  | { readonly stage: 'typesetting' };

/** What the typesetter says while it works on a task, and in the end. */
export type Report =
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** Only a page can read SVG: it answers through the port that comes along with an `ImageBitmap`. */
  | { readonly kind: 'svg'; readonly svg: string }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'done'; readonly outcome: Outcome[keyof Outcome] }
  | {
      readonly kind: 'failed';
      readonly reason: FailureReason;
      readonly detail: string;
      readonly problems: readonly Name[];
    };
