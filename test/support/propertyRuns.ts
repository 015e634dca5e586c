// How long random tests run: a seeded sample in `npm test`, in full in `npm run test:long`.

/** Options for `fc.assert`: the same seed each time, and fifty times the runs when JAMFOR_LONG is set. */
export function chooseRuns(sample: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: process.env.JAMFOR_LONG ? sample * 50 : sample, seed: 2018 };
}
