/** Facebook's page for sharing an address. */
const FACEBOOK = 'https://www.facebook.com/sharer/sharer.php?u=';

/** Hands the page's address to another app: through the system where it can, else it offers Zalo, Facebook and a copy. */
class ShareLinks extends HTMLElement {
  connectedCallback(): void {
    const [send, zalo, facebook, copy] = ['send', 'zalo', 'facebook', 'copy'].map((name) =>
      this.querySelector<HTMLElement>(`[data-${name}]`),
    );
    facebook?.setAttribute('href', FACEBOOK + encodeURIComponent(this.#address));
    // Zalo has no address that shares another; it is opened with the link ready to be pasted.
    for (const button of [zalo, copy]) {
      button?.addEventListener('click', () => void this.#copy());
      button?.toggleAttribute('hidden', !('clipboard' in navigator));
    }
    if ('share' in navigator) {
      send?.removeAttribute('popovertarget');
      send?.addEventListener('click', () => void this.#send());
    }
    this.hidden = false;
  }

  get #address(): string {
    return location.href.split('#', 1)[0] ?? location.href;
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#address);
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = status.dataset['done'] ?? '';
  }

  async #send(): Promise<void> {
    // Closing the system's dialog is no fault.
    await navigator.share({ title: document.title, url: this.#address }).catch(() => undefined);
  }
}

customElements.define('share-links', ShareLinks);
