import { describe, expect, it } from 'vitest';
import { buildAnalysisDocument } from '../../../../src/products/document/analysis/buildAnalysisDocument.ts';
import { chooseFindings } from '../../../../src/products/document/factSheet/chooseFindings.ts';
import { buildGuideDocument } from '../../../../src/products/document/guide/buildGuideDocument.ts';
import { documentGuide as texts } from '../../../../src/texts/sv/documentGuide.ts';
import { workbookTexts } from '../../../../src/texts/sv/workbook.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { getTable, listBlocks, listHeadings, readWords } from '../../../support/readBlocks.ts';

const lss = buildBundledRelease('lss');
const guide = buildGuideDocument(lss);
const words = readWords(guide);
const analysis = buildAnalysisDocument(lss);

describe('the guide', () => {
  it('R-DOCUMENTATION-01 R-DOCUMENTATION-02 R-PUBLICATION-13 has the sections of the published one, in their order', () => {
    const sections = listHeadings(guide).flatMap((heading) => (heading.startsWith('1 ') ? [heading.slice(2)] : []));
    expect(sections).toEqual([
      'Inledning',
      'Stöd och service till personer med funktionsnedsättning (LSS)',
      'Öppna jämförelser – för att stimulera utveckling',
      'Så här kan resultaten tolkas och analyseras lokalt',
      'Stöd för tolkning av Excelfilerna',
      'Bilaga 1. Metodbeskrivning',
      'Bilaga 2. Indikatorer',
      'Källa och andra format',
    ]);
    expect(listHeadings(guide)).toContain('2 Kvalitetsdeklaration');
    expect(listHeadings(guide)).toContain('4 Modellantaganden');
  });

  it('R-FRAME-20 R-FRAME-21 says what the area covers, whom it concerns and since when', () => {
    expect(words).toContain('Jämförelser av området har gjorts sedan 2010.');
    expect(words).toContain('kommunens myndighetsutövning och stöd enligt lagen om stöd och service');
    expect(words).toContain('nedsatt fysisk, psykisk eller intellektuell förmåga');
    expect(readWords(buildGuideDocument(buildReleaseFixture()))).toContain(texts.area.unknown);
  });

  it('R-FRAME-08 says that the word kommunen stands for all who answer', () => {
    expect(words).toContain('Med ordet kommunen menas här alla som svarar: kommuner och stadsdelsområden.');
  });

  it('R-INDICATOR-01 R-INDICATOR-03 R-INDICATOR-05 says what an indicator is and what it rests on', () => {
    expect(words).toContain('Den anger en riktning mot ett önskat resultat.');
    expect(words).toContain('forskning, beprövad erfarenhet och lagstiftning');
    expect(words).toContain('en indikator kan höra till två eller flera');
  });

  it('R-INDICATOR-21 R-INDICATOR-22 R-ANALYSIS-01 says what comparisons are for, and what they do not say', () => {
    expect(words).toContain('Ett gott resultat är ingen garanti för god kvalitet i det enskilda fallet');
    expect(words).toContain('förutsättningar för god kvalitet, sett från den enskilde brukaren');
    expect(words).toContain('främst till för dem som beslutar om och utför verksamheten');
  });

  it('R-ANALYSIS-08 R-ANALYSIS-09 R-ANALYSIS-16 leads through the four steps and names other sources', () => {
    const steps = listHeadings(guide).filter((heading) => /^3 [1-4]\. /u.test(heading));
    expect(steps).toHaveLength(4);
    expect(words).toContain('Läs indikatorernas syfte och vilket underlag de bygger på.');
    for (const source of ['SCB', 'IVO', 'brukarundersökningar', 'socialpsykiatri']) expect(words).toContain(source);
    expect(words).toContain('komplettera dem med annat underlag');
  });

  it('R-DOCUMENTATION-08 defines the quality areas in use where it explains the workbook', () => {
    const { rows } = getTable(guide, texts.workbook.qualityTable);
    const used = new Set(
      lss.columns.flatMap(({ dimension, qualityArea }) => [dimension ?? [], qualityArea ?? []].flat()),
    );
    expect(rows.map(([name]) => name).toSorted()).toEqual([...used].toSorted());
    for (const row of rows) expect(row[2]?.length).toBeGreaterThan(20);
  });

  it('R-INDICATOR-17 R-DOCUMENTATION-07 describes every column under its dimension and indicator area', () => {
    const headings = listHeadings(guide);
    const from = headings.indexOf('1 Bilaga 2. Indikatorer');
    const told = listBlocks(guide)
      .flatMap((block) => (block.kind === 'facts' ? block.rows : []))
      .map(({ term, text }) => `${term}: ${text}`)
      .join('\n');
    for (const { code, dimension, indicatorArea, name } of lss.columns) {
      expect(`${headings.slice(from).join('\n')}\n${told}`).toContain(code);
      // A name that the heading gives is not told again.
      expect(`${headings.slice(from).join('\n')}\n${told}`).toContain(name.sv);
      if (dimension !== undefined) expect(headings).toContain(`2 ${dimension}`);
      if (indicatorArea !== undefined) expect(headings).toContain(`3 ${indicatorArea}`);
    }
    expect(words).toContain('Tidigare kvalitetsområde: Tillgänglighet.');
  });

  it('shows how a chart is read on one of its own, and says how few units a county may have', () => {
    const [figure, ...others] = listBlocks(guide).flatMap((block) =>
      block.kind === 'figure' && block.caption.includes('i länen från') ? [block] : [],
    );
    expect(others).toEqual([]);
    // The spread that the fact sheet tells first: its country and its counties, counted from the results.
    const code = chooseFindings(lss).spread[0]?.column.code;
    const cells = lss.results.filter(({ indicator, status }) => indicator === code && status === 'VALUE');
    const percents = cells.flatMap(({ level, value }) => (level === 'county' ? [Number(value)] : []));
    const nation = cells.find(({ level }) => level === 'nation')?.value;
    expect(figure?.caption).toBe(
      `Figur 1. Andelen ”Ja” är ${nation}\u00a0% i riket och går i länen från ${Math.min(...percents)}\u00a0% till ${Math.max(...percents)}\u00a0%.`,
    );
    expect(figure?.values?.rows.map(([label]) => label)).toEqual(['Län', 'Storleksgrupper', 'SKR-grupper']);
    expect(words).toContain('I Gotlands län är det en enda');
  });

  it('tells what several columns of a description share behind their codes', () => {
    const columns = lss.columns.map((column) =>
      column.code.startsWith('LSS-02.')
        ? { ...column, interpretation: ours(column.code === 'LSS-02.2' ? 'Två' : 'Ett') }
        : column,
    );
    const told = buildAnalysisDocument({ ...lss, columns });
    expect(readWords(told)).toContain('LSS-02.1, LSS-02.3–LSS-02.6: Ett\nLSS-02.2: Två');
    // The one word after the dash says nothing without what it begins.
    expect(listHeadings(told)).toContain(
      '4 LSS-04.1–LSS-04.2 Aktuell samlad plan för handläggarnas kompetensutveckling\u00a0…',
    );
  });

  it('tells what all columns share once', () => {
    const sources = words.split('\n').filter((line) => line.startsWith('Felkällor: '));
    expect(sources).toHaveLength(1);
  });
});

