import type { Language, Site } from '../../catalog/site.ts';
import { mailto } from '../../i18n/places.ts';
import { FRAME_WORDS } from './words.ts';

/** Where a reader can tell the editors of an error: a mailbox, a page, or a repository on GitHub. */
export interface Channels {
  readonly contact: Site['contact'];
  readonly repository: string | undefined;
}

/**
 * A link that tells of an error on the page of that name and address, both filled in where the channel takes them: a
 * letter first, for which nobody needs an account. Undefined where no channel is known.
 */
export function reportLink(
  { contact, repository }: Channels,
  name: string,
  address: string,
  lang: Language,
): string | undefined {
  const { subject, letter } = FRAME_WORDS[lang].report;
  if (contact?.email) {
    return mailto(contact.email, `${subject}: ${name}`, letter(name, address));
  }
  if (contact?.url) return contact.url;
  if (repository === undefined) return undefined;
  // The form and its fields are Vietnamese, as GitHub knows them: .github/ISSUE_TEMPLATE/bao-sai-sot.yml.
  const form = new URLSearchParams({
    template: 'bao-sai-sot.yml',
    title: `${FRAME_WORDS.vi.report.subject}: ${name}`,
    'which-entry': `${name} (${address})`,
  });
  return `https://github.com/${repository}/issues/new?${form.toString()}`;
}
