// Reports of each kind of unit: what they say is counted again from the published rows. With JAMFOR_LONG=1 all units.

import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintedDocument } from '../../../../src/products/document/index.ts';
import { nameUnit } from '../../../../src/products/table/index.ts';
import {
  buildMemo,
  buildReportSource,
  buildUnitReport,
  type ReportSource,
} from '../../../../src/products/unitReport/index.ts';
import { buildSheets } from '../../../../src/products/workbook/buildWorkbook.ts';
import { packCells, type ReleaseData } from '../../../../src/stages/publication/index.ts';
import { workbookTexts } from '../../../../src/texts/sv/workbook.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { judgeReport } from '../../../support/judgeReport.ts';
import { judgeSentence } from '../../../support/judgeSentence.ts';
import { readPublishedRows } from '../../../support/publishedRows.ts';
import { listBlocks, listHeadings, readWords as readSaid } from '../../../support/readBlocks.ts';

const isLong = process.env.JAMFOR_LONG === '1';
const edition = {
  round: 2024,
  hash: '0123456789ab',
  time: '2024-06-18T06:00:00Z',
  moment: { kind: 'asOf', instant: '2024-06-18T06:00:00.000Z' },
} as const;

let now: ReleaseData;
let before: ReleaseData;
let source: ReportSource;

beforeAll(() => {
  before = buildBundledRelease('lss', 1, 2018);
  now = buildBundledRelease('lss', 2, 2024);
  source = buildReportSource(edition, [{ data: now, earlier: [packCells(before)] }]);
});

function build(unit: string, make = buildUnitReport, more: Partial<Parameters<typeof buildUnitReport>[0]> = {}) {
  const document = make({ source, unit, language: 'sv', url: 'https://jamfor.example', ...more });
  if (document === undefined) throw new Error(`No report of ${unit}`);
  return document;
}

/** With plain blanks. */
function readWords(document: PrintedDocument): string {
  return readSaid(document).replaceAll('\u00a0', ' ');
}

/** A municipality, a district and one that answered nothing; in the long run every unit. */
function chooseUnits(): ReleaseData['units'] {
  const silent = now.units.find(({ answeredParts }) => answeredParts.length === 0);
  const some = now.units.filter(({ code }) => code === '0586' || code === '0180-bromma' || code === silent?.code);
  return isLong ? now.units : some;
}

