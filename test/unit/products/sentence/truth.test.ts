// 0 false sentences: every sentence of every unit and group is read back and counted again from the published rows, by a judge
// that shares nothing with the rules. In `npm test` a sample of the units, with JAMFOR_LONG=1 all.

import { describe, expect, it } from 'vitest';
import {
  listShareFacts,
  listUnitFacts,
  namePlace,
  renderSentence,
  type SentenceFact,
  sentenceWords,
} from '../../../../src/products/sentence/index.ts';
import { nameUnit, type ShownCell } from '../../../../src/products/table/index.ts';
import type { ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { type Evidence, judgeSentence } from '../../../support/judgeSentence.ts';
import { readPublishedRows } from '../../../support/publishedRows.ts';

const every = process.env.JAMFOR_LONG === '1' ? 1 : 9;

/** Two rounds of an area, as releases, as rows and as cells. */
function buildWorld(newest: ReleaseData, earlier: ReleaseData) {
  return {
    newest,
    earlier,
    rows: { earlier: readPublishedRows(earlier), newest: readPublishedRows(newest) },
    cells: { now: indexCells(newest, 'indicator'), before: indexCells(earlier, 'series') },
  };
}

type World = ReturnType<typeof buildWorld>;

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

/** The same area two years before: what each unit had then another has now, so that some rise, some fall, some stay. */
function moveBack(data: ReleaseData): ReleaseData {
  const units = data.results.filter(({ level }) => level === 'unit');
  const moved = units.map((result, index) => ({ ...(units[(index + 7) % units.length] ?? result), code: result.code }));
  const results = [...moved, ...data.results.filter(({ level }) => level !== 'unit')];
  return { ...data, round: data.round - 2, results: results.map((result) => ({ ...result, round: data.round - 2 })) };
}

function indexCells(data: ReleaseData, by: 'indicator' | 'series') {
  const cells = new Map(data.results.map((result) => [`${result[by]} ${result.level} ${result.code}`, result]));
  return (key: string, level: string, code: string): ShownCell | undefined => cells.get(`${key} ${level} ${code}`);
}

interface Said {
  readonly sentence: string;
  readonly kind: SentenceFact['kind'];
  readonly evidence: Evidence;
}

function tell(facts: readonly SentenceFact[], evidence: Evidence): readonly Said[] {
  return facts.map((fact) => ({ sentence: renderSentence(fact, sentenceWords.sv, 'sv'), kind: fact.kind, evidence }));
}

function sayOfUnit({ newest, earlier, rows, cells }: World, unit: ReleaseData['units'][number]): readonly Said[] {
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

function sayOfGroup(
  { newest, earlier, rows, cells }: World,
  { level, code, name }: ReleaseData['groups'][number],
): readonly Said[] {
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

function sayAll(world: World): readonly Said[] {
  const units = world.newest.units.filter((_, index) => index % every === 0);
  return [
    ...units.flatMap((unit) => sayOfUnit(world, unit)),
    ...world.newest.groups.flatMap((group) => sayOfGroup(world, group)),
  ];
}

const lss = buildWorld(breakSeries(buildBundledRelease('lss', 2, 2024)), buildBundledRelease('lss', 1, 2018));
const said = sayAll(lss);

/** Numeric measures only. */
function selectNumbers(data: ReleaseData): ReleaseData {
  const columns = data.columns.filter(({ unit }) => unit !== undefined);
  const codes = new Set(columns.map(({ code }) => code));
  return { ...data, columns, results: data.results.filter(({ indicator }) => codes.has(indicator)) };
}

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

describe('sentences about numbers against an independent count', () => {
  const data = selectNumbers(buildBundledRelease('barn', 1, 2024));
  const numbers = sayAll(buildWorld(data, moveBack(data)));

  it('are all true, and of every kind that numbers can have', () => {
    expect(
      numbers
        .map(({ sentence, evidence }) => [sentence, judgeSentence(sentence, evidence)])
        .filter(([, fault]) => fault !== ''),
    ).toEqual([]);
    const kinds = new Set(numbers.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['change', 'level', 'noChange', 'numberComparison']));
  });

  it('are caught when a number is another', () => {
    const passed = numbers.flatMap(({ sentence, evidence, kind }) => {
      const changed = sentence.replace(/(?<=[ (])\d+(?=(,\d+)? (procent|enheter|till))/u, (found) =>
        String(Number(found) + 1),
      );
      if (kind === 'missing' || changed === sentence) return [];
      return judgeSentence(changed, evidence) === '' ? [changed] : [];
    });
    expect(passed.slice(0, 5)).toEqual([]);
  });
});
