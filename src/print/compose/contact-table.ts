import { csvOf } from '../../text/csv/csv.ts';
import type { Contact, ContactSheet } from './booklet.ts';

const FIELDS = [
  'booth',
  'producer',
  'products',
  'phone',
  'phoneNote',
  'address',
] as const satisfies (keyof Contact)[];

/** The contact sheet as a table for spreadsheets, with the headings of its language and columns to fill in. */
export function contactTable({ columns, contacts }: ContactSheet): string[][] {
  return [
    [...FIELDS.map((field) => columns[field]), columns.confirmed, columns.signature],
    ...contacts.map((contact) => [
      ...FIELDS.map((field) => contact[field].replaceAll('\u00A0', ' ')),
      '',
      '',
    ]),
  ];
}

/** The contact sheet as CSV. */
export const contactCsv = (sheet: ContactSheet): string => csvOf(contactTable(sheet));
