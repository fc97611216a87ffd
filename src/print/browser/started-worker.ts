import type { Report } from './print-messages.ts';
import { svgBitmap } from './svg-bitmap.ts';
import { TypesettingFailure } from './typesetting-failure.ts';

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
