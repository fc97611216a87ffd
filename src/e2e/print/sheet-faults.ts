import type {
  Badges,
  ContactSheet,
  Labels,
  Poster,
  PriceList,
} from '../../print/compose/booklet.ts';
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
export function labelFaults(work: ExaminedWork, { labels, sheet, skipped }: Labels): string[] {
  const places = textsOf(work, sheet);
  const { pages } = work;
  const sheets = Math.ceil((skipped + labels.length) / (sheet.columns * sheet.rows));
  const count = pages.length === sheets ? [] : [`${pages.length} sheets instead of ${sheets}`];
  const faults = places.flatMap((text, place) => {
    const [name] = labels[place - skipped]?.name ?? [];
    const isRight = name ? text.startsWith(squeezed(name.text)) : text === '';
    return isRight ? [] : [`label ${place + 1} reads “${text}”`];
  });
  return [...count, ...faults];
}

/** Rows of contacts that are not there in their order, whole and each once. */
export function contactFaults(work: ExaminedWork, { contacts }: ContactSheet): string[] {
  return rowFaults(
    work,
    contacts.map(({ booth, producer, products, phone, phoneNote, address }) =>
      [booth, producer, products, phone, phoneNote, address].join(''),
    ),
  );
}

/** Rows of a price list of which that is true. */
export function priceFaults(work: ExaminedWork, { groups }: PriceList): string[] {
  return rowFaults(
    work,
    groups
      .flatMap(({ rows }) => rows)
      .map(({ booth, name, producer, stars, standing, recognised, price }) => {
        const honour = standing === 'running' && stars.count > 0 ? stars.words : recognised;
        const words = [name, producer, honour].map(([first]) => first?.text ?? '');
        return [booth, ...words, price].join('');
      }),
  );
}

function rowFaults({ pages }: ExaminedWork, rows: readonly string[]): string[] {
  const printed = squeezed(pages.map(textOf).join(' '));
  let position = 0;
  return rows.map(squeezed).flatMap((row) => {
    const found = printed.indexOf(row, position);
    if (found < 0) return [`the row “${row}” is missing or broken`];
    position = found + row.length;
    return [];
  });
}

/** A poster that is not one sheet with all that it says, or leads nowhere. */
export function posterFaults({ pages }: ExaminedWork, { cover, link }: Poster): string[] {
  const text = squeezed(pages.map(textOf).join(' '));
  const said = [...cover.title, ...cover.subtitle, ...cover.lines.flat()];
  const linked = pages.flatMap(({ links }) => links).map(({ target }) => target);
  return [
    ...(pages.length === 1 ? [] : [`${pages.length} sheets`]),
    ...said
      .filter((words) => !text.includes(squeezed(words.text)))
      .map((words) => `“${words.text}” cannot be read`),
    ...(linked.join() === (link?.url ?? '') ? [] : [`it leads to ${linked.join()}`]),
  ];
}

/** Badges that do not stand at their own place with all that they say. */
export function badgeFaults(work: ExaminedWork, { heading, badges, sheet }: Badges): string[] {
  const places = textsOf(work, sheet);
  const sheets = Math.ceil(badges.length / (sheet.columns * sheet.rows));
  const count = work.pages.length === sheets ? [] : [`${work.pages.length} sheets of ${sheets}`];
  const faults = badges.flatMap(({ who, boothWords }, index) => {
    const said = [heading, who[0]?.text ?? '', boothWords[0]?.text ?? ''].map(squeezed);
    const text = places[index] ?? '';
    return said.every((one) => text.includes(one)) ? [] : [`badge ${index + 1} reads “${text}”`];
  });
  return [...count, ...faults];
}

/** What stands at each place of the sheets. */
function textsOf({ pages }: ExaminedWork, sheet: Labels['sheet']): string[] {
  return pages.flatMap((page) =>
    labelsOn(page, sheet).map((label) =>
      squeezed(
        page.runs
          .filter((run) => isWithin(run, label))
          .map(({ text }) => text)
          .join(' '),
      ),
    ),
  );
}
