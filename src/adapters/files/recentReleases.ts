// Releases that were read lately. What is read from disk and parsed is many times its size in memory, so only so much is
// kept; a release never changes, so what is dropped can be read again.

interface Kept<T> {
  readonly value: Promise<T>;
  bytes: number;
}

/** Keeps what was read last, up to `maxBytes` of the files that it came from; the newest always. */
export class RecentReleases<T> {
  readonly #kept = new Map<string, Kept<T>>();
  readonly #maxBytes: number;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The value of a key, read when it is not kept; a failed reading is tried again the next time. */
  get(key: string, read: () => Promise<{ readonly value: T; readonly bytes: number }>): Promise<T> {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.value;
    }
    const kept: Kept<T> = { value: this.#read(key, read), bytes: 0 };
    this.#kept.set(key, kept);
    return kept.value;
  }

  async #read(key: string, read: () => Promise<{ readonly value: T; readonly bytes: number }>): Promise<T> {
    try {
      const { value, bytes } = await read();
      const kept = this.#kept.get(key);
      if (kept !== undefined) kept.bytes = bytes;
      this.#drop();
      return value;
    } catch (error) {
      this.#kept.delete(key);
      throw error;
    }
  }

  #drop(): void {
    let total = [...this.#kept.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    for (const [key, { bytes }] of [...this.#kept].slice(0, -1)) {
      if (total <= this.#maxBytes) return;
      if (bytes > 0) this.#kept.delete(key);
      total -= bytes;
    }
  }
}
