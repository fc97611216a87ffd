import { expect, test } from 'vitest';
import { Back } from './prompts.ts';
import { inSteps, type Step } from './steps.ts';

/** A question that hears these answers one after the other; `←` goes back. */
function question(name: string, said: string[], heard: string[]): Step<string> {
  return (known) => {
    heard.push(`${name} sau “${known}”`);
    const answer = said.shift();
    return answer === '←' ? Promise.reject(new Back()) : Promise.resolve(`${known}${answer ?? ''}`);
  };
}

test('lùi một bước: câu trước được hỏi lại, điều đã nói từ đó coi như chưa nói', async () => {
  const said = ['a', 'b', '←', '←', 'A', 'B', 'c'];
  const heard: string[] = [];
  const steps = ['một', 'hai', 'ba'].map((name) => question(name, said, heard));
  expect(await inSteps('', steps)).toBe('ABc');
  expect(heard).toEqual([
    'một sau “”',
    'hai sau “a”',
    'ba sau “ab”',
    'hai sau “a”',
    'một sau “”',
    'hai sau “A”',
    'ba sau “AB”',
  ]);
});

test('lùi ở câu đầu thì ra ngoài', async () => {
  await expect(inSteps('', [question('một', ['←'], [])])).rejects.toThrow(Back);
});
