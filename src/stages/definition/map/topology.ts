// The borders as they are stored (TopoJSON): every arc once, as steps on a grid of degrees. Municipalities and counties are made
// of the same arcs, so that borders meet exactly.

/** An arc as steps on the grid: the first is its start. */
export type StoredArc = readonly (readonly [x: number, y: number])[];

/** Rings of arcs; a negative index `~i` is arc `i` backwards. The first ring of a polygon is its outside. */
export interface StoredShape {
  readonly code: string;
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

/** `scale` and `translate` turn steps of the grid into degrees, as TopoJSON says. */
export interface MapTopology {
  readonly scale: readonly [x: number, y: number];
  readonly translate: readonly [x: number, y: number];
  readonly arcs: readonly StoredArc[];
  readonly municipalities: readonly StoredShape[];
  readonly counties: readonly StoredShape[];
}

interface StoredGeometry {
  readonly type?: string;
  readonly id?: string;
  readonly arcs?: readonly unknown[];
}

interface StoredTopology {
  readonly transform?: { readonly scale?: readonly [number, number]; readonly translate?: readonly [number, number] };
  readonly arcs?: readonly StoredArc[];
  readonly objects?: Readonly<Record<string, { readonly geometries?: readonly StoredGeometry[] }>>;
}

/** Reads the borders from their file; undefined when it is no JSON or has no municipalities. */
export function parseTopology(text: string): MapTopology | undefined {
  const stored = parseJson(text);
  const municipalities = stored?.objects?.kommuner?.geometries;
  if (stored === undefined || municipalities === undefined) return undefined;
  return {
    scale: stored.transform?.scale ?? [1, 1],
    translate: stored.transform?.translate ?? [0, 0],
    arcs: stored.arcs ?? [],
    municipalities: municipalities.map(readShape),
    counties: (stored.objects?.lan?.geometries ?? []).map(readShape),
  };
}

function parseJson(text: string): StoredTopology | undefined {
  try {
    return JSON.parse(text) as StoredTopology;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readShape({ type, id, arcs = [] }: StoredGeometry): StoredShape {
  const polygons = (type === 'Polygon' ? [arcs] : arcs) as StoredShape['polygons'];
  return { code: String(id), polygons };
}
