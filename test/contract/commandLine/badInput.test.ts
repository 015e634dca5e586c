// Bad input of any kind: a sentence with line and remedy, never a stack trace, and nothing of the good data lost.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CommandRun, makeTestFolder, runCommand } from '../../support/runCommand.ts';
import { type CsvLine, readCsvFile } from './readCsvFile.ts';
import { findLine, simulateAnswers } from './simulatedAnswers.ts';

/** Answers of the units of one county: what is lost among fifty is lost among three hundred. */
const answers = join(makeTestFolder(), 'answers.csv');
let lines: readonly string[] = [];
/** Units with answers, by part. */
let clean: Readonly<Record<string, number>> = {};

beforeAll(async () => {
  const all = readFileSync(await simulateAnswers(), 'utf8')
    .trimEnd()
    .split('\n');
  lines = all.filter((line, index) => index === 0 || line.startsWith('01'));
  writeFileSync(answers, `${lines.join('\n')}\n`);
  const parts = Map.groupBy(lines.slice(1), (line) => line.split(',')[1] ?? '');
  clean = Object.fromEntries(
    [...parts].map(([part, own]) => [part, new Set(own.map((line) => line.split(',')[0])).size]),
  );
  expect(clean.gemensam).toBeGreaterThan(30);
});

/** The same with one unit less in a part. */
const lose = (part: string): Readonly<Record<string, number>> => ({ ...clean, [part]: (clean[part] ?? 0) - 1 });

interface Outcome {
  readonly run: CommandRun;
  readonly problems: readonly CsvLine[];
  readonly answered: Readonly<Record<string, number>>;
}

/** Calculates from changed bytes; the numbers answered tell what was lost. */
async function calculateFrom(bytes: Uint8Array | string): Promise<Outcome> {
  const folder = makeTestFolder();
  const path = join(folder, 'answers.csv');
  writeFileSync(path, bytes);
  const run = await runCommand(['calculate', '2018', '--answers', path, '--out', folder]);
  const response = readCsvFile(join(folder, 'response.csv'));
  return {
    run,
    problems: readCsvFile(join(folder, 'problems.csv')),
    answered: Object.fromEntries(response.map((row) => [row.part ?? '', Number(row.answered)])),
  };
}

/** Line of the first L7 answer of a unit, and the same lines with that one changed. */
function changeLine(change: (cells: string[]) => readonly string[]): { line: number; text: string } {
  const line = findLine(answers, '0115,lss,L7,');
  const changed = [...lines];
  const cells = (changed[line - 1] ?? '').split(',');
  changed.splice(line - 1, 1, ...change(cells));
  return { line, text: `${changed.join('\n')}\n` };
}

function expectOneProblem(outcome: Outcome, expected: CsvLine, answered: typeof clean): void {
  expect(outcome.run.status).toBe(1);
  expect(outcome.problems).toHaveLength(1);
  expect(outcome.problems[0]).toMatchObject(expected);
  expect(outcome.problems[0]?.message?.length).toBeGreaterThan(20);
  expect(outcome.run.errors).not.toMatch(/\bat .*\.(ts|js):\d+/);
  expect(outcome.answered).toMatchObject(answered);
}

