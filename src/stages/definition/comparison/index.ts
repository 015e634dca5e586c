// May these two be compared, and why not: the one answer that everything asks for (R-COMPARABILITY-07).

export * from './compareUnits.ts';
export { compareYears, findSeriesColumn, findSeriesStatus, type YearComparison } from './compareYears.ts';
export type { ComparisonFact, ComparisonFactKind } from './comparisonFact.ts';
export * from './diffRounds.ts';
export * from './listComparability.ts';
