// The releases that a request asks for: the choice of round, area and moment that all lists share.

import {
  chooseRelease,
  isOfMoment,
  listPublished,
  type Moment,
  newestMoment,
  parseMoment,
  type ReleaseCells,
  type ReleaseData,
  type ReleaseManifest,
  type ReleaseReader,
  readAt,
} from '../../stages/publication/index.ts';
import { ApiProblem, buildApiProblem } from './apiProblem.ts';
import type { RequestParameters } from './requestParameters.ts';

/** Areas of rounds, and the reader that sees them. */
export interface Selected {
  readonly releases: ReleaseReader;
  readonly keys: readonly { readonly round: number; readonly area: string }[];
}

/** What all lists begin from. */
export interface Selection extends Selected {
  readonly moment: Moment;
  /** The same choice as it is now: what a parameter may name, also where the moment did not have it. */
  readonly now: Selected;
  /** Everything that is published. */
  readonly all: Selected;
}

/** The chosen areas of rounds: parameters `round`, `area`, `version`, `asOf`. Throws ApiProblem for a wrong one. */
export async function selectReleases(releases: ReleaseReader, parameters: RequestParameters): Promise<Selection> {
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
    const isAsked = ({ round, area }: { round: number; area: string }) =>
      isChosen(rounds, String(round)) && isChosen(areas, area);
    const now = { releases, keys: all.filter(isAsked) };
    const moment = readMoment(parameters);
    const everything = { releases, keys: all };
    if (moment.kind === 'newest') return { ...now, moment, now, all: everything };
    const manifests = await releases.list();
    if (moment.kind === 'version') checkVersion(manifests, now.keys, moment.version);
    const keys = now.keys.filter(({ round, area }) => chooseRelease(manifests, round, area, moment) !== undefined);
    return { releases: readAt(releases, moment), keys, moment, now, all: everything };
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.body.code === 'UNKNOWN_VALUE' && releases.isLoading()) {
      throw buildApiProblem(503, 'LOADING', (texts) => texts.loading);
    }
    throw problem;
  }
}

/** The moment of the parameters `version` and `asOf`. Throws ApiProblem when one is faulty or both are there. */
export function readMoment(parameters: RequestParameters): Moment {
  const version = parameters.find('version');
  const asOf = parameters.find('asOf');
  if (version !== undefined && asOf !== undefined) {
    throw buildApiProblem(400, 'CONFLICTING_PARAMETERS', (texts) => texts.conflicting('version', 'asOf'), {
      parameter: 'asOf',
    });
  }
  const moment = parseMoment(version, asOf);
  if (moment !== undefined) return moment;
  if (version !== undefined) parameters.getInteger('version', 1, 999_999, 1);
  throw buildApiProblem(400, 'NOT_A_TIME', (texts) => texts.notATime('asOf'), { parameter: 'asOf' });
}

/** Throws ApiProblem when none of the chosen areas has the version. */
function checkVersion(manifests: readonly ReleaseManifest[], keys: Selected['keys'], version: number): void {
  const moment = { kind: 'version', version } as const;
  if (keys.length === 0 || keys.some(({ round, area }) => chooseRelease(manifests, round, area, moment))) return;
  const highest = Math.max(
    ...keys.map(({ round, area }) => chooseRelease(manifests, round, area, newestMoment)?.version ?? 1),
  );
  throw buildApiProblem(400, 'UNKNOWN_VALUE', (texts) => texts.unknownValue('version', String(version)), {
    parameter: 'version',
    nearest: String(highest),
  });
}

/** Data of the chosen areas. */
export async function loadSelected({ releases, keys }: Selected): Promise<readonly ReleaseData[]> {
  const loaded = await Promise.all(keys.map(({ round, area }) => releases.load(round, area)));
  return loaded.filter((data) => data !== undefined);
}

/** Results of the chosen areas, without their texts. */
export async function readSelectedCells({ releases, keys }: Selected): Promise<readonly ReleaseCells[]> {
  const read = await Promise.all(keys.map(({ round, area }) => releases.readCells(round, area)));
  return read.filter((cells) => cells !== undefined);
}

/**
 * What a parameter may name: what the moment has, and what is there now. Where none of the rounds has any of the areas, what
 * is there at all: then it is the choice that does not fit, and no parameter is wrong.
 */
export async function readKnown<T>(
  selection: Selection,
  chosen: readonly T[],
  read: (selected: Selected) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const { moment, now, all } = selection;
  if (now.keys.length === 0) return read(all);
  return moment.kind === 'newest' ? chosen : [...chosen, ...(await read(now))];
}

/** Releases of the moment, as manifests. */
export function filterManifests(manifests: readonly ReleaseManifest[], moment: Moment): readonly ReleaseManifest[] {
  return manifests.filter((manifest) => isOfMoment(manifest, moment));
}

/** True when nothing was chosen, or this was. */
export function isChosen(choices: ReadonlySet<string> | undefined, value: string): boolean {
  return choices === undefined || choices.has(value);
}
