import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';

/** A line of a calendar holds at most 75 octets before its line end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;
const LINE_END = '\r\n';

/** A property whose value is free text: nothing in it can end the line or begin another property. */
export function textLine(name: string, text: string): string {
  return line(name, escaped(text));
}

/** A property whose value is a day, which lasts until the next one begins. */
export function dayLine(name: string, day: CalendarDay): string {
  return line(`${name};VALUE=DATE`, compact(day));
}

/** A property whose value is written as it stands: a word of the format, a time or an address. */
export function line(name: string, value: string): string {
  return folded(`${name}:${value}`) + LINE_END;
}

/** The day as calendars write it: `20231115`. */
export function compact(day: CalendarDay): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. Other control characters are not allowed in a text, and half a character is none. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/gu, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '\uFFFD');
}

/** Continued on lines that begin with a space; no character is cut in two. */
function folded(text: string): string {
  let result = '';
  let length = 0;
  for (const character of text) {
    const octets = Buffer.byteLength(character);
    if (length + octets > LONGEST_LINE) {
      result += `${LINE_END} `;
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}
