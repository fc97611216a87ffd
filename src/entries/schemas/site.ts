import * as z from 'zod';
import { email, filled, listOf, local, name, Refusal, scalar, text, url } from './scalar.ts';
import { yesOrNo } from './choice.ts';
import { day } from './date.ts';
import { quoted } from '../../text/quote.ts';

/** `published.json`: every slug that ever had a page. */
export const publishedSchema = z.strictObject({
  $schema: text.optional(),
  products: z.array(text),
  producers: z.array(text),
});

/** What the file of published slugs says. */
export type PublishedFields = z.output<typeof publishedSchema>;

const colour = scalar((typed) =>
  /^#[\da-f]{6}$/iu.test(typed)
    ? typed
    : new Refusal(
        { vi: `${quoted(typed)} không phải mã màu.`, en: `${quoted(typed)} is not a colour.` },
        {
          vi: 'Viết sáu chữ số thập lục phân sau dấu #, ví dụ #2b3a67.',
          en: 'Write six hexadecimal digits after #, as #2b3a67.',
        },
      ),
);

const motifRow = scalar((typed) =>
  /^[.abc]+$/u.test(typed)
    ? typed
    : new Refusal(
        {
          vi: `${quoted(typed)} có ô không phải “.”, “a”, “b” hay “c”.`,
          en: `${quoted(typed)} has cells other than “.”, “a”, “b” and “c”.`,
        },
        {
          vi: 'Mỗi ô là . (nền), a (màu chính), b (chỉ màu) hoặc c (vàng).',
          en: 'Each cell is . (ground), a (accent), b (thread) or c (gold).',
        },
      ),
);

const palette = z.strictObject({ accent: colour, tint: colour, thread: colour });

/** `site.json`. */
export const siteSchema = z.strictObject({
  $schema: text.optional(),
  province: name,
  title: name,
  tagline: name,
  introduction: name,
  url: url.nullable(),
  contact: z.strictObject({ email: email.optional(), url: url.optional() }).nullable(),
  publisher: name.nullable().optional(),
  palette: z.strictObject({ light: palette, dark: palette }),
  motif: filled(motifRow),
  motifCaption: local,
  /** Whether the scores that councils gave are published; they are only kept otherwise. */
  publishScores: yesOrNo.optional(),
  reviewed: day.optional(),
  /** Names of the province from which the catalogue was taken over, and of its districts: texts must not speak of them. */
  adoptedFrom: listOf(text),
});

/** What the site's file says. */
export type SiteFields = z.output<typeof siteSchema>;
