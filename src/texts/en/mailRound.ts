// English wording; the Swedish file is the source of the keys.

import type { mailRound as sv } from '../sv/mailRound.ts';

export const mailRound: typeof sv = {
  copyOf: (names) => `A copy for your information. The mail with links has gone to ${names}.`,
  linkInOriginal: '(the link is in the original)',
  invitation: {
    subject: (round, unit, due) =>
      due === '' ? `${round}: the survey to ${unit}` : `${round}: the survey to ${unit}, answer by ${due}`,
    lead: (sender, unit, round, parts) =>
      `${sender} asks ${unit} to answer the survey for ${round}. It has ${parts === 1 ? 'one part' : `${parts} parts`}.`,
    lastDay: (date) => `The last day to answer is ${date}.`,
    coordinator: (link) =>
      `Name a coordinator. We recommend it to everybody: the coordinator sees the whole survey, hands out the parts, follows how far they have come and gets the reminders. Name the coordinator here: ${link}`,
    isCoordinator: (link) =>
      `You are the coordinator. Here you see the whole survey, hand out the parts and follow how far they have come: ${link}`,
    parts:
      'Or send each part to the person who knows the area. Whoever has the link to a part can read, answer and hand in that part.',
    partLink: (part, link) => `${part}: ${link}`,
    attached:
      'The questions are attached as Word files, so that you can prepare the answers. Then answer in the survey.',
    aboutTitle: 'About the survey',
    purpose: (text) => `Why: ${text}`,
    voluntary: 'Voluntary or not: answering is voluntary.',
    notVoluntary: 'Voluntary or not: you are obliged to answer.',
    compulsoryParts: (names) => `Compulsory for those who take part: ${names}.`,
    basis: (text) => `Basis in law: ${text}`,
    consultation: (date, number) =>
      `Consultation: we consulted the municipalities’ organisation about the collection on ${date}, registration number ${number}.`,
    verifyTitle: 'Is this mail genuine?',
    verify: (name, email, url, number) =>
      `The sender is ${name}, ${email}, and all links in the mail begin with ${url}. We never ask for passwords or personal identity numbers. If you are unsure: call the agency’s switchboard, ask for whoever is in charge of ${number}, and open nothing until you know.`,
    wrongTitle: 'Has the mail reached the wrong person, or do you have a question?',
    wrong: 'Reply to the mail. Say who is to have it, and we will send a new one with new links to that person.',
    reason: (parts) => `The survey begins; the unit is to answer ${parts === 1 ? 'one part' : `${parts} parts`}.`,
    lateReason: (parts) => `The unit is to answer ${parts === 1 ? 'one part' : `${parts} parts`}.`,
  },
  reminder: {
    subject: (round, unit, missing, parts, due) =>
      due === ''
        ? `Reminder: ${missing} of ${parts} parts are missing from ${unit} (${round})`
        : `Reminder: ${missing} of ${parts} parts are missing from ${unit}, answer by ${due} (${round})`,
    notBegun: (unit, round) => `We have had no answers from ${unit} in the survey for ${round}. This remains:`,
    begun: (unit, round, handedIn, parts) =>
      handedIn === 0
        ? `${unit} has begun to answer the survey for ${round}, but no part is handed in. This remains:`
        : `${unit} has handed in ${handedIn} of ${parts} parts of the survey for ${round}. Thank you! This remains:`,
    partBegun: (part) => `${part} (begun)`,
    partNotBegun: (part) => `${part} (not begun)`,
    lastDay: (date) => `Please answer by ${date}.`,
    stillOpen: (lastDay, due) => `The last day was ${lastDay}, but the survey is open up to and including ${due}.`,
    open: (link) => `Open the survey: ${link}`,
    decline:
      'Do you not mean to answer a part, or does it not concern you? Say so in the survey, and the reminders about it stop.',
    reason: (missing, parts, names) =>
      missing === parts && parts > 1
        ? `All ${parts} parts are missing.`
        : `${missing} of ${parts} parts are missing: ${names}.`,
  },
  review: {
    subject: (round, unit, due) => `Review the answers from ${unit} by ${due} (${round})`,
    lead: (unit, round, handedIn, parts) =>
      `${unit} has handed in ${handedIn} of ${parts} parts of the survey for ${round}. Thank you! Now read the answers, and correct what is not right.`,
    due: (date) => `You can correct up to and including ${date}. After that the answers stand as they are.`,
    handedIn: 'Handed in:',
    outstanding: 'This is missing. You can still answer:',
    open: (link) => `Open the answers: ${link}`,
    nothing: 'If everything is right you need do nothing.',
    reason: (handedIn, parts) => `${handedIn} of ${parts} parts are handed in and are to be reviewed.`,
  },
  resent: { reason: (why) => (why === '' ? 'Sent again on request.' : `Sent again: ${why}`) },
  late: (need) => `Could not be reached when the mailing left. ${need}`,
  because: {
    notStarted: 'The round has not been started.',
    legal: 'The legal basis of the round is not complete.',
    closed: 'The survey is closed.',
    held: 'The mailing is held at the desk.',
    alreadyStored: 'Has had this mailing already.',
    allHandedIn: 'All parts are handed in.',
    restDeclined: 'What is not handed in has been declined by the unit or does not concern it.',
    nothingHandedIn: 'Has handed in nothing to review.',
    noAddress: 'There is no address.',
    addressBounced: 'Mails to the address have come back.',
    letterFirst: 'Has not had the letter yet. It leaves first.',
    letterLate: 'Had the letter on the same day or later.',
    wasReachable: 'Could be reached when the mailing left.',
  },
  roles: { registrator: 'registrator', coordinator: 'coordinator', copy: 'copy' },
  legalFaults: {
    basis: 'basis in law',
    purpose: 'purpose',
    voluntary: 'whether it is voluntary',
    consultationDate: 'day of the consultation',
    consultationNumber: 'registration number of the consultation',
  },
};
