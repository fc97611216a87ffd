import { withNumbers, type Pdfium } from './pdfium.ts';

/** Letters side by side on one line, without a gap that a table or columns would leave. */
export interface TextRun {
  readonly text: string;
  readonly fontSize: number;
  /** What the ink covers, in points from the lower left corner of the sheet. */
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

interface Glyph extends TextRun {
  readonly baseline: number;
  readonly start: number;
}

/** A wider gap than this, in ems, parts two runs. */
const GAP_EM = 1;

/** The runs of text on a page in the order of the file, which is the order of reading. */
export function textRuns(library: Pdfium, page: number): TextRun[] {
  const text = library._FPDFText_LoadPage(page);
  const glyphs = withNumbers(library, [4, 8], (written) => {
    // PDFium adds spaces and line ends of its own guess; whether letters belong together is judged here.
    const indexes = Array.from({ length: library._FPDFText_CountChars(text) }, (_, index) => index);
    return indexes
      .filter((index) => library._FPDFText_IsGenerated(text, index) === 0)
      .map((index): Glyph => {
        const [left = 0, right = 0, bottom = 0, top = 0] =
          written((...to) => library._FPDFText_GetCharBox(text, index, ...to)) ?? [];
        const [start = 0, baseline = 0] =
          written((x = 0, y = 0) => library._FPDFText_GetCharOrigin(text, index, x, y)) ?? [];
        return {
          text: String.fromCodePoint(library._FPDFText_GetUnicode(text, index)),
          fontSize: library._FPDFText_GetFontSize(text, index),
          ...{ left, bottom, right, top, start, baseline },
        };
      });
  });
  library._FPDFText_ClosePage(text);
  return runsOf(glyphs);
}

function runsOf(glyphs: readonly Glyph[]): TextRun[] {
  const runs: TextRun[] = [];
  glyphs.forEach((glyph, index) => {
    const [run, last] = [runs.at(-1), glyphs[index - 1]];
    if (run && last && isNext(last, glyph)) runs[runs.length - 1] = joined(run, glyph);
    else runs.push(glyph);
  });
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, fontSize, left, bottom, right, top }) => ({
      ...{ text: text.trim().normalize('NFC'), fontSize, left, bottom, right, top },
    }));
}

function isNext(last: Glyph, { start, baseline, fontSize }: Glyph): boolean {
  const gap = start - last.right;
  return (
    Math.abs(baseline - last.baseline) < fontSize / 10 &&
    start >= last.start &&
    gap < GAP_EM * fontSize
  );
}

/** A space has no ink, and so no part in the box. */
function joined(run: TextRun, glyph: Glyph): TextRun {
  const text = run.text + glyph.text;
  if (glyph.text.trim() === '') return { ...run, text };
  if (run.text.trim() === '') return { ...glyph, text };
  return {
    ...{ text, fontSize: Math.max(run.fontSize, glyph.fontSize) },
    left: Math.min(run.left, glyph.left),
    bottom: Math.min(run.bottom, glyph.bottom),
    right: Math.max(run.right, glyph.right),
    top: Math.max(run.top, glyph.top),
  };
}
