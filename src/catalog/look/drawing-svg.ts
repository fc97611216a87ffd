/** The flat inks of the drawings: tone 1 faces the light, tone 2 the shade; lines lie on fills only. */
export const DRAWING_INKS = {
  light: {
    ground: '#f3e2d7',
    ink: '#2a2238',
    'leaf-1': '#7a9e55',
    'leaf-2': '#3d6647',
    'gold-1': '#ecb94f',
    'gold-2': '#cb862c',
    'red-1': '#d2573d',
    'red-2': '#9c3434',
    'brown-1': '#b17a48',
    'brown-2': '#734629',
    'cream-1': '#fff8e8',
    'cream-2': '#ecd6b0',
    'indigo-1': '#5463a5',
    'indigo-2': '#2f3468',
    'pink-1': '#eeb1b3',
    'pink-2': '#cc7283',
  },
  dark: {
    ground: '#2c2739',
    ink: '#1d1826',
    'leaf-1': '#8cb066',
    'leaf-2': '#548660',
    'gold-1': '#ebbd5c',
    'gold-2': '#cd8d3c',
    'red-1': '#de6d53',
    'red-2': '#b34a45',
    'brown-1': '#bf8a58',
    'brown-2': '#8f5f40',
    'cream-1': '#f8ecd4',
    'cream-2': '#dcc49b',
    'indigo-1': '#7f8dd0',
    'indigo-2': '#505a9f',
    'pink-1': '#ecb6ba',
    'pink-2': '#d28193',
  },
} as const satisfies Record<'light' | 'dark', Record<string, string>>;

/** Inks by name, `#rrggbb`. */
export type Inks = Readonly<Record<string, string>>;

/** The drawing with its classes turned into colours, so that it stands alone as a picture or in print. */
export function inked(drawing: string, inks: Inks): string {
  return drawing.replace(/class="([^"]*)"/gu, (_, classes: string) =>
    attributes(classes.split(' '), inks),
  );
}

function attributes(classes: readonly string[], inks: Inks): string {
  const hue = classes.find((name) => name.startsWith('h-'))?.slice(2);
  if (!classes.includes('d-line')) {
    return `fill="${inks[classes.includes('d-ground') ? 'ground' : (hue ?? 'ink')]}"`;
  }
  const width = classes.includes('d-bold') ? 5 : 2.5;
  return `fill="none" stroke="${inks[hue ?? 'ink']}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}
