import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { DOMParser } from 'linkedom';
import { changesAtom, element } from './atom.ts';
import { catalogOf, certified, day, product } from '../../catalog/catalog.sample.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Product } from '../../catalog/product.ts';
import { sampleCatalog, TEA } from '../open-data.sample.ts';

/** The text and the attribute that a strict parser, written by others, reads; it refuses whatever XML does. */
function readBack(xml: string) {
  const parser = new SaxesParser({ xmlns: true });
  const read = { text: '', attribute: '', elements: 0 };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    read.elements += 1;
    read.attribute = attributes['href']?.value ?? '';
  });
  parser.on('text', (text) => void (read.text += text));
  parser.on('cdata', () => void (read.elements += 1));
  parser.on('comment', () => void (read.elements += 1));
  parser.write(xml).close();
  return read;
}

test.each([
  ['</title><script>alert(1)</script>', '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  [']]>', ']]&gt;'],
  ['<!-- a & b -->', '&lt;!-- a &amp; b --&gt;'],
  ['<![CDATA[x]]>', '&lt;![CDATA[x]]&gt;'],
  ['"\' onload="x', '&quot;&apos; onload=&quot;x'],
  ['&#0;&lt;', '&amp;#0;&amp;lt;'],
])('A text cannot leave its element: %j', (text, written) => {
  expect(element('title', {}, text)).toBe(`<title>${written}</title>`);
  expect(element('link', { href: text })).toBe(`<link href="${written}"/>`);
  expect(readBack(element('title', {}, text))).toMatchObject({ text, elements: 1 });
});

test.each(['\u0000', '\u0007', '\u000b', '\u001b', '\uD800', '\uFFFE', '\uFFFF'])(
  'a character that XML does not know does not break the feed: %j',
  (character) => {
    expect(readBack(element('title', {}, `a${character}b`)).text).toBe('a\uFFFDb');
  },
);

test('Whatever is written, a strict parser reads the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      const expected = text.replace(
        /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
        '\uFFFD',
      );
      const read = readBack(element('link', { href: text }, text));
      expect(read.text).toBe(expected);
      // In an attribute every bare tab and line end is read as a space.
      expect(read.attribute).toBe(expected.replace(/[\t\n]/gu, ' '));
    }),
    { seed: 1810, numRuns: 500 },
  );
});

const SITE = { url: new URL('https://ocop.example') };

/** The feed as a reader gets it; a strict parser has agreed that it is XML. */
function feedOf(
  catalog: Catalog,
  lang: 'vi' | 'en' = 'vi',
  publication: { url: URL | undefined } = SITE,
) {
  const xml = changesAtom(catalog, lang, publication);
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return new DOMParser().parseFromString(xml, 'text/xml');
}
type Feed = ReturnType<typeof feedOf>;
const entriesOf = (feed: Feed) =>
  [...feed.querySelectorAll('entry')].map((entry) => {
    const text = (name: string) => entry.querySelector(name)?.textContent ?? '';
    return {
      id: text('id'),
      title: text('title'),
      updated: text('updated'),
      summary: text('summary'),
      href: entry.querySelector('link')?.getAttribute('href'),
    };
  });
const told = (feed: Feed) =>
  entriesOf(feed).map(
    ({ updated, title, summary }) => `${updated.slice(0, 10)} ${title}. ${summary}`,
  );

const revoked = { on: day('2025-06-30'), reason: { vi: 'Sai phạm' }, sources: [] };
const HISTORY = product('che', {
  name: { vi: 'Chè Mẫu', en: 'Sample tea' },
  certifications: [
    certified('2019-09-01', { stars: 3 }),
    certified('2022-10', { stars: 4 }),
    certified('2024-01-02', { stars: 3, number: '1/QĐ-UBND', issuer: 'UBND tỉnh Mẫu', revoked }),
  ],
});

test('What changed is told newest first, with what was known on that day', () => {
  const catalog = catalogOf('2026-01-01', { products: [HISTORY] });
  expect(told(feedOf(catalog))).toMatchInlineSnapshot(`
    [
      "2025-06-30 Chè Mẫu: giấy chứng nhận bị thu hồi. Tình trạng ngày 30/6/2025. Giấy chứng nhận đã bị thu hồi ngày 30/6/2025.",
      "2024-01-02 Chè Mẫu: hạ hạng từ 4 sao xuống 3 sao. Công nhận ngày 2/1/2024, Quyết định 1/QĐ-UBND, UBND tỉnh Mẫu. Tình trạng ngày 2/1/2024. Giấy chứng nhận có giá trị đến hết ngày 2/1/2027.",
      "2022-10-31 Chè Mẫu: được nâng hạng từ 3 sao lên 4 sao. Công nhận tháng 10/2022. Tình trạng ngày 31/10/2022. Giấy chứng nhận cấp tháng 10/2022, có giá trị ít nhất đến hết ngày 1/10/2025.",
      "2022-09-02 Chè Mẫu: giấy chứng nhận đã quá hạn. Tình trạng ngày 2/9/2022. Giấy chứng nhận ngày 1/9/2019 đã quá 36 tháng; theo dữ liệu đến 2/9/2022, chưa thấy quyết định công nhận lại.",
      "2019-09-01 Chè Mẫu: được công nhận 3 sao. Công nhận ngày 1/9/2019. Tình trạng ngày 1/9/2019. Giấy chứng nhận có giá trị đến hết ngày 1/9/2022.",
    ]
  `);
  expect(told(feedOf(catalog, 'en'))).toMatchInlineSnapshot(`
    [
      "2025-06-30 Sample tea: certificate revoked. As of 30 June 2025. The certificate was revoked on 30 June 2025.",
      "2024-01-02 Sample tea: lowered from 4 stars to 3 stars. Recognised: 2 January 2024, Decision 1/QĐ-UBND, UBND tỉnh Mẫu. As of 2 January 2024. The certificate is valid through 2 January 2027.",
      "2022-10-31 Sample tea: raised from 3 stars to 4 stars. Recognised: October 2022. As of 31 October 2022. The certificate of October 2022 is valid at least through 1 October 2025.",
      "2022-09-02 Sample tea: certificate expired. As of 2 September 2022. The certificate of 1 September 2019 is past its 36 months; no renewal has been found in data up to 2 September 2022.",
      "2019-09-01 Sample tea: recognised with 3 stars. Recognised: 1 September 2019. As of 1 September 2019. The certificate is valid through 1 September 2022.",
    ]
  `);
});

