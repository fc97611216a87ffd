/** Buttons that copy the page's address or hand it to another app. */
class ShareLinks extends HTMLElement {
  connectedCallback(): void {
    const copy = this.querySelector<HTMLButtonElement>('[data-copy]');
    const send = this.querySelector<HTMLButtonElement>('[data-send]');
    copy?.addEventListener('click', () => void this.#copy(copy));
    send?.addEventListener('click', () => void this.#send());
    if (send) send.hidden = !('share' in navigator);
    if (copy) copy.hidden = !('clipboard' in navigator);
    this.hidden = [copy, send].every((button) => button?.hidden);
  }

  get #address(): string {
    return location.href.split('#', 1)[0] ?? location.href;
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    await navigator.clipboard.writeText(this.#address);
    const before = button.textContent;
    const done = button.dataset.done ?? '';
    button.textContent = done;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = done;
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
  }

  async #send(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: this.#address });
    } catch (error) {
      // Closing the system's dialog is no fault.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  }
}

customElements.define('share-links', ShareLinks);
