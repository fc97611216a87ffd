import { readdirSync, readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';

/** What each job may do besides reading what is public; a permission that is not listed here needs a reason. */
const PERMISSIONS: Readonly<Record<string, Job['permissions']>> = {
  'deploy.yml test': { contents: 'read' },
  'deploy.yml nightly': { actions: 'read' },
  'deploy.yml build': { contents: 'read', pages: 'read' },
  'deploy.yml deploy': { pages: 'write', 'id-token': 'write' },
  'issues.yml answer': { contents: 'read' },
  'issues.yml comment': { issues: 'write' },
  'provinces.yml list': { contents: 'read' },
  'provinces.yml build': { contents: 'read', pages: 'read' },
  'provinces.yml gather': {},
  'provinces.yml deploy': { pages: 'write', 'id-token': 'write' },
  'pull-request.yml entries': { contents: 'read' },
  'release.yml build': { contents: 'read' },
  'release.yml attest': { 'id-token': 'write', attestations: 'write' },
  'release.yml publish': { contents: 'write' },
  'renewals.yml notice': { contents: 'read', pages: 'read' },
  'renewals.yml issue': { issues: 'write' },
  'renewals.yml keep': { actions: 'write' },
  'test.yml test': { contents: 'read' },
};

const files = readdirSync(FOLDER);
const workflows = files.map((file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file} ${name}`, job })),
);
const steps = jobs.flatMap(({ name, job }) => (job.steps ?? []).map((step) => ({ name, step })));

async function faultsOf(file: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${FOLDER}/${file}`, 'yaml', 1, text);
  const found = await validate(document);
  return found.map(({ message, range }) => `${file}:${range.start.line + 1} ${message}`);
}

describe('Các quy trình trên GitHub', () => {
  test.for(workflows)('$file đúng cú pháp của GitHub', async ({ file, text }) => {
    expect(await faultsOf(file, text)).toEqual([]);
  });

  test('phép soi cú pháp thật sự bắt được lỗi', async () => {
    const text = `on: pull_request
jobs:
  a:
    runs-on: ubuntu-24.04
    permissions:
      content: read
    steps:
      - run: echo \${{ github.actorr }}
      - rum: echo
`;
    expect(await faultsOf('x.yml', text)).toMatchInlineSnapshot(`
      [
        "x.yml:8 Context access might be invalid: actorr",
        "x.yml:6 Unexpected value 'content'",
        "x.yml:9 Unexpected value 'rum'",
        "x.yml:9 There's not enough info to determine what you meant. Add one of these properties: parallel, run, shell, uses, with, working-directory",
        "x.yml:9 Expected one of uses or run to be defined",
      ]
    `);
  });

  test('mỗi việc có đúng những quyền đã ghi, và không quyền nào cho cả quy trình', () => {
    expect(Object.fromEntries(jobs.map(({ name, job }) => [name, job.permissions]))).toEqual(
      PERMISSIONS,
    );
    expect(workflows.map(({ workflow }) => workflow.permissions)).toEqual(files.map(() => ({})));
  });

  test('việc nào cũng có giờ dừng', () => {
    const endless = jobs.filter(({ job }) => !job.uses && job['timeout-minutes'] === undefined);
    expect(endless).toEqual([]);
  });

  test('không quy trình nào chạy mã của người lạ với quyền của mình', () => {
    const events = workflows.flatMap(({ workflow: { on } }) =>
      typeof on === 'string' ? [on] : Object.keys(on),
    );
    expect(events).not.toContain('pull_request_target');
    expect(events).not.toContain('workflow_run');
    expect(events).not.toContain('issue_comment');
  });

  test('không biểu thức nào nằm trong dòng lệnh, nên chữ của người lạ không thành lệnh', () => {
    const interpolated = steps.filter(({ step }) => step.run?.includes('${{'));
    expect(interpolated).toEqual([]);
  });

  test('việc được ghi thì không tải mã, không cài gì', () => {
    const writing = jobs.filter(({ job }) =>
      Object.values(job.permissions ?? {}).includes('write'),
    );
    for (const { name, job } of writing) {
      for (const { run = '', uses = '' } of job.steps ?? []) {
        expect(run, name).not.toMatch(/npm|node |npx/u);
        expect(uses, name).not.toMatch(/checkout|setup-node/u);
      }
    }
    expect(writing.length).toBeGreaterThan(1);
  });

  test('trang được đăng dựng từ gói vừa tải, không từ bộ nhớ đệm mà việc khác đã ghi', () => {
    const published = steps.filter(({ name }) =>
      /^(?:deploy\.yml (?:build|deploy)|(?:provinces|release)\.yml .+)$/u.test(name),
    );
    expect(published.length).toBeGreaterThan(3);
    for (const { name, step } of published) {
      expect(step.uses ?? '', name).not.toContain('actions/cache');
      expect(step.with ?? {}, name).not.toHaveProperty('cache');
    }
  });

  test('cài gói mà không chạy lệnh nào của gói, và trang được đăng dựng bằng Node của nhà làm ra nó', () => {
    const installing = steps.filter(({ step }) => /\bnpm (?:ci|install)\b/u.test(step.run ?? ''));
    expect(installing.map(({ step }) => step.run)).toEqual(
      installing.map(() => 'npm ci --ignore-scripts'),
    );
    expect(installing.length).toBeGreaterThan(4);
    const building = steps.filter(({ step }) => step.run?.includes('build'));
    expect(building.length).toBeGreaterThan(2);
    for (const { name, step } of building)
      expect(step.run, name).toContain('node scripts/build.ts');
  });

  test('hành động nào cũng ghim theo commit, một hành động một commit, và không giữ lại mã đăng nhập', () => {
    const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (\S+)(.*)/gu)]);
    const actions = used.filter(([, name = '']) => !name.startsWith('./'));
    const pins = new Map<string, string>();
    for (const [, pinned = '', comment] of actions) {
      expect(pinned).toMatch(/@[\da-f]{40}$/u);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/u);
      const [name = ''] = pinned.split('@');
      expect(pins.get(name) ?? pinned).toBe(pinned);
      pins.set(name, pinned);
    }
    for (const { name, step } of steps) {
      if (step.uses?.startsWith('actions/checkout@')) {
        expect(step.with?.['persist-credentials'], name).toBe(false);
      }
    }
  });
});
