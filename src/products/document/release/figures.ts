// Drawings of a document, numbered in the order in which they are asked for. Each says what it shows in words and has its values
// as a table, so that who does not see it is told the same.

import { documentRelease as texts } from '../../../texts/sv/documentRelease.ts';
import { calculateShareRange } from '../../chart/calculateShareRange.ts';
import type { ShareRange } from '../../chart/chartModel.ts';
import { drawBars, paperBars } from '../../chart/drawBars.ts';
import type { Drawing } from '../../chart/drawing.ts';
import { renderSvgFile } from '../../chart/renderSvgFile.ts';
import { formatNumber, formatPercent } from '../../table/index.ts';
import type { FigureValues, PrintedBlock } from '../print/printedDocument.ts';

/** `width` 0–1; `source` is a whole sentence (nameSource). */
export interface FigureContent {
  /** The finding in one sentence; stands as heading above the drawing. */
  readonly finding: string;
  readonly drawing: Drawing;
  /** Share of the text's width. */
  readonly width: number;
  readonly source: string;
  readonly values: Omit<FigureValues, 'note'>;
}

/** Gives the next number at each call, so figures must be built in the order in which they stand. */
export type NumberFigure = (content: FigureContent) => PrintedBlock;

/** A document's own count of figures begins at one. */
export function createFigureNumbers(caption: (number: number, finding: string) => string): NumberFigure {
  let count = 0;
  return ({ finding, drawing, width, source, values }) => {
    count += 1;
    const told = values.rows.map((row) => row.join(', ')).join('; ');
    return {
      kind: 'figure',
      svg: renderSvgFile(drawing),
      alt: texts.figureWords(drawing.title, told),
      caption: caption(count, finding),
      width,
      source,
      values: { ...values, note: texts.inPlaceOfDrawing },
    };
  };
}

/** A bar of a figure of shares. Counts of units, 0 ≤ numerator ≤ denominator, denominator > 0. */
export interface ShareBar {
  readonly label: string;
  /** Whole per cent. */
  readonly percent: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Units that may have belonged to either; left out where all are known. */
  readonly missing?: number;
}

/** Bars from 0 to 100 per cent, each with its share and its counts. */
export function drawShareBars(title: string, finding: string, bars: readonly ShareBar[]): Drawing {
  return drawBars(
    {
      kind: 'bars',
      title,
      description: finding,
      bars: bars.map((bar) => ({
        label: bar.label,
        value: bar.percent,
        valueText: texts.shareOf(
          formatPercent(bar.percent),
          formatNumber(bar.numerator),
          formatNumber(bar.denominator),
        ),
        range: findRange(bar),
        isOwn: false,
      })),
      axis: { max: 100, ticks: [0, 25, 50, 75, 100].map((value) => ({ value, label: formatPercent(value) })) },
    },
    paperBars,
  );
}

function findRange({ numerator, denominator, missing = 0 }: ShareBar): ShareRange | undefined {
  return missing === 0 ? undefined : calculateShareRange(numerator, denominator, missing);
}

/** The bars as a table, with the heads of its columns: name, share, counts. */
export function listShareValues(head: readonly string[], bars: readonly ShareBar[]): FigureContent['values'] {
  return {
    head,
    rows: bars.map(({ label, percent, numerator, denominator }) => [
      label,
      formatPercent(percent),
      texts.of(formatNumber(numerator), formatNumber(denominator)),
    ]),
    widths: [9, 3, 4],
    numbers: [1, 2],
  };
}
