// What Word files, slides and workbooks have in common: parts, how they hang together, and what is known of the whole.

export * from './escapeXml.ts';
export * from './officeColours.ts';
export * from './writeOfficeFile.ts';
export * from './writeWordFile.ts';
