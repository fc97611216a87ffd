/** Text that people read: always in Vietnamese, in English where someone has written it. */
export interface LocalText {
  readonly vi: string;
  readonly en?: string | undefined;
}

/** A name in both languages. */
export interface Name extends LocalText {
  readonly en: string;
}
