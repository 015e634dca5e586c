// What a unit and the agency can look over before results are published.

import { describe, expect, it } from 'vitest';
import { checkRelease } from '../../../src/stages/publication/index.ts';
import { buildBundledRelease } from '../../support/buildBundledRelease.ts';
import { buildQuestionnaire } from '../../support/startQuestionnaire.ts';

describe('a unit’s own answers', () => {
  it('R-REVIEW-10 can be read part by part, in the words of the questions and options', async () => {
    const { app, store, addLink } = buildQuestionnaire('http://localhost');
    const link = await addLink({ unit: '0586', part: 'lss', actor: 'person-1' });
    const values = { L1: 'JA_EJ_ALLA', L3: 'JA', L3b: 'NEJ_BESLUTAT', L7: 'NEJ' };
    const changes = Object.entries(values).map(([question, value]) => {
      return { target: 'answer', question, item: '', value, knownVersion: 0 } as const;
    });
    const by = { actor: 'person-1', link: 'lank-1', at: '2018-02-20T13:32:00.000Z', definitionHash: 'a'.repeat(64) };
    await store.saveDraft({ round: 2018, unit: '0586', part: 'lss' }, changes, by);
    const html = await (await app.request(`${link}/lss/granska`)).text();
    const words = html.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');
    for (const text of [
      'Ja, men inte för alla',
      'Nej, men vi har fattat beslut om att göra det',
      'habiliteringsersättning',
    ]) {
      expect(words).toContain(text);
    }
    expect(words).not.toContain('NEJ_BESLUTAT');
  });
});

describe('the checklist before a release', () => {
  const release = buildBundledRelease();
  const listFaults = (data: typeof release, inputFaults = 0) =>
    checkRelease(data, inputFaults).flatMap(({ code, outcome }) => (outcome === 'error' ? [code] : []));

  it('R-EDITING-02 lets a whole release pass, and stops one with a missing column or unit', () => {
    expect(listFaults(release)).toEqual([]);
    const withoutNation = release.results.filter((row) => row.level !== 'nation' || row.indicator !== 'LSS-15');
    expect(listFaults({ ...release, results: withoutNation })).toEqual(['RESULTS_PRESENT']);
    const withoutUnit = release.results.filter((row) => row.level !== 'unit' || row.code !== '0114');
    expect(listFaults({ ...release, results: withoutUnit })).toEqual(['ALL_UNITS_PRESENT']);
  });

  it('R-EDITING-02 warns of faults in the answers and of synthetic ones', () => {
    const warnings = checkRelease(release, 3).flatMap(({ code, outcome }) => (outcome === 'warning' ? [code] : []));
    expect(warnings).toEqual(expect.arrayContaining(['INPUT_FAULTS', 'SYNTHETIC']));
  });
});
