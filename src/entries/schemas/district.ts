import * as z from 'zod';
import { COMMUNE_KINDS, DISTRICT_KINDS } from '../../catalog/district.ts';
import { oneOf } from './choice.ts';
import { partialDate } from './date.ts';
import {
  INPUTS,
  listOf,
  name,
  ordinal,
  reference,
  Refusal,
  scalar,
  sources,
  text,
} from './scalar.ts';

const kind = oneOf(COMMUNE_KINDS);

/** The official code of a unit: of a district three digits, of a commune five. */
const code = (digits: number) =>
  scalar((typed) => (/^\d+$/u.test(typed) && typed.length === digits ? typed : noCode(digits)))
    .register(INPUTS, { kind: 'text' })
    .optional();

function noCode(digits: number): Refusal {
  return new Refusal(
    { vi: `phải là ${digits} chữ số.`, en: `must be ${digits} digits.` },
    {
      vi: 'Ghi đủ cả số 0 ở đầu, trong ngoặc kép; không rõ thì xóa mục này.',
      en: 'Write all of them in quotes, the zero in front included; delete it where it is not known.',
    },
  );
}

/** `districts/<slug>.json`. */
export const districtSchema = z.strictObject({
  $schema: text.optional(),
  kind: oneOf(DISTRICT_KINDS),
  name,
  code: code(3),
  /** Who states the codes of the district and of its communes, then and now. */
  codeSources: sources.optional(),
  /** The province that it belonged to, in full, where that has since been merged into another. */
  formerProvince: name.optional(),
  tile: z.strictObject({ column: ordinal, row: ordinal }).optional(),
  communes: z.array(
    z.strictObject({
      slug: text,
      kind,
      name: text,
      code: code(5),
      /** Codes are used again: that of a commune of then may be another one’s of today. */
      now: z.strictObject({ kind, name: text, code: code(5) }),
      /** Places in it that people know better than its own name. */
      landmarks: listOf(z.strictObject({ name: text, source: text })),
      /** Districts to which it belonged before: decisions of that time name them. */
      earlier: listOf(
        z.strictObject({
          district: reference('districts'),
          until: partialDate,
          sources,
        }),
      ),
    }),
  ),
});

/** What a district's file says. */
export type DistrictFields = z.output<typeof districtSchema>;
