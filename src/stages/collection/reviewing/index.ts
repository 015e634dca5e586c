// The review round: what there is to look at, corrections by the office, comments, late answers.

export * from './buildReviewItems.ts';
export * from './findLateness.ts';
export * from './listComments.ts';
export * from './listCorrections.ts';
export * from './prepareCorrection.ts';
