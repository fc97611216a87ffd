import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { plainMarkdown } from './plain-markdown.ts';

const html = (markdown: string) =>
  markdownToHtml(markdown, { mdastPlugins: [plainMarkdown] }).html.trim();

test('a story keeps its paragraphs, emphasis and ordinary links', () => {
  expect(html('Chè *shan tuyết*, xem [nguồn](https://example.org/a).')).toBe(
    '<p>Chè <em>shan tuyết</em>, xem <a href="https://example.org/a">nguồn</a>.</p>',
  );
});

test.each([
  '<script>alert(1)</script>',
  'Chè <img src=x onerror=alert(1)> ngon',
  'Chè <b onclick="alert(1)">ngon</b>',
  '<!-- ẩn -->',
])('raw HTML never reaches the page: %s', (markdown) => {
  expect(html(markdown)).not.toMatch(/<(?!\/?p>)/u);
});

test.each([
  '[xem](javascript:alert(1))',
  '[xem](JaVaScRiPt:alert(1))',
  '[xem](data:text/html,x)',
  '[xem](vbscript:x)',
  '[xem](//example.org/x)',
  '[xem][a]\n\n[a]: javascript:alert(1)',
  '<javascript:alert(1)>',
])('a link that is no page, mail or phone loses its address: %s', (markdown) => {
  expect(html(markdown)).not.toContain('href');
});

test('pictures inside a story are dropped', () => {
  expect(html('![x](https://example.org/x.png)')).not.toContain('<img');
});
