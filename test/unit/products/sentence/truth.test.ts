// 0 false sentences: every sentence of every unit and group is read back and counted again from the published rows, by a judge
// that shares nothing with the rules. In `npm test` a sample of the units, with JAMFOR_LONG=1 all.

import { describe, expect, it } from 'vitest';
import {
  type FactCell,
  listShareFacts,
  listUnitFacts,
  namePlace,
  renderSentence,
  type SentenceFact,
  sentenceWords,
} from '../../../../src/products/sentence/index.ts';
import { nameUnit } from '../../../../src/products/table/index.ts';
import type { ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { type Evidence, judgeSentence } from '../../../support/judgeSentence.ts';
import { readPublishedRows } from '../../../support/publishedRows.ts';

const every = process.env.JAMFOR_LONG === '1' ? 1 : 9;
const earlier = buildBundledRelease('lss', 1, 2018);
const newest = breakSeries(buildBundledRelease('lss', 2, 2024));
/** Every fifth column cannot be compared with any year: in the definitions no series of the two rounds is broken. */
function breakSeries(data: ReleaseData): ReleaseData {
  const status = 'notComparable' as const;
  return {
    ...data,
    columns: data.columns.map((column, index) =>
      index % 5 === 0
        ? { ...column, comparability: column.comparability.map((entry) => ({ ...entry, status })) }
        : column,
    ),
  };
}

const rows = { earlier: readPublishedRows(earlier), newest: readPublishedRows(newest) };

function indexCells(data: ReleaseData, by: 'indicator' | 'series') {
  const cells = new Map(data.results.map((result) => [`${result[by]} ${result.level} ${result.code}`, result]));
  return (key: string, level: string, code: string): FactCell | undefined => cells.get(`${key} ${level} ${code}`);
}

const cells = { now: indexCells(newest, 'indicator'), before: indexCells(earlier, 'series') };

interface Said {
  readonly sentence: string;
  readonly kind: SentenceFact['kind'];
  readonly evidence: Evidence;
}

function tell(facts: readonly SentenceFact[], evidence: Evidence): readonly Said[] {
  return facts.map((fact) => ({ sentence: renderSentence(fact, sentenceWords.sv, 'sv'), kind: fact.kind, evidence }));
}

function sayOfUnit(unit: ReleaseData['units'][number]): readonly Said[] {
  const facts = listUnitFacts({
    place: { level: 'unit', code: unit.code, name: nameUnit(unit) },
    round: newest.round,
    columns: newest.columns,
    own: ({ code }) => cells.now(code, 'unit', unit.code),
    group: {
      place: namePlace('sizeGroup', unit.sizeGroup, '', sentenceWords.sv),
      find: ({ code }) => cells.now(code, 'sizeGroup', unit.sizeGroup),
    },
    earlier: [{ round: earlier.round, find: (series) => cells.before(series, 'unit', unit.code) }],
    unit,
  });
  const changedIn = (unit.changes ?? []).flatMap(({ round, change }) => (change === 'renamed' ? [] : [round]));
  return tell(facts, {
    now: rows.newest,
    before: rows.earlier,
    level: 'unit',
    code: unit.code,
    name: nameUnit(unit),
    changedIn,
  });
}

function sayOfGroup({ level, code, name }: ReleaseData['groups'][number]): readonly Said[] {
  const counties = level === 'nation' ? newest.groups.filter((group) => group.level === 'county') : [];
  const facts = listShareFacts({
    place: namePlace(level, code, name, sentenceWords.sv),
    round: newest.round,
    columns: newest.columns,
    find: (column) => cells.now(column.code, level, code),
    earlier: [{ round: earlier.round, find: (series) => cells.before(series, level, code) }],
    counties: counties.map((county) => ({
      name: county.name,
      find: (column) => cells.now(column.code, 'county', county.code),
    })),
  });
  return tell(facts, { now: rows.newest, before: rows.earlier, level, code, name, changedIn: [] });
}

const said = [
  ...newest.units.filter((_, index) => index % every === 0).flatMap(sayOfUnit),
  ...newest.groups.flatMap(sayOfGroup),
];

describe('sentences against an independent count', () => {
  it('are all true, for every unit, group and column', () => {
    const faults = said.flatMap(({ sentence, evidence }) => {
      const fault = judgeSentence(sentence, evidence);
      return fault === '' ? [] : [`${sentence} – ${fault}`];
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('are of every kind that outcomes can have', () => {
    const kinds = new Set(said.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(
      ['break', 'change', 'comparison', 'count', 'level', 'missing', 'noChange', 'range', 'spread'].toSorted(),
    );
    expect(said.length).toBeGreaterThan(3000);
  });

  it('are caught when one of their numbers is another', () => {
    const passed = said.flatMap(({ sentence, evidence, kind }) => {
      const start = sentence.indexOf(': ') + 1;
      const places = [...sentence.slice(start).matchAll(/\d+/gu)].map(({ index }) => start + index);
      // Reasons are quoted from the release; what is tested is the claim before them.
      if (kind === 'break' || kind === 'missing' || sentence.includes('påverkas')) return [];
      return places.flatMap((place) => {
        const changed = `${sentence.slice(0, place)}${sentence.slice(place).replace(/^\d+/u, (found) => String(Number(found) + 1))}`;
        return judgeSentence(changed, evidence) === '' ? [changed] : [];
      });
    });
    expect(passed.slice(0, 5)).toEqual([]);
  });

  it('are caught when they say another outcome, or the opposite', () => {
    const opposites: readonly (readonly [RegExp, string])[] = [
      [/till skillnad från de flesta/u, 'som de flesta'],
      [/som de flesta/u, 'till skillnad från de flesta'],
      [/ökat/u, 'minskat'],
      [/minskat/u, 'ökat'],
      [/har ”Ja” (\d)/u, 'har ”Nej” $1'],
      [/har ”Nej” (\d)/u, 'har ”Ja” $1'],
      [/ Jämförbarheten påverkas: .+$/u, ''],
    ];
    let tried = 0;
    const passed = said.flatMap(({ sentence, evidence }) =>
      opposites.flatMap(([pattern, words]) => {
        const changed = sentence.replace(pattern, words);
        if (changed === sentence) return [];
        tried += 1;
        return judgeSentence(changed, evidence) === '' ? [changed] : [];
      }),
    );
    expect(passed.slice(0, 5)).toEqual([]);
    expect(tried).toBeGreaterThan(1000);
  });
});
