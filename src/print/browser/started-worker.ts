import type { Report } from './print-messages.ts';
import { TypesettingFailure } from './typesetting-failure.ts';

/** Large enough for a drawing that fills a card on a sharp screen. */
const LEAST_PIXELS = 512;

/** A picture in SVG as pixels: each unit of its view box becomes a whole number of them, so that QR codes stay sharp. */
async function svgBitmap(svg: string): Promise<ImageBitmap> {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const { width, height } = sizeOf(root);
  const scale = Math.max(1, Math.ceil(LEAST_PIXELS / Math.max(width, height)));
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  // Not every browser draws an SVG that leaves its size open.
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.setAttribute('width', String(canvas.width));
  root.setAttribute('height', String(canvas.height));
  const image = new Image();
  // The security policy allows no blob: addresses.
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(root))}`;
  await image.decode();
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.transferToImageBitmap();
}

/** In units of the picture: of its view box, or of its stated size where it has none. */
function sizeOf(root: Element): { width: number; height: number } {
  const box = root
    .getAttribute('viewBox')
    ?.trim()
    .split(/[\s,]+/u)
    .slice(2);
  const [width, height] = box ?? ['width', 'height'].map((name) => root.getAttribute(name));
  return { width: Number(width) || LEAST_PIXELS, height: Number(height) || LEAST_PIXELS };
}

/** What the page does when its worker speaks, or can speak no more. */
export interface Listener {
  readonly onReport: (report: Exclude<Report, { kind: 'svg' }>) => void;
  readonly onBreakdown: (failure: TypesettingFailure) => void;
}

/** A new worker. The SVG that it cannot read by itself is drawn for it here. */
export function startedWorker({ onReport, onBreakdown }: Listener): Worker {
  const worker = new Worker(new URL('./print-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data: report, ports: [port] }: MessageEvent<Report>) => {
    if (report.kind !== 'svg') return onReport(report);
    svgBitmap(report.svg).then(
      (bitmap) => port?.postMessage(bitmap, [bitmap]),
      (error: unknown) => onBreakdown(new TypesettingFailure('crashed', String(error))),
    );
  };
  worker.onerror = (event) => {
    // A script that could not be loaded is told without any message.
    const reason = event instanceof ErrorEvent ? 'crashed' : 'unreachable';
    onBreakdown(new TypesettingFailure(reason, event.message || 'The worker did not start.'));
  };
  return worker;
}
