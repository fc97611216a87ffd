import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { writeHostileContent, type PlacedText } from './hostile-content.ts';

/** A product whose folder would be another one in an address. */
const CLIMBING = 'x%2f..%2f..%2f..%2fescaped';

/** Steers a terminal, turns writing round, ends lines and properties, and is no XML. */
export const STEERING = 'UBND\u001b[2J\u0007\u202e\u2028\u0001\nEND:VEVENT\nX-PWNED:1';

/** The addresses that check refuses, in each field that becomes a link. */
export const STRANGE_LINKS = [
  'javascript:pwned(1)',
  'JaVaScRiPt:pwned(2)//',
  'data:text/html,<script>pwned()</script>',
  'javascript:pwned(3)',
];

/** The product, its producer and its source that say what check refuses, each beside one that says what it accepts. */
export const REFUSED = {
  product: 'che-xanh-bi-tu-choi',
  producer: 'htx-bi-tu-choi',
  source: 'quyet-dinh-bi-tu-choi',
} as const;
const TWINS = {
  'che-xanh-vi-du': REFUSED.product,
  'htx-dong-ke': REFUSED.producer,
  'quyet-dinh-11-2025': REFUSED.source,
};

/** Where the texts stood that these entries replace. */
const REPLACED =
  /^[^ ]*-bi-tu-choi.* (?:issuer|website|links label|links url|email|traceUrl|url)$/u;

const RAW = `

<script>pwned()</script>

x <img src=x onerror=pwned()> <pwn-ed onload=pwned()>y</pwn-ed> <style>*{display:none}</style>

z <pwn-ed/onload="pwned()"> <pwn-ed/>

[a](javascript:pwned()) ![p](https://evil.example/p.gif) <javascript:pwned()> [b](/\\evil.example)

<iframe srcdoc="<script>pwned()</script>"></iframe>

<svg onload=pwned()><script>pwned()</script></svg>
`;

/**
 * Writes a hostile province over the folder, and in it entries that check would refuse besides. Gives the texts that it
 * still accepts.
 */
export async function writeRefusedContent(folder: string): Promise<PlacedText[]> {
  const texts = await writeHostileContent(folder, TWINS);
  const [script, mixed, data, source] = STRANGE_LINKS;
  const product = join(folder, 'products', REFUSED.product);
  cpSync(join(folder, 'products/mat-ong-hinh-ve'), join(folder, 'products', CLIMBING), {
    recursive: true,
  });
  for (const story of ['index.md', 'index.en.md']) appendFileSync(join(product, story), RAW);
  const [, facts = '', ...story] = readFileSync(join(product, 'index.md'), 'utf8').split(/^---$/mu);
  const fields = parse(facts, { schema: 'failsafe' }) as {
    aliases: { vi: string[] };
    certifications: { issuer: string }[];
  };
  fields.aliases.vi.push('＝HYPERLINK("https://evil.example")', '＠SUM(1)', '\u200b=1+1');
  fields.certifications.forEach((certification) => (certification.issuer = STEERING));
  const spoilt = { ...fields, traceUrl: mixed, formerSlugs: ['"><pwn-ed onload=pwned()>'] };
  writeFileSync(join(product, 'index.md'), `---\n${stringify(spoilt)}---${story.join('---')}`);
  spoil(join(folder, 'producers', `${REFUSED.producer}.json`), {
    website: script,
    links: [{ label: 'x', url: data }],
    email: 'x"><pwn-ed>@b.vn?bcc=c@d.vn',
    phone: '*21*0339921606#',
    formerSlugs: [],
  });
  spoil(join(folder, 'sources', `${REFUSED.source}.json`), { url: source });
  return texts.filter(({ place }) => !REPLACED.test(place));
}

function spoil(file: string, fields: object): void {
  const entry = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...entry, ...fields }));
}
