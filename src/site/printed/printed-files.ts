import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ownFolder } from '../../cache/own-folder.ts';
import { programName } from '../../cache/program.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { loadCatalog, loadPrintPhoto, loadPrintStories } from '../../entries/load.ts';
import { fileHref } from '../../i18n/href.ts';
import { choiceOf, type Choice } from '../../print/compose/selection.ts';
import { contactCsv } from '../../print/compose/contact-table.ts';
import { printable, printOnce, softwareVersion, UnprintableOrder } from '../../print/print-node.ts';
import { letGoOfTypesetter } from '../../print/node/typeset-apart.ts';
import {
  commonIndex,
  INDEX_NAME,
  isInOneWork,
  productsIn,
  workFiles,
  workPath,
  workTitle,
  type WorkFile,
} from '../../print/work-files.ts';

/** A work of the build as a page links it; `work` is absent where its order holds nothing to print. */
export interface PrintedFile {
  readonly file: WorkFile;
  readonly lang: Language;
  readonly href: string;
  readonly work: SetWork | undefined;
  /** The same as a table for spreadsheets, where the work is one. */
  readonly csv: { readonly href: string; readonly text: string } | undefined;
}

/** What is known of a work that was set; the PDF itself waits on the disk for its route. */
interface SetWork {
  readonly pages: number;
  readonly bytes: number;
  /** What its order left out for the state of its certificate. */
  readonly leftOut: Choice['leftOut'];
  readonly path: string;
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
  const program = programName();
  for (const file of workFiles(catalog, lang)) {
    files.push(await printOne(catalog, file, lang, program));
  }
  letGoOfTypesetter();
  return files;
}

/** Sets a work and puts its PDF aside: together the works of a province are larger than all else that a build holds. */
async function printOne(
  catalog: Catalog,
  file: WorkFile,
  lang: Language,
  program: string,
): Promise<PrintedFile> {
  const bare = { file, lang, href: fileHref(workPath(file, lang, 'pdf')), csv: undefined };
  const stories = await loadPrintStories();
  const { order } = file;
  const commission = { catalog, stories, order, address: siteRoot(), version: softwareVersion() };
  try {
    const { pdf, pages } = await printOnce(
      commission,
      productsIn(catalog, file),
      program,
      loadPrintPhoto,
    );
    const path = join(spool(), `${lang}-${file.name}.pdf`);
    await writeFile(path, pdf);
    const { leftOut } = choiceOf(catalog, order);
    const work = { pages, bytes: pdf.length, leftOut, path };
    if (order.layout !== 'contact-sheet') return { ...bare, work };
    const { booklet } = printable(commission);
    if (booklet.layout !== 'contact-sheet') return { ...bare, work };
    const csv = { href: fileHref(workPath(file, lang, 'csv')), text: contactCsv(booklet) };
    return { ...bare, work, csv };
  } catch (error) {
    // A fair whose certificates have all ended prints nothing; its page says so.
    if (error instanceof UnprintableOrder && error.isEmpty) return { ...bare, work: undefined };
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Không làm được ${workPath(file, lang, 'pdf')}: ${why}`, { cause: error });
  }
}

/** Where the works of this build wait, until its process ends. */
const spool = () => ownFolder(resolve('.astro'), 'works');

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
            bytes: work.bytes,
            csv: csv?.href,
          },
        ]
      : [],
  );
}

/** Where the common index of the volumes lies, in a catalogue that has several. */
export function commonIndexHref(catalog: Catalog, lang: Language): string | undefined {
  return isInOneWork(catalog)
    ? undefined
    : fileHref(workPath({ name: INDEX_NAME[lang] }, lang, 'csv'));
}

/** What the orders of a fair leave out for the state of its certificate. */
export function leftOutOf(files: readonly PrintedFile[]): Choice['leftOut'] {
  return files.find(({ work }) => work)?.work?.leftOut ?? [];
}

/** The PDFs of that language as a route publishes them: where each waits. */
export async function publishedWorks(lang: Language) {
  const files = await printedFiles(lang);
  return files.flatMap(({ file, work }) =>
    work ? [{ params: { work: file.name }, props: { path: work.path } }] : [],
  );
}

/** The tables of that language as a route publishes them. */
export async function publishedTables(lang: Language) {
  const files = await printedFiles(lang);
  const index = commonIndex(await loadCatalog(), lang);
  return [
    ...files.flatMap(({ file, csv }) => (csv ? [[file.name, csv.text] as const] : [])),
    ...(index === undefined ? [] : [[INDEX_NAME[lang], index] as const]),
  ].map(([work, body]) => ({ params: { work }, props: { body } }));
}
