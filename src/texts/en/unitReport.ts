// The report of a municipality or district, and the page for its committee, in English.

import type { unitReport as swedish } from '../sv/unitReport.ts';

export const unitReport: typeof swedish = {
  footer: (kind, place, round, edition) => `${kind}, ${place} ${round}, edition ${edition}`,
  page: 'Page {page} of {pages}',
  table: (number, title) => `Table ${number}. ${title}`,
  figure: (title) => `Figure 1. ${title}`,
  syntheticTitle: 'Synthetic data',
  synthetic: 'The answers are invented. They show what results look like and say nothing of any real municipality.',
  edition: (hash, date) => `Edition ${hash}, published ${date}.`,
  unknown: 'Not available',
  source: (round, editions) => `Source: Jämför, ${round}, ${editions}.`,
  sourceOne: (version, date) => `version ${version}, ${date}`,
  sourceSeveral: 'in the versions listed at the end of the report',

  group: {
    county: (name, units) => `${name} (${units})`,
    city: (name, units) => `${name} (${units})`,
    nation: (units) => `Sweden (${units})`,
    sizeGroup: (code, name, units) => `size group ${code} (${name}, ${units})`,
    skrGroup: (code, name, units) => `SKR group ${code} (${name}, ${units})`,
    socioGroup: (code, units) => `socio-economic group ${code} (${units})`,
    units: (count, text) => (count === 1 ? 'one unit' : `${text} units`),
    comparedWith: (place, group) => `${place} is compared with ${group}.`,
    noGroup: (place) => `There is no group to compare ${place} with.`,
    why: {
      sizeGroup:
        'Conditions for social work can vary with the number of inhabitants. The groups are made so that comparable municipalities are easier to find.',
      skrGroup:
        'The Swedish Association of Local Authorities and Regions (SKR) groups municipalities by size and commuting. A group holds municipalities of one kind.',
      socioGroup: 'The group has about the same relative risk of need for social assistance, from 1 (low) to 8 (high).',
      county: 'The units lie in the same county. They may differ in size.',
      city: 'The units lie in the same city.',
      nation: 'All that are included are counted, small and large.',
    },
  },

  report: {
    name: 'Report',
    title: (place, round) => `Report on ${place} ${round}`,
    facts: {
      county: 'County',
      city: 'City',
      sizeGroup: 'Size group',
      skrGroup: 'SKR group',
      socioGroup: 'Socio-economic group',
      measured: 'Measuring date',
      named: (code, name) => `${code}, ${name}`,
    },
    chart: (desired, all, round) => `${desired} of ${all} indicators are in a desired state in ${round}`,
    chartAlt: (place, round, parts) => `${place} ${round}, number of indicators: ${parts}.`,
    chartPart: (word, count) => `${word} ${count}`,
    noValues: (place, count) => `${place} has no value in any of ${count} results.`,
    nothingAnswered: (place, round) =>
      `${place} has no published results in ${round}, because no part of the survey that belongs here was answered. That does not mean “No”.`,
    partsMissing: (place, missing, framed) =>
      `${place} did not answer ${missing} of ${framed} parts of the survey. There are no results for them, and that does not mean “No”.`,
    areasTitle: 'Area by area',
    areasTable: (place, round) => `${place}: number of indicators by state, ${round}`,
    areasHead: ['Area', 'Desired state', 'Partly', 'To develop', 'Not applicable', 'No value'],
    areasNote: 'The areas have different numbers of indicators. The counts do not say which area is best.',
    contrastsTitle: 'What stands out',
    contrastsLead: (place, group) =>
      `Results in which ${place} differs from most in ${group}, the clearest differences first. The order is no ranking of municipalities.`,
    contrastsRule: 'Most means at least 60 per cent of at least five units that answered.',
    strengths: 'In a desired state, unlike most',
    strengthsTable: (place, group, round) => `Desired state in ${place} but not in most of ${group}, ${round}`,
    noStrengths: (place, group) => `There is no desired state that sets ${place} apart from most in ${group}.`,
    develop: 'Not yet in a desired state, unlike most',
    developTable: (place, group, round) => `Desired state in most of ${group} but not in ${place}, ${round}`,
    noDevelop: (place, group) => `There is no state to develop that sets ${place} apart from most in ${group}.`,
    others: 'Other differences',
    othersTable: (place, group, round) => `Other answers that set ${place} apart from most in ${group}, ${round}`,
    contrastHead: (place, group, round) => [
      'Indicator',
      `${place} ${round}`,
      `${group}, ${round}`,
      'No answer',
      'Possible share',
    ],
    counted: (numerator, denominator, percent, label) => `${percent} (${numerator} of ${denominator}) have “${label}”`,
    range: (low, high) => (low === high ? high : `${low}–${high}`),
    more: (shown, all) => `${shown} of ${all} are shown.`,
    titleMore: (title, more) => `${title}. ${more}`,
    changesTitle: 'What has changed',
    changesLead:
      'Only answers that can be compared with an earlier one are shown, those without reservations first. Nothing is said across a break in a series.',
    changesTable: (place, round) => `${place}: changed since the measurement before, to ${round}`,
    changesHead: (round) => ['Indicator', 'Measured before', String(round), 'Can be compared'],
    before: (value, round) => `${value} ${round}`,
    direct: 'Yes',
    affected: (note) => `With reservations (${note})`,
    note: (note, reason) => `(${note}) ${reason}`,
    sureTitle: 'How sure is it?',
    absent: (count, reasons) => `${count} results have no value: ${reasons}.`,
    absentSame: (count, reason) => `${count} results have no value. The reason is “${reason}” for all of them.`,
    absentOne: (reasons) => `One result has no value: ${reasons}.`,
    absentReason: (word, count) => `${word} ${count}`,
    groupRange:
      'The possible share is between which values the share of the group lies, whatever those without an answer would have answered. The more are missing, the wider it is.',
    noSample: 'All are asked, so the results have no sampling error.',
    responseTable: (round) => `Parts of the survey, and how many answered in ${round}`,
    responseHead: (place) => ['Part', 'Answered in Sweden', place],
    version: (version) => `Version ${version}`,
    versionAreas: (date, areas) => `${date}: ${areas}`,
    answered: (answered, framed, percent) => `${answered} of ${framed} (${percent})`,
    placeAnswered: 'Answered',
    placeMissing: 'Did not answer',
    aboutTitle: 'About the report',
    editionsTitle: 'Areas and versions',
    about: [
      'A share is the number of units with the answer that counts, divided by the number that answered and that the question concerns. A unit is a municipality, or a district or an administration of a city where they answer one by one.',
      'Which answers stand out and which have changed is chosen by fixed rules, the same for all units. The question, rule and source of each indicator stand on its page. Names without an English form are given in Swedish.',
    ],
    link: (place) => `${place}: all results, in this edition`,
    methodLink: 'Method description of each area',
    citation: (title, round, edition) =>
      `You may use the content freely. Name the source: ${title}. ${round}, edition ${edition}.`,
  },

  slides: {
    name: 'Slides',
    title: (place, round) => `Results for ${place} ${round}`,
    edition: (hash) => `edition ${hash}`,
    mark: 'Invented answers',
    standing: (place, round) => `The state in ${place} ${round}`,
    aboutTitle: 'About the slides',
  },

  memo: {
    name: 'Memo to the committee',
    title: (place, round) => `Memo to the committee: ${place} ${round}`,
    what: (place, round) =>
      `A summary of the results of ${place} in ${round}. The answers show which conditions are in place. They do not say how the service turns out for a person.`,
    strengths: 'What goes well',
    develop: 'What can be developed',
    changes: 'What has changed',
    questions: 'Questions to ask',
    inArea: (area, statement) => `${area}. ${statement}`,
    noChanges: 'No answer that can be compared has changed.',
    tooFew: (group) => `Fewer than five units in ${group} have answered. Then it is not said what most have.`,
    ask: {
      develop: (column, own, wanted) =>
        `${column}: What is the reason that the answer is “${own}”, and what would “${wanted}” take?`,
      worse: (column, before, fromRound, now, round) =>
        `${column}: What happened between ${fromRound} and ${round}, when the answer went from “${before}” to “${now}”?`,
      better: (column, before, now) =>
        `${column}: How did the answer get from “${before}” to “${now}”, and can others learn from it?`,
      unanswered: (parts) =>
        `There is no answer to ${parts}. What was the reason, and how do we see to it that it is answered next time?`,
      unansweredMany: (count) =>
        `There is no answer to ${count} parts of the survey. What was the reason, and how do we see to it that they are answered next time?`,
      cannotProvide: (count) =>
        `${count} figures could not be provided. Which do we need to follow, and what does that take?`,
      cannotProvideOne: 'One figure could not be provided. Do we need to follow it, and what does that take?',
      reserved: 'The comparison has reservations.',
      follow: 'Which of the results does the committee want to follow, who is responsible and when is it to be done?',
    },
    aboutTitle: 'About the memo',
    method: (limit, rule) =>
      `${rule} A share is shown only when at most ${limit} per cent of the group lack a usable answer. The answers are the unit’s own and often rest on a judgement. The questions above are chosen by fixed rules from the answers.`,
    link: 'All results, in this edition',
  },
};
