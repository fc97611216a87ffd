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
}

declare module 'virtual:province.css';
