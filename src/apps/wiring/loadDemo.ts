// The bundled rounds with synthetic answers or results, so that a first visit has something to look at. Loaded once,
// newest first; everything they lead to is marked as synthetic.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { writeRelease } from '../../adapters/files/releaseFolders.ts';
import {
  type CollectionStore,
  listFreeTextCells,
  type PartResponse,
  syntheticText,
} from '../../stages/collection/index.ts';
import { type DefinitionSet, getRound, type Round } from '../../stages/definition/index.ts';
import {
  listPublished,
  type ReleaseCells,
  type ReleaseFile,
  type ReleaseReader,
  type ReleaseStore,
} from '../../stages/publication/index.ts';
import { runDemoTask, runRoundTask } from './runRoundTask.ts';
import type { Settings } from './settings.ts';

/** Actor of everything synthetic in the log. */
const syntheticActor = 'synthetic';
const demoSeed = 1;
const responsesAtATime = 200;
/** Rounds that are built side by side: one leaves room for the thread that answers requests. */
const mostThreads = 2;

/** What is there already, answers or releases, is not loaded again. */
export interface DemoLoading {
  readonly settings: Settings;
  readonly definitions: DefinitionSet;
  readonly store: CollectionStore;
  readonly releaseStore: ReleaseStore;
  readonly releases: ReleaseReader;
  readonly now: () => Date;
  /** Told before and after each round. */
  readonly report: (round: number, state: 'loading' | 'loaded') => void;
}

/** Loads each round that has no answers yet, and publishes its areas that have no release yet. */
export async function loadDemo(loading: DemoLoading): Promise<void> {
  const rounds = [...loading.definitions.rounds.values()]
    .filter(hasSomethingToShow)
    .toSorted((a, b) => b.year - a.year);
  const waiting: OpenRound[] = [];
  const start = loading.now().getTime();
  // A moment apart, so that what is published in one order is told in that order.
  for (const [index, round] of rounds.entries()) {
    waiting.push(...(await findOpenRound(loading, round, new Date(start + index).toISOString())));
  }
  const cells = await loadCells(loading, waiting);
  // The newest alone: it is what most come for, and the smaller ones beside it would be there before it.
  const [newest, ...older] = waiting;
  if (newest !== undefined) await loadRound(loading, newest, cells);
  await forEachInThreads(older, (open) => loadRound(loading, open, cells));
}

/** Does what has to be done for each, some at a time, in their order. */
async function forEachInThreads<T>(items: readonly T[], does: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await does(item);
  };
  const threads = Math.min(mostThreads, availableParallelism());
  await Promise.all(Array.from({ length: threads }, work));
}

/**
 * The results of every round that has a later one among the open ones: as they are published, otherwise as they will be. A
 * release tells of the rounds before it, but the newest are loaded first.
 */
async function loadCells(
  { settings, definitions, releases }: DemoLoading,
  open: readonly OpenRound[],
): Promise<readonly ReleaseCells[]> {
  const newest = Math.max(...open.map(({ round }) => round.year));
  const published = (await listPublished(releases)).filter(({ round }) => round < newest);
  const cells: ReleaseCells[] = [];
  for (const { round, area } of published) {
    const found = await releases.readCells(round, area);
    if (found !== undefined) cells.push(found);
  }
  const earlier = open.filter(({ round }) => round.year < newest);
  await forEachInThreads(earlier, async ({ round, time }) => {
    const areas = round.areas.map(({ code }) => code).filter((code) => !isReleased(settings, round, code));
    if (areas.length === 0) return;
    cells.push(
      ...(await runRoundTask({ kind: 'demoCells', definitions, round: round.year, seed: demoSeed, time, areas })),
    );
  });
  return cells;
}

/** A round with questions, or with series that it is known to have measured. */
function hasSomethingToShow(round: Round): boolean {
  return round.columns.length > 0 || [...round.seriesStatus.values()].includes('measured');
}

/** A round that is still to be loaded, with the answers that are there already, by unit and part. */
interface OpenRound {
  readonly round: Round;
  readonly present: ReadonlySet<string>;
  /** Of its releases (ISO 8601). */
  readonly time: string;
}

async function findOpenRound(
  { settings, store }: DemoLoading,
  round: Round,
  time: string,
): Promise<readonly OpenRound[]> {
  const state = await readDemoState(settings, round.year);
  if (state === 'loaded') return [];
  const begun = round.isQuestionnaireKnown ? await store.loadProgress(round.year) : [];
  // A round with answers that we did not start to load is somebody's own.
  if (state === undefined && begun.length > 0) return [];
  return [{ round, time, present: new Set(begun.map(({ key }) => `${key.unit}|${key.part}`)) }];
}

