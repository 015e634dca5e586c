import { buildReleaseSummary, packCells, packRelease, type ReleaseData } from '../../stages/publication/index.ts';

/** data.json: the whole release, as `readReleaseData` reads it for the site and the API. */
export function renderReleaseJson(data: ReleaseData): string {
  return `${JSON.stringify(packRelease(data))}\n`;
}

/** summary.json: what lists and search need of the release, as `readReleaseSummary` reads it. */
export function renderSummaryJson(data: ReleaseData): string {
  return `${JSON.stringify(buildReleaseSummary(data))}\n`;
}

/** cells.json: the results by column, as `readReleaseCells` reads them. */
export function renderCellsJson(data: ReleaseData): string {
  return `${JSON.stringify(packCells(data))}\n`;
}
