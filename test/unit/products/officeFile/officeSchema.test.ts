// Every kind of office file that the product makes, under the rules of the format (Open XML SDK). LibreOffice opens files
// that others refuse or offer to repair. With JAMFOR_LONG=1 also all areas and parts of two rounds.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDefinitionFiles } from '../../../../src/adapters/files/readDefinitionFiles.ts';
import { buildDocumentWords } from '../../../../src/apps/wiring/createDocumentMaker.ts';
import { makePlaceData } from '../../../../src/apps/wiring/makePlaceData.ts';
import { makePlaceProduct } from '../../../../src/apps/wiring/placeProducts.ts';
import { releaseProducts } from '../../../../src/apps/wiring/releaseProducts.ts';
import { writeWordQuestionnaire } from '../../../../src/products/document/index.ts';
import { buildReportSource, madeForms, type ReportSource } from '../../../../src/products/unitReport/index.ts';
import type { Round } from '../../../../src/stages/definition/index.ts';
import { buildReleaseTable, packCells, type ReleaseData } from '../../../../src/stages/publication/index.ts';
import { readTestDefinitions, validFolder } from '../../../definitions/readTestDefinitions.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { buildPart, buildTestRound } from '../../../support/buildTestRound.ts';
import { exportDefinitions } from '../../../support/definitionWorkbook.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';
import { buildQuestionnaireContent, partialAnswersArbitrary } from '../../../support/questionnaireDocuments.ts';
import { type OfficeFile, validateOffice } from '../../../support/validateOffice.ts';

const isLong = process.env.JAMFOR_LONG === '1';
const minutes = 60_000;
const officeMedia = 'application/vnd.openxmlformats-officedocument.';
const languages = ['sv', 'en'] as const;

// Columns with earlier rounds, so that no tab is left out.
const plain = buildReleaseFixture();
const earlier = [packCells({ ...plain, round: plain.round - 1 })];
const data = buildReleaseFixture({ earlier });

/** What a release holds for office programs: workbook, documents. */
async function listReleaseFiles(release: ReleaseData): Promise<readonly OfficeFile[]> {
  const table = buildReleaseTable(release);
  return Promise.all(
    releaseProducts
      .filter(({ mediaType }) => mediaType.startsWith(officeMedia))
      .map(async ({ buildName, build }) => {
        const bytes = await build(release, table);
        if (typeof bytes === 'string') throw new Error(`${buildName(release)} is text`);
        return { name: `${release.round} ${release.area} ${buildName(release)}`, bytes };
      }),
  );
}

function buildSource(releases: readonly ReleaseData[]): ReportSource {
  const [{ round } = data] = releases;
  const edition = {
    round,
    hash: '0123456789ab',
    time: `${round}-06-18T06:00:00Z`,
    moment: { kind: 'newest' },
  } as const;
  return buildReportSource(
    edition,
    releases.map((release) => ({ data: release, earlier: release.earlier })),
  );
}

/** What is made of a place on demand: the workbook of each area, and in both languages what is said over all of them. */
async function listPlaceFiles(source: ReportSource, unit: string): Promise<readonly OfficeFile[]> {
  const { round, hash } = source.edition;
  const print = () => Promise.reject(new Error('Nothing is printed here'));
  const place = { level: 'unit', code: unit } as const;
  const workbooks = source.areas.map(({ data: { area } }) => {
    const request = { kind: 'workbook', format: 'xlsx', language: 'sv', round, edition: hash, place, area } as const;
    return expectBytes(`${round} ${area} ${unit}.xlsx`, makePlaceData(source, request));
  });
  const forms = madeForms.filter(({ format }) => format !== 'pdf');
  const made = forms.flatMap((form) =>
    languages.map(async (language) => {
      const bytes = await makePlaceProduct(source, form, { unit, language }, { print, url: 'https://jamfor.example' });
      return expectBytes(`${round} ${unit} ${form.kind} ${language}.${form.format}`, bytes);
    }),
  );
  return [...workbooks, ...(await Promise.all(made))];
}

function expectBytes(name: string, bytes: Uint8Array | undefined): OfficeFile {
  if (bytes === undefined) throw new Error(`${name} was not made`);
  return { name, bytes };
}

/** The questions of a part as they are mailed, and with answers, comments and what was answered before. */
function listQuestionnaires(round: Round, part: string, language: 'sv' | 'en'): readonly OfficeFile[] {
  const words = buildDocumentWords(round, language);
  const empty = buildQuestionnaireContent(round, part, { unit: undefined });
  const [filled] = fc.sample(partialAnswersArbitrary(empty.part), { numRuns: 1, seed: 2018 });
  const answered = buildQuestionnaireContent(round, part, { ...filled, earlier: filled?.answers });
  return [
    { name: `${round.year} ${part} ${language} empty.docx`, bytes: writeWordQuestionnaire({ ...empty, words }) },
    { name: `${round.year} ${part} ${language} answered.docx`, bytes: writeWordQuestionnaire({ ...answered, words }) },
  ];
}

