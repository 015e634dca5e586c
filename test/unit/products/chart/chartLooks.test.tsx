// The same marks in a page and in a file, told apart by everyone: colours, patterns, grey.

import { readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ChartFigure } from '../../../../src/products/chart/ChartFigure.tsx';
import { type ChartFill, chartFills, chartRoles, type Drawing } from '../../../../src/products/chart/drawing.ts';
import { drawMap } from '../../../../src/products/chart/drawMap.ts';
import { drawSeries } from '../../../../src/products/chart/drawSeries.ts';
import { fillColours, roleAttributes } from '../../../../src/products/chart/fileStyles.ts';
import { fillPatterns } from '../../../../src/products/chart/markGeometry.ts';
import { renderSvgFile } from '../../../../src/products/chart/renderSvgFile.ts';
import { grey, measureContrast, measureDistance, visions } from '../../../support/measureColours.ts';

const css = readFileSync('src/ui/styles/chart.css', 'utf8');

function readTokens(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...block.matchAll(/--chart-([a-z\d-]+):\s*(#[\da-f]{6})/g)].map((match) => [match[1], match[2]]),
  );
}

const lightEnd = css.indexOf('@media');
const light = readTokens(css.slice(0, lightEnd));
const dark = { ...light, ...readTokens(css.slice(lightEnd)) };
const meanings: readonly ChartFill[] = ['desired', 'partly', 'develop', 'absent'];

const shape = (size: number) => `M0 0l${size} 0 0 10z`;
const map = drawMap({
  kind: 'map',
  title: 'Karta & mer',
  description: 'Hälften <b>',
  shapes: {
    width: 340,
    height: 700,
    municipalities: ['0114', '0180', '0305'].map((code, index) => ({ code, path: shape(index + 1) })),
    counties: [],
    countyBorders: shape(9),
    insets: [
      {
        label: 'Stockholm',
        x: 230,
        y: 300,
        width: 100,
        height: 100,
        municipalities: [{ code: '0180', path: shape(20) }],
      },
    ],
  },
  level: 'municipality',
  fills: new Map([
    ['0114', { fill: 'develop', tip: 'Upplands Väsby: Nej' }],
    ['0180', { fill: 'several', tip: 'Stockholm: 11 enheter' }],
  ]),
  legend: [{ fill: 'develop', word: 'Nej' }],
  own: '0114',
});
const series = drawSeries({
  kind: 'series',
  title: 'Serie',
  description: 'En mening.',
  rounds: [2018, 2024],
  axis: { max: 100, ticks: [{ value: 0, label: '0 %' }] },
  lines: [],
  breaks: [{ after: 2018, word: 'Går inte att jämföra' }],
  outcomes: { label: 'Mjölby', cells: [{ round: 2024, word: 'Delvis', fill: 'partly' }] },
});

/** What places a mark, in the order of the marks: elements, numbers and paths, without what styles them. */
function listPlaces(svg: string): readonly string[] {
  return [...svg.matchAll(/<(rect|line|path|circle|text)\b[^>]*>/g)].map(([element, name]) => {
    const places = [...element.matchAll(/ (x|y|x1|x2|y1|y2|cx|cy|r|d|width|height|text-anchor)="([^"]*)"/g)];
    return `${name} ${places.map(([, key, value]) => `${key}=${value}`).join(' ')}`;
  });
}

describe('a drawing', () => {
  it.each([
    ['map', map],
    ['series', series],
  ] as const)('of a %s has the same marks at the same places in a page and in a file', (_, drawing: Drawing) => {
    const page = render(<ChartFigure id="d" drawing={drawing} />);
    // In files a patterned surface lies below its pattern, at the same place; patterns themselves are no marks.
    const withoutPatterns = (svg: string) => svg.replace(/<defs>.*<\/defs>/u, '');
    const inFile = listPlaces(withoutPatterns(renderSvgFile(drawing)));
    expect(inFile.filter((place, index) => place !== inFile[index - 1])).toEqual(listPlaces(withoutPatterns(page)));
    expect(inFile.length).toBeGreaterThan(5);
  });

  it('has a name and a finding for those who do not see it, and its words escaped', () => {
    const page = render(<ChartFigure id="d" drawing={map} />);
    expect(page).toContain('role="img" aria-labelledby="d-title d-description"');
    expect(page).toContain('<title id="d-title">Karta &amp; mer</title>');
    expect(renderSvgFile(map)).toContain('<desc id="description">Hälften &lt;b&gt;</desc>');
  });

  it('defines each pattern once, under the name of its figure', () => {
    const page = render(<ChartFigure id="d" drawing={map} />);
    expect(page.match(/<pattern /g)).toHaveLength(2);
    expect(page).toContain('fill="url(#d-develop)"');
    expect(page).toContain('id="d-several"');
  });

  it('is the same text every time', () => {
    expect(renderSvgFile(map)).toBe(renderSvgFile(map));
  });
});

describe('looks of charts', () => {
  it('has a rule in the stylesheet and attributes in files for every role', () => {
    const isInGroup = new Set(['label', 'value', 'part-word']);
    const missing = chartRoles.filter(
      (role) => !isInGroup.has(role) && !new RegExp(`\\.chart-${role}[\\s,:.{]`).test(css),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(roleAttributes).toSorted()).toEqual([...chartRoles].toSorted());
  });

  it('gives files the colours of the light pages', () => {
    for (const fill of chartFills) {
      if (light[fill] !== undefined) expect(fillColours[fill].base, fill).toBe(light[fill]);
      if (light[`${fill}-mark`] !== undefined) expect(fillColours[fill].mark, fill).toBe(light[`${fill}-mark`]);
      if (light[`${fill}-on`] !== undefined) expect(fillColours[fill].on, fill).toBe(light[`${fill}-on`]);
    }
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('keeps the meanings apart on a grey print and for every eye in %s', (_, tokens) => {
    for (const [index, a] of meanings.entries()) {
      for (const b of meanings.slice(index + 1)) {
        for (const [name, vision] of Object.entries(visions)) {
          expect(measureDistance(tokens[a], tokens[b], vision), `${a} ${b} ${name}`).toBeGreaterThan(8);
        }
        // Where grey is close, a pattern of another kind tells them apart.
        const isClose = measureDistance(tokens[a], tokens[b], grey) < 12;
        expect(isClose && fillPatterns[a]?.d === fillPatterns[b]?.d, `${a} ${b} grey`).toBe(false);
      }
    }
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('lets the classes of shares follow each other in grey in %s', (_, tokens) => {
    const classes = [1, 2, 3, 4, 5].map((index) => tokens[`class${index}`]);
    for (const [index, colour] of classes.slice(1).entries()) {
      expect(measureDistance(classes[index], colour, grey)).toBeGreaterThan(9);
    }
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('keeps words on surfaces readable in %s', (_, tokens) => {
    for (const fill of ['desired', 'partly', 'develop']) {
      expect(measureContrast(tokens[fill], tokens[`${fill}-on`]), fill).toBeGreaterThan(4.5);
    }
    for (const index of [1, 2, 3, 4, 5]) {
      const on = tokens[index > 3 ? 'class-dark-on' : 'class-light-on'];
      expect(measureContrast(tokens[`class${index}`], on), `class ${index}`).toBeGreaterThan(4.5);
    }
  });
});
