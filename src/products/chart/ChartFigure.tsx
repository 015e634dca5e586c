// A drawing in a page, on the server or in the browser. How it looks stands in ui/styles/chart.css.

import { type ChartFill, type Drawing, listFills, type Mark } from './drawing.ts';
import { fillPatterns, listGeometry } from './markGeometry.ts';

/** Title and description of the drawing become the figure's name for who does not see it. */
export interface ChartFigureProps {
  /** Unique on the page. */
  readonly id: string;
  readonly drawing: Drawing;
}

/** A picture with a name and a finding for those who do not see it; its table stands beside it. */
export function ChartFigure({ id, drawing }: ChartFigureProps) {
  const { kind, width, height, title, description, marks } = drawing;
  return (
    <svg
      class={`chart chart-${kind}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <Patterns id={id} fills={listFills(marks)} />
      {marks.map((mark, index) => (
        <MarkElement key={index} id={id} mark={mark} />
      ))}
    </svg>
  );
}

function Patterns({ id, fills }: { readonly id: string; readonly fills: readonly ChartFill[] }) {
  const patterned = fills.flatMap((fill) => {
    const pattern = fillPatterns[fill];
    return pattern === undefined ? [] : [{ fill, pattern }];
  });
  if (patterned.length === 0) return null;
  return (
    <defs>
      {patterned.map(({ fill, pattern: { size, d, rotate, strokeWidth } }) => (
        <pattern
          key={fill}
          id={`${id}-${fill}`}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform={rotate === 0 ? undefined : `rotate(${rotate})`}
        >
          <rect class={`fill-${fill}`} width={size} height={size} />
          <path class={`mark-${fill}`} d={d} stroke-width={strokeWidth} />
        </pattern>
      ))}
    </defs>
  );
}

function MarkElement({ id, mark }: { readonly id: string; readonly mark: Mark }) {
  const tip = mark.tip === undefined ? null : <title>{mark.tip}</title>;
  switch (mark.kind) {
    case 'group':
      return (
        <g>
          {tip}
          {mark.marks.map((inner, index) => (
            <MarkElement key={index} id={id} mark={inner} />
          ))}
        </g>
      );
    case 'rect':
      return (
        <rect {...listGeometry(mark)} {...chooseFill(id, mark.role, mark.fill)}>
          {tip}
        </rect>
      );
    case 'path':
      return (
        <path {...listGeometry(mark)} {...chooseFill(id, mark.role, mark.fill)}>
          {tip}
        </path>
      );
    case 'line':
      return <line {...listGeometry(mark)} class={`chart-${mark.role}`} />;
    case 'circle':
      return (
        <circle {...listGeometry(mark)} class={`chart-${mark.role}`}>
          {tip}
        </circle>
      );
    case 'text':
      return (
        <text {...listGeometry(mark)} class={`chart-${mark.role}${mark.on === undefined ? '' : ` on-${mark.on}`}`}>
          {mark.text}
        </text>
      );
  }
}

/** A patterned fill is an attribute, since its address is of this page; plain fills come from the stylesheet. */
function chooseFill(id: string, role: string, fill: ChartFill | undefined) {
  if (fill === undefined) return { class: `chart-${role}` };
  if (fillPatterns[fill] !== undefined) return { class: `chart-${role}`, fill: `url(#${id}-${fill})` };
  return { class: `chart-${role} fill-${fill}` };
}
