import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildReleaseFiles } from '../../../../src/apps/wiring/buildReleaseFiles.ts';
import { type MapShapes, parseTopology } from '../../../../src/stages/definition/index.ts';
import { readReleaseData, readReleaseManifest } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { readWorkbook } from '../../../support/readWorkbook.ts';

const lss = buildReleaseFixture();
const barn = buildReleaseFixture({ area: 'barn', areaName: ours('Social barn- och ungdomsvård') });
const context = {
  definitionHash: 'd'.repeat(64),
  inputs: [{ name: 'answers.csv', sha256: 'a'.repeat(64) }],
  replaces: undefined,
};

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

describe('buildReleaseFiles', () => {
  it('R-PUBLICATION-02 makes one workbook for the area, data, CSV files and a manifest', async () => {
    const files = await buildReleaseFiles([lss], context);
    expect(files.map(({ path, product, area }) => `${path} ${product} ${area}`)).toEqual([
      'data.json data lss',
      'summary.json summary lss',
      'cells.json cells lss',
      'changes.json changes lss',
      'results.csv results lss',
      'response.csv response lss',
      'units.csv units lss',
      'changes.csv changesCsv lss',
      'text-changes.csv textChangesCsv lss',
      'oj-2018-lss_v1_2018-06-14.xlsx workbook lss',
      'data/oj-2018-lss_v1.csv csv lss',
      'data/oj-2018-lss_v1_excel.csv csvExcel lss',
      'data/oj-2018-lss_v1.json json lss',
      'data/oj-2018-lss_v1.parquet parquet lss',
      'data/oj-2018-lss_v1_andelar.jsonstat.json jsonstatShares lss',
      'data/oj-2018-lss_v1_utfall.jsonstat.json jsonstatOutcomes lss',
      'data/oj-2018-lss_v1_andelar.px pxShares lss',
      'data/oj-2018-lss_v1_utfall.px pxOutcomes lss',
      'data/oj-2018-lss_v1_datapaket.zip dataPackage lss',
      'documents/vagledning.pdf guide lss',
      'documents/vagledning.docx guideWord lss',
      'documents/metodbeskrivning.pdf method lss',
      'documents/metodbeskrivning.docx methodWord lss',
      'documents/analysstod.pdf analysis lss',
      'documents/analysstod.docx analysisWord lss',
      'documents/faktablad.pdf factSheet lss',
      'documents/faktablad.docx factSheetWord lss',
      'documents/bildspel.pptx slides lss',
      'release.json manifest lss',
    ]);
  });

  it('gives every area a folder of its own when there are several', async () => {
    const files = await buildReleaseFiles([lss, barn], context);
    const manifest = readReleaseManifest(decode(files.at(-1)?.bytes));
    expect(manifest.area).toBe('all');
    expect(manifest.files.filter(({ product }) => product === 'data').map(({ path, area }) => [path, area])).toEqual([
      ['lss/data.json', 'lss'],
      ['barn/data.json', 'barn'],
    ]);
    expect(manifest.files.at(-1)).toMatchObject({
      path: 'oj-2018_v1_datapaket.zip',
      product: 'dataPackage',
      area: 'all',
    });
    expect(readReleaseData(decode(files.find(({ path }) => path === 'barn/data.json')?.bytes)).area).toBe('barn');
  });

  it('lists every other file with the hash of its bytes', async () => {
    const files = await buildReleaseFiles([lss, barn], {
      ...context,
      replaces: { version: 1, sha256: 'b'.repeat(64) },
    });
    const manifest = readReleaseManifest(decode(files.at(-1)?.bytes));
    expect(manifest.files).toEqual(
      files.slice(0, -1).map(({ path, product, area, bytes, mediaType, language }) => ({
        ...{ path, product, area, sha256: hash(bytes), mediaType, bytes: bytes.length },
        ...(language !== undefined && { language }),
      })),
    );
    expect(manifest).toMatchObject({
      formatVersion: 3,
      round: 2018,
      version: 1,
      time: '2018-06-14T08:00:00+02:00',
      isSynthetic: true,
      definitionHash: context.definitionHash,
      inputs: context.inputs,
      replaces: { version: 1, sha256: 'b'.repeat(64) },
    });
  });

  it('holds the country once, beside the areas, where the borders are known', async () => {
    const borders = parseTopology(
      await readFile('definitions/classifications/sweden-municipalities.topo.json', 'utf8'),
    );
    const leftOut = new Set(['workbook', 'parquet']);
    const files = await buildReleaseFiles([lss, barn], context, { map: borders, leftOut });
    expect(files.filter(({ product }) => product === 'map').map(({ path, area }) => [path, area])).toEqual([
      ['map.json', 'all'],
    ]);
    const shapes = JSON.parse(decode(files.find(({ path }) => path === 'map.json')?.bytes)) as MapShapes;
    expect(shapes.municipalities.length).toBe(290);
    expect(files.some(({ product }) => leftOut.has(product))).toBe(false);
  });

  it('gives the same bytes for the same release', async () => {
    const [first, second] = [await buildReleaseFiles([lss], context), await buildReleaseFiles([lss], context)];
    expect(first.map(({ bytes }) => hash(bytes))).toEqual(second.map(({ bytes }) => hash(bytes)));
  });

  it('R-SUPPRESSION-08 says the same of every cell in workbook, CSV and JSON', async () => {
    const files = await buildReleaseFiles([lss], context);
    const find = (product: string) => files.find((file) => file.product === product)?.bytes ?? new Uint8Array();
    const json = readReleaseData(decode(find('data'))).results;
    const csv = decode(find('results')).trimEnd().split('\n').slice(1);
    const { book } = await readWorkbook(find('workbook'));
    const sheet = book.sheets.find(({ name }) => name === 'Data')?.rows.slice(1) ?? [];
    expect([json.length, csv.length, sheet.length]).toEqual(Array(3).fill(lss.results.length));
    for (const [index, result] of json.entries()) {
      const { indicator, level, code, outcome, value, status, numerator, denominator, framed, missing, colour } =
        result;
      const counts = [numerator, denominator, framed, missing].map((count) => count ?? '').join(',');
      expect(csv[index]).toBe(
        `2018,lss,${indicator},${level},${code},${outcome ?? ''},${value ?? ''},${counts},${status},${colour ?? ''},${result.series}`,
      );
      const row = sheet[index] ?? [];
      expect([row[2], row[4], row[5], row[14]]).toEqual([indicator, level, code, status]);
      if (value !== undefined) expect(row[9]).toBe(Number(value));
      if (outcome !== undefined) expect(row[8]).toBe(outcome);
      if (status !== 'VALUE') expect([typeof row[7], row[7]]).toEqual(['string', row[9]]);
    }
  });
});
