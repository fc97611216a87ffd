import { spawnSync } from 'node:child_process';
import type { APIRoute } from 'astro';
import { buildFacts } from '../open-data/build-facts.ts';
import { softwareVersion } from '../print/print-node.ts';

/** Tells that this software built the site, in which version, from which commit and for which day. */
export const GET: APIRoute = ({ locals }) =>
  Response.json({
    software: 'ocop-catalogue',
    version: softwareVersion(),
    ...buildFacts(locals.catalog, currentCommit()),
  });

function currentCommit(): string | null {
  const args = ['describe', '--always', '--abbrev=40', '--dirty', '--exclude=*'];
  const { stdout, status } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
