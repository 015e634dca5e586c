// What is drawn stands where its value says, and nothing leads over a break.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateShareRange } from '../../../../src/products/chart/calculateShareRange.ts';
import type {
  BarsModel,
  DistributionModel,
  OutcomesModel,
  SeriesModel,
  SeriesPoint,
} from '../../../../src/products/chart/chartModel.ts';
import { cutAtBreaks } from '../../../../src/products/chart/cutAtBreaks.ts';
import { drawChart } from '../../../../src/products/chart/drawChart.ts';
import type { Drawing, Mark } from '../../../../src/products/chart/drawing.ts';
import { roleAttributes } from '../../../../src/products/chart/fileStyles.ts';
import { estimateWidth } from '../../../../src/products/chart/textWidth.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';

const axis = { max: 100, ticks: [0, 50, 100].map((value) => ({ value, label: `${value} %` })) };
const words = { title: 'Andel Ja', description: 'Hälften.' };

/** All marks, those of groups too. */
function listMarks(marks: readonly Mark[]): readonly Exclude<Mark, { kind: 'group' }>[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? listMarks(mark.marks) : [mark]));
}

function findMarks<Kind extends Mark['kind']>(drawing: Drawing, kind: Kind, role: string) {
  return listMarks(drawing.marks).filter(
    (mark): mark is Extract<Exclude<Mark, { kind: 'group' }>, { kind: Kind }> =>
      mark.kind === kind && mark.role === role,
  );
}

/** Words that reach out of the picture, by their estimated width. */
function findWordsOutside(drawing: Drawing): readonly string[] {
  return listMarks(drawing.marks).flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const width = estimateWidth(mark.text, Number(roleAttributes[mark.role]['font-size']));
    const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
    return left < -4 || left + width > drawing.width + 4 ? [mark.text] : [];
  });
}

const counties = ['Riket', 'Gotlands län', 'Västernorrlands län', 'Västra Götalands län', 'Östergötlands län'];
const county = fc.constantFrom(...counties);

const percent = fc.integer({ min: 0, max: 100 });

describe('bars', () => {
  const bar = (label: string, value: number | undefined) => ({
    label,
    value,
    valueText: value === undefined ? 'redovisas ej' : `${value} %`,
    range: value === undefined ? undefined : { low: value / 2, high: (value + 100) / 2 },
    isOwn: false,
  });

  it('start at zero and are as long as their value, whatever it is', () => {
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const model: BarsModel = { kind: 'bars', ...words, axis, bars: [bar('A', a), bar('B', b), bar('C', 100)] };
        const rects = findMarks(drawChart(model), 'rect', 'bar');
        const full = rects[2]?.width ?? 0;
        expect(new Set(rects.map(({ x }) => x)).size).toBe(1);
        expect(rects.map(({ width }) => Math.round((100 * width) / full))).toEqual([a, b, 100]);
      }),
      chooseRuns(100),
    );
  });

  it('are not there for a value that is not shown, and its reason stands in their place', () => {
    const drawing = drawChart({ kind: 'bars', ...words, axis, bars: [bar('A', undefined), bar('B', 0)] });
    expect(findMarks(drawing, 'rect', 'bar').map(({ width }) => width)).toEqual([0]);
    expect(findMarks(drawing, 'text', 'missing').map(({ text }) => text)).toEqual(['redovisas ej']);
    expect(findMarks(drawing, 'line', 'range')).toHaveLength(1);
  });
});

