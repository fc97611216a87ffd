import { expect, test } from 'vitest';
import { build, CATALOGUE_FOLDER } from './builds.ts';
import { fingerprintOf } from './fingerprint.ts';
import { siteIn } from './site-pages.ts';

test.for([CATALOGUE_FOLDER, '.cache/e2e/sample'])(
  'two builds of the same entries and day are the same, byte for byte (%s)',
  async (first) => {
    const { content, day, siteUrl } = siteIn(first);
    const folder = `${first}-again`;
    await build({ content, day, folder, address: siteUrl });
    expect(fingerprintOf(folder)).toEqual(fingerprintOf(first));
  },
);
