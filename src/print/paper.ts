import { type Format, isOnSheets, type Layout } from './order.ts';

/** Width and height in millimetres. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A sheet of labels: its paper, its labels and where they stand; millimetres. */
export interface LabelSheet {
  readonly paper: Size;
  readonly columns: number;
  readonly rows: number;
  readonly label: Size;
  /** The corner of the first label. */
  readonly left: number;
  readonly top: number;
  /** From one label to the next. */
  readonly stepX: number;
  readonly stepY: number;
  /** Plain paper that is cut along lines, not a sheet of stickers. */
  readonly isCut: boolean;
}

const A3 = { width: 297, height: 420 };
const A4 = { width: 210, height: 297 };
const A5 = { width: 148, height: 210 };

const turned = ({ width, height }: Size): Size => ({ width: height, height: width });

/** The sheets by the number of their labels, measured as their makers publish them (A4 types L7160, L7163, L7165). */
const LABEL_SHEETS = {
  '21': {
    paper: A4,
    columns: 3,
    rows: 7,
    label: { width: 63.5, height: 38.1 },
    left: 7.21,
    top: 15.15,
    stepX: 66.04,
    stepY: 38.1,
    isCut: false,
  },
  '14': {
    paper: A4,
    columns: 2,
    rows: 7,
    label: { width: 99.1, height: 38.1 },
    left: 4.65,
    top: 15.15,
    stepX: 101.6,
    stepY: 38.1,
    isCut: false,
  },
  '8': {
    paper: A4,
    columns: 2,
    rows: 4,
    label: { width: 99.1, height: 67.7 },
    left: 4.65,
    top: 13.1,
    stepX: 101.6,
    stepY: 67.7,
    isCut: false,
  },
  '24': {
    paper: A4,
    columns: 3,
    rows: 8,
    label: { width: 64, height: 33 },
    left: 9,
    top: 16.5,
    stepX: 64,
    stepY: 33,
    isCut: true,
  },
  '10': {
    paper: A4,
    columns: 2,
    rows: 5,
    label: { width: 90, height: 54 },
    left: 15,
    top: 13.5,
    stepX: 90,
    stepY: 54,
    isCut: true,
  },
} as const satisfies Partial<Record<Format, LabelSheet>>;

const PAPERS: Readonly<
  Record<Exclude<Layout, 'labels' | 'badges'>, Partial<Record<Format, Size>>>
> = {
  catalogue: { a4: A4, a5: A5 },
  'booth-cards': { a5: turned(A5), a6: { width: 148, height: 105 }, tent: A4 },
  'price-list': { a4: A4, a5: A5 },
  'contact-sheet': { a4: turned(A4) },
  leaflet: { a4: turned(A4) },
  poster: { a3: A3, a4: A4, a5: A5 },
  'hall-plan': { a4: A4, a3: A3 },
};

/** The trimmed page of a layout in a format. Throws where the layout does not come in it. */
export function pageSize(layout: Layout, format: Format): Size {
  const size = isOnSheets(layout) ? labelSheet(format).paper : PAPERS[layout][format];
  if (!size) throw new RangeError(`There is no ${layout} in the format ${format}.`);
  return size;
}

/** The sheet of so many labels. Throws where there is none. */
export function labelSheet(format: Format): LabelSheet {
  const sheet = Object.entries(LABEL_SHEETS).find(([labels]) => labels === format)?.[1];
  if (!sheet) throw new RangeError(`There is no sheet of ${format} labels.`);
  return sheet;
}
