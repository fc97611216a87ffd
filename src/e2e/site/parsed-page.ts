import { parseHTML } from 'linkedom';
import type { SitePage } from '../site-pages.ts';

/** A page as its file says, without a browser. */
export interface ParsedPage {
  readonly document: Document;
  readonly title: string;
}

const cache = new WeakMap<SitePage, ParsedPage>();

/** Parses a page once. */
export function parsed(page: SitePage): ParsedPage {
  const known = cache.get(page);
  if (known) return known;
  const { document } = parseHTML(page.html) as unknown as { document: Document };
  const result = { document, title: document.title };
  cache.set(page, result);
  return result;
}
