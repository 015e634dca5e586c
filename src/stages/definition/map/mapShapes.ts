// The country in the plane: what map.json of a release holds, and what every map is drawn from.

/** A municipality or county as path data, in units of the map from its upper left corner. */
export interface MapShape {
  readonly code: string;
  readonly path: string;
}

/** A part of the map drawn larger, in a frame of its own where the map is empty. Place and size in units of the map. */
export interface MapInset {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly municipalities: readonly MapShape[];
}

/** map.json */
export interface MapShapes {
  readonly width: number;
  readonly height: number;
  readonly municipalities: readonly MapShape[];
  readonly counties: readonly MapShape[];
  /** Borders between counties as path data, each once. */
  readonly countyBorders: string;
  readonly insets: readonly MapInset[];
}
