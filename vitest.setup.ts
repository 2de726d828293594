import fc from 'fast-check';

const { PROPERTY_SEED: seed, PROPERTY_RUNS: runs } = process.env;

/**
 * Property tests draw the same values each time, so that the same code passes or fails. To look further, give another
 * seed, and the number of draws (else 100) for those that do not say their own.
 */
fc.configureGlobal({ seed: Number(seed ?? 1), ...(runs !== undefined && { numRuns: Number(runs) }) });
