// May these two be compared, and why not: the one answer that everything asks for (R-COMPARABILITY-07).

export * from './compareUnits.ts';
export { compareYears } from './compareYears.ts';
export * from './diffRounds.ts';
export * from './listComparability.ts';
