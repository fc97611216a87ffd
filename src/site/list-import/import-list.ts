const list = document.querySelector<HTMLElement>('import-list');

/** The page says all without it; what reads a file is loaded when somebody has one. */
async function open(): Promise<void> {
  // Without a network nothing happens, and the page tells of the other ways.
  const opened = await import('./import-desk.ts').catch(() => undefined);
  if (list) opened?.openDesk(list);
}

addEventListener('load', () => void open());
