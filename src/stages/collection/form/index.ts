// The form of a part: shared by the respondents' pages and their page script.

export * from './answerFields.ts';
export * from './cellFaults.ts';
export * from './checkNotes.ts';
export * from './describeAnswer.ts';
export * from './describeCellFault.ts';
export * from './draftChanges.ts';
export * from './failedChecks.ts';
export * from './formState.ts';
export * from './noteSegments.ts';
export * from './questionBlocks.ts';
export * from './saveMessages.ts';
