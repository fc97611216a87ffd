import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('The distance of two words', () => {
  test.each([
    ['tea', 'tea', 0, 'the same word'],
    ['tea', 'teas', 1, 'a letter added'],
    ['tea', 'ea', 1, 'a letter dropped'],
    ['tea', 'tee', 1, 'a letter changed'],
    ['name', 'nmae', 1, 'two neighbours swapped'],
    ['', 'tea', 3, 'nothing typed'],
    ['producer', 'product', 2, 'two changes'],
  ])('%j and %j are %i apart: %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  test('is the same up to where it is enough, however much is left out beyond', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 6 }), (a, b, enough) => {
        const whole = editDistance(a, b);
        expect(Math.min(editDistance(a, b, enough), enough)).toBe(Math.min(whole, enough));
      }),
    );
  });
});

describe('The word that was probably meant', () => {
  const districts = ['dien-bien', 'dien-bien-dong', 'muong-cha', 'tua-chua'];

  test('is the one with a slip of the finger', () => {
    expect(nearest('muong-hca', districts)).toBe('muong-cha');
  });

  test('is the one that only lacks its tone marks', () => {
    expect(nearest('Tủa-Chùa', districts)).toBe('tua-chua');
  });

  test('is the closest, not the first that is close', () => {
    expect(nearest('dien-bien-dog', districts)).toBe('dien-bien-dong');
  });

  test('is the first of two that are equally close', () => {
    expect(nearest('na', ['ba', 'ca'])).toBe('ba');
  });

  test('is not looked for among texts as long as a page', () => {
    const page = 'dien-bien-'.repeat(100_000);
    expect(nearest(page, [page])).toBeUndefined();
    expect(nearest('dien-bin', [page, 'dien-bien'])).toBe('dien-bien');
  });

  test('is not guessed when nothing resembles it', () => {
    expect(nearest('summary', districts)).toBeUndefined();
    expect(nearest('muong-cha', [])).toBeUndefined();
  });

  test('may differ in a third of its letters and no more', () => {
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
  });

  test('is never one with other numbers, however alike the names are', () => {
    const decisions = ['quyet-dinh-11-2025', 'quyet-dinh-07-2022'];
    expect(nearest('quyet-dinh-31-2026', decisions)).toBeUndefined();
    expect(nearest('quyet-dinh-12-2025', decisions)).toBeUndefined();
    expect(nearest('quyet-dinh-2025', decisions)).toBeUndefined();
    expect(nearest('quyet-dinh-2025-11', decisions)).toBeUndefined();
    expect(nearest('IMG_2.jpg', ['IMG_1.jpg', 'IMG_10.jpg', 'img_2.jpg'])).toBe('img_2.jpg');
  });

  test('is the one with the same numbers written otherwise', () => {
    const decisions = ['quyet-dinh-11-2025', 'quyet-dinh-07-2022'];
    expect(nearest('quyet-dihn-11-2025', decisions)).toBe('quyet-dinh-11-2025');
    expect(nearest('quyet_dinh_112025', decisions)).toBe('quyet-dinh-11-2025');
    expect(nearest('quyet-dinh-7-2022', decisions)).toBe('quyet-dinh-07-2022');
    expect(nearest('I.5a', ['I.5.b', 'I.5.a'])).toBe('I.5.a');
  });

  test('is not guessed when nothing was typed', () => {
    expect(nearest('', ['x'])).toBeUndefined();
    expect(nearest(' ', ['x'])).toBeUndefined();
    expect(nearest('y', ['x'])).toBeUndefined();
  });
});
