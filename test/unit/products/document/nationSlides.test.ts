import { describe, expect, it } from 'vitest';
import { chooseFindings } from '../../../../src/products/document/factSheet/chooseFindings.ts';
import { buildNationSlides, type SlideShow, writeSlideShow } from '../../../../src/products/document/index.ts';
import { packCells } from '../../../../src/stages/publication/index.ts';
import { documentFactSheet as texts } from '../../../../src/texts/sv/documentFactSheet.ts';
import { buildBundledRelease } from '../../../support/buildBundledRelease.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { readSlides } from '../../../support/readSlides.ts';

const lss = buildBundledRelease('lss');
const nation = new Map(
  lss.results.flatMap((result) => (result.level === 'nation' ? [[result.indicator, result] as const] : [])),
);

function getSlide(show: SlideShow, title: string): SlideShow['slides'][number] {
  const slide = show.slides.find((one) => one.title === title);
  if (slide === undefined) throw new Error(`No slide ${title}`);
  return slide;
}

describe('the slides of an area', () => {
  const show = buildNationSlides(lss);

  it.each(['highest', 'lowest'] as const)(
    'draw the %s shares with their counts, and say all of them in words',
    (place) => {
      const facts = chooseFindings(lss)[place];
      const drawing = getSlide(show, texts.barsTitle[place](2018)).blocks.find(({ kind }) => kind === 'drawing');
      if (drawing?.kind !== 'drawing') throw new Error('The slide has a drawing');
      expect(facts.length).toBeGreaterThan(3);
      for (const { column } of facts) {
        const { value, numerator, denominator } = nation.get(column.code) ?? {};
        const name = lss.columns.find(({ code }) => code === column.code)?.shortName.sv;
        expect(drawing.alt).toContain(`${name}, ${value}\u00a0%, ${numerator} av ${denominator}`);
        expect(JSON.stringify(drawing.drawing)).toContain(`"${value}\u00a0% (${numerator} av ${denominator})"`);
      }
    },
  );

  it('name the lowest and the highest county with their units', () => {
    const [table] = getSlide(show, texts.spread).blocks;
    if (table?.kind !== 'table') throw new Error('The slide has a table');
    const { spread } = chooseFindings(lss);
    expect(table.rows).toHaveLength(spread.length);
    for (const [index, { column, low }] of spread.entries()) {
      const [county = ''] = low.names;
      const code = lss.groups.find(({ level, name }) => level === 'county' && name === county)?.code;
      const cell = lss.results.find(
        (result) => result.level === 'county' && result.code === code && result.indicator === column.code,
      );
      expect(table.rows[index]?.[1]).toContain(`${cell?.value}\u00a0%\n`);
      expect(table.rows[index]?.[1]).toContain(`${county} (${cell?.numerator} av ${cell?.denominator})`);
    }
    expect(getSlide(show, texts.spread).source).toContain('Bland län med minst 5 svarande enheter');
  });

  it('say round, version, source and that answers are made up on each slide of the file', () => {
    const slides = readSlides(writeSlideShow(show));
    expect(slides).toHaveLength(show.slides.length + 1);
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
    for (const { paragraphs } of slides) expect(paragraphs).toContain('Påhittade svar');
    for (const { paragraphs } of slides.slice(1)) {
      const words = paragraphs.join('\n');
      expect(words).toContain(`Källa: Öppna jämförelser 2018, ${lss.areaName.sv}, version 1.`);
      expect(words).toContain(`${lss.areaName.sv}: resultat i riket 2018, version 1`);
    }
    const known = readSlides(writeSlideShow(buildNationSlides({ ...lss, isSynthetic: false })));
    expect(known.flatMap(({ paragraphs }) => paragraphs).join()).not.toMatch(/Påhittade|påhittade/);
  });

  it('speak of changes only where there is a round before, and of shares only where there are any', () => {
    expect(show.slides.map(({ title }) => title)).not.toContain(texts.changed);
    const data = buildReleaseFixture({ earlier: [packCells(buildReleaseFixture({ round: 2017 }))] });
    expect(getSlide(buildNationSlides(data), texts.changed).blocks[0]).toMatchObject({ text: texts.unchanged });
    const results = lss.results.filter(({ level }) => level !== 'nation');
    expect(getSlide(buildNationSlides({ ...lss, results }), texts.findings).blocks[0]).toMatchObject({
      text: texts.noShares,
    });
  });
});
