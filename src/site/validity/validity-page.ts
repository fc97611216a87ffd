/** The page is complete without it; what sorts, filters and looks back is loaded once the reader has something to see. */
class ValidityPage extends HTMLElement {
  connectedCallback(): void {
    addEventListener('load', () => void this.#begin());
  }

  async #begin(): Promise<void> {
    // Offline the page stays as it came.
    const opened = await import('./open-table.ts').catch(() => undefined);
    await opened?.openTable(this);
  }
}

customElements.define('validity-page', ValidityPage);
