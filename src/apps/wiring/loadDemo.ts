// The bundled rounds with synthetic answers, so that a first visit has something to look at. Loaded once, newest first;
// everything they lead to is marked as synthetic.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRelease } from '../../adapters/files/releaseFolders.ts';
import {
  type CollectionStore,
  type DeskStore,
  listFreeTextCells,
  type PartResponse,
  syntheticText,
} from '../../stages/collection/index.ts';
import { type DefinitionSet, getRound, type Round } from '../../stages/definition/index.ts';
import { runRoundTask } from './runRoundTask.ts';
import type { Settings } from './settings.ts';

/** Actor of everything synthetic in the log. */
const syntheticActor = 'synthetic';
const demoSeed = 1;
const responsesAtATime = 200;

export interface DemoLoading {
  readonly settings: Settings;
  readonly definitions: DefinitionSet;
  readonly store: CollectionStore;
  readonly desk: DeskStore;
  readonly now: () => Date;
  /** Told before and after each round. */
  readonly report: (round: number, state: 'loading' | 'loaded') => void;
}

/** Loads each round that has no answers yet, and publishes its areas that have no release yet. */
export async function loadDemo(loading: DemoLoading): Promise<void> {
  const years = [...loading.definitions.rounds.keys()].sort((a, b) => b - a);
  for (const year of years) {
    const state = await readDemoState(loading.settings, year);
    const begun = await loading.store.loadProgress(year);
    // A round with answers that we did not start to load is somebody's own.
    if (state === 'loaded' || (state === undefined && begun.length > 0)) continue;
    loading.report(year, 'loading');
    await writeDemoState(loading.settings, year, 'loading');
    const round = getRound(loading.definitions, year);
    const responses = await runRoundTask({
      kind: 'simulate',
      definitionsFolder: loading.settings.definitionsFolder,
      round: year,
      seed: demoSeed,
    });
    for (const area of listAreas(round)) await publishDemo(loading, round, area, responses);
    const present = new Set(begun.map(({ key }) => `${key.unit}|${key.part}`));
    await importResponses(
      loading,
      round,
      responses.filter(({ unit, part }) => !present.has(`${unit}|${part}`)),
    );
    await writeDemoState(loading.settings, year, 'loaded');
    loading.report(year, 'loaded');
  }
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

function listAreas(round: Round): readonly string[] {
  return round.areas
    .map((area) => area.code)
    .filter((code) => round.columns.some((column) => column.description.area === code));
}

/** The desk records it like any other release, so that the next version gets the next number. */
async function publishDemo(
  { settings, definitions, desk, now }: DemoLoading,
  round: Round,
  area: string,
  responses: readonly PartResponse[],
): Promise<void> {
  if (existsSync(`${settings.releasesFolder}/${round.year}/${area}`)) return;
  const { files } = await runRoundTask({
    kind: 'release',
    definitionsFolder: settings.definitionsFolder,
    round: round.year,
    area,
    responses,
    time: now().toISOString(),
    isSynthetic: true,
    inputs: [],
    replaced: undefined,
    changeReason: '',
    notes: {},
    writes: true,
  });
  const by = { definitionHash: definitions.hash, createdBy: syntheticActor, createdAt: now().toISOString() };
  const draft = await desk.addReleaseDraft({ round: round.year, area, ...by });
  await writeRelease(settings.releasesFolder, files);
  const manifest = files.find((file) => file.product === 'manifest');
  const manifestHash = createHash('sha256')
    .update(manifest?.bytes ?? '')
    .digest('hex');
  await desk.publishRelease(draft, {
    by: syntheticActor,
    at: by.createdAt,
    manifestHash,
    definitionHash: definitions.hash,
  });
}

/** In small steps, so that requests are answered in between; what a stopped start left out comes at the next. */
async function importResponses(
  { store, definitions, now }: DemoLoading,
  round: Round,
  responses: readonly PartResponse[],
): Promise<void> {
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
