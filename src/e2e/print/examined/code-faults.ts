import { printedEntries } from '../../../print/compose/printed-entries.ts';
import { qrCodesOn } from '../../pdf/qr-codes.ts';
import type { ExaminedWork } from './examined-work.ts';
import { pageOfEachEntry } from './where-entries-stand.ts';

/** Pages on which the codes, printed and read, do not lead to the entries that stand there; of all pages or only some. */
export async function codeFaults(
  work: ExaminedWork,
  only: (page: number) => boolean = () => true,
): Promise<{ read: number; faults: string[] }> {
  const addresses = addressesByPage(work);
  const pages = [...addresses.keys()].filter(only);
  const codes = await qrCodesOn(work.pdf, pages);
  const faults = pages.flatMap((page, index) => {
    const read = (codes[index] ?? []).map(({ text }) => text).join(' ');
    const expected = addresses.get(page)?.join(' ');
    return read === expected ? [] : [`page ${page}: ${read} instead of ${expected}`];
  });
  return { read: codes.flat().length, faults };
}

/** What the codes of each page should lead to, in their order. */
function addressesByPage(work: ExaminedWork): ReadonlyMap<number, readonly string[]> {
  const pageOf = pageOfEachEntry(work);
  const groups = Map.groupBy(printedEntries(work.booklet), ({ number }) => pageOf.get(number) ?? 0);
  // A card that is folded to stand shows its code to both sides.
  const sides = work.order.format === 'tent' ? 2 : 1;
  return new Map(
    [...groups].map(([page, entries]) => {
      const addresses = entries.map(({ link }) => link?.url ?? '');
      return [page, Array.from({ length: sides }, () => addresses).flat()];
    }),
  );
}
