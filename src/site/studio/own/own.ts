import { hasLogos } from '../../../print/order.ts';
import {
  LARGEST_LOGO,
  LOGO_SIDE,
  LONGEST_FOREWORD,
  MOST_LOGO_PIXELS,
  MOST_LOGOS,
  NO_OWN_MATTER,
  type Logo,
  type OwnMatter,
} from '../../../print/own-matter.ts';
import { unprintableFault } from '../fair.ts';
import { STUDIO_OWN_WORDS } from './words.ts';
import { type Edit, partOf, type StudioView } from '../view.ts';

type Fault = 'empty' | 'heavy' | 'large' | 'unreadable';

/** Why a file can be no logo. */
class LogoFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** The picture of the file; a drawing is drawn as pictures on pages are, where none of its scripts runs. */
async function decoded(file: File): Promise<ImageBitmap | HTMLImageElement> {
  try {
    if (file.type !== 'image/svg+xml') return await createImageBitmap(file);
    const picture = new Image();
    picture.src = await asDataUrl(file);
    await picture.decode();
    return picture;
  } catch {
    throw new LogoFault('unreadable');
  }
}

function asDataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new LogoFault('unreadable'));
    reader.readAsDataURL(file);
  });
}

/** The logo drawn anew, so that nothing is left of what its file said besides. Throws a `LogoFault`. */
async function logoOf(file: File): Promise<Logo> {
  if (file.size === 0) throw new LogoFault('empty');
  if (file.size > LARGEST_LOGO) throw new LogoFault('heavy');
  const picture = await decoded(file);
  // A drawing without a size of its own is drawn as a square.
  const [width, height] = [picture.width || LOGO_SIDE, picture.height || LOGO_SIDE];
  if (width * height > MOST_LOGO_PIXELS) throw new LogoFault('large');
  const isDrawing = picture instanceof HTMLImageElement;
  const scale = LOGO_SIDE / Math.max(width, height);
  const canvas = document.createElement('canvas');
  const size = (side: number) =>
    Math.max(1, Math.round(side * (isDrawing ? scale : Math.min(1, scale))));
  canvas.width = size(width);
  canvas.height = size(height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const png = canvas.toDataURL('image/png').replace(/^.*,/u, '');
  return { name: file.name.replace(/\.[^.]*$/u, ''), png };
}

/** What an organiser adds: a foreword, a line over the pages, and logos, which stay on the device. */
export class StudioOwn {
  readonly #root: HTMLElement;
  readonly #edit: Edit;
  #view: StudioView | undefined;
  /** What was wrong with the files that were chosen last. */
  #faults: readonly string[] = [];

  constructor(root: HTMLElement, edit: Edit) {
    this.#root = root;
    this.#edit = edit;
    const text = (part: string, key: 'foreword' | 'runningHead') => {
      const field = partOf<HTMLInputElement>(root, part);
      field.addEventListener('input', () => this.#change({ [key]: field.value }));
    };
    text('foreword', 'foreword');
    text('running-head', 'runningHead');
    const files = partOf<HTMLInputElement>(root, 'logo-files');
    files.addEventListener('change', () => void this.#take(files));
  }

  show(view: StudioView): void {
    this.#view = view;
    const { layout, own = NO_OWN_MATTER } = view.draft;
    const words = STUDIO_OWN_WORDS[view.lang];
    this.#root.hidden = !hasLogos(layout);
    partOf(this.#root, 'own-texts').hidden = layout !== 'catalogue';
    for (const [part, value] of [
      ['foreword', own.foreword],
      ['running-head', own.runningHead],
    ] as const) {
      const field = partOf<HTMLInputElement>(this.#root, part);
      if (field !== document.activeElement && field.value !== value) field.value = value;
    }
    const letters = [...own.foreword].length;
    this.#tell([
      ...this.#faults,
      ...(letters > LONGEST_FOREWORD ? [words.long(letters, LONGEST_FOREWORD)] : []),
      unprintableFault(own.foreword.replaceAll('\n', ' ') + own.runningHead, view.lang),
    ]);
    this.#list(own.logos, view);
  }

  #change(change: Partial<OwnMatter>, said?: string): void {
    this.#edit((draft) => ({ ...draft, own: { ...NO_OWN_MATTER, ...draft.own, ...change } }), said);
  }

  async #take(field: HTMLInputElement): Promise<void> {
    if (!this.#view) return;
    const words = STUDIO_OWN_WORDS[this.#view.lang];
    const before = this.#view.draft.own?.logos ?? [];
    const chosen = [...(field.files ?? [])];
    const room = MOST_LOGOS - before.length;
    const taken: Logo[] = [];
    const faults = chosen.length > room ? [words.fault.many(MOST_LOGOS)] : [];
    for (const file of chosen.slice(0, room)) {
      try {
        taken.push(await logoOf(file));
      } catch (error) {
        if (!(error instanceof LogoFault)) throw error;
        faults.push(words.fault[error.fault](file.name));
      }
    }
    // The same file may be chosen once more.
    field.value = '';
    this.#faults = faults;
    this.#change({ logos: [...before, ...taken] }, words.added(taken.length));
  }

  #list(logos: readonly Logo[], { lang }: StudioView): void {
    const words = STUDIO_OWN_WORDS[lang];
    const items = logos.map((logo) => {
      const item = document.createElement('li');
      const picture = new Image();
      picture.src = `data:image/png;base64,${logo.png}`;
      picture.alt = logo.name;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'text-button';
      button.textContent = words.remove;
      button.ariaLabel = words.removeOne(logo.name);
      button.addEventListener('click', () => {
        this.#change({ logos: logos.filter((one) => one !== logo) }, words.removed(logo.name));
        partOf(this.#root, 'logo-files').focus();
      });
      item.append(picture, button);
      return item;
    });
    partOf(this.#root, 'logos').replaceChildren(...items);
  }

  #tell(sentences: readonly string[]): void {
    const place = partOf(this.#root, 'own-fault');
    const text = sentences.filter((one) => one !== '').join(' ');
    if (place.textContent !== text) place.textContent = text;
    place.hidden = text === '';
  }
}
