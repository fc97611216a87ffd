import type { Parsed } from './document.ts';
import { jsonFaultsIn } from './json-fault.ts';
import { mendedText, typedOffset } from './mended-text.ts';
import { positionAt, type Path } from './position.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { jsonFinding } from './json-findings.ts';
import { placeIn, syntaxTreeOf, type SyntaxTree } from './syntax-tree.ts';

/** Parses a JSON file; strict as JSON is, with places as in YAML, of which JSON is a part. */
export function parseJson(file: string, text: string): Parsed {
  try {
    return parsedOf(file, text, JSON.parse(text), (offset) => positionAt(file, text, offset));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return parsedMended(file, text);
  }
}

/** A broken file as it is surely meant, so that one fault does not hide the others. */
function parsedMended(file: string, text: string): Parsed {
  const faults = jsonFaultsIn(text);
  const edits = faults.flatMap(({ edit }) => edit ?? []);
  const typed = faults.map((fault) => jsonFinding(positionAt(file, text, fault.offset), fault));
  const placeOf = (offset: number) => positionAt(file, text, typedOffset(edits, offset));
  if (edits.length < faults.length) return { document: undefined, findings: typed };
  try {
    const mended = mendedText(text, edits);
    const { document, findings } = parsedOf(file, mended, JSON.parse(mended), placeOf);
    return { document, findings: [...typed, ...findings] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { document: undefined, findings: typed };
  }
}

function parsedOf(
  file: string,
  text: string,
  value: unknown,
  placeOf: SyntaxTree['placeOf'],
): Parsed {
  let tree: SyntaxTree | undefined;
  const parsed = () => (tree ??= { yaml: syntaxTreeOf(file, text, 1).yaml, placeOf });
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
