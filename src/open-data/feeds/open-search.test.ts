import { expect, test } from 'vitest';
import { catalogOf } from '../../catalog/catalog.sample.ts';
import { openSearch } from './open-search.ts';

const { site } = catalogOf('2026-08-01', {});

test('A browser learns the address of the search', () => {
  expect(openSearch(site, 'en', new URL('https://example.org/'))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>OCOP Suoi Mau</ShortName>
      <Description>OCOP Suoi Mau</Description>
      <Language>en</Language>
      <InputEncoding>UTF-8</InputEncoding>
      <Image height="16" width="16" type="image/svg+xml">https://example.org/favicon.svg</Image>
      <Url type="text/html" template="https://example.org/en/search/?q={searchTerms}"/>
    </OpenSearchDescription>
    "
  `);
});

test('A province of any name stays a text of at most 16 characters', () => {
  const name = '<b>&"Tỉnh có tên thật dài"';
  const text = openSearch(
    { ...site, province: { vi: name, en: name }, title: { vi: name, en: name } },
    'vi',
    new URL('https://example.org/'),
  );
  expect(text).toContain('<ShortName>OCOP &lt;b&gt;&amp;&quot;Tỉnh c</ShortName>');
  expect(text).not.toContain('<b>');
});
