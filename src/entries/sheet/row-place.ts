import { quoted } from '../../text/quote.ts';
import type { RowWork } from './importing.ts';
import { placeInAddress, placeSaid, type PlaceSaid } from './place-in.ts';

/** The place of something new: as its columns say, else the address, else the heading above the row. */
export function rowPlace({ importing, row, judgement }: RowWork): PlaceSaid {
  const { entries } = importing;
  const said = placeSaid(row, entries, judgement);
  const home = said.district ?? row.section.district;
  const address = row.cells.get('address');
  if (said.commune !== undefined || said.district === 'unknown' || !address) {
    return { ...said, district: home };
  }
  const found = placeInAddress(address, home, entries, judgement);
  if (home !== undefined && found.district !== undefined && found.district !== home) {
    judgement.note(
      `Ô ${address.at} ${quoted(address.text)} nói huyện khác; ghi theo cột hoặc mục huyện.`,
      `Cell ${address.at} ${quoted(address.text)} names another district; the column or heading counts.`,
    );
  }
  return {
    district: home ?? found.district,
    commune: found.district === home || home === undefined ? found.commune : undefined,
  };
}
