// Words of what all pages share, in English.

import type { ui as swedish } from '../sv/ui.ts';

export const ui: typeof swedish = {
  productName: 'Jämför',
  tagline: 'Open comparisons of Swedish social services',
  skipToContent: 'Skip to the content',
  navigationLabel: 'Main menu',
  breadcrumbLabel: 'Breadcrumb',
  otherLanguage: 'Svenska',
  languageNoteLabel: 'Language',
  syntheticLabel: 'Invented answers',
  syntheticBanner: 'The figures are made to show how the service works and say nothing about any real municipality.',
  practiceLabel: 'Practice',
  practiceBanner: (date, clock) =>
    `The clock here says ${date}, ${clock}. Mail is written to files and reaches nobody.`,
  footer: {
    publisher: 'Publisher:',
    toTop: 'To the top of the page',
    label: 'About the service',
    about: 'About Jämför',
    method: 'Method and quality',
    accessibility: 'Accessibility',
    data: 'Open data and API',
    colour: 'The colours show whether a desired state has been reached. They are not a ranking.',
    conditions: 'The comparisons show conditions for good quality. They do not measure quality for the individual.',
  },
  table: {
    scrollHint: 'Scroll inside the table to see all of it.',
  },
  legend: {
    more: 'Cells without colour and cells without a value',
    plain: 'A cell without colour and shape has no desired state to compare with, or the question does not apply.',
    absences: 'A hatched cell has no value. The cell says why:',
  },
  shares: {
    ofAnswering: (numerator, denominator) => `${numerator} of ${denominator}`,
    base: (denominator) => `n = ${denominator}`,
    percent: (value) => `${value} %`,
  },
  form: {
    errorSummaryTitle: (count) =>
      count === 1 ? 'One answer needs to be corrected' : `${count} answers need to be corrected`,
    errorPrefix: 'Error:',
    whatIsMeant: 'What does this mean?',
    optional: 'optional',
  },
  noticeKinds: {
    information: 'Good to know',
    warning: 'Please note',
    success: 'Done',
    error: 'That did not work',
  },
};
