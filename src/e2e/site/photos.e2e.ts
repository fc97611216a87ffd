import { expect, test } from 'vitest';
import { fingerprintOf } from '../fingerprint.ts';
import { sites } from '../site-pages.ts';

const PHOTO = /\.(?:jpe?g|png|webp|avif)$/u;

test.for([...sites()])(
  'no photo is published as the file that its camera wrote, which may tell where someone lives ($name)',
  ({ content, folder }) => {
    const originals = new Set(
      Object.entries(fingerprintOf(content)).flatMap(([file, hash]) =>
        PHOTO.test(file) ? [hash] : [],
      ),
    );
    const published = Object.entries(fingerprintOf(folder));
    expect(published.filter(([, hash]) => originals.has(hash)).map(([file]) => file)).toEqual([]);
  },
);
