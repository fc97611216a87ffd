/** What a typesetter is given: every file by its path, templates, data and pictures; it reads nothing else. */
export interface TypesetJob {
  /** The template to begin with, as `/catalogue.typ`. */
  readonly main: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A finished work: an accessible PDF with so many pages. */
export interface Typeset {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}
