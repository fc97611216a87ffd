/** What GitHub writes for a field that was left empty. */
const NO_RESPONSE = '_No response_';

/** Whether something was answered. */
export const isAnswered = (text: string) => text !== '' && text !== NO_RESPONSE;

/** The text of an issue form: what was answered under each heading, and the headings that stand there twice. */
export interface IssueForm {
  readonly answers: ReadonlyMap<string, string>;
  readonly repeated: readonly string[];
}

/**
 * Reads the text that GitHub makes of an issue form: headings `### Label`, each with its answer. Only headings of the
 * form count; a line that merely looks like one belongs to the answer. The first answer under a heading is kept.
 */
export function issueFormAnswers(body: string, isHeading: (label: string) => boolean): IssueForm {
  const answers = new Map<string, string>();
  const repeated: string[] = [];
  let lines: string[] = [];
  let heading: string | undefined;
  const close = () => {
    const text = unfenced(lines.join('\n').trim());
    if (heading !== undefined && isAnswered(text)) answers.set(heading, text);
  };
  const headings = new Set<string>();
  for (const line of body.replace(/\r\n?/gu, '\n').split('\n')) {
    const label = /^### (.+)$/u.exec(line)?.[1]?.trim();
    if (label === undefined || !isHeading(label)) {
      lines.push(line);
      continue;
    }
    close();
    lines = [];
    if (headings.has(label)) repeated.push(label);
    heading = headings.has(label) ? undefined : label;
    headings.add(label);
  }
  close();
  return { answers, repeated };
}

/** The answer of a field that GitHub shows as code. */
function unfenced(text: string): string {
  return /^```\w*\n([\s\S]*?)\n?```$/u.exec(text)?.[1]?.trim() ?? text;
}
