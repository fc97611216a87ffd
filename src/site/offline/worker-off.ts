import { cachesOf } from './kept-list.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Takes the place of a worker that a build of before has left on a device: empties its caches, and goes. */
const self = globalThis as unknown as WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  const names = Object.values(cachesOf(import.meta.env.BASE_URL));
  const emptied = names.map((name) => caches.delete(name));
  event.waitUntil(Promise.allSettled([...emptied, self.registration.unregister()]));
});
