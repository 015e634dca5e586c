import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../../src/kernel/problem.ts';
import { renderReleaseJson } from '../../../../src/products/dataFile/index.ts';
import { type ReleaseData, readReleaseData, readReleaseManifest } from '../../../../src/stages/publication/index.ts';
import { releaseTexts as english } from '../../../../src/texts/en/release.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';

const data = buildReleaseFixture();
const manifest = {
  formatVersion: 1,
  round: 2018,
  area: 'lss',
  version: 1,
  time: '2018-06-14T08:00:00+02:00',
  isSynthetic: true,
  definitionHash: 'a'.repeat(64),
  inputs: [{ name: 'answers.csv', sha256: 'b'.repeat(64) }],
  files: [{ path: 'lss/data.json', product: 'data', area: 'lss', sha256: 'c'.repeat(64) }],
};

/** The Problem that reading throws. Fails when it throws none, or something else. */
function catchProblem(read: () => unknown): Problem {
  try {
    read();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('Nothing was wrong');
}

describe('data.json', () => {
  it('gives the release back as it was', () => {
    expect(readReleaseData(renderReleaseJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
  });

  it('gives every reason back, however many units share it', () => {
    const reason = fc.record({
      unit: fc.constantFrom(...data.units.map((unit) => unit.code)),
      column: fc.constantFrom(...data.columns.map((column) => column.code)),
      answers: fc.array(fc.record({ question: fc.constantFrom('G1', 'G2'), answer: fc.constantFrom('Ja', 'Nej') }), {
        maxLength: 2,
      }),
      decidedBy: fc.constantFrom(-1, 0, 1),
    });
    const reasons = fc.uniqueArray(reason, { selector: ({ unit, column }) => `${unit}|${column}`, maxLength: 40 });
    const place = ({ unit, column }: ReleaseData['reasons'][number]): number =>
      100 * data.columns.findIndex(({ code }) => code === column) + data.units.findIndex(({ code }) => code === unit);
    fc.assert(
      fc.property(reasons, (some) => {
        const sorted = some.toSorted((a, b) => place(a) - place(b));
        expect(readReleaseData(renderReleaseJson({ ...data, reasons: sorted })).reasons).toEqual(sorted);
      }),
      chooseRuns(50),
    );
  });

  it('writes a reason once for all units that share it', () => {
    const [shared] = data.reasons;
    const reasons = data.units.flatMap((unit) => (shared === undefined ? [] : [{ ...shared, unit: unit.code }]));
    const stored = JSON.parse(renderReleaseJson({ ...data, reasons }));
    expect(stored.reasons).toEqual([
      {
        column: 'LSS-02.1',
        answers: shared?.answers,
        decidedBy: 1,
        units: data.units.map((unit) => unit.code),
      },
    ]);
  });
});

describe('a file that is no release', () => {
  it.each([
    ['cut off', renderReleaseJson(data).slice(0, 2000), /ingen läsbar JSON-fil/],
    ['empty', '', /ingen läsbar JSON-fil/],
    ['a list', '[]', /formatVersion saknas/],
    ['null', 'null', /formatVersion saknas/],
    ['something else', '{"name":"jamfor","version":"1.0.0"}', /formatVersion saknas/],
    ['a version in words', '{"formatVersion":"1"}', /formatVersion saknas/],
    ['version 0', '{"formatVersion":0}', /formatVersion saknas/],
    ['half a version', '{"formatVersion":0.5}', /formatVersion saknas/],
    ['too new', '{"formatVersion":4}', /formatversion 4, men det här programmet läser till och med 3.*Uppdatera/],
    [
      'without results',
      JSON.stringify({ ...JSON.parse(renderReleaseJson(data)), results: undefined }),
      /results saknas/,
    ],
    ['with an odd area', JSON.stringify({ ...JSON.parse(renderReleaseJson(data)), area: '../lss' }), /area saknas/],
  ])('is told in a sentence: %s', (_, text, sentence) => {
    const problem = catchProblem(() => readReleaseData(text, { place: 'mapp/data.json' }));
    expect(problem.code).toBe('UNREADABLE_RELEASE');
    expect(problem.message).toMatch(/^mapp\/data\.json /);
    expect(problem.message).toMatch(sentence);
  });

  it('is told in English too', () => {
    const problem = catchProblem(() => readReleaseData('{', { texts: english }));
    expect(problem.message).toBe('The file is no readable JSON file. It may be cut off or changed. Fetch it again.');
  });

  it('never fails in another way, whatever the file holds', () => {
    const fields = ['round', 'area', 'version', 'time', 'units', 'columns', 'results', 'reasons', 'files', 'inputs'];
    const broken = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()).map((rest) => ({ ...manifest, ...rest }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), broken), (value) => {
        for (const read of [readReleaseData, readReleaseManifest]) {
          try {
            read(JSON.stringify(value));
          } catch (error) {
            expect(error).toBeInstanceOf(Problem);
          }
        }
      }),
      chooseRuns(300),
    );
  });
});

describe('release.json', () => {
  it('is read as it is', () => {
    expect(readReleaseManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  it.each([
    '../data.json',
    '/etc/passwd',
    'a/../../b',
    './data.json',
    'C:\\data.json',
    'a\\b',
    'a//b',
    '',
    '..',
    'ö.csv',
  ])('refuses the path %j, which may lead out of the folder', (path) => {
    const files = [{ ...manifest.files[0], path }];
    const problem = catchProblem(() => readReleaseManifest(JSON.stringify({ ...manifest, files })));
    expect(problem.code).toBe('UNREADABLE_RELEASE');
    expect(problem.message).toContain(`"${path}"`);
  });

  it.each([
    ['round', '2018'],
    ['version', 0],
    ['version', 1.5],
    ['time', 'i går'],
    ['definitionHash', 'abc'],
    ['inputs', {}],
    ['files', [{ path: 'data.json' }]],
  ])('refuses %s %j', (field, value) => {
    const problem = catchProblem(() => readReleaseManifest(JSON.stringify({ ...manifest, [field]: value })));
    expect(problem.message).toContain(`${field} saknas eller har fel form`);
  });
});
