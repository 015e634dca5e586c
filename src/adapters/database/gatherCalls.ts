// What is asked at the same time is asked of the database together: one statement, one sync, for many. Who comes alone does not wait:
// it starts at once. While many come, a run waits a moment for company.

/** How a kind of call is gathered. */
export interface Gathering<Call, Result> {
  /** Runs calls together; as many results, in their order. All or nothing where it writes. */
  readonly run: (calls: readonly Call[]) => Promise<readonly Result[]>;
  /** Two calls of the same key do not run together. Left out: all may. */
  readonly findKey?: (call: Call) => string;
}

interface Waiting<Call, Result> {
  readonly call: Call;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Calls that run together at most: what waits for them stays short. */
const mostTogether = 64;
/** How long a run waits for company after one that had some; a fraction of what a statement takes. */
const moment = 1;
/** A run that is held up by somebody's lock holds up only its own: after so many milliseconds the next one starts beside it. */
const patience = 20;
const mostRuns = 6;

/** A function that asks one by one, and runs what comes at the same time together. When a run fails, its calls are run alone. */
export function gatherCalls<Call, Result>({ run, findKey }: Gathering<Call, Result>): (call: Call) => Promise<Result> {
  let waiting: Waiting<Call, Result>[] = [];
  let runs = 0;
  let isPlanned = false;
  let isCrowded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = (): void => {
    if (isPlanned || waiting.length === 0) return;
    if (runs === 0) {
      isPlanned = true;
      if (isCrowded) setTimeout(start, moment);
      else setImmediate(start);
    } else if (runs < mostRuns) {
      timer ??= setTimeout(start, patience);
    }
  };

  const start = (): void => {
    isPlanned = false;
    clearTimeout(timer);
    timer = undefined;
    const together = takeTogether();
    if (together.length === 0) return;
    isCrowded = together.length > 1;
    runs += 1;
    void runTogether(together).finally(() => {
      runs -= 1;
      plan();
    });
    plan();
  };

  const takeTogether = (): readonly Waiting<Call, Result>[] => {
    if (findKey === undefined) return waiting.splice(0, mostTogether);
    const taken: Waiting<Call, Result>[] = [];
    const left: Waiting<Call, Result>[] = [];
    const keys = new Set<string>();
    for (const one of waiting) {
      const key = findKey(one.call);
      if (taken.length < mostTogether && !keys.has(key)) taken.push(one);
      else left.push(one);
      // What comes later of the same key stays behind what came before.
      keys.add(key);
    }
    waiting = left;
    return taken;
  };

  const runTogether = async (together: readonly Waiting<Call, Result>[]): Promise<void> => {
    try {
      const results = await run(together.map(({ call }) => call));
      for (const [index, { resolve }] of together.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (together.length === 1) together[0]?.reject(error);
      // One that cannot be done must not take the others along.
      else await Promise.all(together.map((one) => runTogether([one])));
    }
  };

  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject });
      plan();
    });
}
