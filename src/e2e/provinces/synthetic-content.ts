import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { slugOf } from '../../text/slug.ts';
import { SAMPLE_CONTENT } from '../builds.ts';
import { random, type Random } from './seeded-random.ts';
import { decisionsOf, recognitionsBy, type Decision } from './synthetic-decisions.ts';
import { KINDS, SENTENCES, SYLLABLES, VARIANTS } from './synthetic-words.ts';

const PRODUCTS_PER_PRODUCER = 3;
/** How many products people are said to look for. */
const LOOKED_FOR = 12;

interface Place {
  readonly district: string;
  readonly commune: string;
  readonly name: string;
}

const PLACES: readonly Place[] = SYLLABLES.flatMap((first) =>
  SYLLABLES.filter((second) => second !== first).map((second) => ({
    district: slugOf(`Xứ ${first}`),
    commune: slugOf(`${first} ${second}`),
    name: `${first} ${second}`,
  })),
);

/** How many products a synthetic province can have at most. */
export const MOST_PRODUCTS = PLACES.length * KINDS.length * VARIANTS.length;

/** Writes a made-up province of that many products over the folder; the same number gives the same files. */
export function writeSyntheticContent(folder: string, count: number): void {
  if (count > MOST_PRODUCTS) throw new RangeError(`At most ${MOST_PRODUCTS} products.`);
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['categories.json', 'synonyms.json', 'pages']) {
    cpSync(join(SAMPLE_CONTENT, part), join(folder, part), { recursive: true });
  }
  const write = (path: string, content: unknown) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
    writeFileSync(join(folder, path), text);
  };
  write('site.json', site());
  const decisions = decisionsOf();
  for (const { id, source } of decisions) write(`sources/${id}.json`, source);
  SYLLABLES.forEach((syllable, index) =>
    write(`districts/${slugOf(`Xứ ${syllable}`)}.json`, district(syllable, index)),
  );
  const pick = random(count);
  const producers = Math.ceil(count / PRODUCTS_PER_PRODUCER);
  const published = { products: [] as string[], producers: [] as string[] };
  for (let index = 0; index < producers; index++) {
    published.producers.push(producerSlug(index));
    write(`producers/${producerSlug(index)}.json`, producer(index, decisions, pick));
  }
  const queries: object[] = [];
  for (let index = 0; index < count; index++) {
    const { slug, name, text } = product(index, producerSlug(index % producers), decisions, pick);
    published.products.push(slug);
    if (index < LOOKED_FOR) queries.push(...queriesFor(slug, name));
    write(`products/${slug}/index.md`, text);
  }
  write('published.json', published);
  write('search-queries.json', queries);
  write('candidates.json', []);
  write('statistics.json', []);
}

/** The made-up province of the tests under a name, and without an address or anyone to write to. */
function site(): object {
  const sample = JSON.parse(readFileSync(join(SAMPLE_CONTENT, 'site.json'), 'utf8')) as object;
  const title = {
    vi: 'Đặc sản OCOP tỉnh Tưởng Tượng',
    en: 'OCOP specialties of Imaginary Province',
  };
  const province = { vi: 'tỉnh Tưởng Tượng', en: 'Imaginary Province' };
  return { ...sample, province, title, url: null, contact: null };
}

/** What someone types who knows the name: as it is written, and without any mark. */
function queriesFor(slug: string, name: string): object[] {
  const first = [`products/${slug}`];
  return [
    { query: name, kind: 'exact-name', first },
    { query: slug.replaceAll('-', ' '), kind: 'without-marks', first },
  ];
}

const producerSlug = (index: number) => `htx-mau-so-${index + 1}`;

/** The place of that number; a stride that shares no factor with their number spreads them over the districts. */
function placeOf(index: number): Place {
  const place = PLACES[(index * 37) % PLACES.length];
  if (!place) throw new RangeError(`No place ${index}.`);
  return place;
}

function district(syllable: string, index: number) {
  const communes = SYLLABLES.filter((other) => other !== syllable).map((other, place, all) => ({
    slug: slugOf(`${syllable} ${other}`),
    kind: 'commune',
    name: `${syllable} ${other}`,
    now: { kind: 'commune', name: `${syllable} ${all[place - (place % 3)] ?? other}` },
  }));
  return {
    kind: 'district',
    name: { vi: `Xứ ${syllable}`, en: `${syllable} Land` },
    tile: { column: (index % 4) + 1, row: Math.floor(index / 4) + 1 },
    communes,
  };
}

function producer(index: number, decisions: readonly Decision[], pick: Random) {
  const { district, commune, name } = placeOf(index);
  return {
    name: { vi: `HTX ${name} số ${index + 1}`, en: `${name} Cooperative no. ${index + 1}` },
    kind: pick.of(['cooperative', 'company', 'household', 'farm']),
    district,
    commune,
    address: `Bản số ${pick.below(20) + 1}, xã ${name}, tỉnh Mẫu`,
    phone: `09${pick.of([1, 4, 6, 7, 8])}${String(pick.below(1e7)).padStart(7, '0')}`,
    sources: [pick.of(decisions).id],
  };
}

function product(
  index: number,
  producer: string,
  decisions: readonly Decision[],
  pick: Random,
): { slug: string; name: string; text: string } {
  const place = placeOf(index);
  const turn = Math.floor(index / PLACES.length);
  const kind = KINDS[(turn + index) % KINDS.length];
  const variant = VARIANTS[Math.floor(turn / KINDS.length)];
  if (!kind || !variant) throw new RangeError(`No product ${index}.`);
  const vi = `${kind.name.vi} ${place.name}${variant.vi}`;
  const certifications = recognitionsBy(decisions, pick);
  const sources = certifications.flatMap((certification) => certification.sources);
  const grams = (pick.below(9) + 1) * 100;
  const thousands = pick.below(90) + 10;
  const stated = (vi: string, en: string) => [{ text: { vi, en }, sources: sources.slice(0, 1) }];
  const fields = {
    name: { vi, en: `${place.name} ${kind.name.en}${variant.en}` },
    aliases: { vi: [`Đặc sản ${place.name}`], en: [kind.name.en] },
    producer,
    district: place.district,
    commune: place.commune,
    category: kind.category,
    categoryIsOurs: pick.below(2) === 0,
    drawing: kind.drawing,
    summary: {
      vi: `${kind.name.vi} của xã ${place.name}, một địa danh bịa ra để đo tốc độ.`,
      en: `Made-up ${kind.name.en} of ${place.name}, a place invented for measuring.`,
    },
    certifications,
    season: [pick.below(6) + 1, pick.below(6) + 7],
    packaging: stated(`Túi ${grams} g`, `Bag of ${grams} g`),
    prices: stated(`${thousands}.000 đồng một túi`, `${thousands},000 đồng a bag`),
    storySources: [...new Set(sources)],
  };
  const story = [3, 3, 2].map((sentences) =>
    Array.from({ length: sentences }, () => pick.of(SENTENCES)).join(' '),
  );
  return {
    slug: slugOf(vi),
    name: vi,
    text: `---\n${stringify(fields)}---\n\n${story.join('\n\n')}\n`,
  };
}
