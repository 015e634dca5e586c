// How long answering takes: reckoned before, measured while it is done.

export * from './estimateAnsweringTime.ts';
export * from './findMedianTimes.ts';
export * from './measureAnsweringTime.ts';
