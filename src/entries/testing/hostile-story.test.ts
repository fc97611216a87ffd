import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { problemsWith } from './example-entries.ts';
import { misplaced, provoked, withStory } from './hostile-codes.ts';
import { plainMarkdown } from '../story.ts';

/** Everything on a page that is more than text, if nobody had checked the entry. */
function unchecked(markdown: string) {
  const { html } = markdownToHtml(markdown, { mdastPlugins: [plainMarkdown] });
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.body.querySelectorAll('*')].flatMap((element) => [
    element.localName,
    ...element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name) ?? ''}`),
  ]);
}

const HARMLESS =
  /^(?:p|a|em|strong|ul|ol|li|h2|h3|blockquote|br|title=.*|href=(?:https?:\/\/|mailto:|tel:).*)$/u;
const dangers = (markdown: string) => unchecked(markdown).filter((part) => !HARMLESS.test(part));

const LINKS = [
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert)',
  '[a](<javascript:alert(1)>)',
  '[a](<java\tscript:alert>)',
  '[a](< javascript:alert>)',
  '[a](&#106;avascript:alert)',
  '[a](&#x6A;avascript:alert)',
  '[a](&#0000106avascript:alert)',
  '[a](javascript&colon;alert)',
  '[a](java&Tab;script:alert)',
  '[a](java&NewLine;script:alert)',
  '[a](javascript\\:alert)',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](DATA:text/html,x)',
  '[a](vbscript:x)',
  '[a](file:///etc/passwd)',
  '[a](blob:https://a.vn/x)',
  '[a](view-source:https://a.vn)',
  '[a](ftp://a.vn/x)',
  '[a](//evil.vn)',
  '[a](/\\evil.vn)',
  '[a](https:evil.vn)',
  '[a](https:\\\\evil.vn)',
  '[a](https://a.vn@evil.vn)',
  '[a](https://a.vn:80:80/)',
  '[a](<https://a.vn/ x>)',
  '[a](mailto:a@b.vn?bcc=c@d.vn)',
  '[a](mailto:a@b.vn%0Abcc:c@d.vn)',
  '[a](tel:*21*0339921606#)',
  '[a](sms:+84339921606)',
  '[a](../../../admin/)',
  '[a](#a)',
  '[a]()',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '<JAVASCRIPT:alert&#40;1)>',
  '[a][1]\n\n[1]: javascript:alert(1)',
  '[a]\n\n[a]: <javascript:alert(1)> "x"',
  '[a][]\n\n[a]:\n  javascript:alert(1)',
  '[Ong]: data:text/html,x',
] as const;

describe.each(LINKS)('Liên kết %j', (markdown) => {
  test('bị từ chối trong bài', () => {
    const problems = problemsWith(withStory(markdown));
    expect(problems.map(({ code }) => code)).toContain('safe-links');
    expect(misplaced(withStory(markdown), problems)).toEqual([]);
  });

  test('không dẫn đi đâu trên trang, dù không ai kiểm tra', () => {
    expect(dangers(markdown)).toEqual([]);
  });
});

const HTML = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.vn/x.js>',
  '<script\n>alert(1)</script\n>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">a</a>',
  '<b onclick="alert(1)">a</b>',
  '<style>*{display:none}</style>',
  '<meta http-equiv="refresh" content="0;url=//evil.vn">',
  '<base href="//evil.vn">',
  '<form action="//evil.vn"><input></form>',
  '<certificate-state data-status="valid"></certificate-state>',
  '<!-- ẩn -->',
  '<!doctype html>',
  '<?php x ?>',
  '<![CDATA[<script>]]>',
  '</main></body>',
  '- a\n\n  <script>alert(1)</script>',
  '> <img src=x onerror=alert(1)>',
  '**<b>a</b>**',
  '[<img src=x onerror=alert(1)>](https://a.vn)',
  'a <img/src="x"/onerror=alert(1)> b',
  '<svg/onload=alert(1)>',
] as const;

describe.each(HTML)('HTML %j', (markdown) => {
  test('bị từ chối trong bài', () => {
    const problems = problemsWith(withStory(markdown));
    expect(problems.map(({ code }) => code)).toContain('plain-story');
    expect(misplaced(withStory(markdown), problems)).toEqual([]);
  });

  test('không tới trang, dù không ai kiểm tra', () => {
    expect(dangers(markdown)).toEqual([]);
  });
});

test.each([
  '![a](https://evil.vn/pixel.gif)',
  '![a](data:image/svg+xml,x)',
  '![a][1]\n\n[1]: https://evil.vn/x.png',
  '[![a](https://evil.vn/x.png)](https://a.vn)',
])('ảnh trong bài bị từ chối và không tới trang: %j', (markdown) => {
  expect(provoked(withStory(markdown)).join()).toContain('story-images');
  expect(dangers(markdown)).toEqual([]);
});

test.each([
  '{alert(1)}',
  'import x from "y"',
  '<%= x %> {{ x }} ${x}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  'a < b > c',
  '[a](https://a.vn "x\\" onclick=\\"alert(1)")',
])('chữ chỉ giống mã thì là chữ: %j', (markdown) => {
  expect(provoked(withStory(markdown))).toEqual([]);
  expect(dangers(markdown)).toEqual([]);
});