async function loadRound(
  loading: DemoLoading,
  { round, present, time }: OpenRound,
  cells: readonly ReleaseCells[],
): Promise<void> {
  const { settings } = loading;
  loading.report(round.year, 'loading');
  await writeDemoState(settings, round.year, 'loading');
  const task = {
    kind: 'demo',
    definitions: loading.definitions,
    round: round.year,
    seed: demoSeed,
    time,
    released: round.areas.map(({ code }) => code).filter((code) => isReleased(settings, round, code)),
    earlier: cells.filter((one) => one.round < round.year),
  } as const;
  await runDemoTask(task, async (step) => {
    if (step.kind === 'area') {
      await publishDemo(loading, round, step.area, step.files);
      return;
    }
    if (step.registers !== undefined) await writeDemoRegisters(settings, round, step.registers);
    await importResponses(
      loading,
      round,
      step.responses.filter(({ unit, part }) => !present.has(`${unit}|${part}`)),
    );
  });
  await writeDemoState(settings, round.year, 'loaded');
  loading.report(round.year, 'loaded');
}

type DemoState = 'loading' | 'loaded';

/** How far the loading of a round has come, also in an earlier run that was stopped; undefined: not begun. */
async function readDemoState(settings: Settings, year: number): Promise<DemoState | undefined> {
  const path = buildDemoStatePath(settings, year);
  if (!existsSync(path)) return undefined;
  return (await readFile(path, 'utf8')).trim() === 'loaded' ? 'loaded' : 'loading';
}

async function writeDemoState(settings: Settings, year: number, state: DemoState): Promise<void> {
  await mkdir(join(settings.dataFolder, 'synthetic'), { recursive: true });
  await writeFile(buildDemoStatePath(settings, year), `${state}\n`);
}

function buildDemoStatePath(settings: Settings, year: number): string {
  return join(settings.dataFolder, 'synthetic', String(year));
}

/** The figures that the synthetic results rest on, where the desk finds delivered ones; a file that is there stays. */
async function writeDemoRegisters({ dataFolder }: Settings, { year }: Round, text: string): Promise<void> {
  const path = join(dataFolder, 'registers', `${year}.csv`);
  if (existsSync(path)) return;
  await mkdir(join(dataFolder, 'registers'), { recursive: true });
  await writeFile(path, text);
}

function isReleased({ releasesFolder }: Settings, { year }: Round, area: string): boolean {
  return existsSync(`${releasesFolder}/${year}/${area}`);
}

/** Recorded like any other release, so that the next version gets the next number; invented results nobody has approved. */
async function publishDemo(
  { settings, definitions, releaseStore, now }: DemoLoading,
  round: Round,
  area: string,
  files: readonly ReleaseFile[],
): Promise<void> {
  if (isReleased(settings, round, area)) return;
  const by = { definitionHash: definitions.hash, createdBy: syntheticActor, createdAt: now().toISOString() };
  const draft = await releaseStore.addDraft({ round: round.year, area, ...by });
  await writeRelease(settings.releasesFolder, files);
  const manifest = files.find((file) => file.product === 'manifest');
  const manifestHash = createHash('sha256')
    .update(manifest?.bytes ?? '')
    .digest('hex');
  await releaseStore.saveStep(draft, 'draft', {
    ...draft,
    state: 'live',
    approvedBy: syntheticActor,
    approvedAt: by.createdAt,
    liveAt: by.createdAt,
    manifestHash,
  });
}

/** In small steps, so that requests are answered in between; what a stopped start left out comes at the next. */
async function importResponses(
  { store, definitions, now }: DemoLoading,
  { year }: Round,
  responses: readonly PartResponse[],
): Promise<void> {
  const round = getRound(definitions, year);
  const by = { actor: syntheticActor, link: undefined, at: now().toISOString(), definitionHash: definitions.hash };
  const imported = responses.map(({ unit, part, answers }) => {
    const definition = round.parts.find((candidate) => candidate.code === part);
    const firstQuestion = definition?.questions[0]?.code ?? '';
    return {
      key: { round: round.year, unit, part },
      answers,
      comments: new Map([[firstQuestion, syntheticText]]),
      freeTextCells: definition === undefined ? new Set<string>() : listFreeTextCells(definition),
    };
  });
  for (let start = 0; start < imported.length; start += responsesAtATime) {
    await store.importHandedIn(imported.slice(start, start + responsesAtATime), by);
  }
}
