// Pages about the service in English: method, accessibility, about, open data.

import type {
  siteAbout as swedishAbout,
  siteAccessibility as swedishAccessibility,
  siteData as swedishData,
  siteMethod as swedishMethod,
} from '../sv/siteMethod.ts';

export const siteMethod: typeof swedishMethod = {
  title: 'Method and quality',
  lead: (year) =>
    `How the open comparisons of ${year} were made: who was asked, when, how many answered, and how results are calculated.`,
  none: 'The method will be described when the first round has been published.',
  chooseRound: 'Round',
  chooseButton: 'Show',
  basis: 'Basis of the survey',
  voluntary: 'Answering is voluntary.',
  compulsory: 'The municipalities are obliged to answer.',
  purpose: 'Purpose',
  populationTitle: 'Who is included',
  population: (units, municipalities, districts) =>
    `The frame holds ${units} units: ${municipalities} municipalities and ${districts} districts or administrations of municipalities where these answer one by one.`,
  populationAll: (units) => `The frame holds ${units} municipalities.`,
  groupsCaption: 'Units in each group',
  group: 'Group',
  units: 'Units',
  skrEdition: (edition) => `The municipality groups of SKR from ${edition} are used.`,
  calendarTitle: 'Calendar',
  calendarCaption: 'Dates of the round',
  step: 'Step',
  when: 'When',
  calendar: {
    mailing: 'Mailing',
    reminder: 'Reminder',
    lastDay: 'Last day to answer',
    review: 'Review',
    close: 'Closing',
    reopen: 'Open for corrections',
    publication: 'Publication',
  },
  measuringDate: (date) => `Answers describe the state on ${date} unless the indicator says otherwise.`,
  responseTitle: 'Response rate',
  nonresponseTitle: 'Non-response and shares',
  nonresponse: (limit) => [
    `A share is withheld when more than ${limit} per cent of the group’s units lack a usable answer. At exactly ${limit} per cent it is shown.`,
    'The share is the number of units with the answer that counts, mostly Yes, divided by the number that answered. Partly counts among those that answered but not as Yes. Which answer counts stands with the indicator.',
    'Not applicable is left out of those that answered. Where the question applies to none, the cell says so, never 0 per cent.',
    'Shares are rounded once, to whole per cent, half up.',
    'A measure in numbers is, for a group, the sum of the numerators divided by the sum of the denominators, over the units whose numbers can be used.',
    'The share is taken to hold for the whole group, also for the units that have not answered. No value is made up for them.',
    `Where those that have not answered differ from those that have, this is wrong. That is why no share is shown when the non-response exceeds ${limit} per cent.`,
  ],
  notShownTitle: 'Results that are withheld',
  notShownIntro:
    'The number of municipalities and districts that cannot provide the figure, or whose figures contradict each other. Their other results are shown.',
  notShownCaption: 'Number of units whose result is withheld, by measure in numbers',
  measure: 'Indicator or background measure',
  area: 'Area',
  notShownNone: '–',
  colourTitle: 'The colours',
  colour: [
    'Colour is used only where there is a desired state. A word and a shape always stand with it.',
    'Green means that the desired state is reached, yellow partly, red that it is an area for development. Colour is no ranking and no mark.',
    'Background measures, measures in numbers and shares have no colour.',
  ],
  dimensionsTitle: 'Quality dimensions and quality areas',
  errataTitle: 'Known errors in the sources',
  errataIntro: 'Where the printed sources contradict themselves we show both figures.',
  errataCaption: 'Printed figure and ours',
  place: 'Place',
  printed: 'Printed',
  ours: 'Ours',
  explanation: 'Explanation',
  changesTitle: (year) => `Changed since ${year}`,
  changeKinds: { removed: 'Removed', adjusted: 'Adjusted', added: 'New', notPublished: 'Not published' },
  sourcesTitle: 'Sources',
  sourceLine: (title, publisher, year) => `${title}. ${publisher}, ${year}.`,
  revisionsTitle: 'Changes after publication',
  revisionsNone: 'No figures have changed after publication.',
  revisionsCaption: 'Changed figures',
  version: 'Version',
  cell: 'Figure',
  before: 'Before',
  after: 'After',
  reason: 'Reason',
};

export const siteAbout: typeof swedishAbout = {
  title: 'About Jämför',
  paragraphs: [
    'Jämför is an open system for the Swedish open comparisons of social services and municipal health care. It carries the whole chain from the question of a survey to the published figure.',
    'Every figure can be followed back: to the rule in words, to the answer and to the question. Where a figure is missing, its place says why.',
    'A publication is frozen. If something is corrected later there is a new version, and the old one can still be reached.',
  ],
  synthetic:
    'The answers in the rounds that come with the system are invented. They are made to show how the system works. The subjects of the questions, the indicators and the numbers of answers follow the published sources.',
  wording:
    'Questions, definitions and purposes are written in our wording, true to the content. They are not the texts that were sent out.',
  openSource: 'The program is open source under the licence EUPL 1.2.',
  privacyTitle: 'About your data',
  privacy: 'This web site uses no cookies, loads nothing from other places and does not follow its visitors.',
};

export const siteAccessibility: typeof swedishAccessibility = {
  title: 'Accessibility',
  lead: 'Everyone should be able to read the results, whichever way they read. This is how far we have come.',
  statusTitle: 'How well the site meets the requirements',
  status:
    'The site is built to follow WCAG 2.2, level AA. We judge it as partly compliant with the Swedish act on accessibility of digital public services, since nobody outside has yet reviewed it.',
  testedTitle: 'What we have tested',
  tested: [
    'Every kind of page is tested automatically with axe in light and dark mode, on wide and narrow screens. No faults are known.',
    'All pages work without script and can be used with the keyboard alone.',
    'Colour always stands with a word and a shape. Contrast in coloured cells is at least 7:1 in light mode and 5.8:1 in dark.',
  ],
  knownTitle: 'What we know is lacking',
  known: [
    'Nobody has yet tested the pages with screen readers together with users.',
    'The tables of all units are large. A screen reader can read them, but it takes time. The page of a single municipality is a shorter way.',
    'Not all texts exist in English. Where they do not, the Swedish text is shown.',
    'There are no summaries in easy Swedish or sign language yet.',
  ],
  contactTitle: 'Tell us if something does not work',
  contact:
    'Turn to the authority that runs the web site. Describe the page and what hinders you, and you will get the information in a way that works for you.',
  complaintTitle: 'Supervision',
  complaint:
    'The Agency for Digital Government supervises the act. If you are not satisfied with the reply you can complain there.',
};

export const siteData: typeof swedishData = {
  title: 'Open data and API',
  lead: 'Everything shown here can be had as files or from the API. No key is needed.',
  reuseTitle: 'Using the figures',
  reuse:
    'You are welcome to use the figures. State source, round and version, so that others can find the same figure.',
  apiTitle: 'API',
  api: 'The API answers in JSON. Every value has a status, and a value that is missing is null with its reason. Unknown parameters give a reply that names them.',
  apiDescription: 'Description of the API (OpenAPI)',
  apiExample: 'Example: all results for Sweden',
  releasesTitle: 'Releases',
  releasesCaption: 'All versions of all releases',
  round: 'Round',
  area: 'Area',
  version: 'Version',
  time: 'Published',
  files: 'Files',
  none: 'Nothing has been published yet.',
  statusTitle: 'Statuses',
  statusCaption: 'Status, words and meaning',
  status: 'Status',
  word: 'Words on the page',
  meaning: 'Meaning',
};
