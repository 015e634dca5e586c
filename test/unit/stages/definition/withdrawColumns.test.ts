import { describe, expect, it } from 'vitest';
import { renderResultsCsv } from '../../../../src/products/dataFile/index.ts';
import { calculateRound } from '../../../../src/stages/calculation/index.ts';
import { withdrawColumns } from '../../../../src/stages/definition/index.ts';
import { editResponses } from '../../../../src/stages/editing/index.ts';
import { buildFrame } from '../../../../src/stages/frame/index.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';
import { simulateOnce } from '../../../support/simulateOnce.ts';

const { set, round } = loadRealRound(2018);
const reason = 'Frågan uppfattades olika i kommunerna.';
const withdrawn = withdrawColumns(round, new Map([['LSS-02.1', reason]]));

describe('a column that the agency withdraws during the round', () => {
  it('R-SUPPRESSION-06 has the reason, in its description too, and a line in the list of what is not published', () => {
    const column = withdrawn.columns.find(({ code }) => code === 'LSS-02.1');
    expect(column?.withdrawn).toEqual({ sv: reason, en: undefined, wording: 'ours' });
    expect(column?.description.columns).toContain(column);
    expect(withdrawn.descriptions).toContain(column?.description);
    const line = withdrawn.changes.at(-1);
    expect(line).toMatchObject({ kind: 'notPublished', area: 'lss', source: undefined });
    expect(line?.text.sv).toBe(`LSS-02.1 ${column?.name.sv}: ${reason}`);
  });

  it('R-REVIEW-07 changes no figure but its own', () => {
    const frame = buildFrame(round, set.classifications);
    const responses = editResponses(2018, simulateOnce(round, frame, 1));
    const before = calculateRound(round, frame, set.classifications, responses);
    const after = calculateRound(withdrawn, frame, set.classifications, responses);
    const ofOthers = ({ indicator }: { readonly indicator: string }) => indicator !== 'LSS-02.1';
    expect(renderResultsCsv(after.results.filter(ofOthers))).toBe(renderResultsCsv(before.results.filter(ofOthers)));
    expect(after.response).toEqual(before.response);
    const own = after.results.filter((result) => !ofOthers(result));
    expect(own.length).toBe(before.results.filter((result) => !ofOthers(result)).length);
    expect(new Set(own.map(({ status }) => status))).toEqual(new Set(['WITHDRAWN']));
    expect(own.filter(({ outcome, value }) => outcome !== undefined || value !== undefined)).toEqual([]);
  });

  it('leaves the round as it is where nothing is withdrawn, and passes over unknown codes', () => {
    expect(withdrawColumns(round, new Map())).toBe(round);
    expect(withdrawColumns(round, new Map([['FINNS-INTE', 'x']]))).toBe(round);
  });

  it('R-REVIEW-08 lets a reason of the definitions stand', () => {
    const faulty = round.columns.find((column) => column.withdrawn !== undefined);
    expect(faulty).toBeDefined();
    expect(withdrawColumns(round, new Map([[faulty?.code ?? '', 'annat']]))).toBe(round);
  });
});
