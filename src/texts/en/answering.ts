// English words of answering; see the Swedish catalogue.

import type { answering as swedish } from '../sv/answering.ts';

export const answering: typeof swedish = {
  saved: (time) => `Saved ${time}`,
  saving: 'Saving …',
  notSavedYet: 'Nothing saved yet',
  offline: 'No connection right now. What you write stays in this browser and is saved when the connection is back.',
  restored: 'Answers that were not saved last time have been put back and are being saved.',
  closed: 'This part has been handed in. Changes are no longer saved.',
  linkGone: 'The link no longer works. What you wrote last is not saved. Ask for a new link.',
  refused: {
    unknownCell: 'This answer no longer belongs to the part. Reload the page.',
    unknownOption: 'That answer cannot be chosen here. Reload the page.',
    tooLong: 'The text is too long to be saved. Shorten it.',
  },
  progress: (complete, total) => `${complete} of ${total} questions complete`,
  allComplete: (total) => `All ${total} questions are complete`,
  blockStates: { untouched: 'Not begun', begun: 'Begun', complete: 'Complete' },
  followUpsShown: (count) =>
    count === 1 ? 'One follow-up question is now shown.' : `${count} follow-up questions are now shown.`,
  followUpsHidden: (count) =>
    count === 1 ? 'One follow-up question is no longer needed.' : `${count} follow-up questions are no longer needed.`,
  cannotProvide: 'We cannot provide this',
  noAnswer: 'no answer',
  keptAsideTitle: 'Answers that are not handed in',
  keptAside: (questions) =>
    `The answers to ${questions} stay in the draft, but the questions no longer apply. They are not handed in and do not count.`,
  missingRows: (count) => `${count} rows have no answer.`,
  missing: {
    choice: 'Choose an answer.',
    choices: 'Choose at least one answer.',
    text: 'Write an answer.',
    written: (option) => `Write what you mean by “${option}”.`,
    number: 'Write a number.',
    numberOrDecline: 'Write a number, or mark that you cannot provide it.',
  },
  faulty: {
    number: (written) => `Write the number in digits, for example 12 or 12.5. It now says “${written}”.`,
    decimals: (decimals) =>
      decimals === 0
        ? 'Write a whole number, without decimals.'
        : `Write the number with at most ${decimals} decimals.`,
    below: (min) => `The number cannot be less than ${min}.`,
    above: (max) => `The number cannot be more than ${max}.`,
    option: 'The answer is not among the alternatives. Choose one of them.',
  },
  isThisRight: 'Is this right?',
  conflict: {
    title: 'Two people have answered differently',
    sentence: (theirs, time, yours) =>
      `Somebody else saved “${theirs}” at ${time}. You chose “${yours}”. Which one should count?`,
    keepTheirs: (theirs) => `Keep “${theirs}”`,
    useYours: (yours) => `Save “${yours}”`,
  },
};