describe('the report of a unit', () => {
  it('has no figure that differs from the release, and leaves no result out unsaid', () => {
    const [rows, earlier] = [readPublishedRows(now), readPublishedRows(before)];
    const judged = chooseUnits().map(({ code, sizeGroup }) =>
      judgeReport(build(code), { now: rows, before: earlier, unit: code, group: sizeGroup }),
    );
    expect(judged.flatMap(({ faults }) => faults)).toEqual([]);
    expect(judged.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...judged.map(({ figures }) => figures))).toBeGreaterThan(40);
  });

  it('says with whom it compares and why, in every place that a group is named', () => {
    const words = readWords(build('0586'));
    expect(words).toContain('Mjölby jämförs med storleksgrupp 2 (15 000–29 999 invånare, ');
    expect(words).toContain('Förutsättningarna för socialt arbete kan variera med antalet invånare.');
    const county = readWords(build('0586', buildUnitReport, { group: { level: 'county' } }));
    expect(county).toContain('Mjölby jämförs med Östergötlands län (13 enheter).');
    expect(county).not.toMatch(/de flesta i storleksgrupp/);
  });

  it('R-GROUPING-02 shows the size group, the SKR group and the socio-economic group, or that it is unknown, as the file does', () => {
    const words = readWords(build('0586'));
    expect(words).toContain('Storleksgrupp: 2, 15 000–29 999 invånare');
    expect(words).toContain('SKR-grupp: B4, Pendlingskommun nära större stad');
    expect(words).toContain('Socioekonomisk grupp: Uppgift saknas');
    const known = { ...now, units: now.units.map((unit) => ({ ...unit, socioeconomicGroup: '3' })) };
    const other = buildReportSource(edition, [{ data: known, earlier: [] }]);
    expect(readWords(build('0586', buildUnitReport, { source: other }))).toContain('Socioekonomisk grupp: 3');
    const margin = (data: ReleaseData) =>
      buildSheets(data)
        .find(({ name }) => name === workbookTexts.tabs.units)
        ?.rows.map((row) => row.map(({ value }) => value))
        .find((row) => row[2] === '0586')
        ?.slice(5, 8);
    expect(margin(now)).toEqual(['2', 'B4', workbookTexts.groupUnknown]);
    expect(margin(known)).toEqual(['2', 'B4', '3']);
  });

  it('tells the reason beside every change that is compared with reservations', () => {
    const changed = chooseUnits().map(({ code }) => build(code));
    const reservations = changed.flatMap((document) =>
      listBlocks(document).flatMap((block) =>
        block.kind === 'results' && /förra mätningen/.test(block.caption) ? block.rows.map((row) => row[3]?.text) : [],
      ),
    );
    expect(reservations.filter((text) => text?.startsWith('Med förbehåll')).length).toBeGreaterThan(0);
    for (const document of changed) {
      const words = readWords(document);
      for (const [, note] of words.matchAll(/Med förbehåll \(([a-z])\)/g)) expect(words).toContain(`\n(${note}) `);
    }
  });

  it('says of one that answered nothing that this means no No, and compares nothing', () => {
    const silent = now.units.find(({ answeredParts }) => answeredParts.length === 0);
    if (silent === undefined) throw new Error('Every unit answered');
    const document = build(silent.code);
    const words = readWords(document);
    const name = nameUnit(silent);
    expect(words).toContain(`${name} har inga publicerade resultat 2024, eftersom ingen del av enkäten`);
    expect(words.match(/Det betyder inte ”Nej”/g)).toHaveLength(1);
    expect(words).toMatch(/Värde saknas för \d+ resultat\. Skälet är för alla ”Ej svar”\./);
    expect(words).not.toContain(`${name} jämförs med`);
    expect(words).toContain(`${nameUnit(silent)} har inga svar att jämföra.`);
    expect(words).not.toContain('färre än fem enheter');
    expect(listHeadings(document)).not.toContain('1 Det här har ändrats');
  });

  it('says of one that answered some parts how many it did not, beside what it counts as missing', () => {
    const some = now.units.find(({ framedParts, answeredParts }) => {
      return answeredParts.includes('gemensam') && framedParts.includes('lss') && !answeredParts.includes('lss');
    });
    if (some === undefined) throw new Error('Every unit answered both parts');
    const words = readWords(build(some.code));
    expect(words).toContain(`${nameUnit(some)} svarade inte på 1 av 2 delar av enkäten. För dem`);
  });

  it('names what is Swedish in an English report, so that it is read out as Swedish, the longest first', () => {
    for (const make of [buildUnitReport, buildMemo]) {
      const { foreign, ...said } = build('0586', make, { language: 'en' });
      expect(foreign?.language).toBe('sv');
      const names = foreign?.texts ?? [];
      expect(names).toContain('Mjölby');
      expect(names).not.toContain(now.areaName.sv);
      expect(said.overline).toBe('Open comparisons 2024');
      expect(names.every((name) => JSON.stringify(said).includes(name))).toBe(true);
      expect(names.map(({ length }) => length)).toEqual(names.map(({ length }) => length).toSorted((a, b) => b - a));
      expect(build('0586', make).foreign).toBeUndefined();
    }
  });

  it('leads to the page of the unit as it was in the edition, and lists the versions', () => {
    const document = build('0586');
    const addresses = document.blocks.flatMap((block) => (block.kind === 'link' ? [block.address] : []));
    expect(addresses[0]).toBe('https://jamfor.example/enhet/0586?omgang=2024&asOf=2024-06-18T06:00:00Z');
    expect(readWords(document)).toContain(`Version 1: 14 juni 2024: ${now.areaName.sv}`);
    expect(document.imprint).toEqual(['Utgåva 0123456789ab, publicerad 18 juni 2024.']);
    expect(readWords(document)).toContain('Påhittade uppgifter');
  });

  it('names the area of each result where it is on several, and each version where they differ', () => {
    const second = { ...buildReleaseFixture(), round: 2024, version: 2, isSynthetic: false };
    const both = buildReportSource(edition, [
      { data: now, earlier: [] },
      { data: { ...second, area: 'prov', areaName: { sv: 'Provområdet', en: 'Trial', wording: 'ours' } }, earlier: [] },
    ]);
    const words = readWords(build('0586', buildUnitReport, { source: both }));
    expect(words).toContain(`\n${now.areaName.sv}`);
    expect(words).toContain('i de versioner som står sist i rapporten');
    expect(words).toContain('Version 2: 14 juni 2018: Provområdet');
  });

  it('is written in English too, with the same figures', () => {
    const [swedish, english] = [build('0586'), build('0586', buildUnitReport, { language: 'en' })];
    const figures = (document: PrintedDocument) =>
      listBlocks(document).flatMap((block) =>
        block.kind === 'results' ? block.rows.map((row) => row.map(({ text }) => text.match(/\d+/g)).join()) : [],
      );
    expect(english.language).toBe('en');
    expect(english.title).toBe('Report on Mjölby 2024');
    expect(listHeadings(english)).toContain('1 What stands out');
    expect(listHeadings(english)).toHaveLength(listHeadings(swedish).length);
    expect(figures(english)).toEqual(figures(swedish));
    expect(readWords(english)).not.toMatch(/undefined|Tabell|Källa/);
  });

  it('is not there for a unit that no area shows, nor beside a group that there is not', () => {
    expect(buildUnitReport({ source, unit: '9999', language: 'sv', url: '' })).toBeUndefined();
    expect(buildMemo({ source, unit: '0180', language: 'sv', url: '' })).toBeUndefined();
    const group = { level: 'sizeGroup', code: '77' } as const;
    expect(buildUnitReport({ source, unit: '0586', language: 'sv', url: '', group })).toBeUndefined();
  });

  it('says where a long name of a unit may be parted at the head of a column, in its own language', () => {
    const unit = '1480-sf-centrum';
    const heads = listBlocks(build(unit)).flatMap((block) => (block.kind === 'results' ? block.head : []));
    expect(heads).toContain('Social\u00adförvaltningen Centrum 2024');
    const english = build(unit, buildUnitReport, { language: 'en' });
    expect(english.foreign?.texts).toContain('Social\u00adförvaltningen Centrum');
  });

  it('names areas in English as the pages do, and in Swedish where there is no other name', () => {
    const words = readWords(build('0586', buildUnitReport, { language: 'en' }));
    expect(words).toContain('Support and service to persons with disabilities (LSS)');
    expect(words).not.toContain(now.areaName.sv);
    const unnamed = { ...now, area: 'prov', areaName: { sv: 'Provområdet', en: undefined, wording: 'ours' } as const };
    const other = build('0586', buildUnitReport, {
      language: 'en',
      source: buildReportSource(edition, [{ data: unnamed, earlier: [] }]),
    });
    expect(readWords(other)).toContain('Provområdet');
    expect(other.foreign?.texts).toContain('Provområdet');
  });
});

