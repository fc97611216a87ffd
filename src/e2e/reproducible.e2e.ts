import { expect, test } from 'vitest';
import { build, SAMPLE_CONTENT, SAMPLE_DAY } from './builds.ts';
import { fingerprintOf } from './fingerprint.ts';

test('two builds of the same entries and day are the same, byte for byte', async () => {
  const folder = '.cache/e2e/sample-again';
  await build({ content: SAMPLE_CONTENT, day: SAMPLE_DAY, folder, address: null });
  expect(fingerprintOf(folder)).toEqual(fingerprintOf('.cache/e2e/sample'));
});
