/** The decision of which the list is the annex, as the command's flags give it. */
export interface GivenDecision {
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  readonly issuer?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** Ids of sources on file that prove the list. */
  readonly sources: readonly string[];
}
