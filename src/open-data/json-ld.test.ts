import { describe, expect, test } from 'vitest';
import { producer } from '../catalog/catalog.sample.ts';
import {
  breadcrumbJsonLd,
  datasetJsonLd,
  producerJsonLd,
  productJsonLd,
  serializeJsonLd,
} from './json-ld.ts';
import { sampleCatalog, TEA } from './open-data.sample.ts';

const SITE = new URL('https://ocop.example');

test('A producer is an organisation with its public contacts', () => {
  const cooperative = producer('htx-mau', {
    name: { vi: 'HTX Mẫu', en: 'Sample Cooperative' },
    aliases: ['HTX Mẫu'],
    address: 'Bản Mẫu, xã Pú Mẫu',
    phone: '0900 000 000',
    email: 'htx@mau.example',
    website: 'https://mau.example/',
    links: [{ label: 'Trang bán hàng', url: 'https://shop.example/mau' }],
    founded: '2019-05',
  });
  expect(producerJsonLd(cooperative, 'vi', SITE)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Organization",
      "address": "Bản Mẫu, xã Pú Mẫu",
      "alternateName": [
        "Sample Cooperative",
      ],
      "email": "htx@mau.example",
      "foundingDate": "2019-05",
      "name": "HTX Mẫu",
      "sameAs": [
        "https://mau.example/",
        "https://shop.example/mau",
      ],
      "telephone": "0900 000 000",
      "url": "https://ocop.example/chu-the/htx-mau/",
    }
  `);
  expect(producerJsonLd(producer('htx'), 'vi', undefined)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'htx',
  });
});

test('The way to a page is told in order', () => {
  const crumbs = [
    { name: 'Trang chủ', href: '/' },
    { name: 'Sản phẩm', href: '/san-pham/' },
  ];
  expect(breadcrumbJsonLd(crumbs, SITE)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
      "itemListElement": [
        {
          "@type": "ListItem",
          "item": "https://ocop.example/",
          "name": "Trang chủ",
          "position": 1,
        },
        {
          "@type": "ListItem",
          "item": "https://ocop.example/san-pham/",
          "name": "Sản phẩm",
          "position": 2,
        },
      ],
    }
  `);
});

test('The open data are described with their licence, day and files', () => {
  expect(datasetJsonLd(sampleCatalog('2025-01-01'), 'vi', SITE)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Dataset",
      "dateModified": "2025-01-01",
      "description": "Sản phẩm OCOP của Suối Mẫu: lần công nhận, hạng sao, thời hạn giấy chứng nhận, người làm, nơi sản xuất và nguồn của từng sản phẩm.",
      "distribution": [
        {
          "@type": "DataDownload",
          "contentUrl": "https://ocop.example/data/products.csv",
          "encodingFormat": "text/csv",
        },
        {
          "@type": "DataDownload",
          "contentUrl": "https://ocop.example/data/products.json",
          "encodingFormat": "application/json",
        },
        {
          "@type": "DataDownload",
          "contentUrl": "https://ocop.example/data/datapackage.json",
          "encodingFormat": "application/json",
        },
      ],
      "inLanguage": [
        "vi",
        "en",
      ],
      "isAccessibleForFree": true,
      "license": "https://creativecommons.org/licenses/by/4.0/",
      "name": "OCOP Suối Mẫu",
      "spatialCoverage": {
        "@type": "Place",
        "name": "Suối Mẫu",
      },
      "url": "https://ocop.example/du-lieu/",
    }
  `);
});

test('No address is told while nobody knows the address of the site', () => {
  const catalog = sampleCatalog('2025-01-01');
  const told = [
    productJsonLd(catalog, TEA, 'vi', undefined),
    producerJsonLd(producer('htx-mau'), 'vi', undefined),
    breadcrumbJsonLd([{ name: 'Trang chủ', href: '/' }], undefined),
    datasetJsonLd(catalog, 'en', undefined),
  ];
  expect(JSON.stringify(told)).not.toMatch(/"(?:url|item|contentUrl|distribution)"/u);
});

describe('The text of a script element', () => {
  test('cannot be ended by a name', () => {
    const name = '</script><script>alert(1)</script><!-- & \u2028\u2029';
    const json = serializeJsonLd({ name });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(json).toMatchInlineSnapshot(
      `"{"name":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029"}"`,
    );
    expect(JSON.parse(json)).toEqual({ name });
  });
});
