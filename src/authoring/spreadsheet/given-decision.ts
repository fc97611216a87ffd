import { denialIn } from '../../catalog/certification/denial.ts';
import { quoted } from '../../text/quote.ts';
import { isWebAddress } from '../../text/safe-link.ts';
import { tidied } from '../proposal/answers.ts';
import { dateIn, decisionIn } from '../proposal/decision.ts';
import { DATES, type ListDecision } from '../proposal/decision-source.ts';

/** The decision of a whole list as a person types it, on the command line or on the page. */
export interface TypedDecision {
  readonly decision?: string | undefined;
  readonly date?: string | undefined;
  readonly issuer?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly source?: readonly string[] | undefined;
  readonly revocation?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly dates?: string | undefined;
}

/** What is wrong with one answer. */
export interface DecisionFault {
  readonly at: keyof TypedDecision;
  readonly kind: 'badDate' | 'badUrl' | 'withoutDecision' | 'deniedDecision' | 'badDates';
  /** The answer, or the words in it, between quotation marks. */
  readonly said: string;
}

/** The decision that these answers tell, and everything that is wrong with them. */
export function givenDecision(typed: TypedDecision): {
  readonly given: ListDecision;
  readonly faults: readonly DecisionFault[];
} {
  const { decision, issuer, title, url, source = [] } = typed;
  const date = typed.date === undefined ? undefined : dateIn(tidied(typed.date));
  const dates = DATES.find((word) => word === typed.dates);
  const [said, who, name] = [decision, issuer, title].map((text) => text && tidied(text));
  const named = said ? decisionIn(said) : undefined;
  const given = {
    number: named?.number,
    date: date ?? named?.date,
    issuer: who ?? named?.issuer,
    title: name,
    url,
    ...(typed.revocation && { revokes: true }),
    reason: typed.reason && tidied(typed.reason),
    ...(dates && { dates }),
    sources: source,
  };
  return { given, faults: faultsIn(typed) };
}

function faultsIn(typed: TypedDecision): DecisionFault[] {
  const { decision, date, title, url, dates } = typed;
  const faults: DecisionFault[] = [];
  const blame = (at: DecisionFault['at'], kind: DecisionFault['kind'], said = '') =>
    faults.push({ at, kind, said: quoted(said) });
  if (date !== undefined && dateIn(tidied(date)) === undefined) blame('date', 'badDate', date);
  if (url !== undefined && !isWebAddress(url)) blame('url', 'badUrl', url);
  if (decision === undefined && (title ?? url) !== undefined) {
    blame(title === undefined ? 'url' : 'title', 'withoutDecision');
  }
  if (!typed.revocation) {
    const denied = (['decision', 'title'] as const).flatMap((at) => {
      const denial = denialIn(typed[at] ?? '');
      return denial ? [[at, denial.words] as const] : [];
    });
    const [[at, words] = []] = denied;
    if (at !== undefined) blame(at, 'deniedDecision', words);
  }
  if (dates !== undefined && !DATES.some((word) => word === dates)) {
    blame('dates', 'badDates', dates);
  }
  return faults;
}
