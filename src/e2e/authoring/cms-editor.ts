import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { isTextFile, treeOf, type ContentTree } from '../../entries/read/content-tree.ts';

/** Where the editor keeps the repository that lives in the browser. */
const REPOSITORY = 'sveltia-cms-test/content/';

/** The form may be drawn anew at any time; what is done just then is done again. */
const PATIENCE = { timeout: 180_000, interval: 100 };

/** Types into an input until the text stays there. */
async function fill(input: Locator, text: string): Promise<void> {
  await vi.waitFor(async () => {
    await input.fill(text);
    await input.evaluate(() => new Promise(requestAnimationFrame));
    expect(await input.inputValue()).toBe(text);
  }, PATIENCE);
}

/** The editor in the browser, writing into a repository that lives in the browser alone. */
export class CmsEditor {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /**
   * Opens `/admin/` of a site with this configuration, save that nothing is sent to GitHub: the repository lies in the
   * browser and begins with the texts of this content.
   */
  static async open(
    page: Page,
    address: string,
    content: ContentTree,
    config: object,
  ): Promise<CmsEditor> {
    await page.route(/\/admin\/config\.json/u, async (route) => {
      const json = { ...config, backend: { name: 'test-repo' }, publish_mode: 'simple' };
      await route.fulfill({ json });
    });
    await page.goto(`${address}admin/`);
    const files = [...content.files]
      .filter(([path]) => isTextFile(path))
      .map(([path, { bytes }]) => [REPOSITORY + path, new TextDecoder().decode(bytes)] as const);
    await page.evaluate(async (texts) => {
      for (const [path, text] of texts) {
        const names = path.split('/');
        let folder = await navigator.storage.getDirectory();
        for (const name of names.slice(0, -1)) {
          folder = await folder.getDirectoryHandle(name, { create: true });
        }
        const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    }, files);
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

  /** Opens an entry that is there, by its name in the list. */
  async edit(collection: string, name: string): Promise<void> {
    await this.page.evaluate((path) => {
      location.hash = `#/collections/${path}`;
    }, collection);
    await this.page.getByRole('row').filter({ hasText: name }).getByText(name).click();
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).waitFor();
  }

  /** Gives a new entry another name than the one that its facts suggest, until the form shows it. */
  async rename(slug: string): Promise<void> {
    await this.page.getByRole('radio', { name: 'Tên tệp' }).click();
    const field = this.page.getByRole('textbox', { name: 'Đường dẫn tĩnh' });
    const isShown = async () =>
      (await field.getAttribute('aria-readonly', { timeout: 5_000 })) === 'true';
    const renaming = async () => {
      const edit = this.page.getByRole('button', { name: 'Chỉnh sửa đường dẫn tĩnh' });
      if (await isShown()) await edit.click({ timeout: 5_000 });
      await field.fill(slug, { timeout: 5_000 });
      await field.press('Enter', { timeout: 5_000 });
      await vi.waitFor(async () => expect(await isShown()).toBe(true));
      expect(await field.textContent()).toBe(slug);
    };
    await vi.waitFor(renaming, PATIENCE);
  }

  /** The part of the form that asks for the field at that path. */
  field(path: string): Locator {
    return this.page.locator(`section[aria-label][data-key-path="${path}"]`);
  }

  /** Types into a field of one or more lines. */
  async type(path: string, text: string): Promise<void> {
    await fill(this.field(path).locator('input[role=textbox], textarea').first(), text);
  }

  /** Types the lines of a list that is empty. */
  async typeAll(path: string, texts: readonly string[]): Promise<void> {
    for (const [index, text] of texts.entries()) {
      if (index > 0) await this.add(path);
      await fill(this.field(path).locator('input[role=textbox]').nth(index), text);
    }
  }

  /** Chooses from a few that are shown, or from a list that opens, until the form shows what was chosen. */
  async choose(path: string, label: string | RegExp): Promise<void> {
    const field = this.field(path);
    const list = field.getByRole('combobox');
    const radio = field.getByRole('radio', { name: label }).first();
    await list.or(radio).first().waitFor();
    if (await radio.isVisible()) return radio.check();
    const chosen = list.or(field.getByRole('gridcell')).filter({ hasText: label }).first();
    // A list that is drawn anew while it opens closes again, and a choice in it may be lost.
    const choosing = async () => {
      if ((await list.getAttribute('aria-expanded')) !== 'true') await list.click();
      await this.page.getByRole('option', { name: label }).first().click({ timeout: 5_000 });
      await chosen.waitFor({ timeout: 5_000 });
    };
    await vi.waitFor(choosing, PATIENCE);
  }

  /** Adds an item to a list. */
  async add(path: string): Promise<void> {
    await this.field(path)
      .getByRole('button', { name: /^add|Thêm/u })
      .first()
      .click();
  }

  /** Uploads a file from the disk into a field for a photo. */
  async upload(path: string, file: string): Promise<void> {
    await this.field(path).getByRole('button', { name: 'Duyệt tệp' }).click();
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Tải lên' }).click();
    await (await choosing).setFiles(file);
    await this.page.getByRole('button', { name: 'Chèn' }).click();
  }

  /** Presses the button that saves. */
  async trySave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).click({ timeout: 10_000 });
  }

  /** Saves the entry and waits until it is stored; an error names the fields that the form complains about. */
  async save(): Promise<void> {
    const isStored = () => !/\/(?:new|entries\/.*)$/u.test(new URL(this.page.url()).hash);
    // A press while the form is drawn anew is lost, and nobody but the form tells.
    const saving = async () => {
      if (!isStored()) await this.trySave();
      await this.page.waitForURL(isStored, { timeout: 10_000 });
    };
    try {
      await vi.waitFor(saving, PATIENCE);
    } catch (cause) {
      const alerts = await this.page.getByRole('alert').allInnerTexts();
      const faulty = await this.page
        .locator('section[data-key-path]:has([aria-invalid=true])')
        .evaluateAll((fields) => fields.map((field) => field.getAttribute('data-key-path')));
      throw new Error(`Not stored: ${JSON.stringify({ alerts, faulty })}`, { cause });
    }
  }

  /** The bytes of a file of the content folder as they lie in the browser. */
  async bytes(path: string): Promise<Uint8Array> {
    const numbers = await this.page.evaluate(
      async (names) => {
        let folder = await navigator.storage.getDirectory();
        for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
        const file = await (await folder.getFileHandle(names.at(-1) ?? '')).getFile();
        return [...new Uint8Array(await file.arrayBuffer())];
      },
      (REPOSITORY + path).split('/'),
    );
    return Uint8Array.from(numbers);
  }

  /** The texts of the content folder as they lie in the browser. */
  async content(): Promise<ContentTree> {
    const texts = await this.page.evaluate(async (root) => {
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
      return Object.fromEntries(
        Object.entries(found).flatMap(([path, text]) =>
          path.startsWith(root) ? [[path.slice(root.length), text] as const] : [],
        ),
      );
    }, REPOSITORY);
    return treeOf(texts);
  }
}
