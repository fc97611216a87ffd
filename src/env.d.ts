import type { Catalog } from './catalog/catalog.ts';
import type { Language } from './catalog/site.ts';

declare global {
  namespace App {
    /** What every page and component may read as `Astro.locals`. */
    interface Locals {
      lang: Language;
      catalog: Catalog;
    }
  }

  interface ImportMetaEnv {
    /** Whether the build ships a worker that keeps the site on devices, or one that goes. */
    readonly SERVICE_WORKER: 'on' | 'off';
    /** In the worker: the version of the list of each language. */
    readonly OFFLINE_VERSIONS: Readonly<Record<Language, string>>;
    /** In the worker: the languages of which all is little enough to be kept unasked. */
    readonly OFFLINE_UNASKED: readonly Language[];
  }
}

declare module 'virtual:province.css';
