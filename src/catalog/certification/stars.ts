/** The levels that get a decision and a certificate (QĐ 26/2026/QĐ-TTg, Điều 4.1a). */
export const STAR_LEVELS = [3, 4, 5] as const;

/** A recognised star level. */
export type Stars = (typeof STAR_LEVELS)[number];

/** Which stars a page may show: filled for a valid certificate, outlined where uncertain, none past term. */
export type StarDisplay = 'filled' | 'outlined' | 'none';