describe('series', () => {
  const year = fc.integer({ min: 2006, max: 2030 });
  const model = fc
    .record({
      rounds: fc.uniqueArray(year, { minLength: 2, maxLength: 12 }),
      breaks: fc.uniqueArray(year, { maxLength: 4 }),
      values: fc.array(percent, { minLength: 24, maxLength: 24 }),
      cut: fc.boolean(),
    })
    .map(({ rounds, breaks, values, cut }): SeriesModel => {
      const points = rounds.map((round, index): SeriesPoint => {
        const value = values[index] ?? 0;
        return { round, value, valueText: `${value} %`, range: { low: value, high: value }, comparability: 'direct' };
      });
      const half = Math.ceil(points.length / 2);
      // Also segments that a caller forgot to cut.
      const segments = cut ? [points.slice(0, half), points.slice(half)] : [points];
      return {
        kind: 'series',
        ...words,
        rounds,
        axis,
        lines: [{ label: 'Riket', isOwn: true, segments }],
        breaks: breaks.map((after) => ({ after, word: 'Går inte att jämföra' })),
        outcomes: { label: 'Mjölby', cells: rounds.map((round) => ({ round, word: 'Ja', fill: 'desired' })) },
      };
    });
  const strokes = ['line', 'line-own', 'line-affected', 'line-affected-own'];

  it('have no stroke over a break, even where the caller did not cut', () => {
    fc.assert(
      fc.property(model, (series) => {
        const drawing = drawChart(series);
        const lines = strokes.flatMap((role) => findMarks(drawing, 'line', role));
        const places = findMarks(drawing, 'line', 'break').map(({ x1 }) => x1);
        const isCrossed = places.some((place) => lines.some(({ x1, x2 }) => x1 < place && place < x2));
        expect(isCrossed).toBe(false);
        // Every break between two rounds has its line.
        const last = Math.max(...series.rounds);
        const first = Math.min(...series.rounds);
        const between = series.breaks.filter(({ after }) => after >= first && after < last).length;
        expect(places.length).toBeGreaterThanOrEqual(between);
      }),
      chooseRuns(300),
    );
  });

  it('have a point for every round that has a value, at the height of its value', () => {
    fc.assert(
      fc.property(model, (series) => {
        const points = findMarks(drawChart(series), 'circle', 'point-own');
        const given = series.lines.flatMap(({ segments }) => segments.flat());
        expect(points).toHaveLength(given.length);
        const heights = new Map(points.map(({ tip, y }) => [tip, y]));
        for (const { round, value, valueText } of given) {
          expect(heights.get(`Riket ${round}: ${valueText}`)).toBeCloseTo(184 - 1.5 * value, 1);
        }
      }),
      chooseRuns(100),
    );
  });

  it('keep their words inside the picture', () => {
    fc.assert(
      fc.property(model, county, (series, label) => {
        const lines = series.lines.map((line) => ({ ...line, label }));
        expect(findWordsOutside(drawChart({ ...series, lines }))).toEqual([]);
      }),
      chooseRuns(100),
    );
  });

  it('begin a new segment where a round may not be compared with the one before', () => {
    const point = (round: number, comparability: 'direct' | 'affected' | undefined) => ({
      round,
      value: 50,
      valueText: '50 %',
      range: undefined,
      comparability,
    });
    const segments = cutAtBreaks([point(2020, 'affected'), point(2018, undefined), point(2019, undefined)]);
    expect(segments.map((segment) => segment.map(({ round }) => round))).toEqual([[2018], [2019, 2020]]);
  });
});

describe('distributions', () => {
  it('have every dot at its value, none over another', () => {
    fc.assert(
      fc.property(fc.array(percent, { minLength: 1, maxLength: 60 }), (values) => {
        const dots = values.map((value, index) => ({
          label: `${index}`,
          value,
          valueText: `${value} %`,
          isOwn: false,
        }));
        const model: DistributionModel = {
          kind: 'distribution',
          ...words,
          axis,
          reference: { value: 50, label: 'Riket 50 %' },
          rows: [{ label: 'Län', dots, ends: undefined }],
        };
        const circles = findMarks(drawChart(model), 'circle', 'point');
        expect(circles.map(({ tip }) => tip).toSorted()).toEqual(
          dots.map(({ label, valueText }) => `${label}: ${valueText}`).toSorted(),
        );
        for (const [index, a] of circles.entries()) {
          expect(a.x).toBeCloseTo(10 + 3.1 * Number(/: (\d+)/.exec(a.tip ?? '')?.[1]), 1);
          for (const b of circles.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * a.radius - 0.02);
          }
        }
      }),
      chooseRuns(100),
    );
  });
});

