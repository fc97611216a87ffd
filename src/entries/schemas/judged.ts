import * as z from 'zod';
import type { Finding } from '../problems/problem.ts';
import type { SourceDocument } from '../read/document.ts';
import { emptyFields, faultsIn, type Unexplained } from './faults.ts';

/** More of one file are not explained: a list of the province may have a hundred thousand, of which fifty are told. */
const MOST_EXPLAINED = 1000;

/** A longer list is judged part by part, so that what is refused need not all be kept at once. */
const LONGEST_PART = 100;

/**
 * What a document says under a schema when every field is right, or else everything that is wrong: the first thousand
 * by their places, and the last one, which stands for those between.
 */
export function judged<Schema extends z.ZodType>(
  document: SourceDocument,
  schema: Schema,
): { complete: z.output<Schema> | undefined; findings: readonly Finding[] } {
  const { value } = document;
  const isLong =
    schema instanceof z.ZodArray && Array.isArray(value) && value.length > LONGEST_PART;
  const whole = isLong ? undefined : schema.safeParse(value);
  if (whole?.success) return { complete: whole.data, findings: [] };
  const issues = whole ? [whole.error.issues] : issuesByPart(schema, value as readonly unknown[]);
  const findings = findingsOf(document, schema, issues);
  return { complete: findings.length > 0 ? undefined : schema.parse(value), findings };
}

function* issuesByPart(schema: z.ZodType, list: readonly unknown[]): Generator<z.core.$ZodIssue[]> {
  for (let start = 0; start < list.length; start += LONGEST_PART) {
    // As Zod's own schemas run each other: the errors that it makes for others would fill the memory.
    const payload = { value: list.slice(start, start + LONGEST_PART), issues: [] };
    const { issues } = schema._zod.run(payload, { async: false }) as z.core.ParsePayload;
    yield issues.map((issue) => {
      const [index, ...rest] = issue.path ?? [];
      return { ...issue, path: [start + Number(index), ...rest] } as z.core.$ZodIssue;
    });
  }
}

/** The findings for these issues, of which those of each part stand behind those of the part before. */
function findingsOf(
  document: SourceDocument,
  schema: z.ZodType,
  parts: Iterable<z.core.$ZodIssue[]>,
): Finding[] {
  const empty = emptyFields(document.value);
  const first: Unexplained[] = [];
  let rest: readonly Unexplained[] = [];
  let count = 0;
  for (const issues of parts) {
    const found = faultsIn(document, schema, issues, empty);
    const room = MOST_EXPLAINED - first.length;
    const ordered = room > 0 && found.length > room ? inOrder(found) : found;
    for (const one of ordered.slice(0, room)) first.push(one);
    if (found.length > room) rest = ordered.slice(room);
    count += found.length;
  }
  const findings = first.map(({ explained }) => explained());
  const last = inOrder(rest).at(-1);
  return last
    ? [...findings, { ...last.explained(), further: count - MOST_EXPLAINED - 1 }]
    : findings;
}

function inOrder(found: readonly Unexplained[]): readonly Unexplained[] {
  return found
    .map((one) => ({ one, at: one.at() }))
    .sort(({ at: a }, { at: b }) => a.line - b.line || a.column - b.column)
    .map(({ one }) => one);
}
