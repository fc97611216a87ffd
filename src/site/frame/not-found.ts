/**
 * Leaves of the page for missing addresses the language that the address has; that of the root comes first. What the
 * address ends with was the name of something, and can be looked for.
 */
const sections = [...document.querySelectorAll<HTMLElement>('[data-at]')];
const own = sections.findLast(({ dataset }) => location.pathname.startsWith(dataset['at'] ?? ''));

if (own) {
  document.documentElement.lang = own.lang;
  for (const one of sections) one.hidden = one !== own;
  const [heading, link] = own.querySelectorAll<HTMLAnchorElement>('h1,h2,[data-search]');
  document.title = heading?.textContent ?? '';
  const name = location.pathname.split('/').findLast(Boolean);
  if (link && name) {
    link.search = `q=${name}`;
    link.hidden = false;
  }
}

export {};
