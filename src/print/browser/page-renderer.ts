import start, {
  RenderPageImageOptions,
  TypstRendererBuilder,
  type RenderSession,
  type TypstRenderer,
} from '@myriaddreamin/typst-ts-renderer';
import { TypesettingFailure } from './typesetting-failure.ts';

/** Width and height of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Draws a picture in SVG as pixels. */
export type DrawSvg = (svg: string) => Promise<ImageBitmap>;

/** The page's body without its text as HTML. */
const PICTURE_ALONE = 1;
const PAPER = '#ffffff';

/** Draws pages of a typeset work, in a worker. */
export class PageRenderer {
  readonly #renderer: TypstRenderer;
  #session: RenderSession | undefined;

  private constructor(renderer: TypstRenderer) {
    this.#renderer = renderer;
  }

  /** Starts the renderer from its WASM. It draws photos by itself; a worker cannot read SVG, so that is asked for. */
  static async start(wasm: Uint8Array<ArrayBuffer>, drawSvg: DrawSvg): Promise<PageRenderer> {
    // The renderer looks for this name among the worker's globals.
    const loadSvg = (svg: Uint8Array) => drawSvg(new TextDecoder().decode(svg));
    Object.assign(globalThis, { loadSvg });
    await start({ module_or_path: wasm });
    return new PageRenderer(await new TypstRendererBuilder().build());
  }

  /** Takes up another work and tells the sizes of its pages. */
  open(pages: Uint8Array): PageSize[] {
    this.#session?.free();
    this.#session = this.#renderer.session_from_artifact(pages, 'vector');
    const info = this.#session.pages_info;
    return Array.from({ length: info.page_count }, (_, index) => {
      const page = info.page(index);
      return { width: page.width_pt, height: page.height_pt };
    });
  }

  /** The page, counted from 1, as a picture so many pixels wide. */
  async draw(page: number, width: number): Promise<ImageBitmap> {
    const session = this.#session;
    if (!session) throw new TypesettingFailure('crashed', 'No work is open.');
    const { width_pt, height_pt } = session.pages_info.page(page - 1);
    const scale = width / width_pt;
    const canvas = new OffscreenCanvas(width, Math.round(height_pt * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new TypesettingFailure('crashed', 'There is no canvas to draw on.');
    // Pictures are mostly larger than they are shown.
    context.imageSmoothingQuality = 'high';
    const options = new RenderPageImageOptions();
    options.page_off = page - 1;
    options.pixel_per_pt = scale;
    options.background_color = PAPER;
    options.data_selection = PICTURE_ALONE;
    await this.#renderer.render_page_to_canvas(session, context, options);
    return canvas.transferToImageBitmap();
  }
}
