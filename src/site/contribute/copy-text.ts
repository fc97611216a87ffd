/** A text and a button that copies it, where the browser can. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.querySelector('pre')?.textContent ?? '');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = status.dataset['done'] ?? '';
  }
}

customElements.define('copy-text', CopyText);
