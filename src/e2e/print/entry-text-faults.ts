import type { CatalogueBooklet } from '../../print/compose/booklet.ts';
import { textOf } from '../pdf/pdf-pages.ts';
import type { ExaminedWork } from './examined-work.ts';
import { squeezed } from './squeezed.ts';
import { whereEntriesStand } from './where-entries-stand.ts';

/** What was composed for an entry of the catalogue and cannot be read, word for word, where the entry stands. */
export function entryTextFaults(work: ExaminedWork, { sections }: CatalogueBooklet): string[] {
  const texts = work.pages.map((page) => squeezed(textOf(page)));
  const { pages } = whereEntriesStand(work);
  const entries = sections.flatMap((section) => section.entries);
  return entries.flatMap(({ number, name, summary, sentence, status, facts, booth, price }) => {
    const page = pages.get(number) ?? 0;
    // An entry that no page can hold goes on overleaf.
    const text = texts.slice(page - 1, page + 1).join('');
    const said = [name, summary, sentence, status, ...facts.flatMap(({ values }) => values)]
      .flat()
      .map((words) => words.text);
    return [...said, booth, price]
      .filter((words) => !text.includes(squeezed(words)))
      .map((words) => `entry ${number}: “${words}” cannot be read on page ${page}`);
  });
}
