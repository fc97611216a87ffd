import { mailto } from '../../i18n/places.ts';
import type { ReportWords } from './report-words.ts';

/** Where editors take in a list: an empty or missing one is not known. */
export interface ListChannels {
  readonly repository?: string | undefined;
  readonly mail?: string | undefined;
  readonly page?: string | undefined;
}

/** The ways to send a list, each message filled in where the channel takes one. */
export function waysToSend(
  { repository, mail, page }: ListChannels,
  file: string,
  summary: string,
  words: ReportWords,
): readonly { readonly label: string; readonly href: string }[] {
  const [title, body] = [words.sendSubject(file), words.sendText(file, summary)];
  const issue = new URLSearchParams({ title, body });
  return [
    ...(repository
      ? [
          {
            label: words.sendIssue,
            href: `https://github.com/${repository}/issues/new?${issue.toString()}`,
          },
        ]
      : []),
    ...(mail ? [{ label: words.sendMail, href: mailto(mail, title, body) }] : []),
    ...(page ? [{ label: words.sendPage, href: page }] : []),
  ];
}
