import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { zipPart } from '../../authoring/spreadsheet/workbook/zip-file.ts';
import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import { catalogOf, day, product } from '../../catalog/catalog.sample.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { readCatalog, storiesOf } from '../../entries/check.ts';
import { printPhoto } from '../../entries/photos.ts';
import { standingOrder, type PrintOrder } from '../../print/order.ts';
import { editable } from '../../print/print-node.ts';
import { CATALOGUE_DAY, SAMPLE_CONTENT, SAMPLE_DAY } from '../builds.ts';
import { PRINT_ADDRESS } from './examined/examined-work.ts';

const { catalog: sample, entries } = await readCatalog(
  SAMPLE_CONTENT,
  day(SAMPLE_DAY),
  dayInVietnam(new Date()),
);
const stories = storiesOf(entries);
const photoOf = (slug: string) =>
  printPhoto(SAMPLE_CONTENT, slug, sample.products.get(slug)?.photos ?? []);

const made = (catalog: Catalog, wishes: Partial<PrintOrder> = {}) =>
  editable(
    {
      catalog,
      stories,
      order: { ...standingOrder('catalogue'), ...wishes },
      address: PRINT_ADDRESS,
      version: '0',
    },
    photoOf,
  );

const textPart = async (file: Uint8Array, name: string) =>
  new TextDecoder().decode(await zipPart(file, name));

/** What an XML file says and what its elements refer to; throws where it is no XML. */
function read(xml: string): { text: string; targets: string[]; described: string[] } {
  const parser = new SaxesParser({ xmlns: false });
  const found = { text: '', targets: [] as string[], described: [] as string[] };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => (found.text += text));
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'Relationship') found.targets.push(String(attributes['Target']));
    if (name === 'wp:docPr') found.described.push(String(attributes['descr']));
    if (name === 'w:p') found.text += '\n';
  });
  parser.write(xml).close();
  return found;
}

test('bản Word để sửa có mọi chữ của sổ, mọi ảnh với lời tả, và mở được như tệp zip', async () => {
  const { file, composition } = await made(sample, { edition: 'both' });
  const { booklet } = composition;
  if (booklet.layout !== 'catalogue') throw new TypeError('This is no catalogue.');
  const { text, described } = read(await textPart(file, 'word/document.xml'));
  const told = booklet.sections.flatMap(({ entries: some }) =>
    some.flatMap(({ name, summary, sentence, story, facts, link }) => [
      ...[name, summary, sentence, ...facts.flatMap(({ values }) => values)]
        .flat()
        .map((words) => words.text),
      ...story.flatMap(({ paragraphs }) => paragraphs),
      link?.url ?? '',
    ]),
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter((words) => !text.includes(words))).toEqual([]);
  expect(booklet.sources.filter((source) => !text.includes(source))).toEqual([]);
  expect(described).toHaveLength(sample.products.size);
  expect(described).not.toContain('');
  const { targets } = read(await textPart(file, 'word/_rels/document.xml.rels'));
  const media = targets.filter((target) => target.startsWith('media/'));
  for (const target of media) {
    const { width = 0 } = await sharp(await zipPart(file, `word/${target}`)).metadata();
    expect(width, target).toBeGreaterThan(300);
  }
  expect(media.some((target) => target.endsWith('.jpeg'))).toBe(true);
  for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/styles.xml', 'docProps/core.xml'])
    read(await textPart(file, name));
});

test('dấu lệnh trong tên chỉ là chữ, và hai lần xuất ra hai tệp y hệt nhau', async () => {
  const name = '<w:p> & "x" ]]> \'y\' &amp;';
  const today = day(CATALOGUE_DAY);
  const catalog = catalogOf(today, { products: [product('la', { name: { vi: name, en: name } })] });
  const [first, second] = await Promise.all([made(catalog), made(catalog)]);
  expect(read(await textPart(first.file, 'word/document.xml')).text).toContain(name);
  expect(Buffer.from(first.file).equals(second.file)).toBe(true);
});
