// May these two be compared, and why not: the one answer that everything asks for (R-COMPARABILITY-07).

export { compareQuestions, type QuestionPair, type YearPair } from './compareQuestions.ts';
export * from './compareUnits.ts';
export { compareYears, findSeriesStatus } from './compareYears.ts';
export { buildSentence } from './comparisonFact.ts';
export * from './diffRounds.ts';
export * from './listComparability.ts';
export { type Loss, listLosses } from './listLosses.ts';
export { isSameWording } from './wording.ts';
