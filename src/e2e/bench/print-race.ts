import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Stories } from '../../catalog/stories.ts';
import { standingOrder } from '../../print/order.ts';
import { jobFor, printable, type PhotoOf } from '../../print/print-node.ts';
import type { TypesetJob } from '../../print/typeset.ts';
import type { SettingCost } from './set-job.ts';

const SETTER = resolve('src/e2e/bench/set-job.ts');
const PLAIN = 'src/e2e/bench/plain.typ';

/** How often each is set, one after the other: a busy machine slows the one as it slows the other. */
const ROUNDS = 3;

const PRINT_ADDRESS = new URL('https://example.org/');

/** What a whole catalogue on A4 costs in the templates, and its words, pictures and codes on a plain page. */
export async function racePrint(catalog: Catalog, stories: Stories, photoOf: PhotoOf) {
  const order = standingOrder('catalogue');
  const { booklet } = printable({ catalog, stories, order, address: PRINT_ADDRESS, version: '0' });
  const ours = await jobFor(booklet, photoOf);
  const plain = {
    main: '/plain.typ',
    files: new Map(ours.files).set('/plain.typ', readFileSync(PLAIN)),
  };
  const costs: { ours: SettingCost[]; plain: SettingCost[] } = { ours: [], plain: [] };
  for (let round = 0; round < ROUNDS; round++) {
    costs.plain.push(await costOf(plain));
    costs.ours.push(await costOf(ours));
  }
  const [least, leastPlain] = [leastOf(costs.ours), leastOf(costs.plain)];
  return {
    products: catalog.products.size,
    pages: least.pages,
    'plain s': leastPlain.processorSeconds.toFixed(2),
    s: least.processorSeconds.toFixed(2),
    ratio: (least.processorSeconds / leastPlain.processorSeconds).toFixed(1),
    'plain MB': Math.round(leastPlain.megabytes),
    MB: Math.round(least.megabytes),
  };
}

/** Of each figure the least: whatever else runs can only add to it. */
function leastOf(costs: readonly SettingCost[]): SettingCost {
  const least = (key: keyof SettingCost) => Math.min(...costs.map((cost) => cost[key]));
  return {
    processorSeconds: least('processorSeconds'),
    megabytes: least('megabytes'),
    pages: least('pages'),
  };
}

/** Sets a job in a process of its own. */
async function costOf(job: TypesetJob): Promise<SettingCost> {
  const setter = fork(SETTER, { serialization: 'advanced', execArgv: [], stdio: 'inherit' });
  const ended = once(setter, 'exit');
  const failed = ended.then(([code, signal]) => {
    throw new Error(`${job.main} was not set: ${String(code ?? signal)}`);
  });
  setter.send(job);
  const [cost] = (await Promise.race([once(setter, 'message'), failed])) as [SettingCost];
  failed.catch(() => undefined);
  await ended;
  return cost;
}
