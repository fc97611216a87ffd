/** Words under which people look for the same thing: whoever types one also wants what bears another. */
export interface SynonymGroup {
  /** The Vietnamese words of north and south, written out and short. */
  readonly words: readonly string[];
  /** The English words. */
  readonly en: readonly string[];
  /** Words for something akin but not the same, worth showing after what was asked for. */
  readonly near: readonly string[];
}
