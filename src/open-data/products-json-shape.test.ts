import { expect, test } from 'vitest';
import { sampleCatalog, TEA } from './open-data.sample.ts';
import { productsJson } from './products-json.ts';

const SITE = new URL('https://ocop.example');

test('A product is published with its state, place, maker, recognitions and their sources', () => {
  expect(productsJson(sampleCatalog('2025-01-01', [TEA]), { url: SITE })).toMatchInlineSnapshot(`
    {
      "$schema": "https://ocop.example/data/products.schema.json",
      "asOf": "2025-01-01",
      "dataDay": "2025-01-01",
      "licence": "CC-BY-4.0",
      "products": [
        {
          "aliases": {
            "en": [
              "tea",
            ],
            "vi": [
              "Trà Mẫu",
            ],
          },
          "category": {
            "code": "I.5.a",
            "isOurs": true,
            "name": {
              "en": "Tea",
              "vi": "Chè tươi",
            },
          },
          "certifications": [
            {
              "code": null,
              "decided": "2019",
              "endsEarliest": "2022-01-01",
              "endsLatest": "2022-12-31",
              "evaluatedOn": null,
              "inferred": [],
              "issuer": null,
              "lapse": {
                "en": null,
                "vi": "Không làm hồ sơ lại",
              },
              "number": null,
              "revokedOn": null,
              "score": null,
              "sources": [
                {
                  "kind": "press",
                  "published": "2023-05",
                  "publisher": "Báo Mẫu",
                  "title": null,
                  "url": "https://bao.example/1",
                },
              ],
              "stars": 3,
            },
            {
              "code": null,
              "decided": "2023-11-15",
              "endsEarliest": "2026-11-15",
              "endsLatest": "2026-11-15",
              "evaluatedOn": null,
              "inferred": [],
              "issuer": "UBND tỉnh Mẫu",
              "lapse": null,
              "number": "1/QĐ-UBND",
              "revokedOn": null,
              "score": null,
              "sources": [
                {
                  "kind": "decision",
                  "published": null,
                  "publisher": null,
                  "title": "Quyết định 1/QĐ-UBND",
                  "url": null,
                },
                {
                  "kind": "press",
                  "published": "2023-05",
                  "publisher": "Báo Mẫu",
                  "title": null,
                  "url": "https://bao.example/1",
                },
              ],
              "stars": 4,
            },
          ],
          "communeNow": {
            "code": "03133",
            "kind": "commune",
            "name": "Na Mẫu",
          },
          "communeThen": {
            "code": "03130",
            "kind": "commune",
            "name": "Pú Mẫu",
          },
          "district": {
            "code": "094",
            "kind": "district",
            "name": {
              "en": "Suoi Mau",
              "vi": "Suối Mẫu",
            },
            "slug": "suoi-mau",
          },
          "gtin": "0012345678905",
          "inferred": [
            "commune",
          ],
          "lastRecognition": {
            "code": null,
            "decided": "2023-11-15",
            "endsEarliest": "2026-11-15",
            "endsLatest": "2026-11-15",
            "issuer": "UBND tỉnh Mẫu",
            "number": "1/QĐ-UBND",
          },
          "name": {
            "en": "Sample tea",
            "vi": "Chè Mẫu",
          },
          "page": {
            "en": "https://ocop.example/en/products/che-mau/",
            "vi": "https://ocop.example/san-pham/che-mau/",
          },
          "prices": [
            {
              "date": "2024",
              "text": {
                "en": null,
                "vi": "200.000 đồng/kg",
              },
            },
          ],
          "producer": {
            "name": {
              "en": "Sample Cooperative",
              "vi": "HTX Mẫu",
            },
            "slug": "htx-mau",
          },
          "season": [
            3,
          ],
          "slug": "che-mau",
          "stars": 4,
          "starsShown": 4,
          "status": "valid",
          "statusOn": "2025-01-01",
        },
      ],
      "province": {
        "en": "Suoi Mau",
        "vi": "Suối Mẫu",
      },
    }
  `);
});
