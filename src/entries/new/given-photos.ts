import type { Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import { quoted } from '../../text/quote.ts';
import { namedPath, type Attachment, type Attachments, type OpenFile } from './attachments.ts';
import { photoName } from './photo-name.ts';

/** The key of the file of each photo. */
const PHOTO_FILE = /^photos\.\d+\.file$/u;

/** The photos that flags name, each under the name of its copy. Throws a RangeError for one that can't be read. */
export function givenPhotos(
  typed: ReadonlyMap<string, readonly string[]>,
  lang: Language,
  open: OpenFile,
): { typed: ReadonlyMap<string, readonly string[]>; beside: Attachments } {
  const beside = new Map<string, Attachment>();
  const named = [...typed].map(([key, given]) => {
    if (!PHOTO_FILE.test(key)) return [key, given] as const;
    const names = given.map((path) => {
      const from = namedPath(path);
      const bytes = open(from);
      if (!bytes) throw new RangeError(NEW_ENTRY_WORDS[lang].cannotRead(quoted(from)));
      const name = photoName(from, bytes, beside);
      beside.set(name, { bytes, from });
      return name;
    });
    return [key, names] as const;
  });
  return { typed: new Map(named), beside };
}
