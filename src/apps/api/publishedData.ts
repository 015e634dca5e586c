// The releases that a request asks for, and the choice of round and area that all lists share.

import { listPublished, type ReleaseData, type ReleaseReader } from '../../stages/publication/index.ts';
import { ApiProblem, buildApiProblem } from './apiProblem.ts';
import type { RequestParameters } from './requestParameters.ts';

/** The chosen releases: parameters `round` and `area`. Throws ApiProblem for one that is not published. */
export async function loadChosen(
  releases: ReleaseReader,
  parameters: RequestParameters,
): Promise<readonly ReleaseData[]> {
  const all = await listPublished(releases);
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
