// A file with damage in one part loses that part and nothing else, from bytes to responses.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswersCsv } from '../../../../src/products/dataFile/index.ts';
import { checkHandIns } from '../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../src/stages/frame/index.ts';
import {
  buildPart,
  buildTestClassifications,
  buildTestRound,
  listMunicipalityCodes,
} from '../../../support/buildTestRound.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';

const round = buildTestRound([
  buildPart('lss', [
    { code: 'L3' },
    { code: 'L3a', askedWhen: 'L3 = JA' },
    { code: 'L5', kind: 'multiple', options: ['A', 'B', 'C'], written: 'C' },
    { code: 'L6', kind: 'number' },
  ]),
]);
const codes = listMunicipalityCodes(6);
const frame = buildFrame(round, buildTestClassifications(codes.map((code) => ({ code }))));
const cells = ['L3,,JA,', 'L3a,,NEJ,"ja, delvis"', 'L5,,A;C,', 'L5,C,"""citat"", och komma",', 'L6,,12.5,"två\nrader"'];

/** What may stand in place of the cell at the end of a line. */
const damage = fc.oneof(
  fc.constantFrom(
    'L3,,JA',
    'L3,,JA,,',
    'L3,,"JA,',
    '"L3,,JA,',
    'L3,"",JA"",',
    'L99,,JA,',
    'L3,,\0,',
    'L3,,JA,\uFFFD"',
    '',
  ),
  fc.string({ maxLength: 30 }).filter((text) => !/[\r\n]/.test(text)),
  fc.constant(`L3,,${'x'.repeat(150_000)},`),
);

function check(text: string) {
  const { rows, problems } = readAnswersCsv(new TextEncoder().encode(text));
  const checked = checkHandIns(round, frame, rows);
  return { units: checked.responses.map(({ unit }) => unit), problems: [...problems, ...checked.problems] };
}

function buildLines(): string[] {
  return codes.flatMap((unit) => cells.map((cell) => `${unit},lss,${cell}`));
}

describe('a damaged answers.csv', () => {
  it('R-EDITING-13 whole, every unit is there', () => {
    const text = ['unit,part,question,item,answer,comment', ...buildLines(), ''].join('\n');
    expect(check(text)).toEqual({ units: codes, problems: [] });
  });

  it('R-EDITING-13 keeps every other unit, reports at least one problem, and never quotes more than 60 characters', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: codes.length - 1 }),
        fc.nat({ max: cells.length - 1 }),
        damage,
        (place, cell, wrong) => {
          const unit = codes[place] ?? '';
          const lines = buildLines();
          const whole = lines[place * cells.length + cell];
          lines[place * cells.length + cell] = `${unit},lss,${wrong}`;
          if (`${unit},lss,${wrong}` === whole) return;
          const { units, problems } = check(['unit,part,question,item,answer,comment', ...lines, ''].join('\n'));
          const others = codes.filter((code) => code !== unit);
          expect(units.filter((code) => code !== unit)).toEqual(others);
          if (!units.includes(unit)) expect(problems.length).toBeGreaterThan(0);
          for (const { message } of problems) expect(message).not.toMatch(/x{61}/);
        },
      ),
      chooseRuns(300),
    );
  });

  it('never throws and never invents a response, whatever the bytes', () => {
    const fragments = fc.constantFrom(
      ...buildLines(),
      'unit,part,question,item,answer,comment',
      '"',
      ',',
      '\n',
      '\n',
      '\0',
      'lss',
    );
    const text = fc
      .array(fragments, { maxLength: 60 })
      .map((parts) => `unit,part,question,item,answer,comment\n${parts.join('\n')}`);
    fc.assert(
      fc.property(text, (input) => {
        const { units } = check(input);
        for (const unit of units) expect(codes).toContain(unit);
        expect(new Set(units).size).toBe(units.length);
      }),
      chooseRuns(200),
    );
  });
});
