import type { LocalText, Name } from '../text/local-text.ts';

/** The languages of the catalogue; the first is at the root. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Colours of the province, `#rrggbb`, for light or for dark surroundings. */
export interface Palette {
  /** Headings, links and buttons. */
  readonly accent: string;
  /** Quiet surfaces. */
  readonly tint: string;
  /** The threads of the motif besides the accent. */
  readonly thread: string;
}

/** What a province says of itself and how its catalogue looks. */
export interface Site {
  readonly province: Name;
  readonly title: Name;
  readonly tagline: Name;
  /** One sentence about the province on the home page. */
  readonly introduction: Name;
  /** The site's address, or null until `SITE_URL` gives it. */
  readonly url: string | null;
  /** Where to send corrections, or null while there is no address. */
  readonly contact: { readonly email: string | null; readonly url: string | null } | null;
  /** Who answers for the catalogue; null where nobody is named. */
  readonly publisher: Name | null;
  readonly palette: { readonly light: Palette; readonly dark: Palette };
  /** The brocade border: rows of cells, `.` ground, `a` accent, `b` thread, `c` gold. */
  readonly motif: readonly string[];
  /** What the motif shows. */
  readonly motifCaption: LocalText;
}
