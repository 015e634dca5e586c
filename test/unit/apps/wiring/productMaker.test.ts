// Reports as the site gets them: made in a thread from releases on disk, accessible, the same bytes twice, and kept.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReleaseReader } from '../../../../src/adapters/files/createReleaseReader.ts';
import { writeRelease } from '../../../../src/adapters/files/releaseFolders.ts';
import { buildReleaseFiles } from '../../../../src/apps/wiring/buildReleaseFiles.ts';
import { createProductMaker } from '../../../../src/apps/wiring/createProductMaker.ts';
import { releaseDocuments } from '../../../../src/products/document/index.ts';
import { findEdition, type MadeForm, type MadeRequest, madeForms } from '../../../../src/products/unitReport/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamfor-maker-'));
const releasesFolder = join(folder, 'releases');
const faults: unknown[] = [];
const parts = { releasesFolder, url: 'https://jamfor.example', reportError: (fault: unknown) => faults.push(fault) };
const maker = createProductMaker({ ...parts, dataFolder: join(folder, 'data') });
let edition = '';

beforeAll(async () => {
  const data = buildReleaseFixture();
  const documents = releaseDocuments.flatMap(({ product }) => [product, `${product}Word`]);
  const leftOut = new Set([...documents, 'workbook', 'parquet', 'dataPackage']);
  const context = { definitionHash: 'd'.repeat(64), inputs: [], replaces: undefined };
  await writeRelease(releasesFolder, await buildReleaseFiles([data], context, { leftOut }));
  const manifests = await createReleaseReader(releasesFolder, () => false).list();
  edition = findEdition(manifests, data.round, { kind: 'newest' })?.hash ?? '';
});

afterAll(async () => {
  await maker.close();
  rmSync(folder, { recursive: true, force: true });
});

type More = Partial<Pick<MadeRequest, 'language' | 'unit' | 'edition'>>;
const reportPdf: MadeForm = { kind: 'report', format: 'pdf' };

async function make(more: More = {}, form = reportPdf, from = maker): Promise<Uint8Array> {
  const made = await from.make({ ...form, language: 'sv', unit: '0586', round: 2018, edition, ...more });
  if (made.kind !== 'made') throw new Error(`The product is ${made.kind}`);
  return made.bytes;
}

function read(bytes: Uint8Array, program: 'pdfinfo' | 'pdftotext', ...args: readonly string[]): string {
  const path = join(folder, 'dokument.pdf');
  writeFileSync(path, bytes);
  const end = program === 'pdftotext' ? ['-'] : [];
  return execFileSync(program, [...args, path, ...end], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function countPages(bytes: Uint8Array): number {
  return Number(/Pages: +(\d+)/.exec(read(bytes, 'pdfinfo'))?.[1]);
}

describe('the maker of reports', () => {
  it.each(['0586', '0180-bromma', '0509'])('gives %s an accessible report of two to four pages', async (unit) => {
    for (const language of ['sv', 'en'] as const) {
      const bytes = await make({ unit, language });
      expect(countPages(bytes)).toBeGreaterThanOrEqual(2);
      expect(countPages(bytes)).toBeLessThanOrEqual(4);
      expect(read(bytes, 'pdfinfo')).toMatch(/Tagged: +yes/);
      expect(read(bytes, 'pdfinfo', '-meta')).toContain('<pdfuaid:part>1<');
      expect(countPages(await make({ unit, language }, { kind: 'memo', format: 'pdf' }))).toBe(1);
    }
    expect(faults).toEqual([]);
  });

  it('says in the file what the report says', async () => {
    const text = read(await make(), 'pdftotext').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Rapport för Mjölby 2018');
    expect(text).toContain(`utgåva ${edition}`);
    expect(text).toContain('https://jamfor.example/enhet/0586?omgang=2018&asOf=2018-06-14T06:00:00Z');
    const word = unzipSync(await make({}, { kind: 'report', format: 'docx' }))['word/document.xml'];
    expect(new TextDecoder().decode(word)).toContain('Rapport för Mjölby 2018');
  });

  it('gives the same bytes when it is made again, also where they cannot be kept, and keeps what was made first', async () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    const told: unknown[] = [];
    const again = createProductMaker({ ...parts, dataFolder: blocked, reportError: (fault) => told.push(fault) });
    for (const form of madeForms.filter(({ kind }) => kind !== 'memo')) {
      expect(Buffer.from(await make({}, form, again)).equals(await make({}, form))).toBe(true);
    }
    await again.close();
    expect(told).toHaveLength(3);
    const place = join(folder, 'data', 'made', `2018-${edition}`);
    expect(readdirSync(place)).toContain('oj-2018-0586-rapport.pdf');
    writeFileSync(join(place, 'oj-2018-0586-rapport.pdf'), 'as it was made once');
    expect(new TextDecoder().decode(await make())).toBe('as it was made once');
  });

  it('knows no other units and editions, and asks to come back when too many wait', async () => {
    await expect(make({ unit: '9999' })).rejects.toThrow('unknown');
    await expect(make({ edition: '0'.repeat(12) })).rejects.toThrow('unknown');
    const request = { kind: 'memo', format: 'docx', language: 'sv', round: 2018, edition } as const;
    const many = Array.from({ length: 30 }, (_, index) => maker.make({ ...request, unit: String(1000 + index) }));
    const kinds = (await Promise.all(many)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'busy').length).toBeGreaterThan(0);
    expect(kinds.filter((kind) => kind === 'unknown').length).toBeGreaterThan(10);
  });
});
