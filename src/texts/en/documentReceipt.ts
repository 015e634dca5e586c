// English words of the receipt as a document; see the Swedish catalogue.

import type { documentReceipt as swedish } from '../sv/documentReceipt.ts';

export const documentReceipt: typeof swedish = {
  title: (part) => `Receipt: ${part}`,
  overline: (round) => `${round}: answers handed in`,
  standing: 'Handed in',
  standingText: (unit, time) =>
    `${unit} handed in the part on ${time}. The answers below are those that hold. The receipt is enough for your archive and for next year.`,
  corrected: (time) =>
    `The answers were corrected on ${time}, after they were handed in. They stand here as they are after the correction.`,
  late: (lastDay) => `Handed in after the last day, which was ${lastDay}.`,
  trial: 'Practice: the round is not started. The receipt is a trial.',
  unit: 'Unit',
  part: 'Part',
  round: 'Round',
  time: 'Handed in',
  by: 'Handed in by',
  contact: 'Contact',
  approval: 'Approval',
  code: 'Receipt number',
  sum: 'Checksum',
  definitions: 'Version of the questions',
  codeText:
    'The checksum is calculated from the answers and all that was handed in before. If a single answer changes the sum becomes another. The receipt number is its beginning, to read out on the telephone.',
  answersTitle: 'Answers',
  answersLead: 'Questions and rows that did not concern you are left out.',
  row: (code) => `${code} concerns`,
  answer: 'Answer',
  comment: 'Comment',
  acceptedTitle: 'Warnings that you have explained',
  acceptedRule: 'Check',
  acceptedWords: 'Your explanation',
  erased: 'The text is erased.',
  footer: (unit, part, receipt) => `${unit}, ${part}, receipt ${receipt}`,
  page: 'Page {page} of {pages}',
};