/** Each kind of file once, small. */
async function listKinds(): Promise<readonly OfficeFile[]> {
  const part = buildPart('prov', [
    { code: 'P1' },
    { code: 'P2', items: ['norr', 'söder'] },
    { code: 'P3', kind: 'multiple', options: ['A', 'B', 'C'], written: 'C' },
    { code: 'P4', kind: 'number', items: ['norr', 'söder'] },
    { code: 'P5', kind: 'text', askedWhen: 'P1 = JA' },
    { code: 'P6', kind: 'multiple', options: ['A', 'B'], items: ['norr', 'söder'] },
  ]);
  const definitions = exportDefinitions(readTestDefinitions(join(validFolder, 'shared-question')));
  return [
    ...(await listReleaseFiles(data)),
    ...(await listPlaceFiles(buildSource([data]), '0586')),
    ...listQuestionnaires(buildTestRound([part]), 'prov', 'sv'),
    { name: 'definitions.xlsx', bytes: definitions },
  ];
}

/** Whole releases of a round, a place in them, and every part of the questionnaire. */
async function listRound(year: number): Promise<readonly OfficeFile[]> {
  const { round } = loadRealRound(year);
  const releases = round.areas.map(({ code }) => buildBundledRelease(code, 1, year));
  return [
    ...(await Promise.all(releases.map(listReleaseFiles))).flat(),
    ...(await listPlaceFiles(buildSource(releases), '0586')),
    ...round.parts.flatMap(({ code }) => languages.flatMap((language) => listQuestionnaires(round, code, language))),
  ];
}

function unescapeXml(text: string): string {
  const signs = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return Object.entries(signs).reduce((left, [entity, sign]) => left.replaceAll(entity, sign), text);
}

/** The file with one of its parts changed. Throws Error where the part does not hold what is to be replaced. */
function spoil({ name, bytes }: OfficeFile, part: string, from: string, to: string): OfficeFile {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  if (!xml.includes(from)) throw new Error(`${part} has no ${from}`);
  return { name, bytes: zipSync({ ...parts, [part]: strToU8(xml.replace(from, to)) }) };
}

describe('office files', () => {
  it('of every kind keep the rules of the format', { timeout: 40 * minutes }, async () => {
    const files = [
      ...(await listKinds()),
      ...(isLong ? [...(await listRound(2018)), ...(await listRound(2024))] : []),
      ...(isLong
        ? [{ name: 'all definitions.xlsx', bytes: exportDefinitions(readDefinitionFiles('definitions')) }]
        : []),
    ];
    expect(await validateOffice(files)).toEqual([]);
    expect(files.length).toBeGreaterThan(isLong ? 200 : 10);
  });

  it('are all among those: whoever writes a new kind of file adds it to this test', () => {
    const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
    const callers = paths.filter((path) =>
      /(?<!function )\b(writeOfficeFile|writeWordFile|writeXlsx)\(/.test(readFileSync(join('src', path), 'utf8')),
    );
    expect(callers.toSorted()).toEqual([
      'products/definitionWorkbook/buildDefinitionWorkbook.ts',
      'products/document/slides/writeSlideShow.ts',
      'products/document/word/writeWordDocument.ts',
      'products/document/wordQuestionnaire/writeWordQuestionnaire.ts',
      'products/officeFile/writeWordFile.ts',
      'products/workbook/buildWorkbook.ts',
      'products/workbook/xlsx/writeXlsx.ts',
    ]);
  });

  // Word refuses longer ones; the format does not say so.
  it.each([2018, 2024])('with questions of %i name each field in at most 64 signs, code and option in full', (year) => {
    const { round } = loadRealRound(year);
    const files = round.parts.flatMap(({ code }) =>
      languages.flatMap((language) => listQuestionnaires(round, code, language).slice(0, 1)),
    );
    const read = ({ bytes }: OfficeFile) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const names = files.flatMap((file) =>
      [...read(file).matchAll(/<w:(?:alias|tag) w:val="([^"]*)"/g)].map(([, name]) => unescapeXml(name ?? '')),
    );
    expect(names.filter((name) => name.length > 64)).toEqual([]);
    expect(names.filter((name) => name.includes('…') && !/^\w+: [^:]{9,}…(: [^…]+)?$/u.test(name))).toEqual([]);
    expect(names.some((name) => name.includes('…'))).toBe(true);
  });

  it('that break a rule are found, with the part and the place of the fault', async () => {
    const [workbook, document] = (await listReleaseFiles(data)).filter(({ name }) =>
      /(xlsx|faktablad\.docx)$/.test(name),
    );
    if (workbook === undefined || document === undefined) throw new Error('A release has a workbook and a fact sheet');
    const faults = await validateOffice([
      spoil(document, 'word/document.xml', '<w:body>', '<w:body><w:tc/>'),
      spoil(workbook, 'xl/worksheets/sheet2.xml', ' ref="', ' reference="'),
      spoil(workbook, 'xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', 'worksheets/sheet99.xml'),
      { name: 'no file.docx', bytes: strToU8('No zip file') },
    ]);
    expect(faults).toEqual([
      expect.stringMatching(
        /^.*faktablad\.docx \/word\/document\.xml \/w:document\[1\]\/w:body\[1\]: The element has invalid/,
      ),
      expect.stringMatching(/^.*xlsx \/xl\/worksheets\/sheet2\.xml .*: The required attribute 'ref' is missing\.$/),
      expect.stringMatching(/^.*xlsx \/xl\/worksheets\/sheet2\.xml .*: The 'reference' attribute is not declared\.$/),
      expect.stringMatching(/^.*xlsx: Part: \/xl\/worksheets\/sheet99\.xml doesn't exist/),
      'no file.docx: File contains corrupted data.',
    ]);
  });
});
