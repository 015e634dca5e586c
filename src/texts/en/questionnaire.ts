// English words of the respondents' pages; see the Swedish catalogue.

import type { questionnaire as swedish } from '../sv/questionnaire.ts';

export const questionnaire: typeof swedish = {
  whoAsks: 'The survey for open comparisons',
  forUnit: (unit) => `Answers for ${unit}`,
  footer: {
    closed: 'The survey opens with personal links.',
    answering:
      'This page opens with a personal link. Whoever has the link can read and change the answers, so share it only with those who are to answer.',
    approving:
      'This page opens with a personal link. Whoever has the link can read the answers, and approve them or send them back, but not change them. It is for you who are to approve, so do not share it.',
    naming:
      'This page opens with a personal link. Whoever has the link can name who coordinates the answers, but neither read nor change them. Share it only with the person who is to name the coordinator.',
  },
  dateAndClock: (date, clock) => `${date} at ${clock}`,
  states: {
    notStarted: 'Not started',
    draft: 'Begun',
    submitted: 'Handed in',
    reopened: 'Reopened for changes',
    withdrawn: 'Withdrawn',
    declined: 'Not answered',
    notApplicable: 'Does not apply to you',
  },
  about: {
    summary: 'About the survey: why you get it and what the answers are used for',
    what: 'What',
    why: 'Why',
    voluntary: 'Voluntary or not',
    isVoluntary: 'Answering is voluntary.',
    isNotVoluntary: 'You are obliged to answer.',
    compulsoryPart: 'This part is compulsory for those taking part in the survey.',
    basis: 'Basis in law',
    who: 'Who answers',
    whoText:
      'The person in the municipality who knows the field. The answers concern the service, not individuals. Write no personal data in answers or comments: what you hand in becomes a public record.',
    consultation: 'Consultation',
    consultationText: (date) => `Consultation with the organisation of the municipalities on ${date}.`,
    registrationNumber: (number) => `Registration number ${number}.`,
    measuringDate: 'Concerns',
    measuringDateText: (date) => `Answer as it was on ${date}, unless the question says otherwise.`,
    lastDay: 'Last day',
    ownWording: 'The wording of the questions is ours. Their content follows the source.',
  },
  part: {
    lead: 'All questions of the part need an answer before it can be handed in. You can answer a little at a time: what you have saved is there next time.',
    autosave: 'Answers are saved as you go.',
    withoutScript: 'Press “Save” now and then. Follow-up questions appear when you have saved.',
    questionList: 'Questions in the part',
    question: (code) => `Question ${code}`,
    followUp: (code) => `Follow-up question ${code}`,
    whatIsMeant: 'What is meant?',
    instructions: 'How to answer',
    severalAllowed: 'Several answers may be chosen.',
    comment: 'Comment on the question',
    addComment: 'Add a comment',
    commentHint: 'Comments are read in the review. Write numbers in the answer field, not here, and no personal data.',
    save: 'Save',
    saveAndShow: 'Save and show follow-up questions',
    review: 'Review and hand in',
    toBoard: 'All parts',
    errorTitle: 'Please look at this',
    reopened: 'The part has been reopened for changes. What you handed in before counts until you hand in again.',
    conflictTitle: 'Two people have answered differently',
    conflictLead:
      'Somebody else saved another answer while you had the page open. Everything else you wrote has been saved. Choose which one should count.',
    conflictTheirs: (value, time, who) => `${who}: ${value} (saved at ${time})`,
    conflictYours: (value) => `${value} (your answer)`,
    conflictSave: 'Save the choice',
    conflictForComment: (question) => `The comment on question ${question}`,
  },
  review: {
    title: (part) => `Review and hand in: ${part}`,
    lead: 'Read through the answers. When you have handed in you get a receipt to keep, and the answers cannot be changed unless the part is reopened.',
    missingTitle: (count) =>
      count === 1 ? 'One answer is missing or needs correcting' : `${count} answers are missing or need correcting`,
    missingLead: 'The part cannot be handed in until all questions have an answer.',
    warningsTitle: 'Is this right?',
    answersTitle: 'Your answers',
    change: (question) => `Change question ${question}`,
    changeShort: 'Change',
    notAnswered: 'Answer missing',
    comment: 'Comment',
    handInTitle: 'Hand in',
    handInText: (part, unit) =>
      `You hand in the answers to the part ${part} for ${unit}. Answers handed in become public records.`,
    handIn: 'Hand in the part',
    back: 'Back to the questions',
    notYet: 'Answer what is missing above. Then you can hand in here.',
    refusedTitle: 'The part has not been handed in',
    refused: 'An answer is missing or needs correcting. See the list below.',
    changedMeanwhile:
      'The answers have changed since you opened the page. Read through them once more and then hand in.',
  },
  receipt: {
    title: (part) => `Receipt: ${part}`,
    short: 'Receipt',
    thanks: 'Thank you. The part has been handed in.',
    keep: 'Print or save this page. It is enough for your archive and as a basis next year.',
    unit: 'Unit',
    part: 'Part',
    round: 'Round',
    time: 'Handed in',
    code: 'Receipt number',
    hash: 'Checksum',
    codeExplanation:
      'The checksum is calculated from the answers and from what was handed in before. If a single answer changes, so does the checksum. The receipt number is its beginning, for reading out on the telephone.',
    correct:
      'Do you need to change something? Ask the agency to reopen the part and say why. What was handed in counts until you hand in again.',
    answersTitle: 'Answers handed in',
    print: 'Print the receipt',
    download: 'Download the answers (CSV)',
    printHint: 'Print with the browser’s own printing (Ctrl + P).',
    toBoard: 'To all parts',
  },
  linkProblems: {
    unknown: {
      title: 'The link cannot be opened',
      text: 'There is no such link. Check that the whole link was copied, including the last characters.',
    },
    expired: { title: 'The link has expired', text: 'The link worked for a limited time, and that time is over.' },
    revoked: {
      title: 'The link has been withdrawn',
      text: 'The link has been withdrawn, most often because a new one has been sent.',
    },
    whatToDo: 'What you can do',
    steps: [
      'Look for a newer message with a link in the official mailbox of the municipality.',
      'Ask your coordinator, who sees all parts and can make a new link for you.',
      'Contact the agency that sent the survey and ask for a new link.',
    ],
    nothingLost: 'Answers that have been saved are still there.',
    wrongPart: {
      title: 'The part does not belong to the link',
      text: 'The link opens another part of the survey. Go back to the part you got the link for.',
      back: 'To your part',
    },
    tooMany: {
      title: 'Too many attempts',
      text: 'Many links that do not exist have been tried from your address. Wait a while and then open the link in the mail again. A link that is valid can always be opened.',
    },
    notWritable: {
      title: 'You cannot write here now',
      text: 'The link lets you read but not change, or the part is closed. Nothing has been saved. Go back to the page you came from: it says why.',
    },
    tooLarge: {
      title: 'That was too much at once',
      text: 'What you sent is larger than what can be saved. Shorten the texts and try again.',
    },
    notSaved: {
      title: 'The answers were not saved',
      text: 'Something went wrong on our side. Go back in the browser, where what you wrote is still there, and try again in a while.',
    },
    foreign: {
      title: 'The answers were not saved',
      text: 'The page that sent the answers is not ours. Open your link again and try once more.',
    },
  },
};
