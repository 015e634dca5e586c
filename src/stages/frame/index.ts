export * from './buildFrame.ts';
export * from './buildReportingGroups.ts';
export * from './compareCodes.ts';
export * from './findSizeGroup.ts';
export * from './importGroups.ts';
export * from './model.ts';
export * from './nameUnit.ts';
export * from './proveCoverage.ts';
