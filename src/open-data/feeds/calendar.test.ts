import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { catalogOf, certified, product } from '../../catalog/catalog.sample.ts';
import type { Product } from '../../catalog/product.ts';
import { calendarIcs } from './calendar.ts';
import { sampleCatalog, TEA } from '../open-data.sample.ts';

const SITE = { url: new URL('https://ocop.example') };
const icsOf = (product: Product, on: string, lang: 'vi' | 'en' = 'vi', publication = SITE) =>
  calendarIcs(catalogOf(on, { products: [product] }), lang, publication);

/** The events as a parser written by others reads them. */
function eventsIn(ics: string) {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    return { uid, summary, description, from: String(startDate), until: String(endDate) };
  });
}
const known = (ics: string) =>
  eventsIn(ics).map(({ from, until, summary, description }) => ({
    days: `${from} – ${until}`,
    summary,
    description,
  }));

test('A certificate of a known day gives its renewal window and its last valid day', () => {
  expect(known(calendarIcs(sampleCatalog('2026-01-01', [TEA]), 'vi', SITE))).toMatchInlineSnapshot(`
    [
      {
        "days": "2026-05-19 – 2026-07-19",
        "description": "4 sao ngày 15/11/2023
    Tình trạng ngày 1/1/2026. Giấy chứng nhận có giá trị đến hết ngày 15/11/2026. Hồ sơ đánh giá lại nên nộp từ 19/5/2026 đến 18/7/2026.",
        "summary": "Nộp hồ sơ đánh giá lại: Chè Mẫu",
      },
      {
        "days": "2026-11-15 – 2026-11-16",
        "description": "4 sao ngày 15/11/2023
    Tình trạng ngày 1/1/2026. Giấy chứng nhận có giá trị đến hết ngày 15/11/2026.",
        "summary": "Ngày hiệu lực cuối cùng: Chè Mẫu",
      },
    ]
  `);
  expect(known(calendarIcs(sampleCatalog('2026-01-01', [TEA]), 'en', SITE))).toMatchInlineSnapshot(`
    [
      {
        "days": "2026-05-19 – 2026-07-19",
        "description": "4 stars, 15 November 2023
    As of 1 January 2026. The certificate is valid through 15 November 2026. The renewal should be handed in between 19 May 2026 and 18 July 2026.",
        "summary": "Renewal window: Sample tea",
      },
      {
        "days": "2026-11-15 – 2026-11-16",
        "description": "4 stars, 15 November 2023
    As of 1 January 2026. The certificate is valid through 15 November 2026.",
        "summary": "Last valid day: Sample tea",
      },
    ]
  `);
});

test('Where the end is not known, the earliest day that is possible says that it is only possible', () => {
  const bread = product('banh', { certifications: [certified('2023')] });
  expect(known(icsOf(bread, '2025-06-01'))).toMatchInlineSnapshot(`
    [
      {
        "days": "2025-07-05 – 2025-09-04",
        "description": "3 sao năm 2023
    Chưa biết đúng ngày hết hạn: giấy chứng nhận hết hạn trong năm 2026. Hãy xem ngày trên giấy chứng nhận.
    Tình trạng ngày 1/6/2025. Giấy chứng nhận cấp năm 2023, có giá trị ít nhất đến hết ngày 1/1/2026. Hồ sơ đánh giá lại nên nộp từ 5/7/2025 đến 3/9/2025.",
        "summary": "Có thể đến kỳ nộp hồ sơ đánh giá lại: banh",
      },
      {
        "days": "2026-01-01 – 2026-01-02",
        "description": "3 sao năm 2023
    Chưa biết đúng ngày hết hạn: giấy chứng nhận hết hạn trong năm 2026. Hãy xem ngày trên giấy chứng nhận.
    Tình trạng ngày 1/6/2025. Giấy chứng nhận cấp năm 2023, có giá trị ít nhất đến hết ngày 1/1/2026.",
        "summary": "Có thể hết hạn từ ngày này: banh",
      },
    ]
  `);
  expect(known(icsOf(bread, '2026-06-01', 'en')).at(-1)).toMatchInlineSnapshot(`
    {
      "days": "2026-01-01 – 2026-01-02",
      "description": "3 stars, 2023
    The exact end is not known: the certificate ends in 2026. Check the date on the certificate.
    As of 1 June 2026. Sources date the recognition to 2023; if so, the certificate ends in 2026.",
      "summary": "May end from this day on: banh",
    }
  `);
});

test('Where no source dates the recognition, nothing is pretended', () => {
  const bread = product('banh', { certifications: [certified(null)] });
  expect(known(icsOf(bread, '2022-08-21')).at(-1)).toMatchInlineSnapshot(`
    {
      "days": "2022-08-21 – 2022-08-22",
      "description": "3 sao, không rõ năm
    Chưa biết đúng ngày hết hạn: giấy chứng nhận hết hạn từ 21/8/2022 đến 1/5/2027. Hãy xem ngày trên giấy chứng nhận.
    Tình trạng ngày 21/8/2022. Không nguồn nào ghi ngày của lần công nhận gần nhất, nên chưa biết đến 21/8/2022 đã có quyết định hay chưa.",
      "summary": "Có thể hết hạn từ ngày này: banh",
    }
  `);
});

test('The calendar has a name, asks to be fetched daily and takes no time of anyone', () => {
  const ics = icsOf(TEA, '2026-01-01');
  const calendar = new ICAL.Component(ICAL.parse(ics));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('name')).toBe('OCOP Suối Mẫu: hạn giấy chứng nhận');
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
  expect(ics).toContain('\r\nDTSTAMP:20260101T000000Z\r\n');
  expect(ics).toContain('\r\nTRANSP:TRANSPARENT\r\n');
});

test('An event names its page only where the address of the site is known', () => {
  expect(icsOf(TEA, '2026-01-01')).toContain('URL:https://ocop.example/san-pham/che-mau/\r\n');
  const bare = calendarIcs(sampleCatalog('2026-01-01', [TEA]), 'vi', { url: undefined });
  expect(bare).not.toMatch(/URL|:\/\//u);
});

test('A name cannot add an event, and comes back as it was typed', () => {
  const vi = 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x;y,z\\n "k"';
  const ics = icsOf(product('x', { name: { vi, en: 'x' } }), '2026-01-01');
  const events = eventsIn(ics);
  expect(events).toHaveLength(2);
  expect(events[1]?.summary).toBe(`Ngày hiệu lực cuối cùng: ${vi.replaceAll('\r\n', '\n')}`);
  expect(ics.match(/^BEGIN:VEVENT/gmu)).toHaveLength(2);
});

test('Without anything due the calendar is empty but whole', () => {
  expect(eventsIn(calendarIcs(catalogOf('2026-01-01', {}), 'vi', SITE))).toEqual([]);
});
