/** A text, a button that copies it where the browser can, and what is said then. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const [text, button, status] = this.children as Iterable<Element> as [
      text: HTMLElement,
      button: HTMLElement,
      status: HTMLElement,
    ];
    button.hidden = !('clipboard' in navigator);
    const copy = async () => {
      await navigator.clipboard.writeText(text.innerText);
      status.textContent = status.dataset['done'] ?? '';
    };
    button.addEventListener('click', () => void copy());
  }
}

customElements.define('copy-text', CopyText);
