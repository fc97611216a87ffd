import type { Parsed } from './document.ts';
import { jsonFaultIn } from './json-fault.ts';
import { positionAt, type Path } from './position.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { bareDigits, syntaxFinding } from './syntax-findings.ts';
import { placeIn, syntaxTreeOf, type SyntaxTree } from './syntax-tree.ts';

/** Parses a JSON file; strict as JSON is, with places as in YAML, of which JSON is a part. */
export function parseJson(file: string, text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { offset, code, typed } = jsonFaultIn(text);
    const place = positionAt(file, text, offset);
    const finding = typed === undefined ? syntaxFinding(place, code) : bareDigits(place, typed);
    return { document: undefined, findings: [finding] };
  }
  let tree: SyntaxTree | undefined;
  const parsed = () => (tree ??= syntaxTreeOf(file, text, 1));
  const at = (path: Path, part: 'key' | 'value' = 'value') => placeIn(parsed(), path, part);
  const findings = hasRepeatedKeys(text, value) ? repeatedKeys(parsed(), text) : [];
  return { document: { file, value, at, comments: [], cutPieces: () => [] }, findings };
}

/** JSON.parse drops repeated keys silently; counting colons outside text shows it without a second parser. */
function hasRepeatedKeys(text: string, value: unknown): boolean {
  const written = text.replace(/"(?:[^"\\]|\\.)*"/gsu, '').split(':').length - 1;
  return written !== keysIn(value);
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, child) => sum + keysIn(child), own);
}
