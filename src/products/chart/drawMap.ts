// The map: every place filled by what it has, the largest cities once more beside it, legend in the empty corner.

import type { MapShape } from '../../stages/definition/index.ts';
import type { MapModel } from './chartModel.ts';
import type { Drawing, Mark } from './drawing.ts';
import { drawLegendColumn } from './drawLegend.ts';

/** Room left of the mountains, where the legend stands. */
const legendWidth = 118;

/** Shapes in the order of the map; own place last, so that no neighbour covers its outline. */
export function drawMap(model: MapModel): Drawing {
  const { shapes, level, title, description, own, legend } = model;
  const places = level === 'county' ? shapes.counties : shapes.municipalities;
  const marks: Mark[] = [...places.map((shape) => drawPlace(model, shape))];
  if (level === 'municipality') marks.push({ kind: 'path', role: 'border', d: shapes.countyBorders });
  marks.push(...drawOwn(places, own));
  if (level === 'municipality') {
    for (const { label, x, y, width, height, municipalities } of shapes.insets) {
      marks.push({ kind: 'rect', role: 'frame', x, y, width, height });
      marks.push(...municipalities.map((shape) => drawPlace(model, shape)), ...drawOwn(municipalities, own));
      marks.push({ kind: 'text', role: 'note', x, y: y - 4, text: label, anchor: 'start' });
    }
  }
  marks.push(...drawLegendColumn(legend, { x: 0, y: 4, width: legendWidth }).marks);
  return { kind: 'map', width: shapes.width, height: shapes.height, title, description, marks };
}

function drawPlace({ fills }: MapModel, { code, path }: MapShape): Mark {
  const found = fills.get(code);
  const fill = found?.fill ?? 'outside';
  return { kind: 'path', role: 'place', fill, d: path, key: code, ...(found !== undefined && { tip: found.tip }) };
}

function drawOwn(shapes: readonly MapShape[], own: string | undefined): readonly Mark[] {
  const shape = shapes.find(({ code }) => code === own);
  return shape === undefined ? [] : [{ kind: 'path', role: 'place-own', d: shape.path }];
}
