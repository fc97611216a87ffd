import { hasCover, hasLogos } from '../../../print/order.ts';
import {
  LONGEST_FOREWORD,
  MOST_LOGOS,
  NO_OWN_MATTER,
  SHARP_COVER,
  type CoverPicture,
  type Logo,
  type OwnMatter,
} from '../../../print/own-matter.ts';
import { unprintableFault } from '../fair.ts';
import { coverOf, logoOf, PictureFault } from './drawn-picture.ts';
import { STUDIO_OWN_WORDS } from './words.ts';
import { type Edit, partOf, type StudioView } from '../view.ts';

/** What an organiser adds: a foreword, a line over the pages, and logos and a cover, which stay on the device. */
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
    const cover = partOf<HTMLInputElement>(root, 'cover-file');
    cover.addEventListener('change', () => void this.#takeCover(cover));
  }

  show(view: StudioView): void {
    this.#view = view;
    const { layout, own = NO_OWN_MATTER } = view.draft;
    const words = STUDIO_OWN_WORDS[view.lang];
    this.#root.hidden = !hasLogos(layout);
    partOf(this.#root, 'own-cover').hidden = !hasCover(layout);
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
      hasCover(layout) && own.cover && own.cover.width < SHARP_COVER
        ? words.blurred(own.cover.width, SHARP_COVER)
        : '',
      unprintableFault(own.foreword.replaceAll('\n', ' ') + own.runningHead, view.lang),
    ]);
    this.#list(own.logos, view);
    this.#showCover(own.cover, view);
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
    this.#faults = chosen.length > room ? [words.fault.many(MOST_LOGOS)] : [];
    for (const file of chosen.slice(0, room)) {
      const logo = await this.#read(file, logoOf, words.fault);
      if (logo) taken.push(logo);
    }
    // The same file may be chosen once more.
    field.value = '';
    this.#change({ logos: [...before, ...taken] }, words.added(taken.length));
  }

  async #takeCover(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!this.#view || !file) return;
    const words = STUDIO_OWN_WORDS[this.#view.lang];
    this.#faults = [];
    const cover = await this.#read(file, coverOf, words.fault);
    field.value = '';
    // What was there before stays where the new file is none.
    this.#change(cover ? { cover } : {}, cover ? words.coverTaken(cover.name) : undefined);
  }

  /** What the file holds; undefined where it cannot be used, which is then told. */
  async #read<Picture>(
    file: File,
    read: (file: File) => Promise<Picture>,
    words: (typeof STUDIO_OWN_WORDS)['vi']['fault'],
  ): Promise<Picture | undefined> {
    try {
      return await read(file);
    } catch (error) {
      if (!(error instanceof PictureFault)) throw error;
      this.#faults = [...this.#faults, words[error.fault](file.name)];
      return undefined;
    }
  }

  #list(logos: readonly Logo[], { lang }: StudioView): void {
    const words = STUDIO_OWN_WORDS[lang];
    const items = logos.map((logo) =>
      pictureItem(`data:image/png;base64,${logo.png}`, logo.name, words, () => {
        this.#change({ logos: logos.filter((one) => one !== logo) }, words.removed(logo.name));
        partOf(this.#root, 'logo-files').focus();
      }),
    );
    partOf(this.#root, 'logos').replaceChildren(...items);
  }

  #showCover(cover: CoverPicture | null, { lang }: StudioView): void {
    const words = STUDIO_OWN_WORDS[lang];
    const items = cover
      ? [
          pictureItem(`data:image/jpeg;base64,${cover.jpeg}`, cover.name, words, () => {
            this.#change({ cover: null }, words.coverRemoved);
            partOf(this.#root, 'cover-file').focus();
          }),
        ]
      : [];
    partOf(this.#root, 'cover').replaceChildren(...items);
  }

  #tell(sentences: readonly string[]): void {
    const place = partOf(this.#root, 'own-fault');
    const text = sentences.filter((one) => one !== '').join(' ');
    if (place.textContent !== text) place.textContent = text;
    place.hidden = text === '';
  }
}

/** A picture that was chosen, with a button that takes it away. */
function pictureItem(
  address: string,
  name: string,
  words: (typeof STUDIO_OWN_WORDS)['vi'],
  onRemove: () => void,
): HTMLElement {
  const item = document.createElement('li');
  const picture = new Image();
  picture.src = address;
  picture.alt = name;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'text-button';
  button.textContent = words.remove;
  button.ariaLabel = words.removeOne(name);
  button.addEventListener('click', onRemove);
  item.append(picture, button);
  return item;
}
