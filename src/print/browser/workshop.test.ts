import { expect, test } from 'vitest';
import { once } from './workshop.ts';

test('work is done once, whoever asks and however often', async () => {
  let calls = 0;
  const load = once(async () => (calls += 1));
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('after a failure the next call tries again', async () => {
  let calls = 0;
  const load = once(async () => {
    calls += 1;
    if (calls === 1) throw new Error('offline');
    return 'loaded';
  });
  await expect(load()).rejects.toThrow('offline');
  expect(await load()).toBe('loaded');
});
