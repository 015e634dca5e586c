// Slides as LibreOffice sets them: nothing runs into the source, over an edge or onto another slide. With JAMFOR_LONG=1 of all
// units over all areas of 2024, otherwise of a small release.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { buildNationSlides, type SlideShow, writeSlideShow } from '../../src/products/document/index.ts';
import { places, slideSize } from '../../src/products/document/slides/slideGeometry.ts';
import { buildReportSource, buildSlides, type ReportSource } from '../../src/products/unitReport/index.ts';
import { packCells } from '../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../support/buildReleaseFixture.ts';
import { buildRoundSource } from '../support/buildRoundSource.ts';
import { saveWithOffice } from '../support/saveWithOffice.ts';

const isLong = process.env.JAMFOR_LONG === '1';
const folder = mkdtempSync(join(tmpdir(), 'jamfor-slides-'));
const atOnce = 40;
const minutes = 60_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Shows without what stands below the content, so that whatever lies there has run out of its place. */
function strip(show: SlideShow): SlideShow {
  const { mark: _, ...rest } = show;
  return { ...rest, footer: ' ', slides: show.slides.map((slide) => ({ ...slide, source: '' })) };
}

/** The file without leave to set words smaller: not every program takes it before somebody writes. */
function writeFixed(show: SlideShow): Uint8Array {
  const parts = Object.entries(unzipSync(writeSlideShow(show)));
  const fix = (xml: string) => xml.replaceAll('<a:normAutofit/>', '<a:noAutofit/>');
  return zipSync(Object.fromEntries(parts.map(([path, bytes]) => [path, strToU8(fix(strFromU8(bytes)))])));
}

function buildSource(): ReportSource {
  if (isLong) return buildRoundSource(2024, 2018);
  const earlier = [packCells(buildReleaseFixture({ round: 2017 }))];
  const edition = {
    round: 2018,
    hash: '0123456789ab',
    time: '2018-06-14T06:00:00Z',
    moment: { kind: 'newest' },
  } as const;
  return buildReportSource(edition, [{ data: buildReleaseFixture({ earlier }), earlier }]);
}

function listShows(): readonly SlideShow[] {
  const source = buildSource();
  const releases = source.areas.map(({ data, earlier }) => ({ ...data, earlier }));
  const units = [...new Set(releases.flatMap((data) => data.units.map(({ code }) => code)))];
  const shows = (isLong ? units : units.slice(0, 3)).flatMap(
    (unit) => buildSlides({ source, unit, language: 'sv', url: 'https://jamfor.example' }) ?? [],
  );
  return [...shows, ...releases.map(buildNationSlides)];
}

/** Lines of a PDF that lie beyond the content's place, the numbers of slides left out. */
function findStrays(pdf: Uint8Array): readonly string[] {
  const path = join(folder, 'bilder.pdf');
  writeFileSync(path, pdf);
  const words = execFileSync('pdftotext', ['-bbox-layout', path, '-'], { encoding: 'utf8' });
  return words
    .split('<page ')
    .slice(2)
    .flatMap((page, index) => {
      const [width, height] = [...page.matchAll(/(?:width|height)="([\d.]+)"/g)].map(([, value]) => Number(value));
      const [across, down] = [slideSize.width / (width ?? 1), slideSize.height / (height ?? 1)];
      const lines = page.matchAll(
        /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([\s\S]*?)<\/line>/g,
      );
      return [...lines].flatMap(([, , top, right, bottom, content = '']) => {
        const isFoot = Number(top) * down > places.foot.top - 2;
        const isOut =
          Number(bottom) * down > places.source.top ||
          Number(right) * across > slideSize.width - places.content.left + 2;
        return isOut && !isFoot ? [`slide ${index + 2}: ${content.replace(/<[^>]+>|\s+/g, ' ').trim()}`] : [];
      });
    });
}

it(
  'slides have room for what they say',
  async () => {
    const shows = listShows().map(strip);
    const strays: string[] = [];
    for (let start = 0; start < shows.length; start += atOnce) {
      const chunk = shows.slice(start, start + atOnce);
      const opened = await saveWithOffice(chunk.map(writeFixed), 'pdf', 'pptx');
      for (const [index, pdf] of opened.entries()) {
        strays.push(...findStrays(pdf).map((stray) => `${chunk[index]?.title}: ${stray}`));
        expect(execFileSync('pdfinfo', [join(folder, 'bilder.pdf')], { encoding: 'utf8' })).toMatch(
          new RegExp(`Pages: +${(chunk[index]?.slides.length ?? 0) + 1}\n`),
        );
      }
    }
    expect(strays).toEqual([]);
    expect(shows.length).toBeGreaterThan(isLong ? 300 : 3);
  },
  30 * minutes,
);

it(
  'a line that runs into the source is found',
  async () => {
    const [show] = listShows().slice(-1);
    if (show === undefined) throw new Error('There is a show');
    const text = 'En mening som är för lång för sin bild. '.repeat(200);
    const slide = { title: 'För mycket', blocks: [{ kind: 'points', items: [text] }], source: '', notes: [] } as const;
    const [pdf = new Uint8Array()] = await saveWithOffice(
      [writeFixed({ ...strip(show), slides: [slide] })],
      'pdf',
      'pptx',
    );
    expect(findStrays(pdf).length).toBeGreaterThan(0);
  },
  minutes,
);
