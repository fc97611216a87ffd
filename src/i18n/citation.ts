import type { Language } from '../catalog/site.ts';
import type { Source } from '../catalog/source.ts';
import { shown } from './bilingual.ts';
import { showDate } from './dates.ts';
import { PRODUCT_WORDS } from './product-words.ts';

/** A source as it is cited. */
export interface Citation {
  /** Publisher and date, for a line of text. */
  readonly short: string;
  /** What stands for the title; a source without one is known by its publisher. */
  readonly heading: string;
  /** Publisher, number and date behind the heading. */
  readonly details: string;
  /** The `lang` attribute that its Vietnamese title and publisher need on a page in another language. */
  readonly spoken: Language | undefined;
}

/** Who published the source, with the edition: `Vietnam.vn (bản dịch tiếng Đức)`. */
export function publisherName({ publisher, edition }: Source, lang: Language): string | null {
  return publisher && edition ? `${publisher} (${shown(edition, lang).text})` : publisher;
}

/** How the source is cited: by publisher, title and date, as far as they are known. */
export function citation(source: Source, lang: Language): Citation {
  const words = PRODUCT_WORDS[lang];
  const { title, number, issuer, published } = source;
  const publisher = publisherName(source, lang);
  const date = published === null ? words.undated : showDate(published, lang);
  const who = publisher ?? issuer ?? title ?? words.noTitle;
  const decision = number === null ? undefined : words.decision(number);
  // Without an address the title is all that a reader can look for.
  const untraceable = source.url === null && title !== null && title !== who ? [`“${title}”`] : [];
  const heading = title ?? decision ?? who;
  const details = [decision, publisher ?? issuer, date].filter(
    (part) => part !== null && part !== undefined && part !== heading,
  );
  return {
    short: [...untraceable, who, ...(published === null ? [] : [date])].join(', '),
    heading,
    details: details.join(', '),
    spoken: lang === 'vi' || source.edition ? undefined : 'vi',
  };
}
