import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type BrowserServer, type LaunchOptions } from 'playwright-core';

/** Starts the one browser that all test files share. */
export async function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(await browserOptions());
}

/** Which browser is started, and how. */
export async function browserOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  return {
    executablePath: await unpackedChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  };
}

/** Unpacks the browser that npm installed, with the system libraries that a bare machine lacks. */
async function unpackedChromium(): Promise<string> {
  const temporary = process.env.TMPDIR;
  const manifest = await readFile('node_modules/@sparticuz/chromium/package.json', 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = resolve('.cache/chromium', version);
  await mkdir(folder, { recursive: true });
  // The package reads both while it is imported, and keeps whatever browser it finds in TMPDIR.
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executable = await packed.executablePath();
    await useFontsOf(folder);
    return executable;
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

/** Without any font the browser crashes on a bare machine, and the package's own settings only look in /tmp. */
async function useFontsOf(folder: string): Promise<void> {
  const settings = join(folder, 'fonts.conf');
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  process.env.FONTCONFIG_FILE = settings;
}
