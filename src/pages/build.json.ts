import { spawnSync } from 'node:child_process';
import type { APIRoute } from 'astro';
import { loadCatalog } from '../entries/load.ts';
import { buildFacts } from '../open-data/build-facts.ts';

export const GET: APIRoute = async () =>
  Response.json(buildFacts(await loadCatalog(), currentCommit()));

function currentCommit(): string | null {
  const args = ['describe', '--always', '--abbrev=40', '--dirty', '--exclude=*'];
  const { stdout, status } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