describe('the analysis support', () => {
  it('has room to write at the steps, and the result of the country at each indicator', () => {
    expect(listBlocks(analysis).filter(({ kind }) => kind === 'lines')).toHaveLength(texts.analysis.notes.length);
    const nation = lss.results.find(({ level, indicator }) => level === 'nation' && indicator === 'LSS-01');
    expect(readWords(analysis)).toContain(
      `Resultat i riket: ${nation?.value}\u00a0% (${nation?.numerator} av ${nation?.denominator}`,
    );
  });

  it('has a line to fill in for every indicator beside the country', () => {
    const [sheet] = listBlocks(analysis).flatMap((block) => (block.kind === 'grid' ? [block] : []));
    const told = lss.columns.filter(({ kind }) => kind === 'indicator');
    expect(sheet?.rows.map(([name]) => name)).toEqual(told.map(({ shortName }) => shortName.sv));
    const nation = lss.results.find(({ level, indicator }) => level === 'nation' && indicator === told[0]?.code);
    expect(sheet?.rows[0]?.[1]).toBe(`${nation?.value}\u00a0%`);
  });

  it('tells a field in the words of the workbook', () => {
    const told = readWords(analysis);
    for (const head of workbookTexts.analysisHeads.slice(2, 10)) expect(told).toContain(`${head}: `);
  });
});
