import { calendarDayOf } from '../../catalog/certification/calendar-day.ts';
import { dateIn, decisionIn } from '../proposal/decision.ts';
import { tidied } from '../proposal/answers.ts';
import { optionsFor } from '../proposal/options.ts';
import type { EntryProposal } from '../proposal/proposal.ts';
import { revocation } from '../revocation/revocation.ts';
import type { Interview } from './interview.ts';
import { askOption, askText, Stopped } from './prompts.ts';
import { NEW_ENTRY_WORDS } from './words.ts';

/** How a person is asked. */
interface Asking {
  readonly askOption: typeof askOption;
  readonly askText: typeof askText;
}

/** Asks whose certificate was revoked, when, by which decision and why. Throws Stopped where that can’t be written. */
export async function askRevocation(
  { entries, lang }: Pick<Interview, 'entries' | 'lang'>,
  ask: Asking = { askOption, askText },
): Promise<EntryProposal> {
  const { needed, revoked } = NEW_ENTRY_WORDS[lang];
  const products = optionsFor(
    { input: { kind: 'relation', to: 'products' } },
    entries,
    new Map(),
    lang,
  );
  const slug = await ask.askOption(lang, revoked.which, products ?? []);
  const dayOf = (typed: string) => calendarDayOf(dateIn(tidied(typed)) ?? '');
  const on = await ask.askText(lang, revoked.day, {
    placeholder: '05/05/2026',
    validate: (typed) => (dayOf(typed) ? undefined : revoked.wholeDay),
  });
  const isSaid = (typed: string) => (typed.trim() === '' ? needed : undefined);
  const decision = decisionIn(
    tidied(
      await ask.askText(lang, revoked.number, { placeholder: '77/QĐ-UBND', validate: isSaid }),
    ),
  );
  const issuer = tidied(await ask.askText(lang, revoked.issuer, { validate: () => undefined }));
  const reason = tidied(await ask.askText(lang, revoked.reason, { validate: isSaid }));
  const proposal = revocation(
    slug,
    {
      on: dayOf(on),
      number: decision.number,
      issuer: issuer === '' ? decision.issuer : issuer,
      reason,
      sources: [],
    },
    entries,
  );
  const faults = proposal.faults.map(
    ({ message, remedy }) => `${message[lang]}\n  → ${remedy[lang]}`,
  );
  if (faults.length > 0) throw new Stopped(faults.join('\n'));
  if (proposal.drafts.length === 0) throw new Stopped(revoked.onFile);
  return proposal;
}
