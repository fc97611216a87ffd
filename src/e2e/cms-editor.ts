import type { Locator, Page } from 'playwright-core';
import { filesBelow, sites, type BuiltSite } from './site-pages.ts';

/** The site that was built with an editor. */
export function siteWithEditor(): BuiltSite {
  const site = sites().find(({ folder }) => filesBelow(folder).includes('admin/config.json'));
  if (!site) throw new Error('No site was built with CMS_REPOSITORY.');
  return site;
}

/** The editor in the browser, writing into a repository that lives in the browser alone. */
export class CmsEditor {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens `/admin/` of a site with the configuration that was built, save that nothing is sent to GitHub. */
  static async open(page: Page, address: string): Promise<CmsEditor> {
    await page.route(/\/admin\/config\.json/u, async (route) => {
      const config = (await (await route.fetch()).json()) as object;
      const json = { ...config, backend: { name: 'test-repo' }, publish_mode: 'simple' };
      await route.fulfill({ json });
    });
    await page.goto(`${address}admin/`);
    await page.getByRole('button', { name: 'Làm việc với kho mã nguồn thử nghiệm' }).click();
    await page.getByText('Chuyên mục', { exact: true }).first().waitFor();
    return new CmsEditor(page);
  }

  /** Begins a new entry of a collection. */
  async begin(collection: string): Promise<void> {
    await this.page.evaluate((name) => {
      location.hash = `#/collections/${name}/new`;
    }, collection);
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
  }

  /** The part of the form that asks for the field at that path. */
  field(path: string): Locator {
    return this.page.locator(`section[aria-label][data-key-path="${path}"]`);
  }

  /** Types into a field of one or more lines. */
  async type(path: string, text: string): Promise<void> {
    await this.field(path).locator('input[role=textbox], textarea').first().fill(text);
  }

  /** Chooses from a few that are shown, or from a list that opens. */
  async choose(path: string, label: string): Promise<void> {
    const field = this.field(path);
    const list = field.locator('[role=combobox]');
    if ((await list.count()) === 0) return field.getByText(label).first().click();
    await list.click();
    await this.page.getByRole('option', { name: label }).first().click();
  }

  /** Adds an item to a list. */
  async add(path: string): Promise<void> {
    await this.field(path)
      .getByRole('button', { name: /^add|Thêm/u })
      .first()
      .click();
  }

  /** Saves the entry and waits until it is stored. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await this.page.waitForFunction(() => !location.hash.endsWith('/new'));
  }

  /** Every file of the repository in the browser, by its path. */
  files(): Promise<Record<string, string>> {
    return this.page.evaluate(async () => {
      const found: Record<string, string> = {};
      const visit = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
        for await (const [name, handle] of folder) {
          if (handle.kind === 'directory') {
            await visit(handle as FileSystemDirectoryHandle, `${above}${name}/`);
          } else {
            found[above + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
          }
        }
      };
      await visit(await navigator.storage.getDirectory(), '');
      return found;
    });
  }
}
