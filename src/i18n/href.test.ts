import { expect, test } from 'vitest';
import { LANGUAGES } from '../catalog/site.ts';
import { href, languageOf } from './href.ts';

test('a page speaks the language of its address', () => {
  for (const lang of LANGUAGES) {
    expect(languageOf(href({ page: 'home' }, lang))).toBe(lang);
    expect(languageOf(href({ page: 'product', slug: 'en' }, lang))).toBe(lang);
    expect(languageOf(href({ page: 'products', number: 2 }, lang))).toBe(lang);
  }
});

test('an address that only begins like the English ones is Vietnamese', () => {
  expect(languageOf('/energy/')).toBe('vi');
});
