import { fileHref } from '../../i18n/href.ts';
import type { Booklet } from '../booklet.ts';
import { download } from './download.ts';
import { once } from './once.ts';
import { pictureFiles } from '../typeset-job.ts';

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
