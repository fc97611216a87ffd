/** A file that is to lie beside a new entry. */
export interface Attachment {
  readonly bytes: Uint8Array;
  /** Where it comes from, as someone named it; undefined where it was typed. */
  readonly from: string | undefined;
}

/** What is to lie beside a new entry, by the name that it has there. */
export type Attachments = ReadonlyMap<string, Attachment>;

/** Reads a file that someone names, relative to where they are; undefined where it can't be read. */
export type OpenFile = (path: string) => Uint8Array | undefined;

/** The path in what someone typed or dragged into the terminal, which puts quotes around it. */
export function namedPath(typed: string): string {
  return typed.trim().replace(/^(['"])(.*)\1$/u, '$2');
}
