/** The whole address of a path on this host, or undefined until the site's address is known. */
export function absolute(path: string, site: URL | undefined): string | undefined {
  return site && new URL(path, site).href;
}

/** The whole address where the site's address is known, else the path with its base. */
export function addressOf(path: string, site: URL | undefined): string {
  return absolute(path, site) ?? path;
}
