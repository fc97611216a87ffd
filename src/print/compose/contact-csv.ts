import { csvOf } from '../../text/csv/csv.ts';
import type { Contact, ContactSheet } from './booklet.ts';

const FIELDS = [
  'booth',
  'product',
  'producer',
  'phone',
  'phoneNote',
  'address',
] as const satisfies (keyof Contact)[];

/** The contact sheet as a table for spreadsheets, with the headings of its language. */
export function contactCsv({ columns, contacts }: ContactSheet): string {
  return csvOf([
    FIELDS.map((field) => columns[field]),
    ...contacts.map((contact) => FIELDS.map((field) => contact[field].replaceAll('\u00A0', ' '))),
  ]);
}
