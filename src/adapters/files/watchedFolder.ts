// What lies below a folder that every request asks about: kept for a moment, and looked up anew at once where this process has
// written to it.

import { countNotedReleases } from './placedReleases.ts';

/** Milliseconds after which the folder is looked through again: another process may have published. */
const keptFor = 1000;

/** `look` gets what was found before and gives the same object where nothing has changed. */
export class WatchedFolder<Found> {
  readonly #look: (before: Found) => Promise<Found>;
  #found: Found;
  #looking: Promise<Found> | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #noted = -1;

  constructor(look: (before: Found) => Promise<Found>, empty: Found) {
    this.#look = look;
    this.#found = empty;
  }

  /** What this process has written is there at once, all else after a second. Rejects as `look` does. */
  async get(): Promise<Found> {
    const noted = countNotedReleases();
    if (noted === this.#noted) {
      if (this.#looking !== undefined) return this.#looking;
      if (performance.now() - this.#lookedAt < keptFor) return this.#found;
    }
    this.#noted = noted;
    const looking = this.#lookAgain();
    this.#looking = looking;
    try {
      return await looking;
    } finally {
      if (this.#looking === looking) this.#looking = undefined;
    }
  }

  async #lookAgain(): Promise<Found> {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
    const noted = this.#noted;
    const found = await this.#look(this.#found);
    // What was looked up before the newest was written must not hide it.
    if (noted !== this.#noted) return this.get();
    this.#found = found;
    this.#lookedAt = performance.now();
    return found;
  }
}