describe('words of bars and distributions', () => {
  it('stay inside the picture', () => {
    fc.assert(
      fc.property(county, county, percent, percent, (low, high, a, b) => {
        const dots = [
          { label: low, value: Math.min(a, b), valueText: `${Math.min(a, b)} %`, isOwn: true },
          { label: high, value: Math.max(a, b), valueText: `${Math.max(a, b)} %`, isOwn: false },
        ];
        const ends = { low: `${low} och 3 till ${Math.min(a, b)} %`, high: `${high} ${Math.max(a, b)} %` };
        const rows = [{ label: 'Län', dots, ends }];
        const reference = { value: a, label: `Riket ${a} %` };
        expect(findWordsOutside(drawChart({ kind: 'distribution', ...words, axis, reference, rows }))).toEqual([]);
        const bars = dots.map((dot) => ({ ...dot, range: { low: 0, high: 100 } }));
        expect(findWordsOutside(drawChart({ kind: 'bars', ...words, axis, bars }))).toEqual([]);
      }),
      chooseRuns(100),
    );
  });
});

describe('outcome bars', () => {
  it('share their length by counts and leave nothing out', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(30), (yes, no, absent) => {
        const total = yes + no + absent;
        if (total === 0) return;
        const part = (word: string, count: number, fill: 'desired' | 'develop' | 'absent') => ({
          word,
          count,
          countText: String(count),
          fill,
        });
        const parts = [part('Ja', yes, 'desired'), part('Nej', no, 'develop'), part('Inget värde', absent, 'absent')];
        const model: OutcomesModel = { kind: 'outcomes', ...words, rows: [{ label: '', isOwn: false, parts }] };
        const rects = findMarks(drawChart(model), 'rect', 'part').filter(({ height }) => height > 20);
        expect(rects.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(330, 0);
        const counts = rects.map(({ width }) => Math.round((width * total) / 330));
        expect(counts).toEqual([yes, no, absent].filter((count) => count > 0));
      }),
      chooseRuns(100),
    );
  });

  it('name every fill in the legend, and keep their words inside the picture', () => {
    const parts = ['Ja', 'Ja, men inte för alla', 'Nej', 'Går inte att svara på'].map((word, index) => ({
      word,
      count: 10,
      countText: '10',
      fill: (['desired', 'partly', 'develop', 'absent'] as const)[index] ?? ('absent' as const),
    }));
    const drawing = drawChart({ kind: 'outcomes', ...words, rows: [{ label: 'Grupp 1', isOwn: true, parts }] });
    const notes = findMarks(drawing, 'text', 'note');
    expect(notes.map(({ text }) => text)).toEqual(parts.map(({ word }) => word));
    expect(Math.max(...notes.map(({ x, text }) => x + estimateWidth(text, 12)))).toBeLessThanOrEqual(drawing.width);
  });
});

describe('calculateShareRange', () => {
  it('holds the share itself, and closes around it when nobody is missing', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(100), (yes, others, missing) => {
        const range = calculateShareRange(yes, yes + others, missing);
        if (yes + others + missing === 0) return range === undefined;
        if (range === undefined) return false;
        const share = yes + others === 0 ? undefined : (100 * yes) / (yes + others);
        const holds = share === undefined || (range.low <= share + 1e-9 && share <= range.high + 1e-9);
        return holds && range.low >= 0 && range.high <= 100 && (missing > 0 || range.low === range.high);
      }),
    );
  });

  it('counts the missing first as none Ja, then as all Ja', () => {
    expect(calculateShareRange(6, 8, 2)).toEqual({ low: 60, high: 80 });
  });
});