describe('calculate on bad cells', () => {
  const place = { unit: '0115', part: 'lss' };

  it('a missing cell leaves out the part, and no other', async () => {
    const { text } = changeLine(() => []);
    expectOneProblem(await calculateFrom(text), { ...place, question: 'L7' }, lose('lss'));
  });

  it('a surplus cell', async () => {
    const { line, text } = changeLine((cells) => [cells.join(','), '0115,lss,L7,lss-barn,JA,']);
    expectOneProblem(await calculateFrom(text), { ...place, line: String(line + 1), question: 'L7' }, lose('lss'));
  });

  it('an unknown question', async () => {
    const { line, text } = changeLine((cells) => [cells.join(','), '0115,lss,L77,,JA,']);
    expectOneProblem(await calculateFrom(text), { ...place, line: String(line + 1), question: 'L77' }, lose('lss'));
  });

  it('an unknown answer', async () => {
    const { line, text } = changeLine((cells) => [cells.with(4, 'KANSKE').join(',')]);
    const outcome = await calculateFrom(text);
    expectOneProblem(outcome, { ...place, line: String(line), question: 'L7' }, lose('lss'));
    expect(outcome.problems[0]?.message).toContain('KANSKE');
  });

  it('a doubled cell', async () => {
    const { line, text } = changeLine((cells) => [cells.join(','), cells.join(',')]);
    expectOneProblem(await calculateFrom(text), { ...place, line: String(line + 1), question: 'L7' }, lose('lss'));
  });

  it('a number that is none', async () => {
    const start = findLine(answers, '0115,aldre,Ä1,');
    const changed = [...lines];
    changed[start - 1] = (changed[start - 1] ?? '').split(',').with(4, 'tolv').join(',');
    const outcome = await calculateFrom(`${changed.join('\n')}\n`);
    expectOneProblem(outcome, { unit: '0115', part: 'aldre', line: String(start), question: 'Ä1' }, lose('aldre'));
  });

  it('R-FRAME-06 an unframed unit is told of, and the rest is calculated', async () => {
    const outcome = await calculateFrom(`${lines.join('\n')}\n9999,lss,L7,,JA,\n`);
    expectOneProblem(outcome, { unit: '9999', line: String(lines.length + 1) }, clean);
  });

  it('a city that answers by district is not framed itself', async () => {
    const outcome = await calculateFrom(`${lines.join('\n')}\n0180,lss,L7,,JA,\n`);
    expectOneProblem(outcome, { unit: '0180', line: String(lines.length + 1) }, clean);
  });

  it('R-QUESTIONNAIRE-03 without the compulsory part the others count as not answered, one problem each', async () => {
    const kept = lines.filter((line) => !line.startsWith('0115,gemensam,'));
    const outcome = await calculateFrom(`${kept.join('\n')}\n`);
    const parts = new Set(lines.filter((line) => line.startsWith('0115,')).map((line) => line.split(',')[1]));
    expect(outcome.run.status).toBe(1);
    expect(outcome.problems.map((problem) => problem.part).sort()).toEqual(
      [...parts].filter((part) => part !== 'gemensam').sort(),
    );
    expect(outcome.answered).toMatchObject({ gemensam: lose('gemensam').gemensam, lss: lose('lss').lss });
  });

  it('a hostile long cell is quoted by at most 60 characters', async () => {
    const { text } = changeLine((cells) => [cells.with(4, 'X'.repeat(5000)).join(',')]);
    const outcome = await calculateFrom(text);
    expect(outcome.problems[0]?.message).toContain('X'.repeat(50));
    expect(outcome.problems[0]?.message).not.toContain('X'.repeat(61));
  });
});

describe('calculate on files that are broken', () => {
  it('an unclosed quote costs its own part only', async () => {
    const { line, text } = changeLine((cells) => [cells.with(5, '"aldrig stängt').join(',')]);
    const outcome = await calculateFrom(text);
    expect(outcome.run.status).toBe(1);
    expect(outcome.problems.some((problem) => problem.line === String(line))).toBe(true);
    expect(outcome.answered).toMatchObject(lose('lss'));
  });

  it('a field of 2 MB costs its own part only', async () => {
    const { line, text } = changeLine((cells) => [cells.with(5, 'x'.repeat(2_000_000)).join(',')]);
    const outcome = await calculateFrom(text);
    expect(outcome.run.status).toBe(1);
    expect(outcome.problems.some((problem) => problem.line === String(line))).toBe(true);
    expect(outcome.answered).toMatchObject(lose('lss'));
  });

  const whole: readonly (readonly [string, () => Uint8Array | string])[] = [
    ['an empty file', () => ''],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['UTF-16', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines.slice(0, 50).join('\n'), 'utf16le')])],
    ['semicolons', () => lines.slice(0, 50).join('\n').replaceAll(',', ';')],
    ['no header', () => lines.slice(1, 50).join('\n')],
    ['JSON', () => '{"unit": "0115"}'],
  ];
  for (const [name, build] of whole) {
    it(`${name} gives one clear sentence and an empty result`, async () => {
      const outcome = await calculateFrom(build());
      expect(outcome.run.status).toBe(1);
      expect(outcome.problems.length).toBeGreaterThanOrEqual(1);
      expect(outcome.problems.length).toBeLessThanOrEqual(3);
      expect(outcome.problems[0]?.message?.length).toBeGreaterThan(20);
      expect(outcome.answered.gemensam).toBe(0);
    });
  }

  it('Latin-1 in a comment costs nothing but a problem on its line', async () => {
    const { line, text } = changeLine((cells) => [cells.with(5, 'på prov').join(',')]);
    const outcome = await calculateFrom(Buffer.from(text, 'latin1'));
    expect(outcome.run.status).toBe(1);
    expect(outcome.problems.some((problem) => problem.line === String(line))).toBe(true);
    expect(outcome.answered.gemensam).toBeGreaterThan((clean.gemensam ?? 0) / 2);
  });

  it('a byte order mark and Windows line ends are taken as they are', async () => {
    const outcome = await calculateFrom(`\uFEFF${lines.join('\r\n')}\r\n`);
    expect(outcome.problems).toEqual([]);
    expect(outcome.run.status).toBe(0);
    expect(outcome.answered).toMatchObject(clean);
  });
});
