// English words of answering; see the Swedish catalogue.

import type { answering as swedish } from '../sv/answering.ts';

export const answering: typeof swedish = {
  saved: (time) => `Saved ${time}`,
  saving: 'Saving …',
  notSavedYet: 'Nothing saved yet',
  waitsForChoice: (count) =>
    count === 1
      ? 'One answer waits for your choice. The rest is saved.'
      : `${count} answers wait for your choice. The rest is saved.`,
  offline: 'No connection right now. What you write stays in this browser and is saved when the connection is back.',
  restored: 'Answers that were not saved last time have been put back and are being saved.',
  closed:
    'The part is handed in. What you wrote after that is kept in this browser and is saved if the part is opened again.',
  linkGone:
    'The link is no longer valid. What you last wrote is kept in this browser and is saved when you open the part with a new link. Ask for a new link.',
  notWritable:
    'The part cannot be written in right now. What you last wrote is kept in this browser. Reload the page to see why.',
  refused: {
    unknownCell: 'This answer no longer belongs to the part. Reload the page.',
    unknownOption: 'That answer cannot be chosen here. Reload the page.',
    tooLong: 'The text is too long to be saved. Shorten it.',
  },
  progress: (complete, total) => `${complete} of ${total} questions complete`,
  allComplete: (total) => `All ${total} questions are complete`,
  blockStates: { untouched: 'Not started', begun: 'Begun', complete: 'Complete' },
  followUpsShown: (count) =>
    count === 1 ? 'One follow-up question is now shown.' : `${count} follow-up questions are now shown.`,
  followUpsHidden: (count) =>
    count === 1 ? 'One follow-up question is no longer needed.' : `${count} follow-up questions are no longer needed.`,
  cannotProvide: 'We cannot provide this',
  cannotProvideWhy: 'Please say in the comment why the figure cannot be given.',
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
  checks: {
    strengths: {
      information: 'Good to know',
      warning: 'Is this right?',
      blocking: 'Must be corrected before handing in',
    },
    answered: 'You have answered',
    onCell: (answer, place) => `${answer} to ${place}`,
    and: 'and',
    before: (year, answer) => `In ${year} the answer was ${answer}.`,
    largeChange: 'A large difference from last time. If it is right you need not do anything.',
    origin: (source) => `Source: ${source}`,
    explain: 'It is right all the same: say why',
    accepted: 'You have said that it is right:',
  },
  merged: (questions) => `Somebody else has answered ${questions}. The answers are shown here now.`,
  repeated: (count) =>
    count === 0
      ? 'No answer had to be filled in.'
      : count === 1
        ? 'One answer from last time is filled in. Please read it through.'
        : `${count} answers from last time are filled in. Please read them through.`,
  repeatFailed: 'The answers from last time could not be fetched. Try again in a while.',
  conflict: {
    title: 'Two people have answered differently',
    sentence: (who, theirs, time, yours) =>
      `${who} saved “${theirs}” at ${time}. You chose “${yours}”. Which one should count?`,
    keepTheirs: (theirs) => `Keep “${theirs}”`,
    useYours: (yours) => `Save “${yours}”`,
  },
};
