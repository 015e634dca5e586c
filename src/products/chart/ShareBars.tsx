// Horizontal bars from zero: shares or other values of groups, drawn the same on server, in pages and documents.

import { scaleLinear } from 'd3-scale';

export interface ShareBar {
  readonly label: string;
  /** Undefined where no value is shown. */
  readonly value: number | undefined;
  /** The value as people read it, or why there is none. */
  readonly valueText: string;
  /** Between which values the share could lie if those who did not answer had answered. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
  /** Drawn in ink; the others in a muted tone. */
  readonly isOwn: boolean;
}

export interface ShareBarsProps {
  /** Unique on the page. */
  readonly id: string;
  /** States what is shown; the name of the picture for those who do not see it. */
  readonly title: string;
  /** One sentence with the finding. */
  readonly description: string;
  readonly bars: readonly ShareBar[];
  /** Upper end of the axis; 100 for shares. */
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Drawing units; the picture scales with its column, so that its text stays readable on a phone. */
const width = 360;
const labelWidth = 136;
const valueWidth = 42;
const rowHeight = 22;
const axisHeight = 24;
const barHeight = 11;
const barWidth = width - labelWidth - valueWidth;

/** A bar for each group in the order given, with its value as text beside it. */
export function ShareBars({ id, title, description, bars, max, ticks }: ShareBarsProps) {
  const x = scaleLinear().domain([0, max]).range([0, barWidth]);
  const height = axisHeight + bars.length * rowHeight + 4;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <g transform={`translate(${labelWidth} 0)`}>
        {ticks.map((tick) => (
          <g key={tick.value} transform={`translate(${round(x(tick.value))} 0)`}>
            <line class={tick.value === 0 ? 'chart-zero' : 'chart-grid'} y1={axisHeight - 6} y2={height - 2} />
            <text class="chart-tick" y={12} text-anchor="middle">
              {tick.label}
            </text>
          </g>
        ))}
      </g>
      {bars.map((bar, index) => (
        <Bar key={bar.label} bar={bar} top={axisHeight + index * rowHeight} x={(value) => round(x(value))} />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly bar: ShareBar;
  readonly top: number;
  readonly x: (value: number) => number;
}

function Bar({ bar, top, x }: BarProps) {
  const middle = rowHeight / 2;
  const kind = bar.isOwn ? 'chart-own' : 'chart-other';
  const end = bar.value === undefined ? 0 : Math.max(x(bar.value), bar.range === undefined ? 0 : x(bar.range.high));
  return (
    <g transform={`translate(0 ${top})`}>
      <text class={`chart-label ${kind}`} x={labelWidth - 8} y={middle + 4} text-anchor="end">
        {bar.label}
      </text>
      {bar.value !== undefined && (
        <rect
          class={`chart-bar ${kind}`}
          x={labelWidth}
          y={middle - barHeight / 2}
          width={x(bar.value)}
          height={barHeight}
        />
      )}
      {bar.range !== undefined && bar.range.high > bar.range.low && (
        <line
          class={`chart-range ${kind}`}
          x1={labelWidth + x(bar.range.low)}
          x2={labelWidth + x(bar.range.high)}
          y1={middle + barHeight / 2 + 2}
          y2={middle + barHeight / 2 + 2}
        />
      )}
      <text
        class={bar.value === undefined ? 'chart-missing' : `chart-value ${kind}`}
        x={labelWidth + end + 5}
        y={middle + 4}
      >
        {bar.valueText}
      </text>
    </g>
  );
}

/** Two decimals are finer than any screen, and keep the picture short. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
