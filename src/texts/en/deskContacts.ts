// English wording; the Swedish file is the source of the keys.

import type { deskContacts as sv } from '../sv/deskContacts.ts';

export const deskContacts: typeof sv = {
  title: 'Address book',
  lead: 'Who gets the mails at each unit. The registrator gets the letter; when a coordinator is named, the coordinator gets the reminders instead. A copy has no links.',
  roles: { registrator: 'Registrator', coordinator: 'Coordinator', copy: 'Copy' },
  filters: 'Selection of units',
  search: 'Unit or address',
  show: 'Show',
  shows: { all: 'All units', bounced: 'Where mails have come back', none: 'Without an address' },
  button: 'Show',
  clear: 'Show all',
  caption: (shown, units) => (shown === units ? `${units} units` : `${shown} of ${units} units`),
  unit: 'Unit',
  addresses: 'Addresses',
  none: 'No address',
  noUnits: 'No units in the selection.',
  bounced: (when) => `mail came back ${when}`,
  counts: (bounced, missing) =>
    `${bounced === 0 ? 'No mail has come back' : `Mails have come back from ${bounced === 1 ? 'one unit' : `${bounced} units`}`}, and ${missing === 0 ? 'all units have an address' : `${missing === 1 ? 'one unit has' : `${missing} units have`} no address`}.`,
  toImport: 'Read in a list',
  toExport: 'Fetch who gets what (CSV)',
  takeOver: {
    title: (round) => `Take over from ${round}`,
    lead: (count) =>
      `${count === 1 ? 'One unit' : `${count} units`} without an address here had one in the round before. Addresses from which mail came back are left out, and coordinators are named anew.`,
    button: 'Take over the addresses',
    done: (units) => `Addresses have been taken over for ${units === 1 ? 'one unit' : `${units} units`}.`,
  },
  edit: {
    back: 'Address book',
    title: (unit) => `Addresses: ${unit}`,
    listTitle: 'Addresses in force',
    role: 'Role',
    name: 'Name (not needed for a shared mailbox)',
    email: 'E-mail address',
    since: 'Since',
    change: (email) => `Change ${email}`,
    save: 'Save the change',
    remove: 'Remove the address',
    addTitle: 'Add an address',
    add: 'Add',
    notAddress: 'Write a whole e-mail address, such as registrator@municipality.se.',
    nameTooLong: (most) => `The name may have at most ${most} characters.`,
    doubled: 'The address is there already in that role.',
    changed: 'The address has been changed. The old one remains in the log of the unit.',
    added: 'The address has been added.',
    letterOnItsWay:
      'The unit has not had the letter. It leaves for the address here by itself within ten minutes. If the address is wrong, change or remove it before that.',
    removed: 'The address has been removed.',
    gone: 'Somebody else has changed the address since the page was opened. Nothing has been done.',
  },
  resend: {
    title: 'Send the letter again',
    lead: 'For a unit that has asked for a new mail, or when the last one went to the wrong address. The mail has new links; those sent before work too.',
    to: 'To',
    why: 'Why',
    whyMissing: 'Write why the mail is sent again.',
    button: 'Send the letter',
    done: 'The mail is on its way.',
    notStarted: 'The round has not been started, so no mail leaves.',
    closed: 'The survey is closed, so no letter leaves.',
    nobody: 'First add an address that mail can go to.',
  },
  importing: {
    title: 'Read in a list of addresses',
    lead: 'A row for each address, with the columns unit, role, email and name. The role is registrator, coordinator or copy. The unit is the code of the municipality, or of the district.',
    example:
      'unit,role,email,name\n0114,registrator,registrator@municipality.example,\n0114,copy,anna@municipality.example,Anna Ek',
    exampleLabel: 'Example',
    file: 'File (CSV)',
    paste: 'Or paste the list',
    pasteHint: 'You can paste from a spreadsheet.',
    mode: 'Addresses that are there already',
    modes: { add: 'Keep them', replace: 'Replace them for the units in the list' },
    button: 'Read in',
    nothing: 'Choose a file or paste a list.',
    tooLarge: (most) => `The list is too large. It may have at most ${most} rows.`,
    faultsTitle: (count) => (count === 1 ? 'One fault in the list' : `${count} faults in the list`),
    faultsLead:
      'Nothing has been read in. Put the faults right and read in the list again; what you pasted is still there.',
    line: (line, message) => `Row ${line}: ${message}`,
    faults: {
      unknownUnit: (value) => `The round has no unit “${value}”.`,
      unknownRole: (value) => `The role “${value}” must be registrator, coordinator or copy.`,
      notAddress: (value) => `“${value}” is no e-mail address.`,
      nameTooLong: (value) => `The name “${value}” is too long.`,
      doubled: (value) => `${value} stands twice for the same unit and role.`,
    },
    done: (units, added, removed) =>
      added + removed === 0
        ? 'The list has been read in. All addresses were there already.'
        : `The list has been read in: ${units === 1 ? 'one unit' : `${units} units`} changed, ${added} addresses added, ${removed} removed.`,
  },
  columnNames: { enhet: 'unit', roll: 'role', 'e-post': 'email', epost: 'email', namn: 'name' },
  roleNames: { registrator: 'registrator', samordnare: 'coordinator', kopia: 'copy' },
};
