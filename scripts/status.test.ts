import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../src/catalog/catalog.sample.ts';
import { readCatalog } from '../src/entries/check.ts';
import { buildFacts, type BuildFacts } from '../src/open-data/build-facts.ts';
import { provinceFolder, runIn } from './command.sample.ts';
import { statusWith } from './status.ts';

let folder: string;
let facts: BuildFacts;

beforeAll(async () => {
  folder = provinceFolder();
  const [built, today] = [day('2026-11-22'), day('2026-11-23')];
  facts = buildFacts((await readCatalog(`${folder}/content`, built, today)).catalog, 'abc123');
});
afterAll(() => rmSync(folder, { recursive: true }));

const SITE = 'https://ocop.example/mau';
const asked: string[] = [];
const status = (told: unknown, ...args: string[]) =>
  runIn(
    folder,
    statusWith((url) => {
      asked.push(url.href);
      return told instanceof Error ? Promise.reject(told) : Promise.resolve(told);
    }),
    args.length > 0 ? args : [SITE],
  );

test('trang dựng đêm qua từ đúng nội dung này thì mọi thứ khớp', async () => {
  expect(await status(facts)).toEqual({
    status: 0,
    stderr: '',
    stdout:
      'https://ocop.example/mau: dựng ngày 22/11/2026 từ abc123, dữ liệu đến 14/8/2026.\nTrang được dựng đều và khớp với nội dung ở đây.\n',
  });
  expect(asked).toEqual(['https://ocop.example/mau/build.json']);
});

test('trang không được dựng lại, hay dựng từ nội dung khác, thì nói khác ở đâu', async () => {
  const counts = { ...facts.counts, products: 99, revoked: 0 };
  const old = { ...facts, day: day('2026-09-20'), dataDay: day('2026-05-01'), counts };
  const { status: code, stdout } = await status(old);
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "https://ocop.example/mau: dựng ngày 20/9/2026 từ abc123, dữ liệu đến 1/5/2026.
    - Trang đã 64 ngày chưa được dựng lại. Xem quy trình Deploy có bị tắt không (README, “A site that stops being rebuilt”).
    - Dữ liệu ở đây đến 14/8/2026.
    - products: trang có 99, nội dung ở đây có 11.
    - expired: trang có 3, nội dung ở đây có 2.
    - revoked: trang có 0, nội dung ở đây có 1.
    - valid: trang có 5, nội dung ở đây có 6.
    "
  `);
});

test.each([[new Error('404')], [null], ['<html>'], [{ day: 'hôm qua' }]])(
  'nơi không có build.json thì nói không đọc được: %s',
  async (told) => {
    const { status: code, stdout, stderr } = await status(told);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Không đọc được https://ocop.example/mau/build.json');
  },
);

test.each([[['ocop.example']], [[SITE, 'x']], [['--help']]])(
  'lệnh gõ sai được giải thích: %s',
  async (args) => {
    const { status: code, stderr } = await status(facts, ...args);
    expect([code, stderr]).toEqual([
      2,
      'Cách dùng: npm run status -- https://địa-chỉ-của-trang/\n',
    ]);
  },
);
