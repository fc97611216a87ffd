import * as z from 'zod';
import { text } from './scalar.ts';

/** Text in Vietnamese, in English where someone has written it. */
export const local = z.strictObject({ vi: text, en: text.optional() });

/** A name in both languages. */
export const name = z.strictObject({ vi: text, en: text });

/** Ids of sources; at least one. */
export const sources = z.array(text).min(1);

/** A statement with its sources. */
export const statement = z.strictObject({ text: local, sources });
