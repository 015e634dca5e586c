// Which releases lie below a folder. Every request asks, so the answer is kept for a moment.

import type { ReleaseManifest } from '../../stages/publication/index.ts';
import type { ReleaseTexts } from '../../texts/sv/release.ts';
import { findReleaseFolders, type PlacedRelease, readPlacedManifest } from './placedReleases.ts';
import { WatchedFolder } from './watchedFolder.ts';

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
  readonly #listed: WatchedFolder<ListedReleases>;

  constructor(folder: string, texts: ReleaseTexts) {
    this.#folder = folder;
    this.#texts = texts;
    this.#listed = new WatchedFolder<ListedReleases>((before) => this.#look(before), { placed: [], manifests: [] });
  }

  /** Throws Problem UNREADABLE_RELEASE. What this process has published is there at once, all else after a second. */
  get(): Promise<ListedReleases> {
    return this.#listed.get();
  }

  async #look(listed: ListedReleases): Promise<ListedReleases> {
    const places = await findReleaseFolders(this.#folder);
    const placed = await Promise.all(places.map((place) => this.#read(place)));
    const { placed: before } = listed;
    const isSame = before.length === placed.length && before.every((release, index) => release === placed[index]);
    return isSame ? listed : { placed, manifests: placed.map(({ manifest }) => manifest) };
  }

  async #read(place: string): Promise<PlacedRelease> {
    const known = this.#known.get(place) ?? (await readPlacedManifest(this.#folder, place, this.#texts));
    this.#known.set(place, known);
    return known;
  }
}
