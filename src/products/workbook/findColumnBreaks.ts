// Where a wide table begins a new page: at a new quality dimension, and where the page is full, then at a new
// indicator area if that can be. Widths in characters, as columns have them.

/** Columns that stay together on a page, such as a share with its counts. */
export interface ColumnGroup {
  readonly firstColumn: number;
  readonly width: number;
  /** A page holds one dimension only. */
  readonly dimension: string;
  /** Stays on one page where it fits. */
  readonly area: string;
}

/** All in characters of a column's width. */
export interface PageRoom {
  /** Room of a page. */
  readonly page: number;
  /** What stands left of the first column on the first page. */
  readonly margin: number;
  /** What is repeated on every later page. */
  readonly repeated: number;
}

/** Columns that begin a new page, in order. */
export function findColumnBreaks(groups: readonly ColumnGroup[], room: PageRoom): readonly number[] {
  const breaks: number[] = [];
  let used = room.margin;
  let dimension = groups[0]?.dimension;
  const startPage = (column: number): void => {
    breaks.push(column);
    used = room.repeated;
  };
  for (const run of listRuns(groups)) {
    const [first] = run;
    if (first === undefined) continue;
    const width = run.reduce((sum, group) => sum + group.width, 0);
    // A first page of nothing but the margin is worse than an area on two pages.
    const isBare = breaks.length === 0 && used === room.margin && used + first.width <= room.page;
    const isBetterOnNext = !isBare && used + width > room.page && room.repeated + width <= room.page;
    if (first.dimension !== dimension || isBetterOnNext) startPage(first.firstColumn);
    dimension = first.dimension;
    for (const group of run) {
      if (used + group.width > room.page && used > room.repeated && breaks.at(-1) !== group.firstColumn)
        startPage(group.firstColumn);
      used += group.width;
    }
  }
  return breaks;
}

/** Groups that follow each other with the same dimension and area. */
function listRuns(groups: readonly ColumnGroup[]): ColumnGroup[][] {
  const runs: ColumnGroup[][] = [];
  for (const group of groups) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous?.dimension === group.dimension && previous.area === group.area) run.push(group);
    else runs.push([group]);
  }
  return runs;
}
