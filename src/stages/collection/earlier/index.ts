// Last year's answers: found, compared with the question of now, and given again.

export * from './buildComparedAnswers.ts';
export * from './findEarlierAnswers.ts';
export * from './listEarlierChanges.ts';
export * from './listEarlierKeys.ts';
export * from './listRepeatedAnswers.ts';
export * from './loadEarlierAnswers.ts';
export { mapResponses } from './mapResponses.ts';
export type * from './model.ts';
