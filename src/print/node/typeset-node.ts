import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { LAO_FONTS, PRINT_FONTS } from '../fonts.ts';
import type { Typeset, TypesetJob } from '../typeset.ts';

/** Where the job's files seem to lie; nothing is read from there. */
const WORKSPACE = resolve('/print-workspace');

/**
 * Sets a work as PDF/UA-1, which an accessible PDF is (ISO 14289-1); identical jobs give identical bytes. Throws
 * where the typesetter refuses, which its templates and the checks before them should never let happen.
 */
export function typeset(job: TypesetJob): Typeset {
  const { main } = job;
  const compiler = (sharedCompiler ??= compilerWithFonts());
  const compiled = laidOut(compiler, job);
  const document = compiled.result;
  if (!document) throw refused(main, diagnosticsOf(compiler, compiled.takeDiagnostics()));
  // What layout has kept is not wanted any more, and writing the file needs memory too.
  compiler.evictCache(0);
  try {
    const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    return { pdf: new Uint8Array(pdf), pages: document.numOfPages };
  } catch (error) {
    throw refused(main, error instanceof Error ? error.message : String(error));
  } finally {
    compiler.evictCache(0);
  }
}

/** What the typesetter warns of: above all that after five rounds pages still move, so that printed page numbers may lie. */
export function warningsOf(job: TypesetJob): string {
  const compiler = (sharedCompiler ??= compilerWithFonts());
  const compiled = laidOut(compiler, job);
  if (!compiled.result)
    throw refused(job.main, diagnosticsOf(compiler, compiled.takeDiagnostics()));
  const warnings = compiled.takeWarnings();
  compiler.evictCache(0);
  return warnings ? diagnosticsOf(compiler, warnings) : '';
}

function laidOut(compiler: NodeCompiler, { main, files }: TypesetJob) {
  compiler.resetShadow();
  for (const [path, bytes] of files) {
    if (path.endsWith('.typ'))
      compiler.addSource(WORKSPACE + path, new TextDecoder().decode(bytes));
    else compiler.mapShadow(WORKSPACE + path, Buffer.from(bytes));
  }
  return compiler.compile({ mainFilePath: WORKSPACE + main });
}

/** Reading the fonts takes as long as setting a short work, so the works of a process share them. */
let sharedCompiler: NodeCompiler | undefined;

function compilerWithFonts(): NodeCompiler {
  const fontBlobs = [...PRINT_FONTS, ...LAO_FONTS].map((file) =>
    readFileSync(`node_modules/${file}`),
  );
  return NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] });
}

/** The typesetter's own words, shortened: it repeats itself for each place. */
function refused(main: string, reason: string): Error {
  return new Error(`Typst refuses ${main}: ${reason.slice(0, 500)}`);
}

function diagnosticsOf(
  compiler: NodeCompiler,
  error: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null,
): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'it gives no reason.';
}
