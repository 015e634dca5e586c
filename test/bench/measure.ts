// Timing for the benchmarks. Every figure is printed beside a peer or a physical limit from the same run.

export interface Measurement {
  readonly name: string;
  readonly figure: string;
  readonly peer: string;
  readonly ratio: string;
}

/** Milliseconds of each of so many runs, in ascending order. */
export async function timeRuns(times: number, run: () => unknown): Promise<number[]> {
  const measured: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await run();
    measured.push(performance.now() - start);
  }
  return measured.sort((a, b) => a - b);
}

/** The value at a share (0–1) of ascending values. */
export function pickQuantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}

export function formatMilliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}

export function formatRate(perSecond: number): string {
  return perSecond >= 1e6 ? `${(perSecond / 1e6).toFixed(1)} M/s` : `${Math.round(perSecond)} /s`;
}

/** `12.3 ×` of our figure to the peer's. */
export function formatRatio(ours: number, peer: number): string {
  const ratio = ours / peer;
  return `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)} ×`;
}