test('The feed has what RFC 4287 asks for', () => {
  const feed = feedOf(sampleCatalog('2026-11-16'));
  for (const name of ['feed > id', 'feed > title', 'feed > updated', 'feed > author > name']) {
    expect(feed.querySelectorAll(name)).toHaveLength(1);
  }
  expect(feed.querySelector('feed > updated')?.textContent).toBe('2026-11-16T00:00:00+07:00');
  expect(feed.querySelector('link[rel=self]')?.getAttribute('href')).toBe(
    'https://ocop.example/thay-doi.atom',
  );
  const entries = entriesOf(feed);
  expect(entries.length).toBeGreaterThan(2);
  for (const entry of entries) {
    expect(entry).toEqual({
      id: expect.stringMatching(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
      ),
      title: expect.stringMatching(/./u),
      updated: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00\+07:00$/u),
      summary: expect.stringMatching(/./u),
      href: expect.stringMatching(/^https:\/\/ocop\.example\/san-pham\/[a-z-]+\/$/u),
    });
  }
});

test('Without an address of the site no domain is invented', () => {
  const xml = changesAtom(sampleCatalog('2026-11-16'), 'en', { url: undefined });
  const domains = [...xml.matchAll(/https?:\/\/([^/"]+)/gu)].map(([, domain]) => domain);
  expect(new Set(domains)).toEqual(new Set(['www.w3.org', 'creativecommons.org']));
  expect(xml).toContain('href="/en/products/che-mau/"');
});

describe('An entry keeps its id', () => {
  const ids = (product: Product, on = '2026-11-16', publication: { url: URL | undefined } = SITE) =>
    entriesOf(feedOf(catalogOf(on, { products: [product] }), 'vi', publication)).map(
      ({ id }) => id,
    );

  test('on another day, without the address of the site, and after the product is renamed', () => {
    const before = ids(HISTORY);
    expect(ids(HISTORY, '2027-01-01', { url: undefined })).toEqual(before);
    expect(ids({ ...HISTORY, slug: 'tra', formerSlugs: ['che'] })).toEqual(before);
  });

  test('when an older recognition is entered after it', () => {
    const [first] = ids(product('che', { certifications: [certified('2025-01-02')] }));
    const history = [certified('2020-01-02'), certified('2025-01-02')];
    expect(ids(product('che', { certifications: history }))[0]).toBe(first);
  });

  test('which no other entry has, even of two decisions in a year', () => {
    const twice = product('che', {
      certifications: [certified('2025'), certified('2025', { stars: 4 })],
    });
    const all = (['vi', 'en'] as const).flatMap((lang) =>
      entriesOf(feedOf(catalogOf('2026-11-16', { products: [twice, TEA] }), lang)),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

test('At most fifty changes are told', () => {
  const products = Array.from({ length: 60 }, (_, index) => product(`che-${index}`));
  expect(entriesOf(feedOf(catalogOf('2026-01-01', { products })))).toHaveLength(50);
});

test('A catalogue in which nothing has happened yet has an empty feed of its own day', () => {
  const feed = feedOf(catalogOf('2020-01-01', {}));
  expect(entriesOf(feed)).toEqual([]);
  expect(feed.querySelector('updated')?.textContent).toBe('2020-01-01T00:00:00+07:00');
});

test('A name cannot add an entry, and characters that XML lacks do not break the feed', () => {
  const vi = ']]></title></entry><entry><title>x & \u0000\u000b\uD800 <!-- \'"';
  const feed = feedOf(
    catalogOf('2023-12-01', { products: [product('x', { name: { vi, en: 'x' } })] }),
  );
  expect(entriesOf(feed).map(({ title }) => title)).toEqual([
    `${vi.replace('\u0000\u000b\uD800', '\uFFFD\uFFFD\uFFFD')}: được công nhận 3 sao`,
  ]);
});
