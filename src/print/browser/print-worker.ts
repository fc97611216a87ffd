import type { Outcome, Report, Request } from './print-messages.ts';
import { TypesettingFailure } from './typesetting-failure.ts';
import { Workshop } from './workshop.ts';

/** The part of a worker's surroundings that is used here; TypeScript knows a page's or a worker's, never both. */
interface Surroundings {
  onmessage: (event: MessageEvent<Request>) => void;
  postMessage(report: Report, transfer: Transferable[]): void;
}
const page = globalThis as unknown as Surroundings;

const say = (report: Report, transfer: Transferable[] = []) => page.postMessage(report, transfer);

const workshop = new Workshop({
  onProgress: (progress) => say({ kind: 'progress', progress }),
  drawSvg: (svg) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<ImageBitmap>) => {
        port1.close();
        resolve(data);
      };
      say({ kind: 'svg', svg }, [port2]);
    }),
});

let current = new AbortController();

page.onmessage = ({ data: request }) => {
  if (request.kind === 'drop') return current.abort();
  current = new AbortController();
  const { signal } = current;
  workshop.answer(request, signal).then(
    (outcome) => say({ kind: 'done', outcome }, partsToHandOver(outcome)),
    (error: unknown) => say(signal.aborted ? { kind: 'dropped' } : failed(error)),
  );
};

function partsToHandOver(outcome: Outcome[keyof Outcome]): Transferable[] {
  if (outcome instanceof ImageBitmap) return [outcome];
  if ('file' in outcome) return [outcome.file.buffer];
  return 'pdf' in outcome ? [outcome.pdf.buffer] : [];
}

/** Whatever is not foreseen is the typesetter's own fault, or the memory was too small. */
function failed(error: unknown): Report {
  return error instanceof TypesettingFailure
    ? { kind: 'failed', reason: error.reason, detail: error.message, problems: error.problems }
    : { kind: 'failed', reason: 'crashed', detail: String(error), problems: [] };
}
