// Preparing a round from an earlier one.

import type { Translated } from '../fill.ts';
import type { newRoundTexts as sv } from '../sv/newRound.ts';

export const newRoundTexts: Translated<typeof sv> = {
  decisions: {
    base: 'Base indicator: measured every year.',
    deepening: 'Deepening indicator of the dimension {dimension}, which is measured in {year}.',
    returns: 'Deepening indicator of the dimension {dimension}. It is back: it was last measured in {from}.',
    notThisYear: 'Deepening indicator of the dimension {dimension}, which is not measured in {year}.',
    background: 'Background measure: not part of base and deepening.',
    outside: 'The area is outside the model of base and deepening indicators.',
    roleOpen: 'No source says whether the indicator is base or deepening. It stays until you have decided.',
    dimensionOpen: 'Deepening indicator, but no source gives its dimension. It stays until you have decided.',
  },
  days: {
    saturday: '{day} is a Saturday.',
    sunday: '{day} is a Sunday.',
    holiday: '{day} is {name}.',
    spanHoliday: 'The period holds {name} ({day}).',
    inBreak: '{day} falls in {name}.',
    spanBreak: 'The period runs into {name}.',
  },
  holidays: {
    newYearsDay: "New Year's Day",
    epiphany: 'Epiphany',
    goodFriday: 'Good Friday',
    easterEve: 'Easter Eve',
    easterDay: 'Easter Day',
    easterMonday: 'Easter Monday',
    mayDay: 'May Day',
    ascensionDay: 'Ascension Day',
    whitEve: 'Whitsun Eve',
    whitSunday: 'Whit Sunday',
    nationalDay: 'the National Day',
    midsummerEve: 'Midsummer Eve',
    midsummerDay: 'Midsummer Day',
    allSaintsDay: "All Saints' Day",
    christmasEve: 'Christmas Eve',
    christmasDay: 'Christmas Day',
    boxingDay: 'Boxing Day',
    newYearsEve: "New Year's Eve",
  },
  breaks: {
    sportlov: 'the winter break in parts of the country (weeks 7–10, differing by region)',
    paskLov: 'the Easter break (the week before or after Easter, differing by municipality)',
    sommarlov: 'the summer break (about weeks 25–33)',
    hostlov: 'the autumn break (week 44)',
    jullov: 'the Christmas break (about 22 December–7 January)',
  },
  calendarKinds: {
    mailing: 'mailing',
    reminder: 'reminder',
    lastDay: 'last day to answer',
    review: 'review',
    close: 'closing',
    reopen: 'open for corrections',
    publication: 'publication',
  },
  fileHead:
    'Proposed by jamfor round new {year} --from {from}. Go through it all: nothing here is from a source of {year}.',
};
