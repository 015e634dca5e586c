import type { DeskReleaseTexts } from '../sv/deskRelease.ts';

export const deskRelease: DeskReleaseTexts = {
  refusals: {
    WRONG_STATE: 'Somebody else was faster. Load the page again and see how far the release has come.',
    SECOND_PERSON: 'Whoever began the release or went through its checklist cannot approve it. Ask another publisher.',
    CONTENT_CHANGED:
      'The data are not those that you have looked at. Load the page again, look at what it shows, then approve.',
    EMBARGO_PAST: 'The time has passed. Choose a later one, or let the release be seen at once.',
    EMBARGO_HOLDS: 'The release is not seen before its time. Wait, or send it back.',
    NO_REASON: 'Write what is to be corrected.',
    STAGED_MISSING:
      'The frozen data are no longer on the disk. Send the release back and go through the checklist again.',
    ALREADY_LIVE: 'The release can already be seen and cannot be taken back. Correct it with a new version.',
  },
  lead: 'A release freezes the results of the area. Another person than you approves it and decides when it can be seen. It can be replaced by a new version, but the old one always stays.',
  button: (area) => `Freeze ${area} for approval`,
  errorTitle: 'It cannot go on yet',
  changeClass: 'What is corrected?',
  changeClassHint: 'The proposal follows from what differs in the data. The class stands beside every changed value.',
  changeClasses: {
    answer: 'Answers from municipalities',
    register: 'Figures from registers',
    definition: 'A definition, such as a rule or a text',
    withdrawal: 'An indicator is withdrawn or comes back',
    presentation: 'How something is shown, no answers and no rules',
    unspecified: 'Something else: the reason says what',
  },
  returnedTitle: 'Sent back',
  returned: (who, when) => `${who} sent the release back ${when}. Correct it and freeze it again.`,
  title: (area, version) => `${area}, version ${version}`,
  states: {
    draft: 'In progress',
    checked: 'Waiting for approval',
    approved: 'Waiting for its time',
    live: 'Published',
  },
  steps: {
    title: 'How far the release has come',
    checked: (who, when) => `${who} went through the checklist and froze the data ${when}.`,
    approved: (who, when) => `${who} approved it ${when}.`,
    embargo: (when) => `Will be seen ${when}. Before that it cannot be read on the site, in the API or as a file.`,
    live: (when) => `Seen since ${when}.`,
    waitsForPerson: 'Waiting for another publisher to approve it.',
    filesMissing:
      'The approved files are no longer on the disk, so nothing will be seen. Send the release back and do it again.',
  },
  unknownPerson: 'Unknown person',
  frozen: {
    title: 'What is frozen',
    content: 'Checksum of the content',
    definitions: 'Checksum of the definitions',
    replaces: (version, changes) =>
      changes === 1
        ? `Replaces version ${version}. One value changes.`
        : `Replaces version ${version}. ${changes} values change.`,
    reason: 'Reason shown to readers',
    preview: 'Preview the site as it will be',
    files: (count) => `Files (${count})`,
    notes: 'Warnings and what is written beside them',
    noNotes: 'The checklist gave no warnings.',
    changes: 'Values that change',
    changesHeads: {
      place: 'Concerns',
      column: 'Indicator',
      before: 'Before',
      after: 'Now',
      changeClass: 'What is corrected',
    },
    moreChanges: (count) => `And ${count} more. All are in the file changes.csv.`,
    absent: 'Was not there',
  },
  approve: {
    title: 'Approve',
    lead: 'You approve exactly what is frozen. Nothing is calculated again.',
    when: 'When is it to be seen?',
    now: 'At once',
    later: 'At a time',
    laterHint: 'Swedish time. Until then the files lie outside what the site reads.',
    date: 'Day',
    clock: 'Time',
    clockHint: 'For example 08.00',
    missingTime: 'Write day and time, for example 2018-06-18 and 08.00.',
    button: (area) => `Approve ${area}`,
    errorTitle: 'It cannot be approved yet',
    needsSecond: 'You have worked on the release yourself. Another person with the role of publisher approves it.',
    nobodyElse: 'There is no other publisher yet. Add a user first.',
    askAdministrator: 'There is no other publisher yet. Ask an administrator to add one.',
    toUsers: 'To the users',
    needsRole: 'You can read what is frozen. Approving takes the role of publisher.',
  },
  giveBack: {
    title: 'Send back',
    lead: 'The release becomes a draft again. Whoever made it sees the reason.',
    reason: 'What is to be corrected?',
    button: 'Send back',
  },
  done: {
    checked: 'The data are frozen. Now another publisher can look at them and approve.',
    approved: 'The release is approved.',
    view: 'Show on the site',
  },
  preview: {
    label: 'Preview',
    text: 'This is how the page looks when the release can be seen. Only the desk sees it.',
    back: 'To the approval',
  },
  who: 'Approved by',
  checklist: {
    ENGLISH_TEXTS: {
      ok: 'All indicators have a name in English, or none has: the English pages then show the Swedish names, marked as Swedish.',
      warning:
        '{count} indicators have no name in English, though others have. The English pages show the Swedish name.',
      error: '{count} indicators have no name in English.',
    },
    DISCLOSURE: {
      ok: 'The results concern the work of municipalities. No written answer and nothing about a person is in them.',
      warning: '{count} values are removed for confidentiality.',
      error: 'Figures about persons are in it.',
    },
    FILES_PRESENT: {
      ok: 'All {count} files are made.',
      warning: 'Files are missing: {files}.',
      error: 'Files are missing: {files}.',
    },
    LINKS_WHOLE: {
      ok: 'All {count} links on the pages of the area lead right.',
      warning: 'Links that lead nowhere: {addresses}.',
      error: 'Links that lead nowhere: {addresses}.',
    },
    PAGES_ACCESSIBLE: {
      ok: 'The {count} pages of the area have language, headings, table heads and link words for assistive technology.',
      warning: 'Faults of accessibility: {faults}.',
      error: 'Faults of accessibility: {faults}.',
    },
  },
};
