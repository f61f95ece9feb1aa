import fc from 'fast-check';

/**
 * The same cases on every machine, so that a run that was green stays green; `JIHE_SEED=7 npx jest …` draws
 * others, and test/properties has `JIHE_RUNS` for a long search.
 */
const COMMON_SEED = 20231119;

fc.configureGlobal({ seed: Number(process.env['JIHE_SEED'] ?? COMMON_SEED) });
