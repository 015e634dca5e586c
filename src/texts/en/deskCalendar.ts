// English words of the desk's calendar; see the Swedish catalogue.

import type { deskCalendar as swedish } from '../sv/deskCalendar.ts';

export const deskCalendar: typeof swedish = {
  title: 'Calendar',
  phases: {
    trial: 'The round is not started here: you may try it, and no mail is sent.',
    before: (until) => `The round is started. The mailing leaves on ${until}.`,
    answering: (until) => `Units answer until ${until} inclusive.`,
    late: (until) => `The last day to answer was ${until}. Answers are still taken, and flagged as late.`,
    review: (until) => `The review goes on until ${until} inclusive.`,
    completing: (until) => `Units that ask for it may correct and complete until ${until} inclusive.`,
    closed: 'The round is closed.',
  },
  next: (what, day, days) => `Next: ${what} on ${day}, ${days}.`,
  inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  table: {
    caption: 'Days of the round',
    description: 'The days stand in the definition of the round. Mailings and reminders leave at 8:00.',
    day: 'Day',
    what: 'What',
    standing: 'Standing',
    consider: 'Consider',
    nothing: 'Nothing in particular',
  },
  kinds: {
    mailing: 'Mailing',
    reminder: 'Reminder',
    lastDay: 'Last day to answer',
    review: 'Review',
    close: 'Closing',
    reopen: 'Open for corrections and completion',
    publication: 'Publication',
  },
  numbered: (kind, number) => `${kind} ${number}`,
  standings: {
    run: (when) => `Done ${when}`,
    held: (reason) => (reason === '' ? 'Held back' : `Held back: ${reason}`),
    waiting: 'Goes shortly',
    now: 'Going on',
    past: 'Past',
    coming: (days) => `Comes ${days}`,
    later: 'To come',
    trial: 'Applies when the round is started',
  },
  weekday: (day, weekday) => `${weekday} ${day}`,
  started: (when, who) => `Started ${when} by ${who}.`,
  someone: 'somebody no longer known',
  toStart: 'Start the round',
  start: {
    title: 'Start the round',
    lead: 'Once the round is started the calendar applies, and mails leave on their days. It cannot be undone.',
    already: 'The round is started already.',
    legalFaults: {
      basis: 'Legal basis (legal.basis)',
      purpose: 'Purpose (legal.purpose)',
      voluntary: 'Whether taking part is voluntary (legal.voluntary)',
      consultationDate: 'Date of the consultation (legal.consultation.date)',
      consultationNumber: 'Registration number of the consultation (legal.consultation.registrationNumber)',
    },
    legalWhere: (file) => `Write it in ${file}, or in a proposal under Definitions, and put that in use.`,
    toDefinitions: 'To Definitions',
    toContacts: 'To Addresses',
    toCalendar: 'To the calendar',
    outcomes: { ok: 'Done', warning: 'Warning', error: 'Error' },
    points: {
      LEGAL_COMPLETE: {
        ok: 'Legal basis, voluntariness, purpose and consultation are filled in.',
        error: 'What must be there before anything is sent is missing:',
      },
      ADDRESSES_COMPLETE: {
        ok: 'Every unit of the frame has an address that mail can go to.',
        error: 'Units without an address: {count}. Add them under Addresses.',
      },
      DEFINITIONS_CLEAN: {
        ok: 'The definitions have no faults.',
        error: 'The definitions have faults: {count}. Correct them first.',
      },
      QUESTIONS_KNOWN: {
        ok: 'Every part has questions.',
        error: 'Parts without questions: {count}. The round cannot be answered.',
      },
      NO_TRIAL_ANSWERS: {
        ok: 'There are no answers from the trial.',
        warning:
          'There are answers from the trial already: {count} parts are begun or handed in. They follow into the round.',
      },
      NO_BOUNCES: {
        ok: 'No address has bounced.',
        warning: 'Units whose mail has bounced: {count}. No mail goes to a bounced address until it is changed.',
      },
      DAYS_AHEAD: {
        ok: 'All days are ahead.',
        warning:
          'Days that have passed: {count}. A mailing that should have left leaves at once, of the reminders only the newest.',
      },
      DAYS_SUIT: {
        ok: 'No day falls on a weekend, holiday or school break.',
        warning: 'Days that fall on a weekend, holiday or school break: {count}. See the calendar.',
      },
    },
    note: 'Why is it in order?',
    noteMissing: 'Write why it is in order to start all the same.',
    stoppedTitle: 'The round cannot be started yet',
    stopped: 'The errors above must be corrected before the round can be started.',
    notAllowed: (role) => `You can read the list. Starting takes the role of ${role}.`,
    button: 'Start the round',
    done: 'The round is started.',
  },
};
