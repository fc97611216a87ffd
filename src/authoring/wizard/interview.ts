import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import type { Entries } from '../../entries/read-entries.ts';
import type { Attachments, OpenFile, Draft } from '../proposal/draft.ts';

/** What a run of the wizard knows; entries and drafts grow as it goes. */
export interface Interview {
  entries: Entries;
  /** What is to be written, each after what it refers to. */
  readonly drafts: Draft[];
  /** What is to lie beside the product. */
  beside: Attachments;
  readonly open: OpenFile;
  readonly today: CalendarDay;
  readonly lang: Language;
  /** Whether a new product explains in comments what else it may say. */
  readonly isAnnotated: boolean;
}
