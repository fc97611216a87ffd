/** The slugs that a stored text holds, each once, in their order; of too many, the newest. */
export function slugsIn(stored: string | null, most: number): string[] {
  return [...new Set(stored?.match(/[a-z0-9-]+/gu))].slice(-most);
}

/** A list of products that stays on the reader's device, the newest last. */
class DeviceList {
  /** Catalogues in other folders of the same host keep lists of their own. */
  readonly #key: string;
  readonly #most: number;
  /** The list of this page where the browser stores nothing. */
  #unstored: string | undefined;

  constructor(name: string, most: number) {
    this.#key = `${import.meta.env.BASE_URL} ${name}`;
    this.#most = most;
  }

  /** Whether the device keeps the list when the page is left. */
  get isStored(): boolean {
    return this.#unstored === undefined;
  }

  /** The products in the order in which they came. */
  get slugs(): string[] {
    try {
      return slugsIn(this.#unstored ?? localStorage.getItem(this.#key), this.#most);
    } catch {
      // The reader's settings forbid storage.
      return [];
    }
  }

  /** Keeps these products and no others. */
  keep(slugs: readonly string[]): void {
    const text = slugs.join(' ');
    try {
      localStorage.setItem(this.#key, text);
      this.#unstored = undefined;
    } catch {
      // Storage is forbidden or full: the list lives as long as the page.
      this.#unstored = text;
    }
    dispatchEvent(new Event(this.#key));
  }

  /** Tells whenever the list changes, here or in another tab. */
  onChange(listener: () => void): void {
    addEventListener(this.#key, listener);
    addEventListener('storage', listener);
  }
}

/** The products that the reader saved; the name is that under which devices have kept them from the beginning. */
export const SAVED = new DeviceList('shortlist', 500);

/** The products whose pages the reader opened last. */
export const VIEWED = new DeviceList('viewed', 12);
