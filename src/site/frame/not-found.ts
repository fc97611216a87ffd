/**
 * Leaves of the page for missing addresses the language that the address has; that of the root comes first. What the
 * address ends with was the name of something, and can be looked for.
 */
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const own = sections.findLast(({ dataset }) =>
  location.pathname.startsWith(dataset['notFound'] ?? ''),
);

if (own) {
  document.documentElement.lang = own.lang;
  document.title = own.querySelector('h1, h2')?.textContent ?? document.title;
  for (const section of sections) section.hidden = section !== own;
  const search = own.querySelector<HTMLAnchorElement>('[data-search]');
  const [, wanted] = /([a-z\d-]+)\/?$/u.exec(location.pathname) ?? [];
  if (search && wanted) {
    const words = wanted.replaceAll('-', ' ');
    search.search = `q=${words}`;
    search.append(`“${words}”`);
    search.hidden = false;
  }
}

export {};
