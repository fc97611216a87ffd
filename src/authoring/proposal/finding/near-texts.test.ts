import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areAlike, NearTexts } from './near-texts.ts';

test('the texts that are alike are those that comparing with each finds', () => {
  const letter = fc.constantFrom('a', 'o', 'n', 'g', '-', '1');
  const text = fc.string({ unit: letter, minLength: 1, maxLength: 26 });
  const slip = fc.tuple(text, fc.nat(25), fc.array(letter, { maxLength: 2 })).map(
    // The same text with a letter changed, dropped or added.
    ([whole, at, instead]) => [whole, whole.slice(0, at) + instead.join('') + whole.slice(at + 1)],
  );
  fc.assert(
    fc.property(fc.array(slip, { maxLength: 12 }), (slips) => {
      const texts = [...new Set(slips.flat())].filter((one) => one !== '');
      const shelves = new NearTexts();
      for (const one of texts) shelves.add(one);
      for (const wanted of texts) {
        const alike = texts.filter((one) => areAlike(one, wanted));
        expect(shelves.near(wanted).sort()).toEqual(alike.sort());
      }
    }),
  );
});
