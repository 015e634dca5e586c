// Every unit's report is two to four pages and its page for the committee is one, accessible, in both languages. With
// JAMFOR_LONG=1 of all units over all areas of 2024, otherwise of a release made by hand.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { CommandEffects } from '../../src/apps/cli/effects.ts';
import { writeReports } from '../../src/apps/cli/writeReports.ts';
import { streamReports } from '../../src/apps/wiring/streamReports.ts';
import { arrangeBlocks } from '../../src/products/document/slides/arrangeBlocks.ts';
import { places } from '../../src/products/document/slides/slideGeometry.ts';
import { buildReportSource, buildSlides } from '../../src/products/unitReport/index.ts';
import { packCells } from '../../src/stages/publication/index.ts';
import { cliTexts } from '../../src/texts/sv/cli.ts';
import { buildReleaseFixture } from '../support/buildReleaseFixture.ts';
import { buildRoundSource } from '../support/buildRoundSource.ts';
import { createFixtureReader } from '../support/createFixtureReader.ts';

const isLong = process.env.JAMFOR_LONG === '1';
const folder = mkdtempSync(join(tmpdir(), 'jamfor-reports-'));
const prints = [
  { kind: 'report', format: 'pdf' },
  { kind: 'memo', format: 'pdf' },
] as const;
const minutes = 60_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function buildSource() {
  if (isLong) return buildRoundSource(2024, 2018);
  const edition = {
    round: 2024,
    hash: '0123456789ab',
    time: '2024-06-18T06:00:00Z',
    moment: { kind: 'newest' },
  } as const;
  return buildReportSource(edition, [{ data: buildReleaseFixture(), earlier: [] }]);
}

it.each(['sv', 'en'] as const)(
  'every unit has a report of two to four pages and one page for its committee (%s)',
  async (language) => {
    const source = buildSource();
    const units = new Set(source.areas.flatMap(({ data }) => data.units.map(({ code }) => code)));
    const seen = new Set<string>();
    const wrong: string[] = [];
    for await (const { path, bytes, unit } of streamReports(source, language, 'https://jamfor.example', prints)) {
      seen.add(unit);
      const file = join(folder, 'rapport.pdf');
      writeFileSync(file, bytes);
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      const pages = Number(/Pages: +(\d+)/.exec(info)?.[1]);
      const fits = /-(underlag|memo)/.test(path) ? pages === 1 : pages >= 2 && pages <= 4;
      const isAccessible = new TextDecoder('latin1').decode(bytes).includes('pdfuaid');
      if (!fits || !isAccessible) wrong.push(`${path}: ${pages} pages, accessible: ${isAccessible}`);
    }
    expect(wrong).toEqual([]);
    expect(seen.size).toBe(units.size);
  },
  10 * minutes,
);

it.each(['sv', 'en'] as const)('every unit has slides with room for what they say (%s)', (language) => {
  const source = buildSource();
  const units = [...new Set(source.areas.flatMap(({ data }) => data.units.map(({ code }) => code)))];
  const full = units.flatMap((unit) => {
    const slides = buildSlides({ source, unit, language, url: 'https://jamfor.example' })?.slides ?? [];
    expect(slides.length).toBeGreaterThan(3);
    return slides.flatMap(({ title, blocks }) => {
      const last = arrangeBlocks(blocks).at(-1)?.box;
      const bottom = (last?.top ?? 0) + (last?.height ?? 0);
      return bottom > places.content.top + places.content.height ? [`${unit} ${title}`] : [];
    });
  });
  expect(full).toEqual([]);
});

it('publish --reports writes report, memo and slides of every unit in all formats, and says of which edition', async () => {
  const data = buildReleaseFixture();
  const [manifest] = await createFixtureReader([data]).list();
  const written = new Map<string, Uint8Array | string>();
  const printed: string[] = [];
  const effects: Partial<CommandEffects> = {
    language: 'sv',
    texts: cliTexts,
    readRelease: async () => {
      if (manifest === undefined) throw new Error('The reader has a release');
      return {
        manifest: {
          ...manifest,
          files: [{ ...manifest.files[0], path: 'data.json', product: 'data', area: 'lss', sha256: 'a' }],
        },
        manifestHash: '',
        releases: [data],
      };
    },
    streamReports: (source, language) => streamReports(source, language, 'https://jamfor.example'),
    writeFile: async (path, bytes) => void written.set(path, bytes),
    print: (line) => void printed.push(line),
    showProgress: () => undefined,
  };
  const earlier = { manifests: [], cells: [packCells({ ...data, round: 2017 })] };
  await writeReports({ release: 'release', reports: 'reports' }, earlier, effects as CommandEffects);
  expect(written.size).toBe(5 * data.units.length);
  expect([...written.keys()].slice(0, 5)).toEqual([
    'reports/oj-2018-0114-rapport.pdf',
    'reports/oj-2018-0114-rapport.docx',
    'reports/oj-2018-0114-underlag.pdf',
    'reports/oj-2018-0114-underlag.docx',
    'reports/oj-2018-0114-bildspel.pptx',
  ]);
  expect(printed.join()).toMatch(/^45 rapporter, underlag och bildspel i reports \(utgåva [0-9a-f]{12}\)$/);
});