describe('the page for the committee', () => {
  it('says nothing that is not true: every sentence is counted again', () => {
    const [rows, earlier] = [readPublishedRows(now), readPublishedRows(before)];
    const faults = chooseUnits().flatMap((unit) => {
      const evidence = {
        now: rows,
        before: earlier,
        level: 'unit',
        code: unit.code,
        name: unit.name,
        changedIn: (unit.changes ?? []).flatMap(({ round, change }) => (change === 'renamed' ? [] : [round])),
      };
      const sentences = build(unit.code, buildMemo).blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.label !== undefined ? [`${block.label}: ${block.text}`] : [],
      );
      return sentences.map((sentence) => judgeSentence(sentence, evidence)).filter((fault) => fault !== '');
    });
    expect(faults).toEqual([]);
    expect(build('0586', buildMemo).blocks.filter((block) => block.kind === 'paragraph' && block.label)).not.toEqual(
      [],
    );
  });

  it('asks only about what it shows, and what is to be followed where there are results', () => {
    for (const { code } of chooseUnits()) {
      const document = build(code, buildMemo);
      const labels = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.label] : []));
      const questions = document.blocks.flatMap((block) => (block.kind === 'points' ? block.items : []));
      expect(questions.length).toBeLessThanOrEqual(4);
      const follow = 'Vilka av resultaten vill nämnden följa, vem ansvarar och när ska det vara klart?';
      // A unit may have answered parts of other areas only.
      const hasResults = now.results.some(
        (result) => result.level === 'unit' && result.code === code && result.status === 'VALUE',
      );
      expect(questions.at(-1) === follow).toBe(hasResults);
      for (const question of questions.filter((asked) => asked !== follow)) {
        const isGeneral = /^Svar saknas på |uppgift(er)? har inte kunnat lämnas/.test(question);
        expect(isGeneral || labels.some((label) => label !== undefined && question.startsWith(`${label}: `))).toBe(
          true,
        );
      }
    }
  });

  it('compares with nothing where the releases hold no group', () => {
    const alone = buildReportSource(edition, [{ data: { ...now, groups: [] }, earlier: [] }]);
    const document = build('0586', buildMemo, { source: alone });
    expect(document.imprint?.[0]).toContain('Det finns ingen grupp att jämföra Mjölby med.');
    expect(listHeadings(document)).not.toContain('1 Det här går bra');
    expect(readWords(document)).toContain('Vilka av resultaten vill nämnden följa');
  });

  it('asks a unit that did not answer why', () => {
    const silent = now.units.find(({ answeredParts }) => answeredParts.length === 0);
    expect(readWords(build(silent?.code ?? '', buildMemo))).toMatch(/Svar saknas på .+ Vad var skälet/);
  });
});
