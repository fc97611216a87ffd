import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { expect, inject, test } from 'vitest';
import { csvRows } from '../../text/csv/csv-rows.ts';
import { CAMERA_MARK } from './hostile-texts.ts';
import { pdfNames, readPdf } from '../pdf/pdf-file.ts';
import { textOf } from '../pdf/pdf-pages.ts';
import { squeezed } from '../print/examined/squeezed.ts';
import { filesBelow } from '../site-pages.ts';

const FORMATS =
  /^(?:feed xmlns xml:lang|id|title|subtitle|updated|author|name|link rel href|entry|category term|summary|urlset.*|sitemapindex xmlns|sitemap|url|loc|lastmod|OpenSearchDescription xmlns|ShortName|Description|Language|InputEncoding|Image height width type|Url type template)$/u;

const { site, texts } = inject('hostile');
const files = filesBelow(site.folder);
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const named = (ending: RegExp) => files.filter((file) => ending.test(file));
const namesIn = (lang: string) =>
  texts.flatMap(({ place, text }) =>
    place.startsWith('products/') && place.endsWith(` name ${lang}`) && !place.includes('marks')
      ? [text]
      : [],
  );

test.for(named(/\.csv$/u))('no cell of %s is a formula, and each stays one cell', (file) => {
  const [head = [], ...rows] = csvRows(read(file));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠\t\r]/u.test(cell))).toEqual([]);
  const lang = file.startsWith('en/') ? 'en' : 'vi';
  // It says which belongs to which, and nothing besides.
  if (file.endsWith('certification_sources.csv')) return;
  const literal = rows.flat().map((cell) => cell.replace(/^'(?='*[=+\-@])/u, ''));
  const written = file.endsWith('products.csv') ? namesIn(lang) : texts.map(({ text }) => text);
  expect(written.filter((text) => literal.includes(text)).length).toBeGreaterThan(1);
});

test('the open data give every name back, and every file of JSON is one', () => {
  const { products } = JSON.parse(read('data/products.json')) as {
    products: { name: { vi: string; en: string } }[];
  };
  for (const lang of ['vi', 'en'] as const) {
    expect([...new Set(products.map(({ name }) => name[lang]))].sort()).toEqual(
      namesIn(lang).sort(),
    );
  }
  expect(named(/\.json$/u).map((file) => JSON.parse(read(file)) as unknown).length).toBeGreaterThan(
    5,
  );
});

test.for(named(/\.ics$/u))('%s has the events of the catalogue and no property besides', (file) => {
  const calendar = new ICAL.Component(ICAL.parse(read(file)));
  const events = calendar.getAllSubcomponents('vevent');
  const properties = [calendar, ...events].flatMap((one) => one.getAllProperties());
  expect([...new Set(properties.map(({ name }) => name))].sort()).toMatchInlineSnapshot(`
    [
      "calscale",
      "description",
      "dtend",
      "dtstamp",
      "dtstart",
      "name",
      "prodid",
      "refresh-interval",
      "summary",
      "transp",
      "uid",
      "url",
      "version",
      "x-published-ttl",
      "x-wr-calname",
    ]
  `);
  const summaries = events.map((event) => String(event.getFirstPropertyValue('summary')));
  const names = namesIn(file.startsWith('en/') ? 'en' : 'vi');
  expect(summaries.filter((text) => !names.some((name) => text.includes(name)))).toEqual([]);
  expect(summaries.length).toBeGreaterThan(1);
});

test.for(named(/\.(?:atom|xml)$/u))('%s is XML with the elements of its format alone', (file) => {
  const found = new Set<string>();
  const contents: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.add([name, ...Object.keys(attributes)].join(' '));
  });
  parser.on('text', (text) => contents.push(text));
  parser.write(read(file)).close();
  expect([...found].filter((name) => !FORMATS.test(name))).toEqual([]);
  if (file.startsWith('opensearch')) return expect(contents.join('')).toContain('pwned');
  if (!file.endsWith('.atom')) return expect(contents.join('')).toMatch(/^[\s\w:/.%-]*$/u);
  const names = namesIn(file.startsWith('en/') ? 'en' : 'vi');
  expect(
    names.filter((name) => contents.some((text) => text.includes(name))).length,
  ).toBeGreaterThan(1);
});

test.for(named(/\.pdf$/u))(
  '%s only has text, and links to web pages, mail and phone',
  async (file) => {
    const bytes = readFileSync(join(site.folder, file));
    const ACTIVE =
      /^\/(?:JS|JavaScript|Launch|AA|OpenAction|EmbeddedFiles?|SubmitForm|ImportData|GoTo[RE]|RichMedia)$/u;
    expect(pdfNames(bytes).filter((name) => ACTIVE.test(name))).toEqual([]);
    const { pages } = await readPdf(bytes);
    const targets = pages.flatMap(({ links }) => links.map(({ target }) => target));
    const led = targets.filter((target) => typeof target === 'string');
    expect(led.filter((target) => !/^(?:https:\/\/|mailto:|tel:)/u.test(target))).toEqual([]);
    const text = squeezed(pages.map(textOf).join(' '));
    // A poster names the fair, and a badge its booth and maker.
    const written = texts.filter((one) => text.includes(squeezed(one.text)));
    expect(written.length).toBeGreaterThan(0);
  },
);

test('what the camera wrote into a photo is nowhere, and robots and headers are the project’s own', () => {
  const telling = files.filter((file) =>
    readFileSync(join(site.folder, file)).includes(CAMERA_MARK),
  );
  expect(telling).toEqual([]);
  expect(read('robots.txt') + read('_headers')).not.toMatch(/pwned|pwn-ed/u);
});
