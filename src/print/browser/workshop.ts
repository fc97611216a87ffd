import type { Story } from '../../catalog/stories.ts';
import { fileHref } from '../../i18n/href.ts';
import type { Booklet } from '../compose/booklet.ts';
import { download, type Received, together } from './download.ts';
import { needsLao, ownFiles, pictureFiles, typesetJob } from '../typeset-job.ts';
import { compose, type Composition } from '../compose/compose.ts';
import { catalogueDocument } from '../document/catalogue-document.ts';
import { docxOf, type DocumentPicture } from '../document/docx.ts';
import { COMPILER, type EngineFile, FONTS, OTHER_FONTS, RENDERER } from './engine-files.ts';
import { engineFile, streamedCompiler } from './engine-store.ts';
import type { PrintOrder } from '../order.ts';
import { finished } from '../page-boxes.ts';
import { type DrawSvg, PageRenderer } from './page-renderer.ts';
import { catalogOf, type PrintData } from '../print-data.ts';
import type { Outcome, Progress, Tally, Task } from './print-messages.ts';
import type { TypesetJob } from '../typeset.ts';
import { TypesettingFailure } from './typesetting-failure.ts';
import { WebCompiler } from './web-compiler.ts';

/** The work, done at the first call and kept for all later ones; after a failure the next call tries again. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}

const sources = import.meta.glob<string>('../templates/*.typ', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The templates by name, as the browser's typesetter carries them along. */
const BUNDLED_TEMPLATES: readonly (readonly [name: string, source: Uint8Array])[] = Object.entries(
  sources,
).map(([path, source]) => [path.replace(/^.*\//u, ''), new TextEncoder().encode(source)]);

/** Typst writes the root of the page tree as the first object of the file, in plain text. */
const HEAD_BYTES = 4096;

/** How many pages the PDF has, as the root of its page tree says (ISO 32000-1, 7.7.3.2). */
export function pageCountOf(pdf: Uint8Array): number {
  const head = new TextDecoder('latin1').decode(pdf.subarray(0, HEAD_BYTES));
  const count = /\/Type \/Pages\s+\/Count (\d+)/u.exec(head)?.[1];
  if (count === undefined) throw new Error('The PDF does not begin with its page tree.');
  return Number(count);
}

/** A host answers so many questions at a time without losing any. */
const AT_ONCE = 16;

/** The pictures of works, each loaded once. */
export class PrintPictures {
  readonly #loading = new Map<string, () => Promise<Uint8Array>>();

  /** The files that the work shows, by the path under which the typesetter looks for them. */
  async of(booklet: Booklet): Promise<[path: string, bytes: Uint8Array][]> {
    const paths = pictureFiles(booklet);
    const pictures: [string, Uint8Array][] = [];
    for (let from = 0; from < paths.length; from += AT_ONCE) {
      const batch = paths.slice(from, from + AT_ONCE);
      pictures.push(...(await Promise.all(batch.map(async (path) => this.#picture(path)))));
    }
    return pictures;
  }

  async #picture(path: string): Promise<[string, Uint8Array]> {
    const load = this.#loading.get(path) ?? once(() => download(addressOf(path)));
    this.#loading.set(path, load);
    return [path, await load()];
  }
}

/** Drawings are those of the pages; photos are published once more as the typesetter takes them. */
function addressOf(path: string): string {
  return fileHref(path.startsWith('/photos/') ? `print${path}` : path.slice(1));
}

/** A drawing as PNG; a photo or a logo as it is. */
async function documentPicture(
  file: string,
  bytes: Uint8Array,
  drawSvg: DrawSvg,
): Promise<DocumentPicture> {
  if (!file.endsWith('.svg')) {
    const { width, height } = await createImageBitmap(new Blob([bytes as BlobPart]));
    return { bytes, kind: file.endsWith('.jpg') ? 'jpeg' : 'png', width, height };
  }
  const picture = await drawSvg(new TextDecoder().decode(bytes));
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const png = await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
  return { bytes: new Uint8Array(png), kind: 'png', width, height };
}

/** What the workshop needs from outside, and what it tells. */
export interface Client {
  readonly onProgress: (progress: Progress) => void;
  readonly drawSvg: DrawSvg;
}

/** A work before it is set, and what sets it. */
interface Composed {
  readonly job: TypesetJob;
  readonly tally: Tally;
  readonly compiler: () => Promise<WebCompiler>;
}

/** Makes printed works in a worker. It loads each of its tools at the first task that needs it, and then keeps it. */
export class Workshop {
  readonly #client: Client;
  readonly #received = new Map<EngineFile, Received>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** Does the task, unless it is called off before the long part. Rejects with a `TypesettingFailure` where it knows the reason. */
  async answer(task: Task, signal: AbortSignal): Promise<Outcome[keyof Outcome]> {
    switch (task.kind) {
      case 'typeset':
        return this.#typeset(task.order, signal);
      case 'document':
        return this.#document(task.order, signal);
      case 'preview':
        return this.#preview(task.order, signal);
      case 'draw':
        return (await this.#renderer()).draw(task.page, task.width);
    }
  }

  async #typeset(order: PrintOrder, signal: AbortSignal): Promise<Outcome['typeset']> {
    const { job, tally, compiler: load } = await this.#composed(order);
    const compiler = await load();
    signal.throwIfAborted();
    this.#client.onProgress({ stage: 'typesetting' });
    const pdf = compiler.compile(job, 'pdf');
    const set = { pdf: finished(pdf, order), pages: pageCountOf(pdf) };
    return { ...set, ...tally, memory: compiler.memory };
  }

  async #preview(order: PrintOrder, signal: AbortSignal): Promise<Outcome['preview']> {
    const { job, tally, compiler: load } = await this.#composed(order);
    const [compiler, renderer] = await Promise.all([load(), this.#renderer()]);
    signal.throwIfAborted();
    this.#client.onProgress({ stage: 'typesetting' });
    const sizes = renderer.open(compiler.compile(job, 'vector'));
    return { sizes, ...tally, memory: compiler.memory };
  }

  async #document(order: PrintOrder, signal: AbortSignal): Promise<Outcome['document']> {
    const { booklet } = await this.#booklet(order);
    if (booklet.layout !== 'catalogue') throw new TypesettingFailure('crashed', 'No catalogue.');
    const shown = await this.#pictures.of(booklet);
    const pictures = new Map<string, DocumentPicture>();
    for (const [file, bytes] of [...shown, ...ownFiles(booklet)]) {
      signal.throwIfAborted();
      pictures.set(file, await documentPicture(file, bytes, this.#client.drawSvg));
    }
    return { file: await docxOf(catalogueDocument(booklet, pictures)) };
  }

  /** The work before it is set. What cannot be printed is told before anything large is loaded. */
  async #composed(order: PrintOrder): Promise<Composed> {
    const { booklet, choice } = await this.#booklet(order);
    return {
      job: typesetJob(booklet, BUNDLED_TEMPLATES, await this.#pictures.of(booklet)),
      compiler: needsLao(booklet) ? this.#compilerWithLao : this.#compiler,
      tally: { printed: choice.printed.length, leftOut: choice.leftOut.length },
    };
  }

  async #booklet(order: PrintOrder): Promise<Omit<Composition, 'problems'>> {
    this.#client.onProgress({ stage: 'composing' });
    const stories = order.layout === 'catalogue' ? await this.#stories() : new Map();
    const { problems, ...composed } = compose({ ...(await this.#stock()), stories, order });
    if (problems.length > 0) throw new TypesettingFailure('refused', 'See problems.', problems);
    return composed;
  }

  readonly #pictures = new PrintPictures();

  readonly #stock = once(async () => {
    const bytes = await download(fileHref('print/catalog.json'));
    const data = JSON.parse(new TextDecoder().decode(bytes)) as PrintData;
    const address = data.address === null ? undefined : new URL(data.address);
    return { catalog: catalogOf(data), address, version: data.version };
  });

  readonly #stories = once(async () => {
    const bytes = await download(fileHref('print/stories.json'));
    const told = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, Story>;
    return new Map(Object.entries(told));
  });

  readonly #compiler = once(async () => {
    const [wasm, ...fonts] = await Promise.all([
      this.#compilerFile(),
      ...FONTS.map((font) => this.#file(font)),
    ]);
    return WebCompiler.start(wasm, fonts);
  });

  /** Few works have a letter of Lao: whoever prints none loads nothing for it. */
  readonly #compilerWithLao = once(async () => {
    const fonts = [...FONTS, ...OTHER_FONTS].map((font) => this.#file(font));
    return (await this.#compiler()).withFonts(await Promise.all(fonts));
  });

  readonly #renderer = once(async () =>
    PageRenderer.start(await this.#file(RENDERER), this.#client.drawSvg),
  );

  async #compilerFile(): Promise<WebAssembly.Module | Uint8Array<ArrayBuffer>> {
    const streamed = await streamedCompiler(COMPILER, (received) => this.#tell(COMPILER, received));
    return streamed ?? this.#file(COMPILER);
  }

  #file(file: EngineFile): Promise<Uint8Array<ArrayBuffer>> {
    return engineFile(file, (received) => this.#tell(file, received));
  }

  #tell(file: EngineFile, received: Received): void {
    this.#received.set(file, received);
    const progress = together([...this.#received.values()]);
    this.#client.onProgress({ stage: 'downloading', ...progress });
  }
}
