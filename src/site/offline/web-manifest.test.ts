import sharp from 'sharp';
import { expect, test } from 'vitest';
import { catalogOf } from '../../catalog/catalog.sample.ts';
import { ICON_SIZES, iconSvg, webManifest } from './web-manifest.ts';

const { site } = catalogOf('2026-06-30', {});

test('a phone calls the catalogue by its name in the language of the page', () => {
  expect(webManifest(site, 'vi')).toMatchObject({
    name: site.title.vi,
    lang: 'vi',
    start_url: '/',
  });
  expect(webManifest(site, 'en')).toMatchObject({ name: site.title.en, start_url: '/en/' });
});

test.each(ICON_SIZES)(
  'an icon of %i pixels shows more than one colour, and its corners none',
  async (size) => {
    const picture = sharp(Buffer.from(iconSvg({ ...site, motif: ['aba', 'bcb', 'aba'] }, size)));
    const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([size, size]);
    const at = (x: number, y: number) =>
      data.subarray((y * size + x) * info.channels).subarray(0, 3);
    expect(at(0, 0)).toEqual(at(size - 1, size - 1));
    expect(at(size / 2, size / 2)).not.toEqual(at(0, 0));
  },
);
