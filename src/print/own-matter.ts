/** What an organiser says in a work beside the catalogue: nothing of it is required. */
export interface OwnMatter {
  /** In place of the catalogue’s own introduction, a paragraph a line; empty where there is none. */
  readonly foreword: string;
  /** Over every page, in place of the catalogue’s title; empty where there is none. */
  readonly runningHead: string;
  /** Of organiser and sponsors, in their order. They travel in no address. */
  readonly logos: readonly Logo[];
}

/** A picture that was drawn anew: nothing is left of what its file said besides. */
export interface Logo {
  /** Whose it is, as those hear it who do not see. */
  readonly name: string;
  /** PNG, in base 64. */
  readonly png: string;
}

export const NO_OWN_MATTER: OwnMatter = { foreword: '', runningHead: '', logos: [] };

export const MOST_LOGOS = 6;
/** What fits on the page of the foreword, and over a page. */
export const LONGEST_FOREWORD = 2500;
export const LONGEST_RUNNING_HEAD = 60;
/** A picture of more pixels takes the memory of a telephone to read. */
export const MOST_LOGO_PIXELS = 40_000_000;
export const LARGEST_LOGO = 20_000_000;
/** Printed 40 mm wide, more are not seen. */
export const LOGO_SIDE = 900;

/** The paragraphs of a text, without empty ones. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');

/** The file’s bytes from base 64. */
export const pngOf = ({ png }: Logo): Uint8Array =>
  Uint8Array.from(atob(png), (letter) => letter.codePointAt(0) ?? 0);
