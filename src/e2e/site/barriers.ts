import { readFileSync } from 'node:fs';
import type { AxeResults, RunOnly, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = 'node_modules/axe-core/axe.min.js';

/** What is looked at in which colours: nothing but contrast depends on them. */
const EXAMINATIONS: readonly (readonly ['light' | 'dark', RunOnly])[] = [
  [
    'light',
    {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
    },
  ],
  ['dark', { type: 'rule', values: ['color-contrast'] }],
];

/** None of these rules reads style sheets, which axe would fetch once more. */
const FILES: RunOptions = { resultTypes: ['violations'], preload: { assets: ['media'] } };

/** What a page of ours can do: it has no frames, whose results would have to be gathered. */
interface Examined {
  readonly axe: { run(within: string, options: RunOptions): Promise<AxeResults> };
}

/** What keeps people from using a page, or a part of it, in light and in dark colours unless told. */
export async function barriersOn(
  page: Page,
  within = ':root',
  colours: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<string[]> {
  const isBrought = await page.evaluate(() => 'axe' in window);
  if (!isBrought) await page.evaluate(readFileSync(AXE, 'utf8'));
  const found: string[] = [];
  for (const [colorScheme, runOnly] of EXAMINATIONS) {
    if (!colours.includes(colorScheme)) continue;
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(
      ([place, options]) => (window as unknown as Examined).axe.run(place, options),
      [within, { ...FILES, runOnly }] as [string, RunOptions],
    );
    const told = violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) =>
          `${colorScheme} ${id}: ${html.slice(0, 200)}\n${failureSummary}`,
      ),
    );
    found.push(...told);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
