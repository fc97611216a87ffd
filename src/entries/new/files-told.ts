import type { Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS } from '../../i18n/new-entry-words.ts';
import { NEW_FILE_WORDS } from '../../i18n/new-file-words.ts';
import { visible } from '../../text/quote.ts';
import type { Draft } from './draft.ts';

/** What was written, or would be, and what is copied from where: a line for each file. */
export function filesTold(
  { path, beside = new Map() }: Draft,
  label: string,
  isDryRun: boolean,
  lang: Language,
): readonly string[] {
  const { written } = NEW_ENTRY_WORDS[lang];
  const { copied, wouldWrite, wouldCopy } = NEW_FILE_WORDS[lang];
  const folder = `${label}/${path.slice(0, path.lastIndexOf('/'))}`;
  const [write, copy] = isDryRun ? [wouldWrite, wouldCopy] : [written, copied];
  const others = [...beside].map(([name, { from }]) =>
    from === undefined ? write(`${folder}/${name}`) : copy(from, `${folder}/${name}`),
  );
  return [...(isDryRun ? [] : [write(`${label}/${path}`)]), ...others].map(visible);
}
