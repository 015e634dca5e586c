// The releases that a request asks for, and the choice of round and area that all lists share.

import type { ReleaseData, ReleaseManifest, ReleaseReader } from '../../stages/publication/index.ts';
import { ApiProblem, buildApiProblem } from './apiProblem.ts';
import type { RequestParameters } from './requestParameters.ts';

/** The newest version of every area, rounds from early to late, areas in the order of their codes. */
async function loadNewest(releases: ReleaseReader): Promise<readonly ReleaseData[]> {
  const keys = new Map(
    (await releases.list()).flatMap((manifest) =>
      listAreas(manifest).map((area) => [`${manifest.round} ${area}`, { round: manifest.round, area }] as const),
    ),
  );
  const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
  const loaded = await Promise.all(sorted.map(({ round, area }) => releases.load(round, area)));
  return loaded.filter((data) => data !== undefined);
}

/** The chosen releases: parameters `round` and `area`. Throws ApiProblem for one that is not published. */
export async function loadChosen(
  releases: ReleaseReader,
  parameters: RequestParameters,
): Promise<readonly ReleaseData[]> {
  const all = await loadNewest(releases);
  try {
    const rounds = parameters.findChoices(
      'round',
      all.map((data) => String(data.round)),
    );
    const areas = parameters.findChoices(
      'area',
      all.map((data) => data.area),
    );
    return all.filter((data) => isChosen(rounds, String(data.round)) && isChosen(areas, data.area));
  } catch (problem) {
    if (problem instanceof ApiProblem && releases.isLoading()) {
      throw buildApiProblem(503, 'LOADING', (texts) => texts.loading);
    }
    throw problem;
  }
}

/** True when nothing was chosen, or this was. */
export function isChosen(choices: ReadonlySet<string> | undefined, value: string): boolean {
  return choices === undefined || choices.has(value);
}

function listAreas(manifest: ReleaseManifest): readonly string[] {
  if (manifest.area !== 'all') return [manifest.area];
  return manifest.files.filter((file) => file.product === 'data').map((file) => file.area);
}
