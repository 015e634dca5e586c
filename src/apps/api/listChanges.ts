// What corrections changed, newest last: for those who keep a copy of what is published.

import {
  type ChangeClass,
  changeClasses,
  isOfMoment,
  parseInstant,
  type ReleaseChange,
  type ReleaseData,
  type ReleaseManifest,
  type ReleaseReader,
  type ReleaseTextChange,
} from '../../stages/publication/index.ts';
import { buildApiProblem } from './apiProblem.ts';
import { buildListed } from './listed.ts';
import { isChosen, loadSelected, selectReleases } from './publishedData.ts';
import type { RequestParameters } from './requestParameters.ts';

/** A change with the release that brought it; `time` is undefined where that release is not here. */
interface PublishedChange<C> {
  readonly round: number;
  readonly area: string;
  readonly time: string | undefined;
  readonly change: C;
}

/** Changed values. `since` is a day (from its start in Stockholm) or an instant, itself included. Throws ApiProblem for a wrong one. */
export async function listChanges(releases: ReleaseReader, parameters: RequestParameters) {
  const { selection, changes } = await selectChanges(releases, parameters, (data) => data.changes);
  return buildListed(selection, changes, (items) => items.map(buildChangeValue));
}

/** Changed texts, with the parameters of `listChanges`. Throws ApiProblem for a wrong one. */
export async function listTextChanges(releases: ReleaseReader, parameters: RequestParameters) {
  const { selection, changes } = await selectChanges(releases, parameters, (data) => data.textChanges ?? []);
  return buildListed(selection, changes, (items) => items.map(buildTextChangeValue));
}

/** The changes that are asked for, the oldest first. */
async function selectChanges<C extends Pick<ReleaseChange, 'version' | 'changeClass'>>(
  releases: ReleaseReader,
  parameters: RequestParameters,
  read: (data: ReleaseData) => readonly C[],
) {
  const selection = await selectReleases(releases, parameters);
  const since = readSince(parameters);
  const classes = parameters.findChoices('class', changeClasses);
  const { moment } = selection;
  const manifests = (await releases.list()).filter(
    (manifest) => moment.kind === 'version' || isOfMoment(manifest, moment),
  );
  const changes = (await loadSelected(selection)).flatMap((data) => {
    const { round, area } = data;
    return read(data)
      .map(
        (change): PublishedChange<C> => ({
          round,
          area,
          time: change.version === data.version ? data.time : findTime(manifests, round, area, change.version),
          change,
        }),
      )
      .filter(({ time }) => since === undefined || (time !== undefined && Date.parse(time) >= Date.parse(since)))
      .filter(({ change }) => isChosen(classes, change.changeClass satisfies ChangeClass));
  });
  const byTime = changes.toSorted((a, b) => compareTimes(readTime(a), readTime(b)));
  return { selection, changes: byTime };
}

/** Changes of a version that is not here come first: they are older than what is. */
function readTime({ time }: PublishedChange<unknown>): number {
  return time === undefined ? Number.NEGATIVE_INFINITY : Date.parse(time);
}

function compareTimes(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

function readSince(parameters: RequestParameters): string | undefined {
  const text = parameters.find('since');
  if (text === undefined) return undefined;
  const instant = parseInstant(text, 'start');
  if (instant !== undefined) return instant;
  throw buildApiProblem(400, 'NOT_A_TIME', (texts) => texts.notATime('since'), { parameter: 'since' });
}

function findTime(
  manifests: readonly ReleaseManifest[],
  round: number,
  area: string,
  version: number,
): string | undefined {
  const ofVersion = manifests.filter((manifest) => manifest.round === round && manifest.version === version);
  return (ofVersion.find((manifest) => manifest.area === area) ?? ofVersion.find(({ area: all }) => all === 'all'))
    ?.time;
}

function buildTextChangeValue({ round, area, time, change }: PublishedChange<ReleaseTextChange>) {
  const { version, changeClass, column, kind, item, language, before, after, reason } = change;
  return {
    ...{ round, area, version, time: time ?? null, class: changeClass },
    ...{ indicator: column ?? null, text: kind, item, language, before, after, reason },
  };
}

function buildChangeValue({ round, area, time, change }: PublishedChange<ReleaseChange>) {
  const { version, changeClass, column, level, code, before, after, reason } = change;
  return {
    round,
    area,
    version,
    time: time ?? null,
    class: changeClass,
    indicator: column,
    level,
    code,
    before,
    after,
    reason,
  };
}
