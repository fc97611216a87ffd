import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DRAWINGS } from '../product.ts';
import { DRAWING_INKS, inked } from '../look/drawing-svg.ts';

const folder = new URL('.', import.meta.url);

const HUES = ['leaf', 'gold', 'red', 'brown', 'cream', 'indigo', 'pink'];
const CLASSES = ['d-ground', 'd-line', 'd-bold', ...HUES.flatMap((hue) => [`h-${hue}-1`, `h-${hue}-2`])];

const OPENING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160">\n';
const STEP = /^(?:translate|rotate|scale)\(-?[\d.]+(?: -?[\d.]+){0,2}\)/;

/** What each attribute may say; an attribute that is not listed may not occur. */
const ATTRIBUTES: Readonly<Record<string, (value: string) => boolean>> = {
  class: (value) => value.split(' ').every((name) => CLASSES.includes(name)),
  d: (value) => /^M[MLHVCSQTAZ\d\s.,-]+$/i.test(value),
  transform: (value) => {
    let rest = value;
    while (STEP.test(rest)) rest = rest.replace(STEP, '');
    return rest === '';
  },
};

/** The parts of a drawing that its grammar does not allow: only groups and paths, only listed attributes. */
function foreignParts(svg: string): string[] {
  const foreign: string[] = [];
  const inside = svg.slice(OPENING.length).replace(/<\/svg>\n$/, '');
  const rest = inside.replace(/<(?:path|g)((?: [\w:-]+="[^"]*")*)\/?>|<\/g>/g, (_, attributes = '') => {
    for (const [text, name, value] of String(attributes).matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
      if (!ATTRIBUTES[name ?? '']?.(value ?? '')) foreign.push(text.trim());
    }
    return '';
  });
  return rest.trim() === '' ? foreign : [...foreign, rest.trim()];
}

test('every kind of product has one drawing, and no drawing is left over', () => {
  const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  expect(files.sort()).toEqual(DRAWINGS.map((kind) => `${kind}.svg`).sort());
});

describe.each(DRAWINGS)('the drawing %s', (kind) => {
  const svg = readFileSync(new URL(`${kind}.svg`, folder), 'utf8');

  test('stands on the common square of 160 units', () => {
    expect(svg.slice(0, OPENING.length)).toBe(OPENING);
  });

  test('takes its colours from the theme, and holds no code, address or name', () => {
    expect(foreignParts(svg)).toEqual([]);
  });

  test('weighs at most 2.5 KB', () => {
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(2500);
  });
});

test('a drawing with a colour, an id, a script or a link of its own is refused', () => {
  const bad = '<path class="h-leaf-3" d="M0 0" fill="red"/><g id="x" onclick="y()"><a href="/">z</a></g>';
  expect(foreignParts(`${OPENING}${bad}</svg>\n`)).toMatchInlineSnapshot(`
    [
      "class="h-leaf-3"",
      "fill="red"",
      "id="x"",
      "onclick="y()"",
      "<a href="/">z</a>",
    ]
  `);
});

test.each(['light', 'dark'] as const)('in %s inks a drawing stands alone', (scheme) => {
  for (const kind of DRAWINGS) {
    const svg = inked(readFileSync(new URL(`${kind}.svg`, folder), 'utf8'), DRAWING_INKS[scheme]);
    expect(svg, kind).not.toMatch(/class=|undefined/u);
    expect(svg, kind).toMatch(/fill="#[0-9a-f]{6}"/u);
  }
});
