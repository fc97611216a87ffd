import { expect, test } from 'vitest';
import { contrastOf, NEUTRALS, TEXT_CONTRAST } from './palette.ts';

test('black on white has the greatest contrast, a colour on itself the least', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21);
  expect(contrastOf('#777777', '#777777')).toBe(1);
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(['light', 'dark'] as const)('every text is readable on paper and cards, %s', (scheme) => {
  const { paper, surface, ink, quiet, clay, leaf } = NEUTRALS[scheme];
  for (const text of [ink, quiet, clay, leaf]) {
    expect(contrastOf(text, paper)).toBeGreaterThan(TEXT_CONTRAST);
    expect(contrastOf(text, surface)).toBeGreaterThan(TEXT_CONTRAST);
  }
});

test.each(['light', 'dark'] as const)(
  'stars and controls stand out from the paper, %s',
  (scheme) => {
    const { paper, gold, control } = NEUTRALS[scheme];
    expect(contrastOf(gold, paper)).toBeGreaterThan(3);
    expect(contrastOf(control, paper)).toBeGreaterThan(3);
  },
);
