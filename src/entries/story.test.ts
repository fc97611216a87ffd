import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { plainMarkdown, storyParagraphs } from './story.ts';

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

test.each(['[xem](/\\evil.vn)', '[xem](</\\evil.vn>)', '[xem](https://a.vn@evil.vn)', '[xem](#a)'])(
  'a story links nowhere but to whole addresses: %s',
  (markdown) => {
    expect(html(markdown)).toBe('<p>xem</p>');
  },
);

test.each([
  ['# H', '<h2>H</h2>'],
  ['#### H', '<h3>H</h3>'],
  ['```js\na\n```', ''],
  ['    a', ''],
  ['|a|\n|-|\n|1|', ''],
  ['a[^1]\n\n[^1]: b', '<p>a</p>'],
  ['a `b`', '<p>a b</p>'],
  ['a ~~b~~', '<p>a b</p>'],
  ['a ![b][c] d\n\n[c]: https://a.vn/a.jpg', '<p>a  d</p>'],
  ['- [x] a', '<ul>\n<li>a</li>\n</ul>'],
  ['***', ''],
])('a form that stories do not have is dropped: %j', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test('the maintainers’ own prose keeps its forms and its links within the site', () => {
  const mdx = '# Trang\n\n|a|\n|-|\n|1|\n\n[xem](/san-pham/) [xa](/\\evil.vn)';
  const { code } = mdxToJs(mdx, { mdastPlugins: [plainMarkdown] });
  expect(code).toMatch(/table/u);
  expect(code).toContain('/san-pham/');
  expect(code).not.toContain('evil');
});

test('what print takes from a story is its words, paragraph by paragraph', () => {
  expect(
    storyParagraphs(
      '## Trà\n\nHái *búp*,\nxem [nguồn](https://example.org/a).\n\n- sao\n- sấy\n\n<b>x</b>\n\n![x](a.png)',
    ),
  ).toEqual(['Trà', 'Hái búp, xem nguồn.', 'sao', 'sấy', 'x']);
});
