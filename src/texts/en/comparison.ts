// May two years of a measure, or two dates of a unit, be compared, and why not.

import type { Translated } from '../fill.ts';
import type { comparisonTexts as sv } from '../sv/comparison.ts';

export const comparisonTexts: Translated<typeof sv> = {
  direct: 'The measure is directly comparable between {earlier} and {later}.',
  sameYear: 'It is the same round.',
  break: 'The comparison crosses a break in {year}. {text}',
  noRound: 'There is no round {year} among the definitions. So we do not know whether the measure can be compared.',
  measuredUnknown: 'We do not know whether the measure was measured in {year}.',
  measuredNeither: 'The measure was measured neither in {earlier} nor in {later}.',
  new: 'The measure is new: it was not measured in {earlier}.',
  notMeasuredEarlier: 'The measure was not measured in {earlier}. Compare with {other}, when it last was.',
  removed: 'The measure has been removed: it was not measured in {later}.',
  notMeasuredLater: 'The measure was not measured in {later}. Compare with {other}, when it was measured again.',
  questionnaireUnknown:
    'The measure was measured in both years, but one of the questionnaires is not known. We do not know whether question, options and rule were the same.',
  questionnairesUnknown:
    'The measure was measured in both years, but the questionnaires are not known. We do not know whether question, options and rule were the same.',
  window: 'The question {question} covered {before} months in {earlier} but covers {after} months in {later}.',
  measureWindow: 'The measure covered {before} months in {earlier} but covers {after} months in {later}.',
  scale: 'The answers were reported as {before} in {earlier} but are reported as {after} in {later}.',
  share: 'The share was counted in another way in {earlier} than in {later}: outcomes are not counted alike.',
  resultKind: 'The measure was {before} in {earlier} but is {after} in {later}.',
  resultKinds: { outcome: 'an answer', number: 'a number' },
  unit: 'The measure was counted in {before} in {earlier} but is counted in {after} in {later}.',
  rule: 'The rule of the measure is another in {later} than in {earlier}.',
  optionsAdded: 'The option “{option}” of the question {question} was not there in {earlier}.',
  optionsRemoved: 'The option “{option}” of the question {question} is not there in {later}.',
  optionsReworded: 'The option “{before}” of {earlier} reads “{after}” in {later} (the question {question}).',
  wording: 'The question {question} was reworded between {earlier} and {later}.',
  questionKind: 'The question {question} is answered in another way in {later} than in {earlier}.',
  itemReworded: 'The sub-question “{before}” of {earlier} is called “{after}” in {later}.',
  questionsAdded: 'The question {question} has come into the measure since {earlier}.',
  questionsRemoved: 'The question {question} of {earlier} is no longer in the measure in {later}.',
  moved: 'The question was moved from the part {before} to the part {after} between {earlier} and {later}.',
  units: {
    same: '{unit} is the same unit on both dates.',
    notThere: '{unit} did not exist on {date}.',
    merged: '{unit} was formed from {others} between {earlier} and {later}. Compare with them together.',
    renamed: '{unit} is the successor of {others}.',
    mergedInto: '{unit} was merged into {others} between {earlier} and {later}.',
    renamedTo: '{unit} continues as {others}.',
    split: '{unit} is a part of what was {others} before. It was divided between {earlier} and {later}.',
    splitInto: '{unit} was divided between {earlier} and {later}: {others} took over.',
    reorganised:
      '{unit} was formed when tasks were divided anew between {earlier} and {later}. They lay with {others}, which have other successors too.',
    reorganisedInto:
      'What {unit} was responsible for was divided anew between {earlier} and {later}. It now lies with {others}.',
    and: 'and',
  },
};
