import * as z from 'zod';
import { reference } from './reference.ts';
import { longText, text } from './scalar.ts';

/** A few words in Vietnamese, in English where someone has written them. */
export const local = z.strictObject({ vi: text, en: text.optional() });

/** The same for a sentence or more. */
export const localSentence = z.strictObject({ vi: longText, en: longText.optional() });

/** A name in both languages. */
export const name = z.strictObject({ vi: text, en: text });

/** A sentence in both languages. */
export const sentence = z.strictObject({ vi: longText, en: longText });

/** Ids of sources; at least one. */
export const sources = z.array(reference('sources')).min(1);

/** A statement with its sources. */
export const statement = z.strictObject({ text: localSentence, sources });
