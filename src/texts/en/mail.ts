// English wording; the Swedish file is the source of the keys.

import type { mail as sv } from '../sv/mail.ts';

export const mail: typeof sv = {
  greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  ending: 'Reply to this mail if you have a question or if it has reached the wrong person.',
  linkIsPersonal:
    'The link is personal. Whoever has it can read and change the answers, so pass it on only to the person who is to answer.',
  readLinkIsPersonal: 'The link is personal. Do not pass it on.',
  lastDay: (date) => `The last day to answer is ${date}.`,
  useKnownLink: 'Open the survey with the link you already have.',
  quote: (text) => `“${text}”`,
  coordinatorNamed: {
    subject: (round, unit, due) =>
      due === ''
        ? `${round}: you coordinate the survey for ${unit}`
        : `${round}: you coordinate ${unit}, answer by ${due}`,
    lead: (namedBy, unit, round) =>
      `${namedBy === '' ? 'You' : `${namedBy} has named you, and you`} coordinate the answers from ${unit} in the survey for ${round}.`,
    what: (parts) =>
      parts === 1
        ? 'The survey has one part. You can answer it yourself or let a colleague do so, and you see how far the work has come.'
        : `The survey has ${parts} parts. You can answer yourself or let colleagues answer whole parts or single questions, and you see how far each part has come.`,
    open: (link) => `Open the survey: ${link}`,
    reason: (unit) => `Named coordinator for ${unit}.`,
  },
  delegation: {
    subject: (round, part, due) =>
      due === '' ? `${round}: please answer ${part}` : `${round}: please answer ${part} by ${due}`,
    lead: (by, what, part, unit, round) =>
      `${by === '' ? 'Your coordinator' : by} asks you to answer ${what} ${part} in the survey for ${round}. The answers are about ${unit}.`,
    wholePart: 'the part',
    oneQuestion: (code) => `question ${code} of the part`,
    someQuestions: (codes) => `questions ${codes} of the part`,
    message: (by) => (by === '' ? 'Message:' : `Message from ${by}:`),
    due: (date) => `Please answer by ${date}.`,
    open: (link) => `Open the questions: ${link}`,
    howWhole:
      'The answers are saved as you write. You can stop, go on later, and hand in the part when it is finished.',
    howSome:
      'The answers are saved as you write. Press “Done” when you have answered; the coordinator hands in the part.',
    attached: 'The questions are also attached as a Word file, should you want to prepare the answers.',
    reason: (part) => `Asked to answer ${part}.`,
  },
  delegationReminder: {
    subject: {
      before: (round, part, due) => `Reminder: please answer ${part} by ${due} (${round})`,
      after: (round, part, due) => `Reminder: ${part} was to be finished on ${due} (${round})`,
    },
    lead: {
      before: (what, part, unit, due) =>
        `You have been asked to answer ${what} ${part} for ${unit}. Please answer by ${due}.`,
      after: (what, part, unit, due) =>
        `You have been asked to answer ${what} ${part} for ${unit}. The answers were to be finished on ${due}, and we have not been told that they are.`,
    },
    open: (link) => `Open the questions: ${link}`,
    done: 'Finished already? Open the link and press “Done”, and the reminders stop.',
    reason: {
      before: (part, due) => `${part} is to be finished on ${due} and is not yet.`,
      after: (part, due) => `${part} was to be finished on ${due} and is not yet.`,
    },
  },
  delegationDone: {
    subject: (round, part, by) => `${round}: ${by === '' ? 'a colleague' : by} has finished ${part}`,
    lead: (by, what, part, unit) =>
      `${by === '' ? 'Your colleague' : by} says that the answers to ${what} ${part} for ${unit} are finished.`,
    message: (by) => (by === '' ? 'Message:' : `Message from ${by}:`),
    handedIn: 'The part is handed in.',
    notHandedIn: 'The part is not handed in yet. Read the answers and hand it in.',
    open: (link) => `Open the survey: ${link}`,
    reason: (part) => `A colleague has finished ${part}.`,
  },
  approvalAsked: {
    subject: (round, unit, parts) =>
      parts === 1
        ? `${round}: please approve one part of the answers from ${unit}`
        : `${round}: please approve ${parts} parts of the answers from ${unit}`,
    lead: (by, unit, round) =>
      `${by === '' ? 'Your coordinator' : by} asks you to read and approve the answers from ${unit} in the survey for ${round}. They are:`,
    message: (by) => (by === '' ? 'Message:' : `Message from ${by}:`),
    open: (link) => `Read the answers: ${link}`,
    how: 'You can approve each part or send it back with a comment.',
    reason: 'Asked to approve answers.',
  },
  approvalAnswered: {
    subject: {
      approved: (round, part) => `${round}: ${part} is approved`,
      sentBack: (round, part) => `${round}: ${part} came back with a comment`,
      several: (round, approved, sentBack) => {
        if (sentBack === 0) return `${round}: ${approved} parts are approved`;
        if (approved === 0) return `${round}: ${sentBack} parts came back with comments`;
        return `${round}: ${approved} ${approved === 1 ? 'part is approved' : 'parts are approved'}, ${sentBack} came back`;
      },
    },
    lead: {
      approved: (by, part, unit) =>
        `${by === '' ? 'The person you asked' : by} has approved the answers to ${part} for ${unit}.`,
      sentBack: (by, part, unit) =>
        `${by === '' ? 'The person you asked' : by} has sent back the answers to ${part} for ${unit}.`,
      several: (by, parts, unit) =>
        `${by === '' ? 'The person you asked' : by} has decided on the answers to ${parts} parts for ${unit}.`,
    },
    lists: { approved: 'Approved:', sentBack: 'Came back with a comment:' },
    comment: 'Comment:',
    commentOn: (part) => `Comment on ${part}:`,
    next: {
      approved: 'The part is not handed in until you hand it in.',
      approvedOfSeveral: 'What is approved is not handed in until you hand it in.',
      sentBack: 'Look over the answers and ask for approval again.',
    },
    open: (link) => `Open the survey: ${link}`,
    reason: (parts) => `Answer to the request to approve ${parts}.`,
  },
  receipt: {
    subject: (round, part, unit) => `${round}: receipt, ${part} from ${unit} is handed in`,
    lead: (part, unit, by, at) =>
      by === ''
        ? `The answers to ${part} for ${unit} were handed in on ${at}.`
        : `${by} handed in the answers to ${part} for ${unit} on ${at}.`,
    number: (receipt) => `Receipt number: ${receipt}`,
    attached: 'The answers and the receipt are attached. Keep them.',
    change: 'Need to change something? Open the part again in the survey.',
    open: (link) => `Open the survey: ${link}`,
    reason: (part) => `${part} is handed in.`,
  },
  officeQuestion: {
    subject: (round, part, unit, due) =>
      due === ''
        ? `${round}: a question about the answers to ${part} from ${unit}`
        : `${round}: a question about ${part} from ${unit}, answer by ${due}`,
    lead: (part, unit) => `We are reviewing the answers and have a question about ${part} for ${unit}:`,
    due: (date) => `Please answer by ${date}.`,
    open: (link) => `Read and answer: ${link}`,
    how: 'You can answer in words, or correct the answer in the survey.',
    reason: (part) => `The review has a question about ${part}.`,
  },
  officeAnswer: {
    subject: {
      corrected: (round, part) => `${round}: an answer to ${part} has been corrected`,
      unchanged: (round, part) => `${round}: the question about ${part} is closed`,
    },
    lead: {
      corrected: (part, unit) => `We have corrected an answer to ${part} for ${unit}.`,
      unchanged: (part, unit) =>
        `The question about ${part} for ${unit} is closed, and the answer stands as you gave it.`,
    },
    why: 'The reason:',
    open: (link) => `Read what has changed: ${link}`,
    object: 'Is it not right? Reply to this mail.',
    reason: {
      corrected: (part) => `An answer to ${part} has been corrected by the agency.`,
      unchanged: (part) => `The question about ${part} is closed.`,
    },
  },
  reopening: {
    subject: (round, part, until) => `${round}: ${part} is open again until ${until}`,
    lead: (part, unit, until) =>
      `${part} for ${unit} is open again. You can change or complete the answers up to and including ${until}.`,
    why: 'The reason:',
    handIn: 'What you handed in before counts until you hand in the part again.',
    open: (link) => `Open the part: ${link}`,
    reason: (part) => `${part} is open again.`,
  },
};
