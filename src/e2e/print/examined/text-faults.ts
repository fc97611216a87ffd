import type { LabelSheet } from '../../../print/paper.ts';
import type { Box, PdfPage } from '../../pdf/pdf-pages.ts';
import type { TextRun } from '../../pdf/text-runs.ts';

const POINTS_PER_MM = 72 / 25.4;

/** Ink may touch by so many points before it counts as lying on other ink: no eye sees it. */
const TOUCHING = 0.3;

/** Text that comes nearer than that many millimetres to the edge where the page is trimmed, or lies beyond it. */
export function textNearTheEdge({ number, mediaBox, trimBox, runs }: PdfPage, margin: number) {
  const room = inset(trimBox ?? mediaBox, margin);
  return runs
    .filter((run) => !isWithin(run, room))
    .map(({ text }) => `page ${number}: “${text}” lies too near to the edge`);
}

/** Text that lies on other text. */
export function textOnText({ number, runs }: PdfPage): string[] {
  return runs.flatMap((run, index) =>
    runs
      .slice(index + 1)
      .filter((other) => isMeeting(run, other) && hasMeetingGlyphs(run, other))
      .map((other) => `page ${number}: “${run.text}” lies on “${other.text}”`),
  );
}

/** Text that leaves its label, or comes nearer than that many millimetres to its edge. */
export function textOffLabels(page: PdfPage, sheet: LabelSheet, margin: number): string[] {
  const labels = labelsOn(page, sheet).map((label) => inset(label, margin));
  return page.runs
    .filter((run) => !labels.some((label) => isWithin(run, label)))
    .map(({ text }) => `page ${page.number}: “${text}” does not stay on its label`);
}

/** The labels of a sheet, row by row. */
export function labelsOn({ mediaBox, trimBox }: PdfPage, sheet: LabelSheet): Box[] {
  const { left, top } = trimBox ?? mediaBox;
  return Array.from({ length: sheet.columns * sheet.rows }, (_, place) => {
    const column = place % sheet.columns;
    const row = (place - column) / sheet.columns;
    const x = left + (sheet.left + column * sheet.stepX) * POINTS_PER_MM;
    const y = top - (sheet.top + row * sheet.stepY) * POINTS_PER_MM;
    const { width, height } = sheet.label;
    return {
      left: x,
      right: x + width * POINTS_PER_MM,
      top: y,
      bottom: y - height * POINTS_PER_MM,
    };
  });
}

/** The text lies in the box with all its ink. */
export function isWithin(run: TextRun, { left, bottom, right, top }: Box): boolean {
  return run.left >= left && run.right <= right && run.bottom >= bottom && run.top <= top;
}

function isMeeting(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCHING &&
    Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > TOUCHING
  );
}

/** A mark below one line may stand between the marks above the next. */
function hasMeetingGlyphs(a: TextRun, b: TextRun): boolean {
  const others = glyphBoxes(b).filter((glyph) => isMeeting(glyph, a));
  return glyphBoxes(a).some((glyph) => others.some((other) => isMeeting(glyph, other)));
}

function glyphBoxes({ glyphs }: TextRun): Box[] {
  return Array.from({ length: glyphs.length / 4 }, (_, index) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = glyphs.subarray(index * 4);
    return { left, bottom, right, top };
  });
}

function inset({ left, bottom, right, top }: Box, millimetres: number): Box {
  const by = millimetres * POINTS_PER_MM;
  return { left: left + by, bottom: bottom + by, right: right - by, top: top - by };
}
