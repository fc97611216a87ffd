import { describe, expect, test } from 'vitest';
import { productJsonLd, serializeJsonLd } from './json-ld.ts';
import { BARE, sampleCatalog, TEA } from './open-data.sample.ts';

const SITE = new URL('https://ocop.example');

describe('A product for search engines', () => {
  test('tells its maker, category and running certificate', () => {
    expect(productJsonLd(sampleCatalog('2025-01-01'), TEA, 'vi', SITE)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@type": "Product",
        "alternateName": [
          "Sample tea",
          "Trà Mẫu",
        ],
        "category": "Thực phẩm > Chè tươi",
        "description": "Về che-mau.",
        "gtin": "0012345678905",
        "hasCertification": {
          "@type": "Certification",
          "certificationIdentification": "1/QĐ-UBND",
          "certificationRating": {
            "@type": "Rating",
            "bestRating": 5,
            "ratingValue": 4,
            "worstRating": 1,
          },
          "certificationStatus": "https://schema.org/CertificationActive",
          "expires": "2026-11-15",
          "issuedBy": {
            "@type": "Organization",
            "name": "UBND tỉnh Mẫu",
          },
          "name": "OCOP 4 sao",
          "validFrom": "2023-11-15",
        },
        "manufacturer": {
          "@type": "Organization",
          "name": "HTX Mẫu",
          "url": "https://ocop.example/chu-the/htx-mau/",
        },
        "name": "Chè Mẫu",
        "url": "https://ocop.example/san-pham/che-mau/",
      }
    `);
  });

  test('tells nothing that no source states', () => {
    expect(productJsonLd(sampleCatalog('2025-01-01'), BARE, 'en', SITE)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@type": "Product",
        "alternateName": [
          "Bánh Mẫu",
        ],
        "category": "Food > Tea",
        "description": "About banh-mau.",
        "hasCertification": {
          "@type": "Certification",
          "certificationStatus": "https://schema.org/CertificationActive",
          "expires": "2026-01-01",
          "name": "OCOP",
        },
        "name": "Sample cake",
        "url": "https://ocop.example/en/products/banh-mau/",
      }
    `);
  });

  test.each(['vi', 'en'] as const)('has neither customer ratings nor offers (%s)', (lang) => {
    const json = serializeJsonLd(productJsonLd(sampleCatalog('2025-01-01'), TEA, lang, SITE));
    expect(json).not.toMatch(/aggregateRating|offers|review/iu);
  });
});
