import type { ReleaseData } from '../../stages/publication/index.ts';

/** data.json: the whole release as the site and the API read it. */
export function renderReleaseJson(data: ReleaseData): string {
  return `${JSON.stringify(data)}\n`;
}
