// The area page in English.

import type { siteArea as swedish } from '../sv/siteArea.ts';

export const siteArea: typeof swedish = {
  rounds: 'Rounds',
  unknownTitle: 'The questionnaire is not known',
  unknown: (year) =>
    `No source gives the questions of ${year}. Here are results of the series that were measured then. How they are calculated is told by the nearest round whose questionnaire is known.`,
  leadAnswered: (answered, framed, isOwnPart) =>
    isOwnPart
      ? `${answered} of ${framed} municipalities and districts answered the area’s own part of the survey.`
      : `${answered} of ${framed} municipalities and districts answered the survey.`,
  leadCount: (indicators, background) =>
    `There ${indicators === 1 ? 'is one indicator' : `are ${indicators} indicators`}${background === 0 ? '' : ` and ${background === 1 ? 'one background measure' : `${background} background measures`}`}.`,
  findingsTitle: 'Sweden in brief',
  highest: 'Most often in place:',
  lowest: 'Least often in place:',
  findingShare: (share, base) => `, ${share} (${base} that answered).`,
  atLeastHalf: (count, total) =>
    `In ${count} of ${total} indicators with a desired state, at least half of those that answered reach it.`,
  withheld: (count) => `${count} indicators are not shown for Sweden. The table says why.`,
  findingsLimit:
    'The shares concern the units that answered and to which the question applies. They say nothing of units that did not answer.',
  tableTitle: 'All units and indicators',
  caption: (round) => `Results of each unit ${round}`,
  description: (shown, total, columns) => `${shown} of ${total} units, ${columns} columns.`,
  outsideOwnPart: (count) =>
    count === 1
      ? 'One of the units is not asked in the area’s own part of the survey. It has only the indicators that rest on another part.'
      : `${count} of the units are not asked in the area’s own part of the survey. They have only the indicators that rest on another part.`,
  sortedBy: (name) => `In order of ${name}.`,
  sortedByResult:
    'The order follows the answer, numbers from high to low. Equal answers stand alphabetically. It is no ranking of quality.',
  noUnits: 'No units match the choices. Leave out some of them.',
  filters: {
    columns: 'Indicator area',
    allColumns: 'All',
    county: 'County',
    allCounties: 'All',
    sizeGroup: 'Size group',
    allSizeGroups: 'All',
    skrGroup: 'SKR group',
    allSkrGroups: 'All',
    socioGroup: 'Socio-economic group',
    allSocioGroups: 'All',
    sort: 'Order by',
    submit: 'Show',
    reset: 'Show everything',
  },
  sortKeys: {
    name: 'name',
    county: 'county',
    sizeGroup: 'size group',
    skrGroup: 'SKR group',
    socioGroup: 'socio-economic group',
  },
  sortGroups: { unit: 'About the unit', column: 'Answers on an indicator' },
  unit: 'Unit',
  county: 'County',
  sizeGroup: 'Size',
  sizeGroupLong: 'Size group',
  skrGroup: 'SKR',
  skrGroupLong: 'SKR group',
  groupRow: 'Share, or value',
  groupsTitle: 'Sweden, counties and groups',
  groupsLink: 'Shares of Sweden, counties and groups',
  groupsCaption: (round) => `Shares and values of Sweden, counties and groups ${round}`,
  groupsDescription:
    'Per cent of the units that answered and to which the question applies. Under the share stands the number that counts, mostly Yes, of the number that answered. Partly does not count as Yes.',
  group: 'Group',
  responseTitle: 'Response rate',
  responseCaption: (round) => `Response rate ${round}, by part of the survey`,
  part: 'Part',
  framed: 'Units',
  answered: 'Answered',
  percent: 'Share',
  previousPercent: (year) => `Share ${year}`,
  anyPart: 'At least one part',
  allParts: 'All parts',
  downloadsTitle: 'Download',
  downloads: {
    workbook: 'Workbook (Excel) with results, descriptions and method',
    guide: 'Guide to reading the results',
    method: 'Method description with declaration of quality',
    analysis: 'Support for analysis',
    factSheet: 'Fact sheet with the results of Sweden',
    slides: 'Slides with the results of Sweden',
    csv: 'All cells as CSV for calculations: a row for each cell, codes as text',
    csvExcel: 'All cells as CSV for Swedish Excel: semicolon and decimal comma',
    json: 'All cells as JSON',
    parquet: 'All cells as Parquet, for R, Python and DuckDB',
    jsonstatShares: 'Shares and measures of groups as JSON-stat',
    jsonstatOutcomes: 'Answers of units as JSON-stat',
    pxShares: 'Shares and measures of groups as a PX file',
    pxOutcomes: 'Answers of units as a PX file',
    dataPackage: 'Data package (zip) with a description of each field',
    results: 'Results as CSV, a row for each unit and indicator',
    response: 'Response rates as CSV',
    units: 'Units with county and groups as CSV',
    changesCsv: 'Corrected figures as CSV',
    textChangesCsv: 'Changed texts as CSV',
    data: 'Everything in the release as JSON',
    summary: 'Summary as JSON, for the web site',
    cells: 'The cells packed column by column as JSON, for the web site',
    changes: 'Corrected figures as JSON',
    map: 'The map as JSON, for the web site',
    other: 'File of the release',
  },
  downloadKinds: { reading: 'To read', data: 'To calculate with', parts: 'All parts of the release' },
  manifest: 'Contents, with a checksum (sha256) of each file',
  apiLink: 'Get the same figures from the API',
  versions: 'Earlier versions',
  versionLink: (version, date) => `Version ${version}, ${date}`,
  changesTitle: 'Changed since the last version',
  revised: 'corrected',
  columnChoice: {
    all: (count) => `Choose columns (all ${count} are shown)`,
    some: (count, total) => `Choose columns (${count} of ${total} are shown)`,
    hint: 'Tick the columns to show. Without a tick, all are shown.',
    unnamed: 'Without an indicator area',
  },
  cellKeys: 'By keyboard: the arrow keys go from cell to cell, Enter shows why, Tab leaves the table.',
  skipTable: 'Skip the table',
  printNote: (count) =>
    `The print holds the first ${count} columns. Choose columns on the page to print others. The workbook has all of them.`,
  manyColumns: (total, name) =>
    `The area has ${total} columns. Those of “${name}” are shown here. Choose another indicator area, or`,
  showAll: 'show all',
  cellsHint: 'Every answer and every share leads to why it is what it is.',
  findUnit: 'How did a municipality or district do?',
  findUnitHint: 'Type its name to see its results beside the county and similar municipalities.',
  findUnitButton: 'Show',
  unanswered: {
    title: 'Did not answer',
    none: 'All units in the frame have answered.',
    some: (count) =>
      count === '1'
        ? 'One unit in the frame has not answered the area’s own part of the survey. It has no result in the indicators that rest on that part, and counts as missing in their shares.'
        : `${count} units in the frame have not answered the area’s own part of the survey. They have no results in the indicators that rest on that part, and count as missing in their shares.`,
    someOfParts: (count) =>
      count === '1'
        ? 'One unit in the frame has answered none of the parts that the area rests on. It has no result in the table and counts as missing in the shares.'
        : `${count} units in the frame have answered none of the parts that the area rests on. They have no results in the table and count as missing in the shares.`,
    show: (count) => `Show all ${count}`,
  },
  index: {
    title: 'The indicators in Sweden',
    caption: (round) => `The indicators in Sweden ${round}`,
    description:
      'The share of those that answered that has reached the desired state, with numbers below. The thin line shows the values that the share may have.',
    scale: '0–100 %',
  },
  citation: {
    title: 'Cite this page',
    intro: 'The address always leads to this very version.',
    line: (name, round, version, date) => `Jämför. ${name}. ${round}, version ${version}, published ${date}.`,
    synthetic: 'The answers are invented.',
    introOfSeveral: 'The address always leads to the figures as they were then.',
    lineOfSeveral: (name, date) => `Jämför. ${name}, as published by ${date}.`,
    contact: 'Questions about the figures? Read who answers them.',
    contactOf: (name) => `Questions about the figures? ${name} answers them.`,
  },
  comparableTitle: 'Comparable with other areas',
  comparableText: 'These indicators are measured in the same way in several areas.',
};
