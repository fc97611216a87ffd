import type {
  Badges,
  ContactSheet,
  Labels,
  Leaflet,
  Poster,
  PriceList,
  PrintedPlan,
} from '../../../print/compose/booklet.ts';
import type { Words } from '../../../print/words.ts';
import { textOf } from '../../pdf/pdf-pages.ts';
import { heardOf } from './heard.ts';
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

/** A leaflet that is not two sides of one sheet, or on which something cannot be read whole. */
export function leafletFaults({ pages }: ExaminedWork, booklet: Leaflet): string[] {
  const { cover, groups, foreword, reading, back, link } = booklet;
  const [outside = '', inside = ''] = pages.map((page) =>
    squeezed(
      heardOf(page.structure)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const missing = (text: string, words: readonly string[]) =>
    words.filter((one) => !text.includes(squeezed(one))).map((one) => `“${one}” cannot be read`);
  const texts = (...words: readonly Words[]) => words.flat().map(({ text }) => text);
  const linked = pages.flatMap(({ links }) => links).map(({ target }) => target);
  const rows = groups.flatMap((group) => group.rows);
  return [
    ...(pages.length === 2 ? [] : [`${pages.length} sides`]),
    ...missing(outside, texts(cover.title, ...cover.lines, ...foreword, ...reading, ...back)),
    ...rows.flatMap(({ name, producer, price }) =>
      missing(inside, [...texts(name.slice(0, 1), producer.slice(0, 1)), price]),
    ),
    ...(linked.join() === (link?.url ?? '') ? [] : [`it leads to ${linked.join()}`]),
  ];
}

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
