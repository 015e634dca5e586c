// Commands about rounds: what may be compared with another year, a proposed round, what differs between two.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';

interface YearRow {
  readonly indicator: string;
  readonly status: string;
  readonly reason: string;
}

async function compare(round: number, year: number): Promise<readonly YearRow[]> {
  const { status, output } = await runCommand(['comparable', String(round), '--with', String(year), '--json']);
  expect(status).toBe(0);
  return JSON.parse(output);
}

describe('jamfor comparable ROUND --with YEAR', () => {
  it('answers any year from 2007 to 2026, for rounds with and without a known questionnaire', async () => {
    for (const year of [2007, 2016, 2020, 2024, 2026]) {
      const rows = await compare(2018, year);
      expect(rows.length).toBeGreaterThan(200);
      expect(rows.filter(({ reason }) => reason === '')).toEqual([]);
    }
    expect(await compare(2020, 2018)).toEqual([]);
    const { output } = await runCommand(['comparable', '2020', '--with', '2018']);
    expect(output).toBe('Enkäten för omgång 2020 är inte känd. Därför finns inga kolumner att jämföra.');
  });

  it('before 2016 nothing is comparable, for the break', async () => {
    const rows = await compare(2024, 2015);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['notComparable']));
    expect(rows[0]?.reason).toContain('2016');
  });

  it('tells what is new since an earlier year, and what a later year has removed', async () => {
    const since = await compare(2024, 2018);
    expect(since.filter(({ status }) => status === 'new').map(({ indicator }) => indicator)).toContain('EB-16');
    const until = await compare(2018, 2024);
    expect(until.filter(({ status }) => status === 'removed').length).toBeGreaterThan(50);
  });

  it('gives its reasons in English too', async () => {
    const { output } = await runCommand(['comparable', '2024', '--with', '2018', '--json', '--lang', 'en']);
    const rows: readonly YearRow[] = JSON.parse(output);
    expect(rows.find(({ indicator }) => indicator === 'EB-16')?.reason).toBe(
      'The measure is new: it was not measured in 2018.',
    );
  });

  it('refuses a year in which there were no comparisons', async () => {
    const { status, errors } = await runCommand(['comparable', '2024', '--with', '1999']);
    expect(status).toBe(2);
    expect(errors).toBe('Jämförelseåret ska vara ett år mellan 2007 och 2026. "1999" är det inte.');
  });
});

describe('jamfor round new', () => {
  it('R-ROTATION-05 R-ROTATION-06 proposes what is measured and when, and says what no source decides', async () => {
    const { status, output } = await runCommand(['round', 'new', '2025', '--from', '2024']);
    expect(status).toBe(0);
    expect(output).toMatch(/^Förslag till omgång 2025, ur omgång 2024\n/u);
    expect(output).toContain('Obestämt, kopieras tills ni har bestämt (');
    expect(output).toContain('2025-02-22  påminnelse  2025-02-22 är en lördag.');
    expect(output).toContain('Inget är skrivet.');
  });

  it('writes definitions that pass the check, with the round copied by reference in place of the empty one', async () => {
    const folder = join(makeTestFolder(), 'nya');
    const { status } = await runCommand(['round', 'new', '2025', '--from', '2024', '--out', folder]);
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'rounds/2025/series.csv'))).toBe(false);
    expect(readFileSync(join(folder, 'rounds/2025/parts/eb.yaml'), 'utf8')).toContain('from: 2024');
    const env = { JAMFOR_DEFINITIONS: folder };
    const checked = await runCommand(['check', '2025'], env);
    expect([checked.status, checked.output]).toEqual([0, expect.stringMatching(/^0 fel\./u)]);
    const frame = await runCommand(['frame', '2025', '--out', join(makeTestFolder(), 'frame.csv')], env);
    expect(frame.status).toBe(0);
    const diff = await runCommand(['round', 'diff', '2024', '2025', '--json'], env);
    const { questions, indicators } = JSON.parse(diff.output);
    expect(questions).toEqual({ added: [], removed: [], changed: [] });
    expect(new Set(indicators.kept.map((row: { status: string }) => row.status))).toEqual(new Set(['direct']));
    const again = await runCommand(['round', 'new', '2025', '--from', '2024', '--out', folder]);
    expect(again.status).toBe(2);
  }, 60_000);

  it('refuses to replace a known questionnaire, and to start from one that is not known', async () => {
    const known = await runCommand(['round', 'new', '2018', '--from', '2024']);
    expect([known.status, known.errors]).toEqual([2, 'Omgång 2018 har redan en känd enkät och ersätts inte.']);
    const unknown = await runCommand(['round', 'new', '2025', '--from', '2023']);
    expect([unknown.status, unknown.errors]).toEqual([
      2,
      'Enkäten för omgång 2023 är inte känd. Utgå från en av 2018, 2024.',
    ]);
  });

  it('gives the proposal as JSON', async () => {
    const { output } = await runCommand(['round', 'new', '2026', '--from', '2024', '--json']);
    const { round, from, indicators, calendar, problems } = JSON.parse(output);
    expect([round, from, problems]).toEqual([2026, 2024, []]);
    expect(indicators.length).toBeGreaterThan(100);
    expect(indicators[0]).toMatchObject({ indicator: 'EB-01', area: 'eb', role: 'open', decision: 'undecided' });
    expect(calendar[0]).toEqual({
      kind: 'mailing',
      from: '2026-01-24',
      to: '2026-01-24',
      warnings: ['2026-01-24 är en lördag.'],
    });
  });
});

describe('jamfor round diff', () => {
  it('R-QUESTIONNAIRE-29 prints what changed in questions, indicators and comparability', async () => {
    const { status, output } = await runCommand(['round', 'diff', '2018', '2024']);
    expect(status).toBe(0);
    expect(output).toMatch(/^Från 2018 till 2024\n\nFrågor\n/u);
    expect(output).toContain('flyttad från Gemensam del (inkl. krisberedskap och hemlöshet) till Krisberedskap');
    expect(output).toMatch(/\n {2}Mäts inte 2024 men mättes 2018 \(\d+\)\n/u);
    expect(output).toContain('Frågan G1a gällde 12 månader 2018 men gäller 24 månader 2024.');
  });

  it('gives the same as JSON', async () => {
    const { output } = await runCommand(['round', 'diff', '2018', '2024', '--json']);
    const { earlier, later, questions, indicators } = JSON.parse(output);
    expect([earlier.round, later.round]).toEqual([2018, 2024]);
    expect(questions.changed.length).toBeGreaterThan(10);
    const [kept] = indicators.kept;
    expect(Object.keys(kept)).toEqual(['series', 'earlier', 'later', 'name', 'changes', 'status', 'reason']);
  });

  it('says so where a questionnaire is not known', async () => {
    const { status, output } = await runCommand(['round', 'diff', '2024', '2025']);
    expect(status).toBe(0);
    expect(output).toContain('Enkäten för 2025 är inte känd. Därför kan frågorna inte jämföras.');
  });

  it('asks for two years', async () => {
    const { status, errors } = await runCommand(['round', 'diff', '2024', '2024']);
    expect([status, errors]).toEqual([2, 'Ange två olika år.']);
  });
});
