import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { loadCatalog, loadPrintPhoto, loadPrintStories } from '../../entries/load.ts';
import { fileHref } from '../../i18n/href.ts';
import type { Choice } from '../../print/compose/selection.ts';
import { contactCsv } from '../../print/compose/contact-table.ts';
import {
  print,
  softwareVersion,
  UnprintableOrder,
  type PrintedWork,
} from '../../print/print-node.ts';
import { letGoOfTypesetter } from '../../print/typeset-node.ts';
import { workFiles, workPath, workTitle, type WorkFile } from '../../print/work-files.ts';

/** A work of the build as a page links it; `work` is absent where its order holds nothing to print. */
export interface PrintedFile {
  readonly file: WorkFile;
  readonly lang: Language;
  readonly href: string;
  readonly work: PrintedWork | undefined;
  /** The same as a table for spreadsheets, where the work is one. */
  readonly csv: { readonly href: string; readonly text: string } | undefined;
}

const printed = new WeakMap<Catalog, Map<Language, Promise<PrintedFile[]>>>();

/** The works of the build in that language, each set once however many pages link it. */
export async function printedFiles(lang: Language): Promise<PrintedFile[]> {
  const catalog = await loadCatalog();
  const languages = printed.get(catalog) ?? new Map<Language, Promise<PrintedFile[]>>();
  printed.set(catalog, languages);
  const files = languages.get(lang) ?? printAll(catalog, lang);
  languages.set(lang, files);
  return files;
}

async function printAll(catalog: Catalog, lang: Language): Promise<PrintedFile[]> {
  const files: PrintedFile[] = [];
  // One after the other: a large work takes the memory of a whole build.
  for (const file of workFiles(catalog, lang)) {
    const work = await workOf(catalog, file);
    const booklet = work?.composition.booklet;
    files.push({
      file,
      lang,
      work,
      href: fileHref(workPath(file, lang, 'pdf')),
      csv:
        booklet?.layout === 'contact-sheet'
          ? { href: fileHref(workPath(file, lang, 'csv')), text: contactCsv(booklet) }
          : undefined,
    });
  }
  letGoOfTypesetter();
  return files;
}

async function workOf(catalog: Catalog, { order }: WorkFile): Promise<PrintedWork | undefined> {
  const address = siteRoot();
  const version = softwareVersion();
  try {
    const stories = await loadPrintStories();
    return await print({ catalog, stories, order, address, version }, loadPrintPhoto);
  } catch (error) {
    // A fair whose certificates have all ended prints nothing; its page says so.
    if (error instanceof UnprintableOrder && error.isEmpty) return undefined;
    throw error;
  }
}

/** The address below which every page of the site lies; undefined while it has none. */
export function siteRoot(): URL | undefined {
  const site = import.meta.env.SITE;
  return site ? new URL(import.meta.env.BASE_URL, site) : undefined;
}

/** The works that belong to a fair. */
export async function filesOfFair(slug: string, lang: Language): Promise<PrintedFile[]> {
  return (await printedFiles(lang)).filter(({ file }) => file.fair === slug);
}

/** The works as a list shows them; those that hold nothing are left out. */
export async function listed(files: readonly PrintedFile[]) {
  const catalog = await loadCatalog();
  return files.flatMap(({ file, lang, href, work, csv }) =>
    work
      ? [
          {
            title: workTitle(catalog, file, lang),
            href,
            pages: work.pages,
            bytes: work.pdf.length,
            csv: csv?.href,
          },
        ]
      : [],
  );
}

/** What the orders of a fair leave out for the state of its certificate. */
export function leftOutOf(files: readonly PrintedFile[]): Choice['leftOut'] {
  return files.find(({ work }) => work)?.work?.composition.choice.leftOut ?? [];
}

/** The files of every language with that ending, as a route publishes them. */
export async function publishedFiles(lang: Language, ending: 'pdf' | 'csv') {
  const files = await printedFiles(lang);
  return files.flatMap(({ file, work, csv }) => {
    const body = ending === 'pdf' ? work?.pdf : csv?.text;
    return body === undefined ? [] : [{ params: { work: file.name }, props: { body } }];
  });
}
