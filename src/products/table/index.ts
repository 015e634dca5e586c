export * from './describeCell.ts';
export * from './formatFigure.ts';
export * from './indexResults.ts';
export * from './listColourWords.ts';
export * from './nameUnit.ts';
export * from './renderChangeText.ts';
export * from './renderResultText.ts';
export * from './renderSourceText.ts';
