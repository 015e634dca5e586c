// The releases that a request asks for, and the choice of round and area that all lists share.

import type { ReleaseData, ReleaseManifest, ReleaseReader, ReleaseSummary } from '../../stages/publication/index.ts';
import { ApiProblem, buildApiProblem } from './apiProblem.ts';
import type { RequestParameters } from './requestParameters.ts';

/** Every published round and area once, rounds from early to late, areas by their codes. */
async function listNewest(
  releases: ReleaseReader,
): Promise<readonly { readonly round: number; readonly area: string }[]> {
  const keys = new Map(
    (await releases.list()).flatMap((manifest) =>
      listAreas(manifest).map((area) => [`${manifest.round} ${area}`, { round: manifest.round, area }] as const),
    ),
  );
  return [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}

/** Summaries of the newest version of every area, rounds from early to late. */
export async function loadSummaries(releases: ReleaseReader): Promise<readonly ReleaseSummary[]> {
  const keys = await listNewest(releases);
  const loaded = await Promise.all(keys.map(({ round, area }) => releases.summarize(round, area)));
  return loaded.filter((summary) => summary !== undefined);
}

/** The chosen releases: parameters `round` and `area`. Throws ApiProblem for one that is not published. */
export async function loadChosen(
  releases: ReleaseReader,
  parameters: RequestParameters,
): Promise<readonly ReleaseData[]> {
  const all = await listNewest(releases);
  try {
    const rounds = parameters.findChoices(
      'round',
      all.map(({ round }) => String(round)),
    );
    const areas = parameters.findChoices(
      'area',
      all.map(({ area }) => area),
    );
    const chosen = all.filter(({ round, area }) => isChosen(rounds, String(round)) && isChosen(areas, area));
    const loaded = await Promise.all(chosen.map(({ round, area }) => releases.load(round, area)));
    return loaded.filter((data) => data !== undefined);
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
