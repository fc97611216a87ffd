import { typeset } from '../../print/node/typeset-node.ts';
import type { TypesetJob } from '../../print/typeset.ts';

/** What setting a work took of a process that did nothing else: seconds of all processors, and the peak in MB (10⁶ bytes). */
export interface SettingCost {
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly pages: number;
}

/** A page with a word on it, after which the fonts are read. */
const WARM_UP: TypesetJob = {
  main: '/warm-up.typ',
  files: new Map([['/warm-up.typ', new TextEncoder().encode('#set document(title: "t")\nA')]]),
};

/** The other end of `print-race.ts`: sets one job and tells what that took, fonts apart, which works share. */
process.once('message', (job: TypesetJob) => {
  typeset(WARM_UP);
  const before = process.cpuUsage();
  const { pages } = typeset(job);
  const { user, system } = process.cpuUsage(before);
  const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
  const cost: SettingCost = { processorSeconds: (user + system) / 1e6, megabytes, pages };
  process.send?.(cost, () => {
    process.disconnect();
  });
});
