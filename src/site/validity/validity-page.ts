const page = document.querySelector<HTMLElement>('validity-page');

/** The page is complete without it; what sorts, filters and looks back is loaded once the reader has something to see. */
async function open(): Promise<void> {
  // Offline the page stays as it came.
  const opened = await import('./open-table.ts').catch(() => undefined);
  if (page) await opened?.openTable(page);
}

addEventListener('load', () => void open());
