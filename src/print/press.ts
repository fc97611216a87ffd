/** How far colour runs over the edge of the trimmed page, so that a cut beside the line leaves no white; millimetres. */
export const BLEED_MM = 3;

/** From the edge of the enlarged page to that of the trimmed one: room for bleed and crop marks; millimetres. */
export const SLUG_MM = 10;
