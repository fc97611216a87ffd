import { type Wish, WORKER_PATH } from './wish.ts';

/** There is none on a page that is not secure; private windows and strict settings refuse it. */
const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

/** Asks the worker to keep something; where there is none, nothing happens. */
export async function askWorker(wish: Wish): Promise<void> {
  const registration = await worker?.ready;
  registration?.active?.postMessage(wish);
}

/** Keeps this page, which has opened, with all that it was made of; where that is refused, nothing happens. */
export async function keepThisPage(): Promise<void> {
  // The manifest lies at the root of the site, as the worker does.
  const root = document.querySelector<HTMLLinkElement>('[rel=manifest]')?.href;
  const registration = await worker?.register(new URL(WORKER_PATH, root));
  const first = registration?.active ? null : registration?.installing;
  if (first) await untilActive(first);
  // From here on it sees what the page asks for; what came before is told.
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  await askWorker({ keep: [location.href, ...parts] });
}

/** Waits until the worker is the one that answers, or never will be. */
function untilActive(coming: ServiceWorker): Promise<void> {
  const isSettled = () => ['activated', 'redundant'].includes(coming.state);
  return new Promise((resolve) => {
    const look = () => {
      if (isSettled()) resolve();
    };
    coming.addEventListener('statechange', look);
    look();
  });
}
