import { expect, test } from 'vitest';
import { catalogOf, certified, day, product, source } from '../catalog/catalog.sample.ts';
import type { Certification } from '../catalog/certification/certification.ts';
import { changesIn } from '../catalog/certification/changes.ts';
import { changeText } from './words.ts';

const told = (...certifications: Certification[]) => {
  const sources = [source('bao', { published: '2026-03-13' })];
  const products = [product('che', { certifications })];
  return changesIn(catalogOf('2026-11-25', { products, sources })).flatMap((change) =>
    (['vi', 'en'] as const).map((lang) => changeText(change, lang)),
  );
};

test('Mỗi thay đổi được nói bằng nửa câu, bằng hai thứ tiếng', () => {
  const revoked = { on: day('2025-06-30'), reason: { vi: 'Sai phạm' }, sources: [] };
  expect(
    told(
      certified('2019-09-01'),
      certified('2022-10-01', { stars: 4 }),
      certified('2023-01-02', { stars: null }),
      certified('2023-02-03', { stars: 4 }),
      certified('2024-01-02', { stars: 3, revoked }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "giấy chứng nhận bị thu hồi",
      "certificate revoked",
      "hạ hạng từ 4 sao xuống 3 sao",
      "lowered from 4 stars to 3 stars",
      "được công nhận lại 4 sao",
      "recognised again with 4 stars",
      "được công nhận lại, chưa rõ hạng sao",
      "recognised again, star level unknown",
      "được nâng hạng từ 3 sao lên 4 sao",
      "raised from 3 stars to 4 stars",
      "giấy chứng nhận đã quá hạn",
      "certificate expired",
      "được công nhận 3 sao",
      "recognised with 3 stars",
    ]
  `);
});

test('Điều chỉ một nguồn nói thì được nói là theo nguồn, và hạng sao chưa rõ thì nói chưa rõ', () => {
  const lapse = {
    statement: { vi: 'Đã thôi' },
    sources: ['bao'],
    knownFrom: day('2026-03-13'),
    isDated: true,
  };
  expect(told(certified('2024-01-02', { stars: null, lapse }))).toMatchInlineSnapshot(`
    [
      "theo nguồn, giấy chứng nhận không còn hiệu lực",
      "certificate no longer valid, according to a source",
      "được công nhận, chưa rõ hạng sao",
      "recognised, star level unknown",
    ]
  `);
});
