import type { Name } from '../text/local-text.ts';
import type { Site } from './site.ts';

/** A province's own site, as the portal lists it. */
export interface ProvinceSite {
  /** Names it in addresses and folders. */
  readonly key: string;
  readonly province: Name;
  /** The root of the site, with a slash at its end. */
  readonly url: string;
}

/** A portal over the sites of many provinces: a content folder of another kind, with `portal.json`. */
export interface Portal {
  readonly site: Site;
  readonly sites: readonly ProvinceSite[];
}
