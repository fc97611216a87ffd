/** Leaves of the page for missing addresses the language that the address has: the longest beginning that fits. */
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const [own] = sections
  .filter(({ dataset }) => location.pathname.startsWith(dataset['notFound'] ?? ''))
  .sort((a, b) => (b.dataset['notFound'] ?? '').length - (a.dataset['notFound'] ?? '').length);

if (own) {
  document.documentElement.lang = own.lang;
  document.title = own.querySelector('h1, h2')?.textContent ?? document.title;
  for (const section of sections) section.hidden = section !== own;
}

export {};
