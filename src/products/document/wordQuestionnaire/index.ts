export * from './describeWordProblem.ts';
export { wordFileLimits } from './reading/openWordFile.ts';
export * from './reading/readWordQuestionnaire.ts';
export * from './reading/wordProblem.ts';
export * from './writeWordQuestionnaire.ts';
