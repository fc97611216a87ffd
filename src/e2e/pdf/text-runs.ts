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
  /** The same of every glyph: left, bottom, right and top of the first, then of the next. */
  readonly glyphs: Float32Array;
}

interface Glyph {
  readonly text: string;
  readonly fontSize: number;
  readonly ink: readonly [left: number, bottom: number, right: number, top: number];
  readonly baseline: number;
  readonly start: number;
}

/** A wider gap than this, in ems, parts two runs. */
const GAP_EM = 0.6;

/** The runs of a page’s text, as PDFium has loaded it, in the order of the file, which is the order of reading. */
export function textRuns(library: Pdfium, text: number): TextRun[] {
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
          text: letterAt(library, text, index),
          fontSize: library._FPDFText_GetFontSize(text, index),
          ink: [left, bottom, right, top],
          start,
          baseline,
        };
      });
  });
  return runsOf(glyphs);
}

/** The letter at an index of a page’s text; PDFium gives a hyphen at the end of a line as a control character. */
export function letterAt(library: Pdfium, text: number, index: number): string {
  if (library._FPDFText_IsHyphen(text, index) === 1) return '-';
  return String.fromCodePoint(library._FPDFText_GetUnicode(text, index));
}

function runsOf(glyphs: readonly Glyph[]): TextRun[] {
  const runs: Glyph[][] = [];
  glyphs.forEach((glyph, index) => {
    const [run, last] = [runs.at(-1), glyphs[index - 1]];
    if (run && last && isNext(last, glyph)) run.push(glyph);
    else runs.push([glyph]);
  });
  return runs.flatMap((run) => runOf(run) ?? []);
}

function isNext(last: Glyph, { start, baseline, fontSize }: Glyph): boolean {
  const [, , right] = last.ink;
  return (
    Math.abs(baseline - last.baseline) < fontSize / 10 &&
    start >= last.start &&
    start - right < GAP_EM * fontSize
  );
}

/** The run of glyphs on one line; null where nothing is inked. A space has no part in its boxes. */
function runOf(glyphs: readonly Glyph[]): TextRun | null {
  const inked = glyphs.filter(({ text }) => text.trim() !== '').map(({ ink }) => ink);
  if (inked.length === 0) return null;
  return {
    text: glyphs
      .map(({ text }) => text)
      .join('')
      .trim()
      .normalize('NFC'),
    fontSize: Math.max(...glyphs.map(({ fontSize }) => fontSize)),
    left: Math.min(...inked.map(([left]) => left)),
    bottom: Math.min(...inked.map(([, bottom]) => bottom)),
    right: Math.max(...inked.map(([, , right]) => right)),
    top: Math.max(...inked.map(([, , , top]) => top)),
    glyphs: new Float32Array(inked.flat()),
  };
}
