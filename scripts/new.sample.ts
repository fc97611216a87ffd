import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own that holds the made-up province as `content`. */
export function provinceFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync('src/e2e/fixture/content', join(folder, 'content'), { recursive: true });
  return folder;
}

/** Runs a script there, without a terminal. */
export function runIn(folder: string, script: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, script), ...args],
    {
      cwd: folder,
      env: { ...process.env, CATALOG_CONTENT: 'content', CATALOG_AS_OF: '', INIT_CWD: folder },
      encoding: 'utf8',
      input,
    },
  );
  return { status, stdout, stderr };
}

/** The flags of a producer without faults. */
export const PRODUCER = [
  ...['producer', '--name', 'HTX Trang Trắng', '--name-en', 'Trang Trắng Cooperative'],
  ...['--kind', 'hợp tác xã', '--district', 'Ví Dụ', '--phone', '0123 456 788'],
  ...['--sources', 'bao-mau-2024'],
];
/** The flags of a product without faults, whose texts need quotes. */
export const PRODUCT = [
  ...[
    'product',
    '--name',
    'Bánh gạo: loại #1',
    '--name-en',
    'Rice crackers',
    '--producer',
    'unknown',
  ],
  ...['--district', 'vi-du', '--category', 'I.3.b', '--drawing', 'cracker'],
  ...['--summary', 'Bánh gạo nướng than.', '--summary-en', 'Rice crackers.'],
  ...['--stars', '3', '--decided', '2023', '--sources', 'bao-mau-2024', '--gtin', '0000000000017'],
];
