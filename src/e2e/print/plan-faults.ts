import type { PrintedPlan } from '../../print/compose/booklet.ts';
import { textOf } from '../pdf/pdf-pages.ts';
import type { ExaminedWork } from './examined-work.ts';
import { heardOf } from './heard.ts';
import { squeezed } from './squeezed.ts';

/** Places of a plan that have another name than they should, and products that are not listed at their booth. */
export function planFaults({ pages }: ExaminedWork, { rows, booths }: PrintedPlan): string[] {
  const cells = heardOf(pages.flatMap(({ structure }) => structure))
    .filter(({ type }) => type === 'TD')
    .map(({ text }) => squeezed(text));
  const names = rows.flat().filter((name) => name !== '');
  const isNumbered = cells.some((cell, index) => cell !== squeezed(names[index] ?? ''));
  const named = booths.map(({ name }) => name);
  const expected = names.map((name) =>
    squeezed(isNumbered ? String(named.indexOf(name) + 1) : name),
  );
  const wrong = expected.flatMap((name, index) =>
    cells[index] === name ? [] : [`place ${index + 1} reads “${cells[index]}”, not “${name}”`],
  );
  const text = squeezed(pages.map(textOf).join(' '));
  let from = 0;
  const missing = booths
    .filter(({ lines }) => isNumbered || lines.length > 0)
    .flatMap(({ name, lines }, index) => [
      (isNumbered ? `${index + 1}·` : '') + name,
      ...lines.map((line) => line.name[0]?.text ?? ''),
    ])
    .filter((words) => {
      const at = text.indexOf(squeezed(words), from);
      from = Math.max(at, from);
      return at < 0;
    });
  return [...wrong, ...missing.map((words) => `“${words}” is not listed at its booth`)];
}
