import { isAlias, isMap, isScalar, isSeq, visit, type YAMLError } from 'yaml';
import type { Parsed, TrailingComment } from './document.ts';
import type { Path } from './position.ts';
import type { Finding } from './problem.ts';
import { yamlMachinery } from './reading-findings.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { cutPieces } from './split-text.ts';
import { keyText, placeIn, syntaxTreeOf, type SyntaxTree } from './syntax-tree.ts';
import { syntaxFinding } from './syntax-findings.ts';

/** Parses the YAML of a file's front matter, whose first line has that number. Every scalar is the text typed. */
export function parseYaml(file: string, text: string, firstLine: number): Parsed {
  const tree = syntaxTreeOf(file, text, firstLine);
  const broken = tree.yaml.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken) return { document: undefined, findings: [brokenSyntax(tree, broken)] };
  const findings = [
    ...(tree.yaml.errors.length > 0 ? repeatedKeys(tree, text) : []),
    ...machinery(tree),
  ];
  // The positions need the syntax tree again, but only when there is a problem: thousands of trees are not kept.
  let again: SyntaxTree | undefined;
  const parsed = () => (again ??= syntaxTreeOf(file, text, firstLine));
  const at = (path: Path, part: 'key' | 'value' = 'value') => placeIn(parsed(), path, part);
  const value = plain(tree.yaml.contents);
  const comments = trailingComments(tree, text);
  return {
    document: { file, value, at, comments, cutPieces: () => cutPieces(parsed(), text) },
    findings,
  };
}

function brokenSyntax({ yaml, placeOf }: SyntaxTree, { code, pos, message }: YAMLError): Finding {
  // The parser notices a missing end where the text goes on; people look for the beginning.
  const isOpen = code === 'MISSING_CHAR' || message.startsWith('Flow ');
  if (!isOpen) return syntaxFinding(placeOf(pos[0]), code);
  let start = pos[0];
  visit(yaml, {
    Node: (_, node) => {
      const opens = isScalar(node) ? node.type?.startsWith('QUOTE') : 'flow' in node && node.flow;
      const [from, to] = node.range ?? [0, 0];
      if (opens && from <= pos[0] && pos[0] <= to) start = from;
    },
  });
  return syntaxFinding(placeOf(start), 'MISSING_CHAR');
}

function machinery({ yaml, placeOf }: SyntaxTree): Finding[] {
  const findings: Finding[] = [];
  const refuse = (offset: number | undefined, mark: string) =>
    findings.push(yamlMachinery(placeOf(offset ?? 0), mark));
  visit(yaml, {
    Alias: (_, { source, range }) => void refuse(range?.[0], `*${source}`),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) refuse(node.range?.[0], `&${node.anchor}`);
      if (node.tag) refuse(node.range?.[0], node.tag.replace('tag:yaml.org,2002:', '!!'));
    },
  });
  return findings;
}

function trailingComments({ yaml, placeOf }: SyntaxTree, text: string): TrailingComment[] {
  const comments: TrailingComment[] = [];
  // Most entries have none, and thousands of them are read.
  if (!/[ \t]#/u.test(text)) return comments;
  visit(yaml, {
    Scalar: (_, { type, value, range }) => {
      const [, end, after] = range ?? [0, 0, 0];
      const [, gap, comment] = /^([ \t]*)(#.*)/u.exec(text.slice(end, after)) ?? [];
      if (type !== 'PLAIN' || gap === undefined || comment === undefined) return;
      comments.push({ at: placeOf(end + gap.length), value: String(value), gap, comment });
    },
  });
  return comments;
}

function plain(node: unknown): unknown {
  if (isScalar(node)) return String(node.value ?? '');
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), plain(value)]));
  return isAlias(node) ? `*${node.source}` : '';
}
