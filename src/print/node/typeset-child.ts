import type { TypesetAnswer } from './typeset-apart.ts';
import { typeset } from './typeset-node.ts';
import type { TypesetJob } from '../typeset.ts';

/** The other end of `typeset-apart.ts`: sets each job that comes, until its parent lets it go. */
process.on('message', (job: TypesetJob) => process.send?.(answerTo(job)));

function answerTo(job: TypesetJob): TypesetAnswer {
  try {
    return { ...typeset(job), megabytes: Math.round(process.memoryUsage.rss() / 1e6) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
