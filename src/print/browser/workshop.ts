import { fileHref } from '../../i18n/href.ts';
import { BUNDLED_TEMPLATES } from './bundled-templates.ts';
import { compose } from '../compose.ts';
import { download, together, type Received } from './download.ts';
import { COMPILER, FONTS, RENDERER, type EngineFile } from './engine-files.ts';
import { engineFile } from './engine-store.ts';
import { once } from './once.ts';
import type { PrintOrder } from '../order.ts';
import { withPageBoxes } from '../page-boxes.ts';
import { pageCountOf } from './page-count.ts';
import { PageRenderer, type DrawSvg } from './page-renderer.ts';
import { catalogOf, type PrintData } from '../print-data.ts';
import type { Outcome, Progress, Tally, Task } from './print-messages.ts';
import { PrintPictures } from './print-pictures.ts';
import { typesetJob } from '../typeset-job.ts';
import type { TypesetJob } from '../typeset.ts';
import { TypesettingFailure } from './typesetting-failure.ts';
import { WebCompiler } from './web-compiler.ts';

/** What the workshop needs from outside, and what it tells. */
export interface Client {
  readonly onProgress: (progress: Progress) => void;
  readonly drawSvg: DrawSvg;
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
      case 'preview':
        return this.#preview(task.order, signal);
      case 'draw':
        return (await this.#renderer()).draw(task.page, task.width);
    }
  }

  async #typeset(order: PrintOrder, signal: AbortSignal): Promise<Outcome['typeset']> {
    const { job, tally } = await this.#composed(order);
    const compiler = await this.#compiler();
    signal.throwIfAborted();
    this.#client.onProgress({ stage: 'typesetting' });
    const pdf = compiler.compile(job, 'pdf');
    const set = { pdf: order.bleed ? withPageBoxes(pdf) : pdf, pages: pageCountOf(pdf) };
    return { ...set, ...tally, memory: compiler.memory };
  }

  async #preview(order: PrintOrder, signal: AbortSignal): Promise<Outcome['preview']> {
    const { job, tally } = await this.#composed(order);
    const [compiler, renderer] = await Promise.all([this.#compiler(), this.#renderer()]);
    signal.throwIfAborted();
    this.#client.onProgress({ stage: 'typesetting' });
    const sizes = renderer.open(compiler.compile(job, 'vector'));
    return { sizes, ...tally, memory: compiler.memory };
  }

  /** The work before it is set. What cannot be printed is told before anything large is loaded. */
  async #composed(order: PrintOrder): Promise<{ job: TypesetJob; tally: Tally }> {
    this.#client.onProgress({ stage: 'composing' });
    const { booklet, choice, problems } = compose({ ...(await this.#stock()), order });
    if (problems.length > 0) throw new TypesettingFailure('refused', 'See problems.', problems);
    return {
      job: typesetJob(booklet, BUNDLED_TEMPLATES, await this.#pictures.of(booklet)),
      tally: { printed: choice.printed.length, leftOut: choice.leftOut.length },
    };
  }

  readonly #pictures = new PrintPictures();

  readonly #stock = once(async () => {
    const bytes = await download(fileHref('print/catalog.json'));
    const data = JSON.parse(new TextDecoder().decode(bytes)) as PrintData;
    const address = data.address === null ? undefined : new URL(data.address);
    return { catalog: catalogOf(data), address, version: data.version };
  });

  readonly #compiler = once(async () => {
    const [wasm, ...fonts] = await Promise.all([
      this.#file(COMPILER),
      ...FONTS.map((font) => this.#file(font)),
    ]);
    return WebCompiler.start(wasm, fonts);
  });

  readonly #renderer = once(async () =>
    PageRenderer.start(await this.#file(RENDERER), this.#client.drawSvg),
  );

  #file(file: EngineFile): Promise<Uint8Array<ArrayBuffer>> {
    return engineFile(file, (received) => {
      this.#received.set(file, received);
      const progress = together([...this.#received.values()]);
      this.#client.onProgress({ stage: 'downloading', ...progress });
    });
  }
}
