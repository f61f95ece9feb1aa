import type fc from 'fast-check';

/**
 * How often a property is tried: 200 times in the normal test; `JIHE_RUNS=5000 JIHE_SEED=7` for a long
 * search or to see a failure again.
 */
export function runs(usual = 200): fc.Parameters<unknown> {
  const seed = process.env['JIHE_SEED'];
  const many = process.env['JIHE_RUNS'];
  return {
    numRuns: many === undefined ? usual : Number(many),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
}
