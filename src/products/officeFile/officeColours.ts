// Colours of Word files and slides, RRGGBB: ink on white, and the four meanings as on the site and in the workbook.

/** `rule`: lines between rows; `paper`: the ground of slides. */
export const officeColours = {
  ink: '1D1C1A',
  muted: '5B5850',
  link: '1F4E79',
  rule: 'D9D5CC',
  paper: 'FFFDF8',
} as const;

/** Fill of a cell by what its result means, beside the words that say it. */
export const meaningFills = { green: 'A9DCD3', yellow: 'FDEAB0', red: 'E9A08C', absent: 'EFEDE8' } as const;
