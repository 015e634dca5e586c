// What is measured alike in several areas: the published tables of both rounds, typed cell by cell from the sources
// (guide2018 703-824, metod2024 286-308), against what the definitions give.

import { describe, expect, it } from 'vitest';
import { getRound } from '../../../src/stages/definition/index.ts';
import { bundledSet } from '../../definitions/bundledSet.ts';

/** A row of a typed table: the indicator's name, and a mark or a dot per column. */
type TypedRow = readonly [name: string, marks: string];

const areas2018 = ['eb', 'missbruk', 'socialpsykiatri', 'vald', 'barn', 'lss-vuxen', 'lss-barn', 'aldre', 'hemloshet'];
const table2018: readonly TypedRow[] = [
  ['Aktuell överenskommelse om samverkan – Arbetsförmedlingen', 'x . x . . x . . .'],
  ['Aktuell överenskommelse om samverkan – Försäkringskassan', 'x . x . . x x . .'],
  ['Aktuell överenskommelse om samverkan – primärvård', 'x . . x x . . . .'],
  ['Aktuell överenskommelse om samverkan – vuxenpsykiatrin', 'x . . x . x . . .'],
  ['Aktuell överenskommelse om samverkan – barn- och ungdomsmedicin', '. . . . x . x . .'],
  ['Aktuell överenskommelse om samverkan – barn- och ungdomshabilitering', '. . . . x . x . .'],
  ['Aktuell överenskommelse om samverkan – barn- och ungdomspsykiatrin', '. . . . x . x . .'],
  ['Aktuell överenskommelse om samverkan – polis', '. . . x x . . . .'],
  ['Aktuell samlad plan för handläggarnas kompetensutveckling', 'x x x x x x x x x'],
  ['Aktuell rutin vid indikation på att en vuxen utsatts för våld', 'x x x x x x x x x'],
  [
    'Använder standardiserade bedömningsmetoden FREDA-kortfrågor för att upptäcka våldsutsatthet hos enskilda vuxna',
    'x x x . x x . x .',
  ],
  ['Använder standardiserad bedömningsmetod för att upptäcka riskfylld alkoholkonsumtion', 'x . x x . x . x x'],
  ['Använder standardiserad bedömningsmetod för att upptäcka drogrelaterade problem', 'x . x x . x . x x'],
  ['Genomfört en brukarstyrd brukarrevision', '. x x . . . . . .'],
  ['Använt brukarstyrd brukarrevision för verksamhetsutveckling', '. x x . . . . . .'],
  ['Aktuell rutin om samordnad individuell plan (SIP)', 'x x x x x x x x x'],
  ['Aktuell rutin för att inte röja skyddade personuppgifter', 'x x x x x x x x x'],
  ['Använt resultat från systematisk uppföljning för att utveckla verksamheten', 'x x x x x x x x x'],
  ['Genomfört systematisk uppföljning med ett könsperspektiv', 'x x x x x x x x .'],
  [
    'Använt resultat från systematisk uppföljning med ett könsperspektiv för att utveckla verksamheten',
    'x x x x x x x x .',
  ],
  ['Använt IBIC (Individens behov i centrum) vid alla utredningar', '. . x . . x . x .'],
  ['Använt IBIC (Individens behov i centrum) vid alla uppföljningar', '. . x . . x . x .'],
];

const areas2024 = [
  ...['eb', 'missbruk', 'socialpsykiatri', 'vald', 'barn', 'lss-vuxen', 'lss', 'lss-barn', 'aldre', 'hemloshet'],
];
const table2024: readonly TypedRow[] = [
  ['Aktuell överenskommelse om samverkan - Arbetsförmedlingen', 'x . x . . x . . . .'],
  ['Aktuell överenskommelse om samverkan - Försäkringskassan', 'x . x . . . x . . .'],
  ['Aktuell överenskommelse om samverkan - primärvård', 'x . . x . . . . . .'],
  ['Aktuell överenskommelse om samverkan - vuxenpsykiatri', 'x . . x . x . . . .'],
  ['Aktuell överenskommelse med landstinget/regionen', '. x x . . . . . . .'],
  ['Brukarorganisation har påverkat överenskommelsen med landsting/region', '. x x . . . . . . .'],
  ['Aktuell rutin vid indikation på att en vuxen utsatts för våld', 'x x x x x x . x x .'],
  ['Använder standardiserad bedömningsmetod för att upptäcka riskfylld alkoholkonsumtion', 'x . x x . x . . x .'],
  ['Använder standardiserad bedömningsmetod för att upptäcka drogrelaterade problem', 'x . x x . x . . x .'],
  ['Genomfört en brukarstyrd brukarrevision', '. x x . . . . . . .'],
  ['Använt brukarstyrd brukarrevision för verksamhetsutveckling', '. x x . . . . . . .'],
  ['Genomfört individbaserad systematisk uppföljning av målgruppens problem och/eller behov', 'x x x x x . x . x .'],
  [
    'Genomfört individbaserad systematisk uppföljning av verksamhetens stöd och/eller insatser till enskilda',
    'x x x x x . x . x .',
  ],
  [
    'Genomfört individbaserad systematisk uppföljning av stöd och insatsers resultat för de enskilda',
    'x x x x x . x . x .',
  ],
  ['Enskildas uppfattning används till att utveckla myndighetsutövningen', 'x . x x . . x . . .'],
  ['Enskildas uppfattning används till att utveckla utförarverksamheter', '. . x x . . x . . .'],
  ['Erbjuder IPS - Supported employment', '. x x . . . . . . .'],
];

const cases = [
  { year: 2018, areas: areas2018, table: table2018, marks: 110, sums: [14, 10, 16, 12, 13, 15, 11, 12, 7] },
  { year: 2024, areas: areas2024, table: table2024, marks: 67, sums: [11, 9, 15, 10, 4, 5, 6, 1, 6, 0] },
];

describe.each(cases)('what is measured alike in several areas in $year', ({ year, areas, table, marks, sums }) => {
  const round = getRound(bundledSet, year);
  const expected = table.map(([name, row]) => {
    const cells = row.split(' ');
    return { name, areas: areas.filter((_, index) => cells[index] === 'x') };
  });

  it('R-COMPARABILITY-10 R-QUESTIONNAIRE-13 the definitions give the published table, cell by cell', () => {
    expect(round.comparedAreas).toEqual(areas);
    expect(round.areaComparability.map((row) => ({ name: row.name, areas: row.areas }))).toEqual(expected);
  });

  it('the typed table has the published number of marks, in all and by area', () => {
    expect(expected.flatMap((row) => row.areas)).toHaveLength(marks);
    expect(areas.map((area) => expected.filter((row) => row.areas.includes(area)).length)).toEqual(sums);
  });

  it('every row has columns of the areas that it marks', () => {
    for (const { name, areas: marked, columns } of round.areaComparability) {
      const found = columns.map((code) => round.columns.find((column) => column.code === code)?.description.area ?? '');
      expect([...new Set(found)].toSorted(), name).toEqual(
        [...new Set(marked.map((area) => area.replace(/^lss-.*/u, 'lss')))].toSorted(),
      );
    }
  });
});
