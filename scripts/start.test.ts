import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { provinceFolder, startIn } from './command.sample.ts';

// What a command does is tested without a process; that its file starts, hears and speaks needs one.

let folder: string;
beforeAll(() => {
  folder = provinceFolder();
  mkdirSync(join(folder, 'src/text'), { recursive: true });
  cpSync('content/README.md', join(folder, 'content/README.md'));
  const body = '### Sai ở sản phẩm hoặc chủ thể nào?\n\nMật ong\n\n### Chỗ nào sai?\n\nSố sao';
  const issue = { number: 1, body };
  writeFileSync(join(folder, 'event.json'), JSON.stringify({ action: 'opened', issue }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const SOURCE = '### Loại nguồn\n\nBáo chí, trang tin\n\n### Nơi đăng\n\nBáo Mới\n';

interface Started {
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly status: number;
  /** Part of what is said; nothing is said where it is missing. */
  readonly out?: string;
  readonly err?: string;
}

const STARTED: readonly Started[] = [
  { script: 'check.ts', args: ['--format', 'jsn'], status: 2, err: 'Có phải “json”?\n' },
  { script: 'print.ts', args: ['--layout'], status: 2, err: '“--layout <value>”' },
  { script: 'import.ts', args: ['x.csv'], status: 2, err: 'Không đọc được “x.csv”.\n' },
  { script: 'export.ts', args: ['-o', 'y.csv'], status: 0, out: 'Đã ghi 11 sản phẩm' },
  {
    script: 'new.ts',
    args: ['--from-issue', '-', '--published', '2026-03-05', '--dry-run'],
    input: SOURCE,
    status: 0,
    out: '"publisher": "Báo Mới"',
    err: 'không có lỗi',
  },
  { script: 'build.ts', args: [], env: { OUT_DIR: 'src' }, status: 2, err: 'OUT_DIR=“src”' },
  { script: 'answer-issue.ts', args: ['event.json'], status: 0, out: '### Máy đã đọc' },
  {
    script: 'notify-renewals.ts',
    args: [],
    env: { CATALOG_AS_OF: '2026-13' },
    status: 2,
    err: 'CATALOG_AS_OF=“2026-13”',
  },
  {
    script: 'summarise-pull-request.ts',
    args: ['content'],
    status: 0,
    out: 'Không tệp nào trong `content/` thay đổi.',
  },
  { script: 'generate.ts', args: [], status: 0, out: 'schemas/producer.schema.json\n' },
];

test.for(STARTED)('$script chạy được: nghe, nói và kết thúc đúng mã', (wanted) => {
  const { script, args, env, input, status, out, err } = wanted;
  const outcome = startIn(folder, script, args, { env, input });
  const said = (text: string | undefined) =>
    text === undefined ? '' : expect.stringContaining(text);
  expect(outcome).toEqual({ status, stdout: said(out), stderr: said(err) });
});
