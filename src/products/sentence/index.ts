export * from './chooseFacts.ts';
export * from './fact.ts';
export * from './findComparability.ts';
export * from './listShareFacts.ts';
export * from './listUnitFacts.ts';
export * from './namePlace.ts';
export * from './renderSentence.ts';
export * from './sentenceWords.ts';
