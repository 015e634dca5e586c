// What may be compared over time, on the bundled definitions.

import { describe, expect, it } from 'vitest';
import { compareYears, getRound, type Round } from '../../../src/stages/definition/index.ts';
import { bundledSet } from '../../definitions/bundledSet.ts';

const known = [...bundledSet.rounds.values()].filter((round) => round.isQuestionnaireKnown);

/** Series of the column that carries a measure of Kolada in a round. */
function findSeries(round: Round, kolada: string): string {
  const column = round.columns.find((candidate) => candidate.kolada.includes(kolada));
  if (column === undefined) throw new Error(`No column of ${round.year} carries ${kolada}`);
  return column.series;
}

describe('comparability over time', () => {
  it('R-COMPARABILITY-07 every column of every round has an answer, with its reason, for every year from 2007 on', () => {
    for (const round of known) {
      for (const { series } of round.columns) {
        for (let year = 2007; year <= 2026; year += 1) {
          const { status, reason } = compareYears(bundledSet, series, round.year, year);
          expect(`${status} ${reason.sv}`).toMatch(/^(direct|affected|new|removed|notComparable) \S.*\.$/su);
        }
      }
    }
  });

  it('R-COMPARABILITY-02 nothing from before 2016 can be compared with anything after it', () => {
    for (const round of known) {
      for (const { series } of round.columns) {
        expect(compareYears(bundledSet, series, 2015, round.year).facts.map(({ kind }) => kind)).toEqual(['break']);
      }
    }
  });

  it('a changed scale affects the comparison: U28462 and U31490 have a middle step from 2018', () => {
    const round = getRound(bundledSet, 2018);
    for (const code of ['U28462', 'U31490']) {
      const { status, reason } = compareYears(bundledSet, findSeries(round, code), 2017, 2018);
      expect([code, status]).toEqual([code, 'affected']);
      expect(reason.sv).toContain('Delvis');
    }
  });

  it('a changed definition affects the comparison: U35519 counts more programmes from 2019', () => {
    const series = findSeries(getRound(bundledSet, 2024), 'U35519');
    expect(compareYears(bundledSet, series, 2018, 2024)).toMatchObject({ status: 'affected' });
    expect(compareYears(bundledSet, series, 2018, 2024).reason.sv).toContain('2019');
  });

  it('R-COMPARABILITY-09 R-QUESTIONNAIRE-25 routines and agreements look back 24 months in 2024, 12 in 2018', () => {
    const months = (year: number) =>
      getRound(bundledSet, year)
        .parts.flatMap((part) => part.questions)
        .filter(({ id }) => /^(aktuell-)?(rutin|overenskommelse).*foljts-upp$/u.test(id))
        .flatMap(({ references }) => references)
        .flatMap((period) => (period.kind === 'window' ? [period.months] : []));
    expect(new Set(months(2018))).toEqual(new Set([12]));
    expect(new Set(months(2024))).toEqual(new Set([24]));
    const round = getRound(bundledSet, 2024);
    const windows = round.columns.filter(({ series }) =>
      compareYears(bundledSet, series, 2018, 2024).facts.some(({ kind }) => kind === 'window'),
    );
    expect(new Set(windows.map(({ description }) => description.area)).size).toBeGreaterThan(4);
  });

  it('R-COMPARABILITY-08 R-QUESTIONNAIRE-32 what moved to another part is affected by it', () => {
    for (const { series, part } of getRound(bundledSet, 2024).columns) {
      const before = getRound(bundledSet, 2018).columns.find((column) => column.series === series);
      if (before === undefined || before.part === part) continue;
      const { facts, status } = compareYears(bundledSet, series, 2018, 2024);
      expect([series, facts.some(({ kind }) => kind === 'moved'), status]).toEqual([series, true, 'affected']);
    }
  });

  it('R-COMPARABILITY-12 health care has no measure in 2018: in 2024 every one is new', () => {
    const columns = getRound(bundledSet, 2024).columns.filter(({ description }) => description.area === 'khsv');
    expect(columns.length).toBeGreaterThan(0);
    for (const { series } of columns) expect(compareYears(bundledSet, series, 2018, 2024).status).toBe('new');
  });
});

describe('the list of changes of 2024', () => {
  const { changes, parts } = getRound(bundledSet, 2024);

  it('R-DOCUMENTATION-10 has the new indicators of health care, each with its lines', () => {
    const added = changes.filter(({ kind, area }) => kind === 'added' && area === 'khsv');
    expect(added.map(({ source }) => source?.lines)).toEqual(['163', '164', '165', '166', '167', '168']);
  });

  it('R-QUESTIONNAIRE-30 every part but missbruk and socialpsykiatri has changes', () => {
    const changed = new Set(changes.map(({ area }) => area));
    expect(parts.map(({ code }) => code).filter((code) => !changed.has(code))).toEqual(['missbruk', 'socialpsykiatri']);
  });

  it('R-QUESTIONNAIRE-08 every part has 4 to 13 main questions', () => {
    for (const { code, questions } of parts) {
      const mains = questions.filter(({ followUpOf }) => followUpOf === undefined);
      const count = new Set(mains.map((question) => question.code.replace(/[A-Z]$/u, ''))).size;
      expect([code, count >= 4 && count <= 13]).toEqual([code, true]);
    }
  });
});

describe('the model of base and deepening indicators in 2024', () => {
  const round = getRound(bundledSet, 2024);

  it('R-ROTATION-02 R-ROTATION-03 holds in five areas; the others are outside it', () => {
    expect(round.rotation?.areas.toSorted()).toEqual(['aldre', 'barn', 'eb', 'lss', 'vald']);
    const outside = round.areas.map(({ code }) => code).filter((code) => !round.rotation?.areas.includes(code));
    expect(outside).toEqual(['missbruk', 'socialpsykiatri', 'hemloshet', 'khsv', 'krisberedskap']);
  });

  it('R-ROTATION-04 every indicator in the model has a role, and no other has: no source gives it, so it is open', () => {
    for (const { id, area, kind, role } of round.descriptions) {
      const isInModel = round.rotation?.areas.includes(area) === true && kind === 'indicator';
      expect([id, role]).toEqual([id, isInModel ? 'open' : undefined]);
    }
  });

  it('R-ROTATION-05 R-ROTATION-06 even years deepen three dimensions, odd years the other three', () => {
    expect(round.rotation?.even).toEqual(['Kunskapsbaserad', 'Individanpassad', 'Jämlik']);
    expect(round.rotation?.odd).toEqual(['Säker', 'Effektiv', 'Tillgänglig']);
    const all = [...(round.rotation?.even ?? []), ...(round.rotation?.odd ?? [])];
    expect(all.toSorted()).toEqual(round.dimensions.map(({ name }) => name).toSorted());
  });
});
