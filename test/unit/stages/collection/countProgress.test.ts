import { describe, expect, it } from 'vitest';
import { countProgress, type ResponseProgress, type ResponseState } from '../../../../src/stages/collection/index.ts';
import type { Frame, Unit } from '../../../../src/stages/frame/index.ts';

function buildUnit(code: string, county: string): Unit {
  return {
    code,
    name: code,
    kind: 'municipality',
    municipality: code,
    municipalityName: code,
    county,
    sizeGroup: '1',
    skrGroup: 'A1',
    socioeconomicGroup: '',
  };
}

const units = [buildUnit('0001', '01'), buildUnit('0002', '01'), buildUnit('0301', '03')];
const frame: Frame = {
  round: 2018,
  units,
  partsByUnit: new Map([
    ['0001', ['a', 'b']],
    ['0002', ['a', 'b']],
    ['0301', ['a']],
  ]),
  unitsByCode: new Map(units.map((unit) => [unit.code, unit])),
};

function buildProgress(unit: string, part: string, state: ResponseState, isSubmitted: boolean): ResponseProgress {
  const submittedAt = isSubmitted ? '2018-03-01T09:00:00.000Z' : undefined;
  return { key: { round: 2018, unit, part }, state, lastSavedAt: undefined, submittedAt };
}

describe('R-COLLECTION-15 progress of a round', () => {
  const progress = countProgress(
    frame,
    ['a', 'b'],
    [
      buildProgress('0001', 'a', 'submitted', true),
      buildProgress('0001', 'b', 'reopened', true),
      buildProgress('0002', 'a', 'draft', false),
      buildProgress('0301', 'a', 'withdrawn', true),
      buildProgress('9999', 'a', 'submitted', true),
    ],
  );

  it('counts what is handed in, begun and not started, per part', () => {
    expect(progress.byPart.get('a')).toEqual({
      framed: 3,
      answered: 1,
      percent: 33,
      begun: 2,
      declined: 0,
      notStarted: 0,
    });
  });

  it('a reopened part counts as handed in', () => {
    expect(progress.byPart.get('b')).toEqual({
      framed: 2,
      answered: 1,
      percent: 50,
      begun: 0,
      declined: 0,
      notStarted: 1,
    });
  });

  it('counts units with at least one part, and with all that they are framed for', () => {
    expect(progress.any).toMatchObject({ framed: 3, answered: 1 });
    expect(progress.all).toMatchObject({ framed: 3, answered: 1, begun: 2 });
  });

  it('a declined part is no answer and no beginning, and stays in the base', () => {
    const declined = countProgress(
      frame,
      ['a', 'b'],
      [
        buildProgress('0001', 'a', 'declined', false),
        buildProgress('0001', 'b', 'submitted', true),
        buildProgress('0002', 'a', 'notApplicable', false),
        buildProgress('0301', 'a', 'notApplicable', false),
      ],
    );
    expect(declined.byPart.get('a')).toMatchObject({ framed: 3, answered: 0, declined: 3, begun: 0, notStarted: 0 });
    expect(declined.any).toMatchObject({ answered: 1, declined: 1, notStarted: 1 });
    expect(declined.all).toMatchObject({ answered: 0, declined: 2, begun: 1 });
  });

  it('counts per county, and says nothing of a county without framed units', () => {
    expect(progress.byCounty.get('01')?.get('a')).toMatchObject({ framed: 2, answered: 1, percent: 50 });
    expect(progress.byCounty.get('03')?.get('b')).toMatchObject({ framed: 0, percent: undefined });
  });
});
