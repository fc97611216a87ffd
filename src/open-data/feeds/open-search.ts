import type { Language, Site } from '../../catalog/site.ts';
import { fileHref, href } from '../../i18n/href.ts';
import { absolute } from '../address.ts';

/** Short names have at most 16 characters (OpenSearch 1.1, ShortName). */
const SHORT_NAME = 16;

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => ESCAPED[sign] ?? sign);

/** The OpenSearch description by which browsers offer the site's search in their address field. */
export function openSearch(site: Site, lang: Language, address: URL | undefined): string {
  const search = absolute(href({ page: 'search' }, lang), address) ?? '';
  const shortName = `OCOP ${site.province[lang]}`.slice(0, SHORT_NAME).trim();
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(shortName)}</ShortName>
  <Description>${escaped(site.title[lang])}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="16" width="16" type="image/svg+xml">${escaped(absolute(fileHref('favicon.svg'), address) ?? '')}</Image>
  <Url type="text/html" template="${escaped(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
