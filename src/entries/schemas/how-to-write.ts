import * as z from 'zod';
import type { Name } from '../../text/local-text.ts';
import { keysOf, schemaAt } from './readable.ts';
import { Refusal } from './refusal.ts';
import { UNKNOWN } from './scalar.ts';

/** No field accepts this, unless it accepts any text. */
const NONSENSE = '?';

/** How the value at that place is written, by its schema's own words. */
export function howToWrite(schema: z.ZodType, path: readonly PropertyKey[]): Name {
  const wanted = schemaAt(schema, path);
  if (wanted instanceof z.ZodArray) {
    const parts = keysOf(schemaAt(wanted, [0])).join(', ');
    return parts === '' ? LIST_OF_VALUES : listOfItems(parts);
  }
  const keys = keysOf(wanted).join(', ');
  if (keys !== '') {
    return { vi: `Viết các mục con: ${keys}.`, en: `Write the fields that belong here: ${keys}.` };
  }
  return (wanted && ofScalar(wanted)) ?? TEXT;
}

const LIST_OF_VALUES: Name = {
  vi: 'Viết các giá trị trong ngoặc vuông, ít nhất một: [a, b].',
  en: 'Write the values in square brackets, at least one: [a, b].',
};

function listOfItems(parts: string): Name {
  return {
    vi: `Viết từng mục một, mỗi mục gồm: ${parts}; xem mục mẫu trong hướng dẫn.`,
    en: `Write item after item, each with: ${parts}; see the example in the guide.`,
  };
}

const TEXT: Name = {
  vi: 'Viết giá trị là một dòng chữ.',
  en: 'Write its value as text.',
};

const TEXT_OR_UNKNOWN: Name = {
  vi: 'Viết giá trị; nếu không nguồn nào nêu, viết unknown.',
  en: 'Write the value, or unknown where no source states it.',
};

function ofScalar(schema: z.core.$ZodType): Name | undefined {
  const [issue] = z.safeParse(schema, NONSENSE).error?.issues ?? [];
  if (issue?.code === 'custom' && issue.params?.['refusal'] instanceof Refusal) {
    return issue.params['refusal'].remedy;
  }
  return z.safeParse(schema, UNKNOWN).data === null ? TEXT_OR_UNKNOWN : undefined;
}
