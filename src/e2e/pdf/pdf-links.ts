import { dictionaryOf, itemsOf, resolved, textIn, type PdfFile } from './pdf-file.ts';
import { isDictionary, type PdfDictionary, type PdfValue } from './pdf-value.ts';

/** Where a link or bookmark leads: an address, or a page counted from 1; null where it leads nowhere. */
export type PdfTarget = string | number | null;

export interface PdfBookmark {
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly target: PdfTarget;
}

export interface PdfLink {
  /** The page on which it stands, counted from 1. */
  readonly page: number;
  readonly target: PdfTarget;
  /** What is read aloud for it. */
  readonly description: string | null;
}

/** The bookmarks, as a reader shows them beside the pages. */
export function bookmarksIn(file: PdfFile): PdfBookmark[] {
  return bookmarksBelow(file, dictionaryOf(file, file.catalog.get('/Outlines')), 1);
}

/** Every link of every page, in the order of the file. */
export function linksIn(file: PdfFile): PdfLink[] {
  return pageObjects(file).flatMap((page, index) =>
    itemsOf(file, dictionaryOf(file, { object: page }).get('/Annots'))
      .map((annotation) => dictionaryOf(file, annotation))
      .filter((annotation) => annotation.get('/Subtype') === '/Link')
      .map((link) => ({
        page: index + 1,
        target: targetOf(file, link),
        description: textIn(file, link.get('/Contents')),
      })),
  );
}

function bookmarksBelow(file: PdfFile, parent: PdfDictionary, level: number): PdfBookmark[] {
  const found: PdfBookmark[] = [];
  for (let next = parent.get('/First'); next !== undefined;) {
    const bookmark = dictionaryOf(file, next);
    const title = textIn(file, bookmark.get('/Title')) ?? '';
    found.push({ title, level, target: targetOf(file, bookmark) });
    found.push(...bookmarksBelow(file, bookmark, level + 1));
    next = bookmark.get('/Next');
  }
  return found;
}

function targetOf(file: PdfFile, holder: PdfDictionary): PdfTarget {
  const action = dictionaryOf(file, holder.get('/A'));
  const address = textIn(file, action.get('/URI'));
  if (address !== null) return address;
  const destination = destinationOf(file, holder.get('/Dest') ?? action.get('/D'));
  const [page] = itemsOf(file, destination);
  if (typeof page !== 'object' || page === null || !('object' in page)) return null;
  return pageObjects(file).indexOf(page.object) + 1 || null;
}

/** The place itself, or the one known by that name. */
function destinationOf(file: PdfFile, value: PdfValue | undefined): PdfValue {
  const found = resolved(file, value);
  const name = textIn(file, found);
  const place = name === null ? found : resolved(file, namedPlaces(file).get(name));
  return isDictionary(place) ? resolved(file, place.get('/D')) : place;
}

const places = new WeakMap<PdfFile, ReadonlyMap<string, PdfValue>>();

function namedPlaces(file: PdfFile): ReadonlyMap<string, PdfValue> {
  const names = dictionaryOf(file, file.catalog.get('/Names')).get('/Dests');
  const known = places.get(file) ?? new Map(namesBelow(file, names));
  places.set(file, known);
  return known;
}

function namesBelow(file: PdfFile, node: PdfValue | undefined): [string, PdfValue][] {
  const tree = dictionaryOf(file, node);
  const names = itemsOf(file, tree.get('/Names'));
  return [
    ...names.flatMap((name, index): [string, PdfValue][] =>
      index % 2 === 0 ? [[textIn(file, name) ?? '', names[index + 1] ?? null]] : [],
    ),
    ...itemsOf(file, tree.get('/Kids')).flatMap((kid) => namesBelow(file, kid)),
  ];
}

const pageLists = new WeakMap<PdfFile, readonly number[]>();

/** The numbers of the page objects, in the order of the pages. */
function pageObjects(file: PdfFile): readonly number[] {
  const below = (node: PdfValue): number[] => {
    const tree = dictionaryOf(file, node);
    const kids = itemsOf(file, tree.get('/Kids'));
    if (tree.get('/Type') === '/Pages') return kids.flatMap(below);
    return typeof node === 'object' && node !== null && 'object' in node ? [node.object] : [];
  };
  const known = pageLists.get(file) ?? below(file.catalog.get('/Pages') ?? null);
  pageLists.set(file, known);
  return known;
}
