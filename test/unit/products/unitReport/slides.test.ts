// Slides for the committee: their tables and notes are counted again from the published rows. With JAMFOR_LONG=1 of all units.

import { describe, expect, it } from 'vitest';
import type { SlideShow } from '../../../../src/products/document/index.ts';
import { nameUnit } from '../../../../src/products/table/index.ts';
import { buildReportSource, buildSlides, type UnitReportInput } from '../../../../src/products/unitReport/index.ts';
import { packCells, type ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { judgeTables } from '../../../support/judgeReport.ts';
import { judgeSentence } from '../../../support/judgeSentence.ts';
import { readPublishedRows } from '../../../support/publishedRows.ts';

const isLong = process.env.JAMFOR_LONG === '1';
const edition = {
  round: 2024,
  hash: '0123456789ab',
  time: '2024-06-18T06:00:00Z',
  moment: { kind: 'asOf', instant: '2024-06-18T06:00:00.000Z' },
} as const;
const before = buildBundledRelease('lss', 1, 2018);
const now = buildBundledRelease('lss', 2, 2024);
const source = buildReportSource(edition, [{ data: now, earlier: [packCells(before)] }]);
const silent = now.units.find(({ answeredParts }) => answeredParts.length === 0);

function build(unit: string, more: Partial<UnitReportInput> = {}): SlideShow {
  const show = buildSlides({ source, unit, language: 'sv', url: 'https://jamfor.example', ...more });
  if (show === undefined) throw new Error(`No slides of ${unit}`);
  return show;
}

function chooseUnits(): ReleaseData['units'] {
  const some = now.units.filter(({ code }) => code === '0586' || code === '0180-bromma' || code === silent?.code);
  return isLong ? now.units : some;
}

function listBlocks(show: SlideShow) {
  return show.slides.flatMap(({ blocks }) => blocks);
}

function readWords(show: SlideShow): string {
  return JSON.stringify(show).replaceAll('\u00a0', ' ');
}

describe('the slides for the committee', () => {
  it('have no figure that differs from the release, in tables and in notes', () => {
    const [rows, earlier] = [readPublishedRows(now), readPublishedRows(before)];
    const judged = chooseUnits().map((unit) => {
      const show = build(unit.code);
      const tables = judgeTables(listBlocks(show), {
        now: rows,
        before: earlier,
        unit: unit.code,
        group: unit.sizeGroup,
      });
      const evidence = {
        ...{ now: rows, before: earlier, level: 'unit', code: unit.code, name: unit.name },
        changedIn: (unit.changes ?? []).flatMap(({ round, change }) => (change === 'renamed' ? [] : [round])),
      };
      const notes = show.slides.flatMap((slide) => slide.notes);
      const faults = notes.map((note) => judgeSentence(note, evidence)).filter((fault) => fault !== '');
      return { faults: [...tables.faults, ...faults], figures: tables.figures, notes: notes.length };
    });
    expect(judged.flatMap(({ faults }) => faults)).toEqual([]);
    expect(Math.max(...judged.map(({ figures }) => figures))).toBeGreaterThan(30);
    expect(Math.max(...judged.map(({ notes }) => notes))).toBeGreaterThan(5);
  });

  it('carry round, edition and mark one by one, under titles that are not the same', () => {
    for (const { code } of chooseUnits()) {
      const show = build(code);
      expect(show.mark).toBe('Påhittade svar');
      expect(show.footer).toMatch(/^Bildspel, .+ 2024, utgåva 0123456789ab$/);
      for (const slide of show.slides) {
        expect(slide.source).toContain('Källa: Jämför, Öppna jämförelser 2024, utgåva 0123456789ab.');
      }
      const titles = [show.title, ...show.slides.map(({ title }) => title)];
      expect(new Set(titles).size).toBe(titles.length);
      for (const block of listBlocks(show)) {
        if (block.kind === 'results') expect(`${block.caption} ${block.head.join(' ')}`).toContain('2024');
        if (block.kind === 'drawing') expect(block.alt).toContain('2024');
      }
    }
  });

  it('draw the counts that the title and the words say', () => {
    const [first] = build('0586').slides;
    const [, desired, counted] =
      /^(\d+) av (\d+) indikatorer har ett önskvärt läge 2024$/u.exec(first?.title ?? '') ?? [];
    const rows = readPublishedRows(now);
    const colours = now.columns
      .filter((column) => column.hasColour && column.withdrawn === undefined)
      .map((column) => rows.find(column.code, 'unit', '0586')?.colour ?? '');
    expect(Number(desired)).toBe(colours.filter((colour) => colour === 'green').length);
    expect(Number(counted)).toBe(colours.filter((colour) => colour !== '').length);
    const [drawing] = first?.blocks ?? [];
    expect(JSON.stringify(drawing)).toContain(`"text":"${desired}"`);
  });

  it('ask only about what they show, and lead to the page in the same edition', () => {
    const show = build('0586');
    const shown = show.slides.flatMap((slide) => slide.notes.map((note) => note.slice(0, note.indexOf(': '))));
    const questions = show.slides.find(({ title }) => title === 'Frågor att ställa')?.blocks[0];
    if (questions?.kind !== 'points') throw new Error('The questions are points');
    expect(questions.items.length).toBeGreaterThan(1);
    for (const asked of questions.items.slice(0, -1)) {
      const isGeneral = /^Svar saknas på |uppgift(er)? har inte kunnat lämnas/.test(asked);
      expect(isGeneral || shown.some((name) => asked.startsWith(name))).toBe(true);
    }
    const links = listBlocks(show).flatMap((block) => (block.kind === 'link' ? [block.address] : []));
    expect(links[0]).toBe('https://jamfor.example/enhet/0586?omgang=2024&asOf=2024-06-18T06:00:00Z');
  });

  it('say of one that answered nothing that this means no No, and compare nothing', () => {
    if (silent === undefined) throw new Error('Every unit answered');
    const show = build(silent.code);
    const words = readWords(show);
    expect(words).toContain(`${nameUnit(silent)} har inga publicerade resultat 2024`);
    expect(words).toContain('Det betyder inte ”Nej”');
    expect(words).not.toContain('jämförs med');
    expect(show.slides.map(({ title }) => title)).toEqual([
      `Läget i ${nameUnit(silent)} 2024`,
      'Hur säkert är det?',
      'Frågor att ställa',
      'Om bildspelet',
    ]);
  });

  it('show each area where there are several, and say so where the group is too small or there is none', () => {
    const second = { ...buildReleaseFixture(), round: 2024 };
    const both = buildReportSource(edition, [
      { data: now, earlier: [] },
      { data: { ...second, area: 'prov', areaName: { sv: 'Provområdet', en: 'Trial', wording: 'ours' } }, earlier: [] },
    ]);
    expect(build('0586', { source: both }).slides.map(({ title }) => title)).toContain('Område för område');
    expect(build('0586').slides.map(({ title }) => title)).not.toContain('Område för område');
    const alone = buildReportSource(edition, [{ data: { ...now, groups: [] }, earlier: [] }]);
    const show = build('0586', { source: alone });
    expect(show.lead[0]).toBe('Det finns ingen grupp att jämföra Mjölby med.');
    expect(show.slides.map(({ title }) => title)).not.toContain('Det här går bra');
    const few = { ...now, results: now.results.filter(({ level }) => level !== 'sizeGroup') };
    const none = build('0586', { source: buildReportSource(edition, [{ data: few, earlier: [] }]) });
    expect(none.slides.map(({ title }) => title)).toContain('Det här sticker ut');
    expect(readWords(none)).toContain('Färre än fem enheter i storleksgrupp 2 har svarat.');
  });

  it('are written in English too, with Swedish names marked', () => {
    const [swedish, english] = [build('0586'), build('0586', { language: 'en' })];
    expect(english.title).toBe('Results for Mjölby 2024');
    expect(english.slides).toHaveLength(swedish.slides.length);
    expect(english.foreign?.texts).toEqual(expect.arrayContaining(['Mjölby']));
    expect(english.overline).toBe('Open comparisons 2024');
    expect(swedish.foreign).toBeUndefined();
    expect(readWords(english)).not.toMatch(/undefined|Källa|Påhittade/);
  });

  it('are not there for a unit that no area shows', () => {
    expect(buildSlides({ source, unit: '9999', language: 'sv', url: '' })).toBeUndefined();
  });
});
