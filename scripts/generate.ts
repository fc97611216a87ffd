import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles, GUIDE } from '../src/entries/generate/generated-files.ts';

for (const [path, text] of generatedFiles(readFileSync(GUIDE, 'utf8'))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
