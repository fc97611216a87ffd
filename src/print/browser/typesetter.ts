import type { PrintOrder } from '../order.ts';
import type { PageSize } from './page-renderer.ts';
import type { Tally } from './print-messages.ts';
import { TaskQueue, type Watch } from './task-queue.ts';
import type { Typeset } from '../typeset.ts';

/** A work as it looks on screen, until another is previewed or the typesetter broke down. */
export interface Preview extends Tally {
  readonly pages: number;
  /** The size of each page. */
  readonly sizes: readonly PageSize[];
  /** Draws a page, counted from 1, so many CSS pixels wide. Rejects with an `AbortError` where the preview is no longer current. */
  draw(page: number, canvas: HTMLCanvasElement, width: number, watch?: Watch): Promise<void>;
}

/** More would only cost memory: it is a preview. */
const MOST_PIXELS_PER_CSS_PIXEL = 2;

/** So many bytes a browser spares; more than one large catalogue or a dozen small ones come to. */
const MOST_MEMORY = 512 * 1024 * 1024;

/** Typesets orders in the visitor's browser. Nothing is loaded before the first is placed. */
export class Typesetter {
  #current: Preview | undefined;
  #memory = 0;
  /** The order that was placed last. */
  #last = '';
  readonly #tasks = new TaskQueue({
    onEnd: () => {
      this.#current = undefined;
      this.#memory = 0;
    },
    isUsing: () => this.#current !== undefined,
  });

  /** The finished PDF. A further call takes the place of one that has not ended. Rejects as `preview` does. */
  async typeset(order: PrintOrder, watch: Watch = {}): Promise<Typeset & Tally> {
    this.#tasks.dropAll('typeset');
    // Another worker would know nothing of the pages on screen.
    if (!this.#current && !this.#tasks.has('preview')) this.#makeRoomFor(order);
    const { memory, ...set } = await this.#tasks.run({ kind: 'typeset', order }, watch);
    this.#memory = memory;
    return set;
  }

  /** The catalogue as a file to be changed in a word processor. Rejects as `preview` does. */
  async document(order: PrintOrder, watch: Watch = {}): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.#tasks.run({ kind: 'document', order }, watch)).file;
  }

  /**
   * The pages to look at. A further call takes the place of one that has not ended. Rejects with a
   * `TypesettingFailure`, or with an `AbortError` where it was cancelled or something else was asked for.
   */
  async preview(order: PrintOrder, watch: Watch = {}): Promise<Preview> {
    this.#tasks.dropAll('preview');
    if (!this.#tasks.has('typeset')) this.#makeRoomFor(order);
    const { sizes, memory, ...tally } = await this.#tasks.run({ kind: 'preview', order }, watch);
    this.#memory = memory;
    const preview: Preview = {
      ...tally,
      sizes,
      pages: sizes.length,
      draw: async (page, canvas, width, drawing = {}) => {
        if (this.#current !== preview) throw new DOMException('Outdated.', 'AbortError');
        const pixels = Math.round(width * Math.min(devicePixelRatio, MOST_PIXELS_PER_CSS_PIXEL));
        show(await this.#tasks.run({ kind: 'draw', page, width: pixels }, drawing), canvas);
      },
    };
    this.#current = preview;
    return preview;
  }

  /** The next task starts another worker where this one holds too much; what it just set costs nothing again. */
  #makeRoomFor(order: PrintOrder): void {
    const wanted = JSON.stringify(order);
    if (this.#memory > MOST_MEMORY && wanted !== this.#last) this.end();
    this.#last = wanted;
  }

  /** Lets go of the memory that typesetting takes. */
  end(): void {
    this.#tasks.dropAll('typeset', 'document', 'preview', 'draw');
    this.#tasks.end(new DOMException('The typesetter was ended.', 'AbortError'));
  }
}

function show(picture: ImageBitmap, canvas: HTMLCanvasElement): void {
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
}
