import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  buildNewRound,
  compareYears,
  type DefinitionFiles,
  type DefinitionSet,
  getRound,
  loadDefinitions,
  type NewRound,
} from '../../../../../src/stages/definition/index.ts';
import { readTestDefinitions, validFolder } from '../../../../definitions/readTestDefinitions.ts';

// LSS is in the model: LSS-01 is base, LSS-02 deepens Säker, which even years measure.
const even = readTestDefinitions(join(validFolder, 'rotation'));

function load(files: DefinitionFiles): DefinitionSet {
  const { set, problems } = loadDefinitions(files);
  if (set === undefined) throw new Error(problems.map(({ file, code }) => `${file} ${code}`).join('\n'));
  return set;
}

function build(files: DefinitionFiles, from: number, year: number): NewRound {
  const set = load(files);
  return buildNewRound(files, set, getRound(set, from), year);
}

/** The folder with the new round in it. */
function apply({ folder, files }: DefinitionFiles, { files: changed }: NewRound): DefinitionFiles {
  const whole = new Map(files);
  for (const [path, text] of changed) {
    if (text === undefined) whole.delete(path);
    else whole.set(path, text);
  }
  return { folder, files: whole };
}

function edit({ folder, files }: DefinitionFiles, path: string, change: (text: string) => string): DefinitionFiles {
  return { folder, files: new Map([...files, [path, change(files.get(path) ?? '')]]) };
}

const indicatorsPath = 'rounds/2018/indicators/lss.yaml';
const list = ({ indicators }: NewRound) =>
  indicators.map(({ description, decision, from }) => `${description.id} ${decision} ${from.year}`);

describe('an odd year from an even one', () => {
  const odd = build(even, 2018, 2019);

  it('R-ROTATION-05 R-ROTATION-06 keeps base indicators, and leaves out what deepens a dimension of even years', () => {
    expect(list(odd)).toEqual(['LSS-01 stays 2018', 'LSS-02 notThisYear 2018']);
    expect(odd.indicators.map(({ reason }) => reason.sv)).toEqual([
      'Basindikator: mäts varje år.',
      'Fördjupningsindikator i dimensionen Säker, som inte mäts 2019.',
    ]);
  });

  it('gives definitions without faults, which copy by reference', () => {
    expect(odd.problems).toEqual([]);
    expect(odd.files.get('rounds/2019/indicators/lss.yaml')).toContain(
      'area: lss\nfrom: 2018\ndescriptions: [LSS-01]\n',
    );
    expect(odd.files.get('rounds/2019/parts/gemensam.yaml')).toContain('part: gemensam\nfrom: 2018\nquestions: [G1]\n');
  });

  it('R-ROTATION-07 R-ROTATION-10 an indicator with a year off is not measured, and is compared with its last year', () => {
    const set = load(apply(even, odd));
    expect(getRound(set, 2019).columns.map(({ series }) => series)).toEqual(['aktuell-rutin']);
    expect(compareYears(set, 'aktuell-rutin', 2018, 2019).status).toBe('direct');
    expect(compareYears(set, 'rutin-lss-barn', 2018, 2019).status).toBe('removed');
  });

  it('moves days to the year and takes over nothing that was published', () => {
    const round = getRound(load(apply(even, odd)), 2019);
    expect(round.measuringDate).toBe('2019-02-01');
    expect(round.calendar.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'mailing 2019-01-24',
      'close 2019-03-21',
      'reopen 2019-04-03',
      'publication 2019-06',
    ]);
    expect(round.parts.map(({ published }) => published.answered)).toEqual([undefined, undefined]);
    expect(round.parts.map(({ published }) => published.previousPercent)).toEqual([75, 50]);
  });
});

describe('an even year after it', () => {
  const odd = apply(even, build(even, 2018, 2019));
  const next = build(odd, 2019, 2020);

  it('R-ROTATION-08 takes back what its dimensions deepen from the latest round that measured it', () => {
    expect(list(next)).toEqual(['LSS-01 stays 2019', 'LSS-02 returns 2018']);
    expect(next.problems).toEqual([]);
    const round = getRound(load(apply(odd, next)), 2020);
    expect(round.columns.map(({ code, series }) => `${code} ${series}`)).toEqual([
      'LSS-01 aktuell-rutin',
      'LSS-02.1 rutin-lss-barn',
      'LSS-02.2 rutin-lss-vuxen',
    ]);
    expect(round.parts.map((part) => part.questions.map(({ code }) => code))).toEqual([
      ['G1', 'G1a', 'G1b', 'G2'],
      ['L1'],
    ]);
  });

  it('R-ROTATION-10 compares the returned indicator with its latest measured year', () => {
    const set = load(apply(odd, next));
    expect(compareYears(set, 'rutin-lss-barn', 2018, 2020).status).toBe('direct');
    expect(compareYears(set, 'rutin-lss-barn', 2019, 2020).reason.sv).toBe(
      'Måttet mättes inte 2019. Jämför med 2018, då det senast mättes.',
    );
  });
});

describe('what no source says is not guessed', () => {
  it('R-ROTATION-04 an indicator with an open role, or an open dimension, is kept and told as undecided', () => {
    const open = edit(even, indicatorsPath, (text) => text.replace('role: base', 'role: open'));
    expect(list(build(open, 2018, 2019))).toEqual(['LSS-01 undecided 2018', 'LSS-02 notThisYear 2018']);
    const noDimension = edit(even, indicatorsPath, (text) =>
      text.replace(/(role: deepening[\s\S]*?)dimension: Säker\n {4}qualityArea: Trygghet/u, '$1dimension: open'),
    );
    const proposal = build(noDimension, 2018, 2019);
    expect(list(proposal)).toEqual(['LSS-01 stays 2018', 'LSS-02 undecided 2018']);
    expect(proposal.problems).toEqual([]);
  });

  it('R-ROTATION-03 areas outside the model are copied as they are', () => {
    const outside = edit(even, 'rounds/2018/round.yaml', (text) => text.replace(/^rotation: .*\n/mu, ''));
    const without = edit(outside, indicatorsPath, (text) => text.replaceAll(/ {4}role: .*\n/gu, ''));
    expect(list(build(without, 2018, 2019))).toEqual(['LSS-01 outside 2018', 'LSS-02 outside 2018']);
  });
});
