// Beside the questions of a part: last time's answers, who answered, how it will look, how long it takes, and why a warning
// stands all the same.

import type { answerForm as swedish } from '../sv/answerForm.ts';

export const answerForm: typeof swedish = {
  /** In place of handing in, where the link opens some questions only. */
  reviewOnly: 'Review the answers',
  decide: 'Go to decisions on the part',
  ownPage: 'To your page',
  time: {
    estimate: (minutes) => `Count on about ${minutes} minutes, besides the time to find things out.`,
    short: (minutes) => `count on ${minutes} minutes`,
    estimateOrigin: 'Our own estimate from the number of questions.',
    median: (minutes) =>
      minutes === 1
        ? 'It has taken other units about 1 minute to answer.'
        : `It has taken other units about ${minutes} minutes to answer.`,
    medianOrigin: 'Measured on the units that have already handed in: half of them needed less time.',
    measured: 'Time to answer',
    measuredValue: (minutes) => (minutes <= 1 ? 'about 1 minute' : `about ${minutes} minutes`),
    measuredExplanation:
      'The time to answer is reckoned from when the answers were saved. Pauses of more than ten minutes are not counted. Where several have answered it is the time of all of them together.',
  },
  earlier: {
    previous: (year) => `Last answer (${year}):`,
    previousOf: (year, unit) => `Last answer (${year}), ${unit}:`,
    changed: 'The question has changed:',
    changedRow: 'The row has changed:',
    isNew: (year) => `New question: it was not asked in ${year}.`,
    same: 'Same as last time',
    sameLabel: (question) => `Same as last time on question ${question}`,
    title: (year) => `You answered the questions in ${year}`,
    titleOf: (year, units) => `${units} answered the questions in ${year}`,
    lead: 'The last answer stands at each question. If nothing has changed you can fill it in with one press. Only unchanged questions are filled in, what you have answered already stays, and nothing is handed in by itself.',
    sameAll: 'Fill in the same as last time in the whole part',
    counts: (unchanged, changed, added) =>
      `${unchanged} ${unchanged === 1 ? 'question is unchanged' : 'questions are unchanged'}, ${changed} ${changed === 1 ? 'has' : 'have'} changed and ${added} ${added === 1 ? 'is' : 'are'} new.`,
  },
  provenance: {
    summary: 'Who answered?',
    ofQuestion: (question) => `question ${question}`,
    written: (who, when) => `${who} wrote the answer ${when}.`,
    writtenRows: (who, rows, when) => `${who} answered ${rows} ${when}.`,
    earlier: (who, when, from) => `${who} took the answer from ${from}, ${when}.`,
    earlierRows: (who, rows, when, from) => `${who} took the answers to ${rows} from ${from}, ${when}.`,
    lastTime: 'last time',
    document: (who, when) => `${who} sent in a Word file ${when}. The answer was read from it.`,
    documentRows: (who, rows, when) => `${who} sent in a Word file ${when}. The answers to ${rows} were read from it.`,
    reopened: (when) => `The answer came back from what was handed in when the part was opened again ${when}.`,
    reopenedRows: (rows, when) =>
      `The answers to ${rows} came back from what was handed in when the part was opened again ${when}.`,
    comment: (who, when) => `${who} wrote the comment ${when}.`,
    emptied: (who, when) => `${who} removed the answer ${when}.`,
    emptiedRows: (who, rows, when) => `${who} removed the answers to ${rows} ${when}.`,
    allRows: (count) => `all ${count} rows`,
    manyRows: (count) => `${count} rows`,
  },
  /** With a capital: who saved another answer through the same link. */
  someone: 'Somebody else',
  acceptance: {
    lead: 'Are the figures right although the check warns? Say why, and you will not be asked about it in the review. If you change any of the answers it no longer holds.',
    reason: 'Reason',
    reasons: {
      correct: 'The figures are checked and right',
      definition: 'We count in another way than the question',
      reorganised: 'The services have been reorganised',
      period: 'The figure is for another time',
      other: 'Another reason',
    },
    choose: 'Choose a reason',
    sentence: 'Explain in a sentence',
    sentenceHint: 'The sentence is read by whoever reviews. Write no personal data.',
    button: 'Save that it is right',
    missing: 'Choose a reason and write a sentence.',
    said: (reason, sentence) => (sentence === '' ? `${reason}.` : `${reason}: ${sentence}`),
    by: (who, when) => `(${who}, ${when})`,
    erased: 'the sentence is erased',
    undo: 'If you change any of the answers it has to be said again.',
  },
  findings: {
    informationTitle: 'Good to know',
    informationLead: 'You need not do anything if the answers are right.',
    lines: (title, lines) => `${title}, lines ${lines}`,
    ownRule: 'Source: a rule of our own',
  },
  preview: {
    title: 'How you will be shown',
    open: 'See how you will be shown',
    lead: 'Results for your unit from the answers so far, before they are reviewed. Shares for the county and Sweden are calculated when everybody has answered.',
    before: (year) => `${year}`,
    unfinished: 'Not decided',
    missing: (questions) => `Decided when you have answered ${questions}.`,
    undecided: 'Decided when more questions are answered.',
    rule: 'The rule',
    ruleOf: (label, rule) => `${label}, when ${rule}.`,
    decidedBy: 'Decided by:',
    answered: (question, answer) => `${question}: ${answer}`,
    unchanged: (label) => `${label}, unchanged`,
    changed: (label) => `${label}, changed`,
    notThen: 'Not measured',
    noneThen: 'No result',
    notComparable: 'Not directly comparable:',
    none: 'The answers to this part do not become indicators by themselves.',
    back: 'Back to the questions',
  },
  receipt: {
    change:
      'Need to change something? While the survey is open you open the part yourselves, and what is handed in counts until you hand in anew. After that you ask for it on the same page.',
    late: (lastDay) => `Handed in after the last day (${lastDay}). The answers count like the others.`,
    correctedTerm: 'Corrected by the agency',
    approval: 'Approved',
    approvalBy: (who, when) => `${who}, ${when}`,
    approvalOld: 'The answers have changed after the approval.',
    contact: 'Your contact',
    acceptedTitle: 'Explained warnings',
    pdf: 'Download the receipt (PDF)',
    json: 'Download the answers (JSON)',
  },
  notWritable: {
    before: 'The survey has not opened yet. You can read the questions but not answer.',
    closed: 'The survey is closed. The answers can be read but not changed.',
    mustAsk: 'The survey is closed. Ask to correct or complete the part, and it is opened for you.',
    handedIn: 'The part is handed in. It has to be opened again before you can change it.',
    declined: 'You have said that the part is not answered. Take that back if you want to answer.',
    readOnly: 'With this link the answers can be read but not changed.',
    questionsOnly: 'With this link you answer some questions of the part. The coordinator hands it in.',
  },
};
