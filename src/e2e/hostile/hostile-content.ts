import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { LONGEST_BOOTH, LONGEST_PRICE } from '../../catalog/fair.ts';
import { SAMPLE_CONTENT } from '../builds.ts';
import { filesBelow } from '../site-pages.ts';
import { CAMERA_MARK, HOSTILE_STORY, PHOTO, spoiltText } from './hostile-texts.ts';

/** A text of the province and where it stands: `producers/x.json name vi`. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** Products that together have every field and every state of a certificate. */
const PRODUCTS = [
  'banh-chua-ro',
  'che-xanh-vi-du',
  'ca-phe-trang-trang',
  'mat-ong-hinh-ve',
  'mien-dong-net-but',
  'ruou-ngo-ban-nhap',
];

/** Entries that are written once more under another name, with texts of their own. */
export type Twins = Readonly<Record<string, string>>;

/** What names a choice, another entry or a file, a number or a day: there check leaves no freedom. */
const BOUND = new Set(
  [
    'slug kind drawing category categories code district commune producer stars season gtin phone status scope',
    'decided day on date asOf published seen reviewed founded from to isExample categoryIsOurs relatedProduct file',
    'sources storySources formerSlugs inferred light dark motif words near licence',
  ].flatMap((line) => line.split(' ')),
);

/** What fits on a card and a label. */
const ROOM: Readonly<Record<string, number>> = { number: LONGEST_BOOTH, price: LONGEST_PRICE };

/** The one product with a photo. */
const WITH_PHOTO = 'che-xanh-vi-du';

/** What the maintainers write, and lists of slugs. */
const AS_IT_IS = /^(?:categories\.json|pages\/.*)$/u;

/**
 * Writes the made-up province over the folder, smaller and with hostile text wherever check leaves the words to whoever
 * writes an entry. Gives these texts.
 */
export async function writeHostileContent(
  folder: string,
  twins: Twins = {},
): Promise<PlacedText[]> {
  rmSync(folder, { recursive: true, force: true });
  const texts: PlacedText[] = [];
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const writeSpoilt = (file: string, text: string) => {
    if (file.endsWith('index.md')) write(file, spoiltProduct(text, file, texts));
    else if (file.endsWith('.md')) write(file, HOSTILE_STORY);
    else if (file.endsWith('.json')) {
      // A plan names booths, whose names are spoilt.
      const fields: unknown = JSON.parse(text, (key, value: unknown) =>
        key === 'plan' ? undefined : value,
      );
      write(file, JSON.stringify(spoilt(fields, file, texts)));
    }
  };
  for (const file of filesBelow(SAMPLE_CONTENT)) {
    const [kind = '', name = ''] = file.split('/');
    const slug = name.replace(/\.json$/u, '');
    if (kind === 'products' && !PRODUCTS.includes(slug)) continue;
    const text = readFileSync(join(SAMPLE_CONTENT, file), 'utf8');
    if (AS_IT_IS.test(file)) cpSync(join(SAMPLE_CONTENT, file), join(folder, file));
    else writeSpoilt(file, text);
    const twin = twins[slug];
    if (twin !== undefined) writeSpoilt(file.replace(slug, twin), renamed(text, twins));
  }
  write('search-queries.json', '[]');
  const { producers } = JSON.parse(
    readFileSync(join(SAMPLE_CONTENT, 'published.json'), 'utf8'),
  ) as Record<string, string[]>;
  write('published.json', JSON.stringify({ products: [...PRODUCTS, 'che-vi-du'], producers }));
  const photo = await sharp(join(SAMPLE_CONTENT, 'products', WITH_PHOTO, 'la-che.jpg'))
    .withExif({ IFD0: { Artist: CAMERA_MARK }, IFD3: { GPSLatitude: '21/1 23/1 0/1' } })
    .toBuffer();
  for (const slug of [WITH_PHOTO, twins[WITH_PHOTO] ?? WITH_PHOTO]) {
    writeFileSync(join(folder, 'products', slug, PHOTO), photo);
  }
  return texts.filter(({ place }) => !/^(?:published|search-queries)/u.test(place));
}

/** What an entry says, of its twin and the twins of what it names. */
function renamed(text: string, twins: Twins): string {
  return Object.entries(twins).reduce((said, [slug, twin]) => said.replaceAll(slug, twin), text);
}

function spoiltProduct(text: string, file: string, texts: PlacedText[]): string {
  const [, facts = ''] = text.split(/^---$/mu);
  const fields = parse(facts.replace('la-che.jpg', JSON.stringify(PHOTO)), {
    schema: 'failsafe',
  }) as object;
  const story = 'storySources' in fields ? `\n${HOSTILE_STORY}\n` : '';
  return `---\n${stringify(spoilt(fields, file, texts))}---\n${story}`;
}

/** The value with a hostile text in the place of each free one, which goes on the list. */
function spoilt(value: unknown, place: string, texts: PlacedText[]): unknown {
  const key = place.slice(place.lastIndexOf(' ') + 1);
  if (BOUND.has(key)) return value;
  if (typeof value === 'string') {
    const room = place.startsWith('fairs/') ? ROOM[key] : undefined;
    const text = [...spoiltText(value, key, texts.length)].slice(0, room).join('').trim();
    // A line end is a space wherever the text is shown.
    texts.push({ place, text: text.replace(/\s+/gu, ' ') });
    return text;
  }
  if (Array.isArray(value)) return value.map((item) => spoilt(item, place, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, spoilt(item, `${place} ${name}`, texts)]),
  );
}
