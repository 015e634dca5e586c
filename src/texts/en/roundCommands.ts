// What `jamfor round new` and `jamfor round diff` say.

import type { Translated } from '../fill.ts';
import type { roundCommandTexts as sv } from '../sv/roundCommands.ts';

export const roundCommandTexts: Translated<typeof sv> = {
  new: {
    title: 'Proposal for round {year}, from round {from}',
    decisions: {
      stays: 'Measured this year ({count})',
      returns: 'Back this year ({count})',
      notThisYear: 'Not measured this year ({count})',
      outside: 'Outside the model, copied ({count})',
      undecided: 'Undecided, copied until you have decided ({count})',
    },
    calendar: 'Calendar',
    openMonth: '(no day known)',
    written:
      'The definitions with round {year} are in {folder}. Check them with JAMFOR_DEFINITIONS={folder} npx jamfor check {year}.',
    notWritten: 'Nothing has been written. Give --out FOLDER to get the definitions with the new round.',
    problems: 'The proposal has {count} faults that you need to correct:',
    known: 'Round {year} has a known questionnaire already and is not replaced.',
    sourceUnknown: 'The questionnaire of round {from} is not known. Start from one of {years}.',
    sameYear: 'The new round must be another year than {from}.',
  },
  diff: {
    title: 'From {earlier} to {later}',
    questionnaireUnknown: 'The questionnaire of {year} is not known. So the questions cannot be compared.',
    questions: 'Questions',
    indicators: 'Indicators and background measures',
    comparability: 'Comparability',
    added: 'Added ({count})',
    removed: 'Removed ({count})',
    measuredNow: 'Measured in {later} but not in {earlier} ({count})',
    measuredBefore: 'Not measured in {later} but in {earlier} ({count})',
    changed: 'Changed ({count})',
    unknown: 'Not known whether they were measured in both years ({count})',
    kept: '{count} measures are in both years: {direct} directly comparable, {affected} affected, {notComparable} not comparable.',
    noneKept: 'There is no measure that we know was measured in both years.',
    none: 'No differences.',
    questionChanges: {
      moved: 'moved from {before} to {after}',
      reworded: 'reworded',
      options: 'other answer options',
      window: 'another period',
      items: 'other sub-questions',
      kind: 'answered in another way',
      condition: 'asked on another condition',
    },
    columnChanges: {
      rule: 'another rule',
      scale: 'another scale',
      name: 'another name',
      part: 'another part of the survey',
    },
    sameYear: 'Give two different years.',
  },
};
