// The same vocabulary in English; the contract's table of statuses overrides every other source.

import type { vocabulary as swedish } from '../sv/vocabulary.ts';

export const vocabulary: typeof swedish = {
  outcomes: {
    JA: 'Yes',
    DELVIS: 'Partly',
    NEJ: 'No',
    EJ_AKTUELLT: 'Not applicable',
  },
  absences: {
    NOT_ANSWERED: {
      word: 'Not answered',
      mark: '..',
      explanation: 'The unit has not answered the part of the survey that holds the question.',
    },
    CANNOT_PROVIDE: {
      word: 'Cannot provide',
      mark: '..',
      explanation: 'The unit has answered that it cannot provide the figure.',
    },
    ILLOGICAL: {
      word: 'Withheld, contradictory figures',
      mark: '..',
      explanation: 'The figures given contradict each other.',
    },
    NONRESPONSE_OVER_LIMIT: {
      word: 'Withheld, non-response over 20 %',
      mark: '..',
      explanation: 'More than 20 per cent of the units lack a usable answer, so no share is shown.',
    },
    EMPTY_DENOMINATOR: {
      word: 'Not applicable to any',
      mark: '.',
      explanation: 'The question applies to none of the units, so there is no share to calculate.',
    },
    NOT_AVAILABLE: { word: 'Not available', mark: '..', explanation: 'The source does not hold the figure.' },
    UNCERTAIN: {
      word: 'Withheld, too uncertain',
      mark: '..',
      explanation: 'The figure is judged too uncertain to be shown.',
    },
    REMOVED_FOR_SAFETY: {
      word: 'Withheld for confidentiality',
      mark: 'x',
      explanation: 'The figure has been removed to protect individuals.',
    },
    WITHDRAWN: {
      word: 'Not published this year',
      mark: '..',
      explanation: 'The question was asked, but the indicator is not published this year. Its page says why.',
    },
    NOT_MEASURED: {
      word: 'Not measured this year',
      mark: '.',
      explanation: 'The indicator is not part of this year’s survey.',
    },
    NOT_IN_FRAME: {
      word: 'Not included',
      mark: '.',
      explanation: 'The unit is not part of the survey of this area.',
    },
  },
  colours: {
    green: 'desired state',
    yellow: 'partly desired state',
    red: 'area for development',
  },
  levels: {
    unit: 'Unit',
    city: 'Big city',
    county: 'County',
    nation: 'Sweden',
    sizeGroup: 'Size group',
    skrGroup: 'SKR group',
    socioGroup: 'Socio-economic group',
  },
  unitKinds: {
    municipality: 'municipality',
    district: 'district',
    administration: 'administration',
  },
  indicatorTypes: {
    structure: 'structure indicator',
    process: 'process indicator',
    outcome: 'outcome indicator',
  },
  columnKinds: {
    indicator: 'indicator',
    background: 'background measure',
  },
  changes: {
    notThere: 'not there',
    withBase: '{told} ({numerator} of {denominator})',
    withCounts: '{told} ({numerator} of {denominator}, {missing} of {framed} missing)',
  },
  comparability: {
    direct: 'Comparable',
    affected: 'Comparability affected',
    new: 'New',
    removed: 'Removed',
    notComparable: 'Not comparable',
  },
};
