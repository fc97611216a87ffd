import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PRINT_FONTS } from '../../print/fonts.ts';

const WORKSPACE = '/sample';
const fontBlobs = PRINT_FONTS.map((file) => readFileSync(`node_modules/${file}`));

interface SampleOptions {
  /** SVG files by their names. */
  readonly pictures?: Readonly<Record<string, string>>;
  /** Made for programs that read aloud, as PDF/UA-1; true unless said otherwise. */
  readonly accessible?: boolean;
}

/** A PDF of that Typst source, to try the examination of PDFs on. */
export function samplePdf(
  source: string,
  { pictures = {}, accessible = true }: SampleOptions = {},
): Buffer {
  const typst = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] });
  typst.addSource(`${WORKSPACE}/main.typ`, source);
  for (const [name, svg] of Object.entries(pictures)) {
    typst.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(svg));
  }
  const compiled = typst.compile({ mainFilePath: `${WORKSPACE}/main.typ` });
  const { result } = compiled;
  if (!result) {
    const error = compiled.takeDiagnostics();
    throw new Error(JSON.stringify(error && typst.fetchDiagnostics(error)));
  }
  return typst.pdf(result, {
    creationTimestamp: 0,
    ...(accessible ? { pdfStandard: 'ua-1' } : { pdfTags: false }),
  });
}
