// The edition of a compilation over all areas of a round: which releases it is made of, known by their hash. Nothing that
// is published goes away, so every edition is found again from the list of releases (decision 0057).

import {
  chooseRelease,
  fingerprintReleases,
  listReleasedAreas,
  type Moment,
  type ReleaseManifest,
} from '../../stages/publication/index.ts';

/** Signs of the hash that an address carries. */
export const editionLength = 12;

/** The newest, or what was live at an instant. */
type EditionMoment = Exclude<Moment, { readonly kind: 'version' }>;

/** The releases that what is told of a round rests on: its areas, and the same areas in the rounds before. */
export interface ReportEdition {
  readonly round: number;
  /** sha256 of the releases, hex, cut to `editionLength`. */
  readonly hash: string;
  /** When the last of its releases went live (ISO 8601). */
  readonly time: string;
  /** Reads exactly these releases. */
  readonly moment: EditionMoment;
}

/** The edition of a round at a moment; undefined where nothing of the round was published. A version is no moment here. */
export function findEdition(
  manifests: readonly ReleaseManifest[],
  round: number,
  moment: EditionMoment,
): ReportEdition | undefined {
  const chosen = chooseManifests(manifests, round, moment);
  if (chosen === undefined) return undefined;
  const time = chosen.map((manifest) => manifest.time).reduce((last, other) => (isAfter(other, last) ? other : last));
  // Whoever asks for the newest is led to the instant at which it was complete, which stays when more is published.
  const instant: EditionMoment = { kind: 'asOf', instant: new Date(time).toISOString() };
  const isSame = hash(chooseManifests(manifests, round, instant) ?? []) === hash(chosen);
  return { round, hash: hash(chosen), time, moment: isSame ? instant : { kind: 'newest' } };
}

/** The edition with a hash, among all that there ever were; undefined for any other. */
export function findEditionByHash(
  manifests: readonly ReleaseManifest[],
  round: number,
  wanted: string,
): ReportEdition | undefined {
  const newest = findEdition(manifests, round, { kind: 'newest' });
  return newest?.hash === wanted ? newest : listEditions(manifests, round).get(wanted);
}

const known = new WeakMap<readonly ReleaseManifest[], Map<number, ReadonlyMap<string, ReportEdition>>>();

/** Every edition of a round, by hash; found once for each list of releases. */
function listEditions(manifests: readonly ReleaseManifest[], round: number): ReadonlyMap<string, ReportEdition> {
  const rounds = known.get(manifests) ?? new Map<number, ReadonlyMap<string, ReportEdition>>();
  known.set(manifests, rounds);
  const kept = rounds.get(round);
  if (kept !== undefined) return kept;
  const times = manifests.filter((manifest) => manifest.round <= round).map(({ time }) => Date.parse(time));
  const first = Math.min(...manifests.filter((one) => one.round === round).map(({ time }) => Date.parse(time)));
  const instants = [...new Set(times)].filter((time) => time >= first).map((time) => new Date(time).toISOString());
  const editions = instants.flatMap((instant) => findEdition(manifests, round, { kind: 'asOf', instant }) ?? []);
  const byHash = new Map(editions.map((edition) => [edition.hash, edition]));
  rounds.set(round, byHash);
  return byHash;
}

/** Undefined where no area of the round is published at the moment. */
function chooseManifests(
  manifests: readonly ReleaseManifest[],
  round: number,
  moment: EditionMoment,
): readonly [ReleaseManifest, ...ReleaseManifest[]] | undefined {
  const areas = new Set(
    manifests.filter((manifest) => manifest.round === round).flatMap((manifest) => listReleasedAreas(manifest)),
  );
  const rounds = [...new Set(manifests.map((manifest) => manifest.round))].filter((other) => other <= round);
  const choose = (year: number) => [...areas].flatMap((area) => chooseRelease(manifests, year, area, moment) ?? []);
  const [first, ...rest] = new Set(choose(round));
  if (first === undefined) return undefined;
  return [first, ...new Set([...rest, ...rounds.filter((year) => year < round).flatMap(choose)])];
}

function hash(manifests: readonly ReleaseManifest[]): string {
  return fingerprintReleases([...manifests]).slice(0, editionLength);
}

function isAfter(time: string, other: string): boolean {
  return Date.parse(time) > Date.parse(other);
}
