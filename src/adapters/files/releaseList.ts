// Which releases lie below a folder. Every request asks, so the answer is kept for a moment.

import type { ReleaseManifest } from '../../stages/publication/index.ts';
import type { ReleaseTexts } from '../../texts/sv/release.ts';
import { countNotedReleases, findReleaseFolders, type PlacedRelease, readPlacedManifest } from './placedReleases.ts';

/** Milliseconds after which the folder is looked through again: another process may have published. */
const keptFor = 1000;

/** The two in the same order. */
export interface ListedReleases {
  readonly placed: readonly PlacedRelease[];
  readonly manifests: readonly ReleaseManifest[];
}

/** The list of a folder: the same object as long as the same releases lie there. */
export class ReleaseList {
  readonly #folder: string;
  readonly #texts: ReleaseTexts;
  readonly #known = new Map<string, PlacedRelease>();
  #listed: ListedReleases = { placed: [], manifests: [] };
  #looking: Promise<ListedReleases> | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #noted = -1;

  constructor(folder: string, texts: ReleaseTexts) {
    this.#folder = folder;
    this.#texts = texts;
  }

  /** Throws Problem UNREADABLE_RELEASE. What this process has published is there at once, all else after a second. */
  async get(): Promise<ListedReleases> {
    if (countNotedReleases() === this.#noted && performance.now() - this.#lookedAt < keptFor) return this.#listed;
    if (this.#looking !== undefined && countNotedReleases() === this.#noted) return this.#looking;
    this.#noted = countNotedReleases();
    const looking = this.#look();
    this.#looking = looking;
    try {
      return await looking;
    } finally {
      if (this.#looking === looking) this.#looking = undefined;
    }
  }

  async #look(): Promise<ListedReleases> {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
    const noted = this.#noted;
    const places = await findReleaseFolders(this.#folder);
    const placed = await Promise.all(places.map((place) => this.#read(place)));
    // What was looked up before the newest release came must not hide it.
    if (noted === this.#noted) {
      const { placed: before } = this.#listed;
      const isSame = before.length === placed.length && before.every((release, index) => release === placed[index]);
      if (!isSame) this.#listed = { placed, manifests: placed.map(({ manifest }) => manifest) };
      this.#lookedAt = performance.now();
      return this.#listed;
    }
    return this.get();
  }

  async #read(place: string): Promise<PlacedRelease> {
    const known = this.#known.get(place) ?? (await readPlacedManifest(this.#folder, place, this.#texts));
    this.#known.set(place, known);
    return known;
  }
}
