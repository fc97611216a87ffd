import type { PartialDate } from '../../catalog/calendar-day.ts';
import { dateIn } from './date-in.ts';

/** A decision as a cell names it; many lists put its day and issuer behind its number. */
export interface NamedDecision {
  readonly number: string;
  readonly date?: PartialDate;
  readonly issuer?: string;
}

const NUMBER =
  /^[“"']?(?:(?:quyết định|quyet dinh|q[đd])\s*)?(?:số\s*)?:?\s*(\d+(?:\s*\/\s*q[đd]\s*-\s*[^\s,;()“”"']+|\s*\/[^\s,;()“”"']+)?)[\s,;“”"']*(.*)$/iu;
const REST =
  /^\(?(?:(?:ngày\s+)?(\d[\d/.-]*\d)|ngày\s+((?:(?!\sngày\s|\scủa\s)[^(),;])+))?(?:[\s,]*của\s+([^();]+))?\)?$/iu;

/** The decision that a cell names: `25/QĐ-UBND`, `QĐ số 25/QĐ-UBND ngày 15/11/2023`; the whole text is its number where it is read no other way. */
export function decisionIn(text: string): NamedDecision {
  const [, number, rest = ''] = NUMBER.exec(text) ?? [];
  const [isRead, figures, words, issuer] = REST.exec(rest.trim()) ?? [];
  const day = figures ?? words;
  const date = day === undefined ? undefined : dateIn(day.trim());
  if (number === undefined || isRead === undefined) return { number: text };
  if (day !== undefined && date === undefined) return { number: text };
  return {
    number: numberAsSigned(number),
    ...(date !== undefined && { date }),
    ...(issuer !== undefined && { issuer: issuer.trim() }),
  };
}

/** The number as offices write it, without spaces and the full stop of a sentence: `25/QĐ-UBND`. */
function numberAsSigned(typed: string): string {
  const solid = typed.replace(/\s/gu, '').replace(/[.]+$/u, '');
  return /\/q[đd]-/iu.test(solid) ? solid.toUpperCase().replace('/QD-', '/QĐ-') : solid;
}
