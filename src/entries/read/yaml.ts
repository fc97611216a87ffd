import { isAlias, isMap, isScalar, isSeq, visit, type YAMLError } from 'yaml';
import { brokenLines, mendedText, typedOffset } from './mending.ts';
import type { Parsed, TrailingComment } from './document.ts';
import type { Path } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import { yamlMachinery } from './syntax-words.ts';
import { repeatedKeys } from './repeated-keys.ts';
import {
  type CutPiece,
  cutPieces,
  keyText,
  placeIn,
  type SyntaxTree,
  syntaxTreeOf,
} from './yaml-tree.ts';
import { syntaxFinding } from './syntax-findings.ts';

/** Parses the YAML of a file's front matter, whose first line has that number. Every scalar is the text typed. */
export function parseYaml(file: string, text: string, firstLine: number): Parsed {
  const tree = syntaxTreeOf(file, text, firstLine);
  if (!faultOf(tree)) return parsedOf(file, text, tree, () => syntaxTreeOf(file, text, firstLine));
  // One broken line must not hide what is wrong with the others: they are read as they are surely meant.
  const faults = brokenLines(text);
  const edits = faults.map(({ edit }) => edit);
  const typed = faults.map(({ offset, explanation }) => ({
    at: tree.placeOf(offset),
    ...explanation,
  }));
  const mended = mendedText(text, edits);
  const treeOfMended = (): SyntaxTree => ({
    yaml: syntaxTreeOf(file, mended, firstLine).yaml,
    placeOf: (offset) => tree.placeOf(typedOffset(edits, offset)),
  });
  const rest = treeOfMended();
  const fault = faultOf(rest);
  if (fault) return { document: undefined, findings: [...typed, brokenSyntax(rest, fault)] };
  const { document, findings } = parsedOf(file, mended, rest, treeOfMended);
  return { document, findings: [...typed, ...findings] };
}

const faultOf = ({ yaml }: SyntaxTree) => yaml.errors.find(({ code }) => code !== 'DUPLICATE_KEY');

function parsedOf(file: string, text: string, tree: SyntaxTree, parse: () => SyntaxTree): Parsed {
  const repeated = tree.yaml.errors.length > 0 ? repeatedKeys(tree, text) : [];
  // The positions need the syntax tree again, but only when there is a problem: thousands of trees are not kept.
  let again: SyntaxTree | undefined;
  const parsed = () => (again ??= parse());
  const at = (path: Path, part: 'key' | 'value' = 'value') => placeIn(parsed(), path, part);
  let pieces: readonly CutPiece[] | undefined;
  const value = plain(tree.yaml.contents);
  const comments = trailingComments(tree, text);
  return {
    document: {
      file,
      value,
      at,
      comments,
      cutPieces: () => (pieces ??= cutPieces(parsed(), text)),
    },
    findings: [...repeated, ...machinery(tree)],
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
