import type { Page } from 'playwright-core';

/** A page as the browser's own parser reads its file; nothing in it runs. */
export interface ReadPage {
  /** Everything that can be read: text, and attributes that are shown or read aloud, one space between words. */
  readonly text: string;
  /** What stands in the page that only a text breaking out can have put there. */
  readonly injected: readonly string[];
  /** Addresses of links that lead neither to a web page nor to mail or phone. */
  readonly strangeLinks: readonly string[];
  /** The JSON-LD of the page. */
  readonly data: readonly unknown[];
}

/** Reads a page of the site in the browser that shows another one of it. */
export function readIn(page: Page, html: string): Promise<ReadPage> {
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'text/html');
    const within = (root: Document | DocumentFragment): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element instanceof HTMLTemplateElement ? within(element.content) : []),
      ]);
    const elements = within(document);
    const isData = (element: Element) =>
      element instanceof HTMLScriptElement && element.type === 'application/ld+json';
    const injected = elements.flatMap((element) => {
      const names = element.getAttributeNames();
      const strange = names.filter((name) =>
        /^on|pwned|^style$|^srcdoc$|^formaction$/iu.test(name),
      );
      const isOurs =
        isData(element) ||
        (element instanceof HTMLScriptElement &&
          /^\/[^/]/u.test(element.getAttribute('src') ?? ''));
      const isForeign = /^(?:pwn-ed|script|style|iframe|object|embed|base)$/u.test(
        element.localName,
      );
      return [...strange, ...(isForeign && !isOurs ? [element.outerHTML] : [])];
    });
    const strangeLinks = ['href', 'src', 'action', 'data', 'xlink:href'].flatMap((name) =>
      elements
        .map((element) => element.getAttribute(name) ?? '')
        .filter((link) => /^[\p{Cc}\s]*[a-z][\w+.-]*:/iu.test(link))
        .filter((link) => !/^(?:https?|mailto|tel):/iu.test(link)),
    );
    const data = elements
      .filter(isData)
      .map((element) => JSON.parse(element.textContent) as unknown);
    const SHOWN = ['alt', 'title', 'aria-label', 'content', 'href', 'value'];
    const texts = elements.flatMap((element) => [
      ...SHOWN.map((name) => element.getAttribute(name) ?? ''),
      ...(element.children.length === 0 && !isData(element) ? [element.textContent] : []),
    ]);
    for (const element of elements.filter(isData)) element.remove();
    const text = [document.body.textContent, ...texts].join('\n').replace(/\s+/gu, ' ');
    return { text, injected, strangeLinks, data };
  }, html);
}

/** What in the page that is shown now only a text breaking out can have put there, also after its scripts have run. */
export async function injectedInto(page: Page): Promise<readonly string[]> {
  const { injected } = await readIn(page, await page.content());
  return injected;
}
