// The briefing of a municipality or district, in English.

import type { siteBriefing as swedish } from '../sv/siteBriefing.ts';

export const siteBriefing: typeof swedish = {
  conditions: 'The answers show which conditions are in place. They do not say how the service turns out for a person.',
  compareLabel: 'Compare with',
  comparedWith: (group) => `Compared with ${group}.`,
  otherGroups: 'Compare with another group',
  otherGroup: 'Group',
  otherButton: 'Show',
  groups: {
    nation: 'Sweden',
    city: (name) => name,
    county: (name) => name,
    sizeGroup: (code) => `Size group ${code}`,
    skrGroup: (code) => `SKR group ${code}`,
    socioGroup: (code) => `Socio-economic group ${code}`,
    list: 'Own list',
  },
  groupMeaning: {
    nation: 'All municipalities and districts that are included.',
    city: (name) => `All districts of ${name}.`,
    county: (name) => `All municipalities of ${name}.`,
    sizeGroup: (code, name) =>
      `Size group ${code}: ${name}. The National Board of Health and Welfare groups municipalities and districts by number of inhabitants.`,
    skrGroup: (code, name) =>
      `SKR group ${code}: ${name}. The Swedish Association of Local Authorities and Regions (SKR) groups municipalities by size and commuting.`,
    socioGroup: (code) =>
      `Socio-economic group ${code} of 8. 1 is a relatively low and 8 a relatively high risk of need for social assistance.`,
    list: (names) => `${names}. The list can be changed further down the page.`,
  },
  skrMeaning: 'SKR stands for the Swedish Association of Local Authorities and Regions.',
  absentWord: 'A reason in words',
  absentMeaning: 'no value, for example since the question was not asked. It does not mean “No”.',
  listPlace: 'your own list',
  changesTitle: 'What has changed',
  contrastsTitle: 'What stands out',
  changesNone: 'No answer that can be compared has changed.',
  changesMore: (shown, all) => `${shown} of ${all} changes are shown.`,
  restInAreas: 'The page of each area has the rest.',
  restInTable: 'The table below has the rest.',
  earlierCounts: (same, breaks, noEarlier) =>
    [
      same === 0
        ? ''
        : same === 1
          ? 'One answer is the same as last time.'
          : `${same} answers are the same as last time.`,
      breaks === 0 ? '' : `${breaks} cannot be compared, since the question or the unit was another.`,
      noEarlier === 0 ? '' : `For ${noEarlier} there is no earlier answer to compare with.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  contrastsNone: (group) => `No answer differs from that of most in ${group}.`,
  contrastsNoAnswers: (name) => `${name} has no answers to compare.`,
  contrastsTooFew: (group) =>
    `Nothing is said here, since fewer than five units in ${group} have answered. Compare answer by answer in the table.`,
  contrastsRule:
    'Most means at least 60 per cent of at least five units that answered. The bar shows the share of the group from 0 to 100 per cent, the thin line the values that it may have.',
  contrastsMore: (shown, all) => `${shown} of ${all} are shown, the clearest first.`,
  groupComplete: 'All units of the group have answered.',
  groupRange: (missing, low, high) =>
    `${missing} of the group have no answer. The share lies between ${low} and ${high} whatever they would have answered.`,
  direct: (round) => `Can be compared directly with ${round}.`,
  allAffected: 'This holds for all of them:',
  similar: (counted) => `Similar municipalities with “${counted}”`,
  sureTitle: 'How sure is it?',
  sure: {
    self: 'The answers are the unit’s own. Many rest on a judgement and have not been checked on site.',
    answeredAll: (name) => `${name} answered every part of the survey that belongs here.`,
    answeredSome: (name, answered, framed, missing) =>
      `${name} answered ${answered} of ${framed} parts of the survey. There is no answer to ${missing}.`,
    answeredNone: (name) => `${name} answered no part of the survey that belongs here. That does not mean “No”.`,
    response: (answered, framed, percent) => `In Sweden ${answered} of ${framed} units answered (${percent}).`,
    responseSame: (percent) => `In Sweden ${percent} of the units answered each part.`,
    responseBetween: (low, high) =>
      `In Sweden between ${low} and ${high} of the units answered, depending on the part.`,
    limit: (percent) =>
      `A share is shown only when at most ${percent} per cent of the units of the group lack a usable answer.`,
    comparable: (direct, affected, broken, first) =>
      [
        direct === 0
          ? ''
          : `${direct === 1 ? 'One answer' : `${direct} answers`} can be compared directly with the measurement before.`,
        affected === 0
          ? ''
          : `${affected === 1 ? 'One answer' : `${affected} answers`} can be compared with the measurement before with reservations.`,
        broken === 0
          ? ''
          : `${broken === 1 ? 'One answer' : `${broken} answers`} cannot be compared with the measurement before.`,
        first === 0 ? '' : `For ${first === 1 ? 'one indicator' : `${first} indicators`} there is no earlier answer.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    revised: (count) =>
      count === 1
        ? 'One answer has been corrected since publication.'
        : `${count} answers have been corrected since publication.`,
    method: 'Read more in the method description',
  },
  overviewTitle: 'All areas',
  allResultsShort: 'All results',
  matrixTitle: 'The same indicator in several areas',
  matrixCaption: (name, year) => `${name}: indicators that may be compared between areas ${year}`,
  matrixDescription:
    'Only indicators that may be compared between areas. “Not compared” means that the indicator is not asked in the area, or that the answers may not be compared.',
  notCompared: 'Not compared',
  listHead: (count) => `Own list (${count})`,
  seriesLink: 'Over time',
  seriesTitle: 'Over time',
  seriesCaption: (name) => `${name}: desired state round by round`,
  seriesDescription:
    'Indicators in a desired state among those that have an answer. The questions are not the same each year: compare one indicator at a time.',
  products: {
    title: 'To take to the meeting',
    lead: (group) =>
      `Comparisons are with ${group}. Report and memo come as an accessible PDF and as a Word file to go on working in, the slides as a PowerPoint file.`,
    kinds: { report: 'Report', memo: 'Memo to the committee', slides: 'Slides' },
    extents: {
      report: 'all areas, 2–4 pages, in English',
      memo: 'one page with questions to ask, in English',
      slides: 'to show at the meeting, with speaker notes, in English',
    },
    formats: { pdf: 'PDF', docx: 'Word', pptx: 'PowerPoint' },
    link: (kind, format) => `${kind} (${format})`,
    noUnit: (code) =>
      `There is no report on ${code}. There are reports on municipalities, districts and administrations that answer.`,
    workbooks:
      'Workbooks for Excel and other spreadsheet programs, in Swedish: the rows of this place in each area, with Sweden, counties and groups to compare with, and the years before.',
    workbook: (area) => `${area} (xlsx)`,
    dataTitle: 'Download',
    pack: 'All about the county in one package (zip)',
    packText: 'tables as CSV with their description, and the workbook of each area',
    noData:
      'There is no such file. There are workbooks of counties, municipalities and districts, one for each area (omrade), and packages of counties and of the country.',
    noEdition: 'That edition does not exist. Without “utgava” in the address you come to the newest.',
    busyTitle: 'Many files are being made',
    busy: 'Wait a minute and try again. The page has the same results.',
    faultTitle: 'The file could not be made',
    fault: 'The fault is ours and has been noted. Try again later. The page has the same results.',
    toPage: 'To the page with the results',
  },
};
