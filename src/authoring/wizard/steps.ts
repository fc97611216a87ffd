import { Back } from './prompts.ts';

/** One question: it takes what is known before it, and gives what is known after. */
export type Step<Known> = (known: Known) => Promise<Known>;

/**
 * Takes the steps one after the other. Whoever goes back is asked the step before anew, and everything said since is
 * as if it had not been said. Throws Back where the first step is left backwards.
 */
export async function inSteps<Known>(first: Known, steps: readonly Step<Known>[]): Promise<Known> {
  // What was known before each step that was taken.
  const before: Known[] = [];
  let known = first;
  while (before.length < steps.length) {
    try {
      const next = await steps[before.length]?.(known);
      before.push(known);
      known = next ?? known;
    } catch (error) {
      const earlier = error instanceof Back ? before.pop() : undefined;
      if (earlier === undefined) throw error;
      known = earlier;
    }
  }
  return known;
}
