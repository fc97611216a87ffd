import type { ContactSheet, Labels } from '../../print/compose/booklet.ts';
import { textOf } from '../pdf/pdf-pages.ts';
import type { ExaminedWork } from './examined-work.ts';
import { squeezed } from './squeezed.ts';
import { isWithin, labelsOn } from './text-faults.ts';
import { whereEntriesStand } from './where-entries-stand.ts';

/** Cards that do not stand one to a page in their order. */
export function cardFaults(work: ExaminedWork): string[] {
  const { pages, faults } = whereEntriesStand(work);
  const moved = [...pages].filter(([number, page]) => number !== page);
  const count = work.pages.length === pages.size ? [] : [`${work.pages.length} pages`];
  return [...faults, ...moved.map(([number, page]) => `card ${number} on page ${page}`), ...count];
}

/** Labels that do not stand at their own place, and places that should be empty and are not. */
export function labelFaults({ pages }: ExaminedWork, { labels, sheet, skipped }: Labels): string[] {
  const places = pages.flatMap((page) =>
    labelsOn(page, sheet).map((label) =>
      squeezed(
        page.runs
          .filter((run) => isWithin(run, label))
          .map(({ text }) => text)
          .join(' '),
      ),
    ),
  );
  const sheets = Math.ceil((skipped + labels.length) / (sheet.columns * sheet.rows));
  const count = pages.length === sheets ? [] : [`${pages.length} sheets instead of ${sheets}`];
  const faults = places.flatMap((text, place) => {
    const [name] = labels[place - skipped]?.name ?? [];
    const isRight = name ? text.startsWith(squeezed(name.text)) : text === '';
    return isRight ? [] : [`label ${place + 1} reads “${text}”`];
  });
  return [...count, ...faults];
}

/** Rows that are not there in their order, whole and each once. */
export function rowFaults({ pages }: ExaminedWork, { contacts }: ContactSheet): string[] {
  const printed = squeezed(pages.map(textOf).join(' '));
  let position = 0;
  return contacts.flatMap(({ booth, product, producer, phone, phoneNote, address }) => {
    const row = squeezed([booth, product, producer, phone, phoneNote, address].join(''));
    const found = printed.indexOf(row, position);
    if (found < 0) return [`the row “${row}” is missing or broken`];
    position = found + row.length;
    return [];
  });
}
