import { expect, test } from 'vitest';
import { notKeptPage, withCopyLine } from './kept-page.ts';

const page = '<html><body><main id="main" class="x"><h1>Chè</h1></main></body></html>';
const line = (sent: string | null, lang: 'vi' | 'en' = 'vi') =>
  /<p[^>]*>([^<]*)/u.exec(withCopyLine(page, sent, lang))?.[1];

test('a kept page says of which day it is, before everything else', () => {
  const kept = withCopyLine(page, 'Mon, 29 Jun 2026 20:00:00 GMT', 'vi');
  // In Vietnam it is the next morning.
  expect(line('Mon, 29 Jun 2026 20:00:00 GMT')).toBe('Bản lưu ngày 30/6/2026: mạng không trả lời.');
  expect(kept.indexOf('data-offline')).toBeLessThan(kept.indexOf('<h1>'));
  expect(line('Mon, 29 Jun 2026 20:00:00 GMT', 'en')).toBe(
    'Copy kept on 30 June 2026: the network does not answer.',
  );
});

test.each([null, '', 'yesterday'])('a copy of which %j is known as its day names none', (sent) => {
  expect(line(sent)).toBe('Bản lưu trên máy: mạng không trả lời.');
});

test('instead of a page that is not kept stand ways to those that are', () => {
  const html = notKeptPage('en', ['/_astro/Page.css']);
  expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, address]) => address)).toEqual([
    '/_astro/Page.css',
    '/en/',
    '/en/search/',
    '/en/saved/',
    '',
  ]);
});
