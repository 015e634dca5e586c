// Notices of known faults at the desk, in English.

import type { deskFaults as swedish } from '../sv/deskFaults.ts';

export const deskFaults: typeof swedish = {
  title: 'Known errors',
  lead: 'An error in what is published is corrected with a new version. Write a notice in the meantime, so that nobody uses a wrong figure without knowing. It shows at once, on every page with the result, in the feed and in the API.',
  toFaults: 'Known errors',
  count: (open) =>
    open === 0
      ? 'No known error is announced.'
      : open === 1
        ? 'One known error is announced.'
        : `${open} known errors are announced.`,
  unsettled: (count) =>
    count === 1
      ? 'A new version is visible since a known error was announced. Is the error corrected in it? Then end the notice, or it stays on the pages.'
      : `New versions are visible since ${count} known errors were announced. Are the errors corrected in them? Then end the notices, or they stay on the pages.`,
  settle: 'Go to known errors',
  done: {
    meddelat: 'Readers see the notice now.',
    avslutat: 'The notice has ended. It can still be read in the list of known errors.',
  },
  unreadableTitle: 'A notice cannot be read',
  openTitle: 'Announced errors',
  noneOpen: 'No known error is announced in the round.',
  endedTitle: 'Ended notices',
  writtenBy: (who, when) => `Written by ${who} ${when}. The name shows here alone.`,
  writtenAt: (when) => `Announced ${when}.`,
  versionCame: (version) => `Version ${version} became visible after the notice. Is the error corrected in it?`,
  end: {
    legend: 'End the notice',
    corrected: (version) => `The error is corrected in version ${version}`,
    noFault: 'It was not an error, the figures are right',
    noVersion:
      'When a corrected version is visible you end the notice here. If it was not an error it can be ended now.',
    button: 'End',
    missing: 'Choose what came of the error.',
  },
  write: {
    title: 'Announce a known error',
    area: 'Area',
    choose: 'Choose',
    nothingPublished: 'Nothing is published in the round yet. Then there is nothing to announce.',
    needsRole: 'A known error is announced by somebody with the role publisher.',
    fromVersion: 'From which version on is the error there?',
    version: (version) => `Version ${version}`,
    columns: 'Which indicators does it concern?',
    columnsHint: 'If it concerns the whole area you leave all of them empty.',
    columnsFold: (count) => (count === 0 ? 'The whole area. Choose indicators' : `${count} chosen. Change`),
    units: 'Which municipalities or districts does it concern?',
    unitsHint: 'Names or codes with commas between. If it concerns all you leave the field empty.',
    swedish: 'What is wrong, in Swedish?',
    swedishHint: 'Write so that a reader knows which figures cannot be trusted, and why. Write no names of persons.',
    english: 'The same text in English (if you like)',
    preview: 'Preview',
  },
  preview: {
    title: 'This is how readers see the notice',
    lead: (area) => `It stands on top of every page that shows these results for ${area}. Nothing is visible yet.`,
    swedish: 'In Swedish',
    english: 'In English',
    announce: 'Announce the error',
    change: 'Change the text',
  },
  errors: {
    title: 'The notice cannot be shown yet',
    noText: 'Write what is wrong.',
    tooLong: (length, most) => `The text has ${length} characters. Shorten it to ${most} at most.`,
    unknownUnit: (name, nearest) =>
      `The area has no municipality or district named “${name}”. ${nearest === undefined ? 'Write the name as on the site, or the code.' : `Do you mean ${nearest}?`}`,
    unknownColumn: 'A chosen indicator is not in the area. Choose among those shown.',
    unknownVersion: 'Choose a version that is published.',
    taken:
      'Another notice of the area came first, or the button was pressed twice. See whether yours is in the list. If not, preview it again.',
    ended: 'The notice has ended already.',
  },
};
