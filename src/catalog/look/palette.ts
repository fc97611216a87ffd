/** The colours that every province shares, `#rrggbb`: warm paper by day, plum by night. */
export const NEUTRALS = {
  light: {
    paper: '#fbf7f0',
    surface: '#fffdf9',
    ink: '#25212e',
    quiet: '#5c5666',
    line: '#e3dacb',
    control: '#8b8398',
    gold: '#b57a12',
    clay: '#9a3b1d',
    leaf: '#2b6539',
  },
  dark: {
    paper: '#17151c',
    surface: '#201d27',
    ink: '#f2edf5',
    quiet: '#b9b1c3',
    line: '#393443',
    control: '#8f8799',
    gold: '#e9b949',
    clay: '#f2a588',
    leaf: '#9dd4a6',
  },
} as const;

/** Text needs this contrast with its ground (WCAG 2.2, success criterion 1.4.3). */
export const TEXT_CONTRAST = 4.5;

/** The contrast of two colours `#rrggbb`, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
