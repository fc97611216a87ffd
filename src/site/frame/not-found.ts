/** Leaves of the page for missing addresses the language that the address has; that of the root comes first. */
const sections = [...document.querySelectorAll<HTMLElement>('[data-not-found]')];
const own = sections.findLast(({ dataset }) =>
  location.pathname.startsWith(dataset['notFound'] ?? ''),
);

if (own) {
  document.documentElement.lang = own.lang;
  document.title = own.querySelector('h1, h2')?.textContent ?? document.title;
  for (const section of sections) section.hidden = section !== own;
}

export {};
