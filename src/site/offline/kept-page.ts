import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import type { Language } from '../../catalog/site.ts';
import { href } from '../../i18n/href.ts';
import { OFFLINE_WORDS } from './words.ts';

/** The page with a line that says of which day the copy is; `sent` is when a server sent it, as HTTP writes it. */
export function withCopyLine(html: string, sent: string | null, lang: Language): string {
  const { kept, keptUndated } = OFFLINE_WORDS[lang];
  const time = new Date(sent ?? '');
  const isKnown = !Number.isNaN(time.getTime());
  const said = isKnown ? kept(dayInVietnam(time)) : keptUndated;
  const line = `<p class="notice mt-4 text-sm" role="status" data-offline>${said}</p>`;
  return html.replace(/<main\b[^>]*>/u, (main) => main + line);
}

/** The page that stands for one that is not on the device; `styles` are the addresses of the site's style sheets. */
export function notKeptPage(lang: Language, styles: readonly string[]): string {
  const words = OFFLINE_WORDS[lang];
  const links = (['home', 'search', 'saved'] as const).map(
    (page) => `<a class="button" href="${href({ page }, lang)}">${words[page]}</a>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.notKeptTitle}</title>
<meta name="robots" content="noindex">
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
</head>
<body>
<main class="mx-auto w-full max-w-6xl grow px-4 pb-16 sm:px-6">
<h1>${words.notKeptTitle}</h1>
<p class="prose mt-2">${words.notKept}</p>
<p class="flex flex-wrap gap-3 mt-4">${links.join('\n')}</p>
<p class="mt-4"><a href="">${words.retry}</a></p>
</main>
</body>
</html>
`;
}
