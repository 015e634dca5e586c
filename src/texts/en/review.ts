import type { review as swedish } from '../sv/review.ts';

export const review: typeof swedish = {
  kinds: {
    failedCheck: 'Answers that do not agree',
    largeChange: 'Large change since last time',
    commentNumbers: 'Figures in a comment',
    outlier: 'Far from comparable units',
    officeQuestion: 'Question from the agency',
    comment: 'Comment to see to',
    lateAnswer: 'Late first answer',
  },
  changedAnswer: 'Answer changed since last time',
  states: {
    open: 'Not reviewed',
    accepted: 'Submitted with a reason',
    confirmed: 'Confirmed by the unit',
    asked: 'The unit has been asked',
    answered: 'The unit has answered',
    closed: 'Closed',
  },
  strengths: { blocking: 'Stop', warning: 'Warning', information: 'Information' },
  outcomes: { corrected: 'Corrected', unchanged: 'The answer stands' },
  cell: (question, item) => `${question}, ${item}`,
  values: 'The answers:',
  value: (cell, answer) => `${cell}: ${answer}`,
  numberChange: (cell, now, year, before, change) =>
    `The answer to ${cell} is ${now}. In ${year} it was ${before}${change === '' ? '' : `, a change of ${change}`}.`,
  choiceChange: (cell, now, year, before) => `The answer to ${cell} is “${now}”. In ${year} it was “${before}”.`,
  commentNumbers: (question, comment, answer) =>
    `The comment on ${question} may hold the answer: “${comment}”. The answer that counts is: ${answer}.`,
  outlier: (cell, now, units, low, high) =>
    `The answer to ${cell} is ${now}. The limits for the ${units} comparable units that have answered are ${low} and ${high}.`,
  lateAnswer: 'The first answer came after the last day to answer. It counts and is published like any other.',
  comment: (question, comment) => `The comment on ${question}: “${comment}”`,
  question: (text) => `The question: “${text}”`,
  erased: 'the text has been erased',
  noAnswer: 'no answer',
  percent: (change) => `${change} per cent`,
  corrections: {
    by: { office: 'The agency', unit: 'The unit' },
    before: 'Before',
    after: 'After',
    cell: 'Question',
    when: 'When',
    who: 'Who',
    why: 'Why',
    part: 'Part',
    noReason: 'no reason given',
  },
};
