import type { Language } from '../../catalog/site.ts';
import { type ComparedLine, comparisonOf, type Facts } from './comparison.ts';
import { SAVED_WORDS } from './words.ts';

/** A product that is set beside others: what its card says, and where its page lies. */
export interface Compared {
  readonly name: string;
  readonly href: string;
  /** What is known without its page. */
  readonly facts: Facts;
}

/** What the page of a product tells: each term of its lists of facts, without the marks of sources. */
export function factsOn(page: ParentNode): Map<string, string> {
  const facts = new Map<string, string>();
  for (const term of page.querySelectorAll('main dl.facts > dt')) {
    const told = term.nextElementSibling?.cloneNode(true) as Element | undefined;
    for (const mark of told?.querySelectorAll('.cite, .no-print') ?? []) mark.remove();
    for (const picture of told?.querySelectorAll('[role=img]') ?? []) {
      picture.textContent = picture.getAttribute('aria-label');
    }
    const lines = told ? linesOf(told) : [];
    if (lines.length > 0) facts.set(plain(term.textContent), lines.join('\n'));
  }
  return facts;
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** What stands on lines of its own on the page; a mark that no text has parts them. */
function linesOf(told: Element): string[] {
  for (const line of told.querySelectorAll('p, li, div, .block, .button')) {
    line.before('\u0000');
    line.after('\u0000');
  }
  return told.textContent
    .split('\u0000')
    .map(plain)
    .filter((text) => text !== '');
}

/** The products side by side, with what their pages tell, and the names of those whose page could not be had. */
export async function comparisonTable(
  products: readonly Compared[],
  lang: Language,
): Promise<{ table: HTMLTableElement; incomplete: readonly string[] }> {
  const pages = await Promise.all(products.map(({ href }) => pageAt(href).catch(() => undefined)));
  const words = SAVED_WORDS[lang];
  const columns = products.map(({ facts }, place) => {
    const page = pages[place];
    const what = page?.querySelector<HTMLMetaElement>('meta[name=description]')?.content;
    return new Map([
      ...facts,
      ...(what ? [[words.what, what] as const] : []),
      ...(page ? factsOn(page) : []),
    ]);
  });
  const incomplete = products.filter((_, place) => !pages[place]).map(({ name }) => name);
  return { table: tableOf(products, comparisonOf(columns), lang), incomplete };
}

async function pageAt(href: string): Promise<Document> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${answer.status} ${href}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function tableOf(
  products: readonly Compared[],
  lines: readonly ComparedLine[],
  lang: Language,
): HTMLTableElement {
  const table = document.createElement('table');
  table.className = 'comparison';
  const head = table.createTHead().insertRow();
  head.append(document.createElement('td'));
  for (const { name, href } of products) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = name;
    head.append(heading('col', link));
  }
  const [different, same] = [lines.filter(({ differs }) => differs), lines.filter(isSame)];
  fillRows(table.createTBody(), different, lang);
  if (same.length === 0) return table;
  const body = table.createTBody();
  const title = heading('rowgroup', SAVED_WORDS[lang].same);
  title.colSpan = products.length + 1;
  body.insertRow().append(title);
  fillRows(body, same, lang);
  return table;
}

const isSame = ({ differs }: ComparedLine) => !differs;

function fillRows(
  body: HTMLTableSectionElement,
  lines: readonly ComparedLine[],
  lang: Language,
): void {
  for (const { label, texts, differs } of lines) {
    const row = body.insertRow();
    row.append(heading('row', label));
    // What all of them say is said once.
    const told = differs ? texts : texts.slice(0, 1);
    for (const text of told) {
      const cell = row.insertCell();
      cell.colSpan = differs ? 1 : texts.length;
      cell.classList.toggle('text-quiet', text === undefined);
      for (const line of (text ?? SAVED_WORDS[lang].unknown).split('\n')) {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        cell.append(paragraph);
      }
    }
  }
}

function heading(scope: string, content: string | Node): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.append(content);
  return cell;
}
