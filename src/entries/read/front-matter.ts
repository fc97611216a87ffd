import type { Finding } from '../problems/problem.ts';
import {
  fenceMistyped,
  fileMisnamed,
  fileMissing,
  frontMatterMissing,
  frontMatterOpen,
  frontMatterUnwanted,
  tooDense,
  tooLarge,
} from './syntax-words.ts';
import type { Story } from '../story.ts';
import { type ContentFile, decode } from './content-tree.ts';
import type { Parsed } from './document.ts';
import { parseJson } from './json.ts';
import { parseYaml } from './yaml.ts';
import { syntaxFinding } from './syntax-findings.ts';

/** The parser of Markdown takes time by the square of a paragraph's length: beyond this, seconds. */
const LONGEST_PARAGRAPH = 5_000;
const DEEPEST_NESTING = 10;

/** What makes a line one of a quotation or a list; `**bold**` and `2026.` at the beginning of a line are neither. */
const MARKER = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/uy;

/** The first part of a story that no honest writer needs and that would choke the builder, before it is parsed. */
function densePartOf({ file, body, firstLine }: Story): Finding | undefined {
  const at = (index: number) => ({ file, line: firstLine + index, column: 1 });
  let begin = 0;
  let length = 0;
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '') length = 0;
    else if (length === 0) begin = index;
    length += line.length;
    if (length > LONGEST_PARAGRAPH) return tooDense(at(begin), 'long');
    if (nestingOf(line) > DEEPEST_NESTING) return tooDense(at(index), 'deep');
  }
  return undefined;
}

function nestingOf(line: string): number {
  let depth = 0;
  MARKER.lastIndex = 0;
  while (MARKER.test(line)) depth += 1;
  return depth;
}

/** No honest entry has more facts or a longer story; the limits keep the site's builder from choking. */
const LARGEST_FACTS = 64_000;
const LARGEST_STORY = 200_000;
const DEEPEST_VALUE = 20;

/** A Markdown file: facts, story, and what is wrong with its form. */
interface ParsedMarkdown extends Parsed {
  readonly story: Story | undefined;
}

/** Parses a JSON file of the tree that is one entry. */
export function parseJsonFile(file: string, content: ContentFile | undefined): Parsed {
  return content && content.size > LARGEST_FACTS
    ? refused(tooLarge(file, content.size, LARGEST_FACTS))
    : parseJsonList(file, content);
}

/** Parses a JSON file of the tree that lists what the whole province has. */
export function parseJsonList(file: string, content: ContentFile | undefined): Parsed {
  if (!content) return refused(fileMissing(file));
  if (content.isUnread) return UNREAD;
  const text = decode(file, content);
  return typeof text === 'string' ? guarded(file, () => parseJson(file, text)) : refused(text);
}

/** Parses a JSON file of the tree that a province may do without; without it the list is empty. */
export function parseOptionalList(file: string, content: ContentFile | undefined): Parsed {
  return content ? parseJsonList(file, content) : parseJson(file, '[]');
}

/** Parses an entry with front matter; `beside` are the names of all files in its folder. */
export function parseMarkdownFile(
  file: string,
  content: ContentFile | undefined,
  beside: readonly string[] = [],
): ParsedMarkdown {
  if (!content) {
    const misnamed = beside.find((name) =>
      /^index\.(?:md\.)?(?:md|txt|docx?|markdown)$/iu.test(name),
    );
    return refused(misnamed === undefined ? fileMissing(file) : fileMisnamed(file, misnamed));
  }
  if (content.isUnread) return UNREAD;
  const text = decode(file, content);
  if (typeof text !== 'string') return refused(text);
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return refused(frontMatterMissing(file));
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) {
    const meant = lines.findIndex((line, index) => index > 0 && /^\s*[-–—_]+\s*$/u.test(line));
    return refused(
      meant === -1 ? frontMatterOpen(file) : fenceMistyped({ file, line: meant + 1, column: 1 }),
    );
  }
  const facts = lines.slice(1, end).join('\n');
  const body = lines.slice(end + 1).join('\n');
  const parsed =
    facts.length > LARGEST_FACTS
      ? refused(tooLarge(file, facts.length, LARGEST_FACTS))
      : guarded(file, () => parseYaml(file, facts, 2));
  return { ...parsed, ...withStory(parsed, { file, body, firstLine: end + 2 }) };
}

/** Parses a file that is only a story. */
export function parseStoryFile(file: string, content: ContentFile): ParsedMarkdown {
  if (content.isUnread) return UNREAD;
  const body = decode(file, content);
  if (typeof body !== 'string') return refused(body);
  if (body.startsWith('---\n')) return refused(frontMatterUnwanted(file));
  const parsed = { document: undefined, findings: [] };
  return { ...parsed, ...withStory(parsed, { file, body, firstLine: 1 }) };
}

function withStory({ findings }: Parsed, story: Story): Pick<ParsedMarkdown, 'story' | 'findings'> {
  const { length } = story.body;
  const refusal =
    length > LARGEST_STORY ? tooLarge(story.file, length, LARGEST_STORY) : densePartOf(story);
  // There is a story, so nobody need ask for one; what it says, nobody reads.
  if (refusal) return { story: { ...story, body: '' }, findings: [...findings, refusal] };
  return { story: story.body.trim() === '' ? undefined : story, findings };
}

/** A text nested so deeply that a stack ends, of the parser or of whoever reads the value, must not end the check. */
function guarded(file: string, parse: () => Parsed): Parsed {
  const tooDeep = () => refused(syntaxFinding({ file, line: 1, column: 1 }, 'TOO_DEEP'));
  try {
    const parsed = parse();
    return isDeeper(parsed.document?.value, DEEPEST_VALUE) ? tooDeep() : parsed;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooDeep();
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeper(child, levels - 1));
}

/** Of a file that is there and could not be read, the tree has told already. */
const UNREAD: ParsedMarkdown = { document: undefined, story: undefined, findings: [] };

function refused(finding: Finding): ParsedMarkdown {
  return { document: undefined, story: undefined, findings: [finding] };
}
