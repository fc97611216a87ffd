import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { entriesOf } from '../src/entries/read/read-entries.ts';
import { generatedFiles, GUIDE } from '../src/authoring/guide/generated-files.ts';
import { readTree } from '../src/entries/read/read-tree.ts';

const { entries } = entriesOf(readTree('content'));
for (const [path, text] of generatedFiles(readFileSync(GUIDE, 'utf8'), entries)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
