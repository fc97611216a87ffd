import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OFFICE_WORDS } from './glossary.ts';

/** The letter to the editors copies what a decision says, in its own words. */
const OF_DECISIONS = /templateText|Chủ thể: \$/u;

const files = ['src/i18n', 'src/site', 'src/search'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/u.test(file) && !/test\.ts$|glossary\.ts$/u.test(file))
    .map((file) => `${folder}/${file}`),
);

test('trang cho người đọc nói lời thường ngày, không nói lời giấy tờ', () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !OF_DECISIONS.test(line))
      .flatMap((line) =>
        OFFICE_WORDS.filter(([office]) => line.toLowerCase().includes(office)).map(
          ([office, everyday]) => `${file}: “${office}” → “${everyday}”`,
        ),
      ),
  );
  expect(found).toEqual([]);
});
