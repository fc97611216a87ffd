import type { Language } from './site.ts';

/** The story of a product as paragraphs of plain text, in each language in which someone wrote it. */
export type Story = { readonly [Lang in Language]?: readonly string[] };

/** The stories of a catalogue by product slug; a product without one is absent. */
export type Stories = ReadonlyMap<string, Story>;
