import { expect, test } from 'vitest';
import { source } from '../catalog/catalog.sample.ts';
import { citation } from './citation.ts';

const cited = (rest: Parameters<typeof source>[1], lang: 'vi' | 'en' = 'vi') =>
  citation(source('nguon', { title: null, ...rest }), lang);

test('a page is cited by its publisher and date', () => {
  const page = { publisher: 'Báo Mẫu', published: '2023-11-05', url: 'https://bao.example/1' };
  expect(cited(page)).toMatchObject({ short: 'Báo Mẫu, 5/11/2023', heading: 'Báo Mẫu' });
  expect(cited({ ...page, title: 'Chè mới' })).toMatchObject({
    short: 'Báo Mẫu, 5/11/2023',
    heading: 'Chè mới',
    details: 'Báo Mẫu, 5/11/2023',
  });
});

test('what has no address is cited with its title, so that it can be found', () => {
  expect(cited({ title: 'Chè mới', publisher: 'Báo Mẫu' }).short).toBe('“Chè mới”, Báo Mẫu');
  expect(cited({ title: 'Chè mới' }).short).toBe('Chè mới');
});

test('a decision is cited by its number and who signed it', () => {
  const decision = { kind: 'decision', number: '1/QĐ-UBND', issuer: 'UBND tỉnh Mẫu' } as const;
  expect(cited(decision)).toMatchObject({
    heading: 'Quyết định 1/QĐ-UBND',
    details: 'UBND tỉnh Mẫu, không ghi ngày',
  });
});

test('an English page names a translation in English and marks Vietnamese names as such', () => {
  const edition = { vi: 'bản dịch tiếng Đức', en: 'German translation' };
  expect(cited({ publisher: 'Báo Mẫu', edition }, 'en')).toMatchObject({
    short: 'Báo Mẫu (German translation)',
    spoken: undefined,
  });
  expect(cited({ publisher: 'Báo Mẫu' }, 'en').spoken).toBe('vi');
  expect(cited({ publisher: 'Báo Mẫu' }).spoken).toBeUndefined();
});
