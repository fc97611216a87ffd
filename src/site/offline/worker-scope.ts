/** An event that the browser lets the worker finish its work for. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What a page said to the worker. */
interface WordEvent extends MessageEvent<unknown>, Pick<LifeEvent, 'waitUntil'> {
  readonly source: (MessageEventSource & { readonly url?: string }) | null;
}

/** The part of a service worker's surroundings that is used here; TypeScript knows a page's or a worker's, never both. */
export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WordEvent) => void): void;
}
