import { describe, expect, it } from 'vitest';
import {
  readAnswersCsv,
  renderAnswersCsv,
  renderCsv,
  renderFrameCsv,
  renderProblemsCsv,
  renderResponseCsv,
  renderResultsCsv,
} from '../../../../src/products/dataFile/index.ts';
import { buildFrame } from '../../../../src/stages/frame/index.ts';
import { buildPart, buildTestClassifications, buildTestRound } from '../../../support/buildTestRound.ts';

const round = buildTestRound([
  buildPart('gemensam', [
    { code: 'G2', items: ['eb+lss', 'barn+lss-barn'] },
    { code: 'G1c', kind: 'multiple', options: ['A', 'B', 'C'], written: 'C' },
  ]),
  buildPart('lss', [{ code: 'L1' }]),
]);

describe('renderCsv', () => {
  it('quotes only what needs quotes', () => {
    expect(renderCsv([['a', 1, undefined, 'b c', 'b,c', 'b"c', 'b\nc', ' ']])).toBe('a,1,,b c,"b,c","b""c","b\nc", \n');
  });
  it('gives nothing for no records', () => {
    expect(renderCsv([])).toBe('');
  });
});

describe('files of a calculation', () => {
  it('R-PUBLICATION-21 results.csv has the columns of the contract, empty where a value is not there', () => {
    const result = {
      round: 2018,
      area: 'lss',
      indicator: 'LSS-01',
      level: 'unit',
      code: '0114',
      outcome: 'JA',
      value: undefined,
      numerator: undefined,
      denominator: undefined,
      framed: undefined,
      missing: undefined,
      status: 'VALUE',
      colour: 'green',
      series: 'socialjour',
    } as const;
    expect(renderResultsCsv([result])).toBe(
      'round,area,indicator,level,code,outcome,value,numerator,denominator,framed,missing,status,colour,series\n' +
        '2018,lss,LSS-01,unit,0114,JA,,,,,,VALUE,green,socialjour\n',
    );
  });

  it('response.csv has the columns of the contract', () => {
    const rate = { round: 2018, part: 'lss', framed: 312, answered: 290, percent: 93, previousPercent: undefined };
    expect(renderResponseCsv([rate])).toBe(
      'round,part,framed,answered,percent,previous_percent\n2018,lss,312,290,93,\n',
    );
  });

  it('problems.csv is in the order of lines', () => {
    const problem = { unit: '0114', part: 'lss', question: '', item: '', code: 'X', message: 'Rätta, tack.' };
    expect(
      renderProblemsCsv([
        { ...problem, line: undefined },
        { ...problem, line: 10 },
        { ...problem, line: 9 },
      ]),
    ).toBe(
      'line,unit,part,question,item,code,message\n' +
        '9,0114,lss,,,X,"Rätta, tack."\n10,0114,lss,,,X,"Rätta, tack."\n,0114,lss,,,X,"Rätta, tack."\n',
    );
  });

  it('R-FRAME-04 frame.csv has a line per unit and part', () => {
    const frame = buildFrame(
      round,
      buildTestClassifications([{ code: '0114', name: 'Upplands Väsby', inhabitants: 44_605 }]),
    );
    expect(renderFrameCsv(frame)).toBe(
      'unit,name,kind,municipality,county,part,size_group,skr_group,socioeconomic_group\n' +
        '0114,Upplands Väsby,municipality,0114,01,gemensam,3,C8,\n0114,Upplands Väsby,municipality,0114,01,lss,3,C8,\n',
    );
  });
});

describe('renderAnswersCsv', () => {
  const responses = [
    { unit: '0180-bromma', part: 'lss', answers: new Map([['L1', 'JA']]) },
    {
      unit: '0114',
      part: 'gemensam',
      answers: new Map([
        ['G1c[C]', 'En granne, ibland'],
        ['G1c', 'A;C'],
        ['G2[barn+lss-barn]', 'NEJ'],
        ['G2[eb+lss]', 'JA'],
      ]),
      comments: new Map([['G2', 'Gäller från mars']]),
    },
    { unit: '0114', part: 'lss', answers: new Map([['L1', 'NEJ']]) },
  ];

  it('orders by unit, part, question and item, and puts a comment on the first line of its question', () => {
    expect(renderAnswersCsv(round, responses)).toBe(
      'unit,part,question,item,answer,comment\n' +
        '0114,gemensam,G2,eb+lss,JA,Gäller från mars\n' +
        '0114,gemensam,G2,barn+lss-barn,NEJ,\n' +
        '0114,gemensam,G1c,,A;C,\n' +
        '0114,gemensam,G1c,C,"En granne, ibland",\n' +
        '0114,lss,L1,,NEJ,\n' +
        '0180-bromma,lss,L1,,JA,\n',
    );
  });

  it('is read again without a fault', () => {
    const { rows, problems } = readAnswersCsv(new TextEncoder().encode(renderAnswersCsv(round, responses)));
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(6);
  });
});
