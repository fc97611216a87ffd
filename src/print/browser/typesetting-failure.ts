import type { Name } from '../../text/local-text.ts';

/** Why nothing could be typeset. */
export const FAILURE_REASONS = [
  /** The browser lacks what typesetting needs. */
  'outdated',
  /** The network or the host does not answer. */
  'unreachable',
  /** A file is not where it should be, or is not what it should be: the site has changed, or is damaged. */
  'missing',
  /** The order itself can't be printed; the sentences tell why. */
  'refused',
  /** The typesetter broke off: a fault of its own, or too little memory. */
  'crashed',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** A reason for which nothing was typeset, to be told in the reader's language. */
export class TypesettingFailure extends Error {
  override readonly name = 'TypesettingFailure';
  readonly reason: FailureReason;
  /** What is wrong with the order, where it was refused. */
  readonly problems: readonly Name[];

  constructor(reason: FailureReason, detail: string, problems: readonly Name[] = []) {
    super(detail);
    this.reason = reason;
    this.problems = problems;
  }
}
