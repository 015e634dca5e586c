// The review round: what there is to look at, corrections by the office, comments, late answers.

export * from './buildReviewItems.ts';
export * from './describeReviewItem.ts';
export * from './findLateness.ts';
export * from './listComments.ts';
export * from './listCorrections.ts';
export * from './listFindings.ts';
export * from './loadReview.ts';
export * from './prepareCorrection.ts';
export * from './reviewPart.ts';
