/** What an organiser says in a work beside the catalogue: nothing of it is required. */
export interface OwnMatter {
  /** In place of the catalogue’s own introduction, a paragraph a line; empty where there is none. */
  readonly foreword: string;
  /** Over every page, in place of the catalogue’s title; empty where there is none. */
  readonly runningHead: string;
  /** Of organiser and sponsors, in their order. They travel in no address. */
  readonly logos: readonly Logo[];
  /** In place of the drawing on the cover; null: the drawing. It travels in no address either. */
  readonly cover: CoverPicture | null;
}

/** A picture that was drawn anew: nothing is left of what its file said besides. */
export interface Logo {
  /** Whose it is, as those hear it who do not see. */
  readonly name: string;
  /** PNG, in base 64. */
  readonly png: string;
}

/** A photo that was drawn anew, so that it tells neither where nor with what it was taken. */
export interface CoverPicture {
  readonly name: string;
  /** JPEG, in base 64. */
  readonly jpeg: string;
  /** Pixels from side to side. */
  readonly width: number;
}

export const NO_OWN_MATTER: OwnMatter = { foreword: '', runningHead: '', logos: [], cover: null };

export const MOST_LOGOS = 6;
/** What fits on the page of the foreword, and over a page. */
export const LONGEST_FOREWORD = 2500;
export const LONGEST_RUNNING_HEAD = 60;
/** A picture of more pixels takes the memory of a telephone to read. */
export const MOST_PIXELS = 40_000_000;
export const LARGEST_PICTURE = 20_000_000;
/** Printed 40 mm wide, more are not seen. */
export const LOGO_SIDE = 900;
/** Enough for a page of A4 from edge to edge. */
export const COVER_SIDE = 2400;
export const COVER_QUALITY = 85;
/** A cover of fewer is seen to be blurred. */
export const SHARP_COVER = 1200;

/** The paragraphs of a text, without empty ones. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');

/** The file’s bytes from base 64. */
export const bytesOf = (picture: Logo | CoverPicture): Uint8Array =>
  Uint8Array.from(
    atob('png' in picture ? picture.png : picture.jpeg),
    (letter) => letter.codePointAt(0) ?? 0,
  );
