import { expect, test } from 'vitest';
import { catalogOf } from '../catalog/catalog.sample.ts';
import { openSearch } from './open-search.ts';

const { site } = catalogOf('2026-08-01', {});

test('A browser learns the address of the search', () => {
  expect(openSearch(site, 'en', new URL('https://example.org/'))).toMatchInlineSnapshot();
});

test('A province of any name stays a text of at most 16 characters', () => {
  const name = '<b>&"Tỉnh có tên thật dài"';
  const text = openSearch(
    { ...site, province: { vi: name, en: name }, title: { vi: name, en: name } },
    'vi',
    new URL('https://example.org/'),
  );
  expect(text).toContain('<ShortName>OCOP &lt;b&gt;&amp;&quot;Tỉnh</ShortName>');
  expect(text).not.toContain('<b>');
});
