import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedBrowser } from '../catalogue-page.ts';
import { filesBelow, sites, siteWithEditor } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const ready = siteWithEditor();

describe.for(sites().filter((site) => site !== ready))('without a repository, $name', (site) => {
  test('says what an administrator must set up, and brings no editor along', () => {
    const files = filesBelow(site.folder).filter((file) => file.startsWith('admin/'));
    expect(files).toEqual(['admin/index.html']);
    const html = readFileSync(join(site.folder, 'admin/index.html'), 'utf8');
    expect(html).toContain('CMS_REPOSITORY');
    expect(html).not.toContain('<script');
  });
});

test('only the pages for contributors link to the editor, nothing loads it, no search engine is told of it', () => {
  const naming = (words: RegExp) =>
    filesBelow(ready.folder)
      .filter((file) => /\.(?:html|xml|json|js)$/u.test(file) && !file.startsWith('admin/'))
      .filter((file) => words.test(readFileSync(join(ready.folder, file), 'utf8')));
  expect(naming(/\/admin\//u)).toEqual(['dong-gop/index.html', 'en/contribute/index.html']);
  expect(naming(/sveltia|\/admin\/\w/u)).toEqual([]);
  const html = readFileSync(join(ready.folder, 'admin/index.html'), 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('asks no host but its own and GitHub’s status page, and breaks no policy', async () => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const strangers = new Set<string>();
  const faults: string[] = [];
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(ready.address).host) strangers.add(host);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${ready.address}admin/`);
  await page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).waitFor();
  await page.waitForTimeout(1000);
  expect({ strangers: [...strangers], faults }).toEqual({
    strangers: ['www.githubstatus.com'],
    faults: [],
  });
  await context.close();
});
