import jsQR from 'jsqr';
import { inkAreas, type Area } from './ink-areas.ts';
import type { Picture } from './page-picture.ts';

/** A QR code found in a picture. */
export interface QrCode {
  readonly text: string;
  /** Its corners’ extent in the picture, in pixels. */
  readonly area: Area;
}

/** How far apart the dark parts of one code may lie, in inches: from dense codes on labels to large ones on cards. */
const GAPS_INCH = [1 / 36, 1 / 18, 1 / 9];
const SMALLEST_INCH = 0.25;
const MARGIN_INCH = 0.08;

/** Every QR code in a picture of that many dots per inch, from the top down; each is blanked out once it is read. */
export function qrCodesIn(picture: Picture, dpi: number): QrCode[] {
  const { width, height } = picture;
  const rest: Picture = { width, height, rgba: picture.rgba.slice() };
  const margin = Math.round(MARGIN_INCH * dpi);
  const codes = GAPS_INCH.flatMap((gap) =>
    inkAreas(rest, Math.round(gap * dpi))
      .filter((area) => isLikeACode(area, dpi))
      .flatMap((area) => codeWithin(rest, grown(area, margin, rest)) ?? []),
  );
  return codes.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

const widthOf = ({ left, right }: Area) => right - left;
const heightOf = ({ top, bottom }: Area) => bottom - top;

/** A code is square, and keeps a distance from everything else. */
function isLikeACode(area: Area, dpi: number): boolean {
  const [shorter = 0, longer = 0] = [widthOf(area), heightOf(area)].sort((a, b) => a - b);
  return shorter >= SMALLEST_INCH * dpi && shorter / longer > 0.8;
}

function codeWithin(picture: Picture, area: Area): QrCode | null {
  const [width, height] = [widthOf(area), heightOf(area)];
  const found = jsQR(cropped(picture, area), width, height, { inversionAttempts: 'dontInvert' });
  if (!found) return null;
  const { topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner } = found.location;
  const corners = [topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner];
  const xs = corners.map(({ x }) => Math.round(x + area.left));
  const ys = corners.map(({ y }) => Math.round(y + area.top));
  const start = { left: Math.min(...xs), top: Math.min(...ys) };
  const code = { ...start, right: Math.max(...xs), bottom: Math.max(...ys) };
  blank(picture, grown(code, 2, picture));
  return { text: found.data, area: code };
}

function grown({ left, top, right, bottom }: Area, by: number, { width, height }: Picture): Area {
  return {
    left: Math.max(0, left - by),
    top: Math.max(0, top - by),
    right: Math.min(width, right + by),
    bottom: Math.min(height, bottom + by),
  };
}

function cropped({ width, rgba }: Picture, area: Area): Uint8ClampedArray {
  const crop = new Uint8ClampedArray(widthOf(area) * heightOf(area) * 4);
  for (let y = area.top; y < area.bottom; y++) {
    const row = rgba.subarray((y * width + area.left) * 4, (y * width + area.right) * 4);
    crop.set(row, (y - area.top) * widthOf(area) * 4);
  }
  return crop;
}

function blank({ width, rgba }: Picture, { left, top, right, bottom }: Area): void {
  for (let y = top; y < bottom; y++)
    rgba.fill(255, (y * width + left) * 4, (y * width + right) * 4);
}
