// The archive package of a round: everything that its figures can be calculated from, and nothing about persons (J20).

import { createHash } from 'node:crypto';
import { readDefinitionFiles } from '../../adapters/files/readDefinitionFiles.ts';
import {
  renderAnswersCsv,
  renderCsv,
  renderFrameCsv,
  renderResponseCsv,
  renderResultsCsv,
  renderWithdrawalsCsv,
} from '../../products/dataFile/index.ts';
import {
  type HandedInResponse,
  listFreeTextCells,
  type ResponseEvent,
  syntheticText,
  type UnitEvent,
} from '../../stages/collection/index.ts';
import { type DefinitionSet, getRound, type Round, type Withdrawals } from '../../stages/definition/index.ts';
import { buildFrame } from '../../stages/frame/index.ts';
import type { ReleaseRecord } from '../../stages/publication/index.ts';
import { archiveTexts as english } from '../../texts/en/archive.ts';
import { fillMessage } from '../../texts/fill.ts';
import { archiveTexts as swedish } from '../../texts/sv/archive.ts';
import { doRoundTask, type RoundTaskResults } from './roundWork.ts';

const formatVersion = 1;

/** What the stores know of a round. */
export interface ArchiveTask {
  readonly kind: 'archive';
  readonly definitions: DefinitionSet;
  readonly round: number;
  /** Of the package's own text. */
  readonly language: 'sv' | 'en';
  /** When the package is made, ISO 8601. */
  readonly time: string;
  readonly responses: readonly HandedInResponse[];
  readonly events: readonly ResponseEvent[];
  readonly unitEvents: readonly UnitEvent[];
  readonly releases: readonly ReleaseRecord[];
  readonly registers: Uint8Array | undefined;
  readonly withdrawals: Withdrawals;
}

/** `path` is relative to the package, with `/` between folders. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every file of the package, the manifest last. The same input gives the same bytes. */
export async function buildArchive(task: ArchiveTask): Promise<readonly ArchiveFile[]> {
  const { definitions, registers, withdrawals } = task;
  const texts = task.language === 'en' ? english : swedish;
  const round = getRound(definitions, task.round);
  const answered = task.responses.map((response) => leaveOutWords(round, response, texts.leftOutText));
  const calculated = (await doRoundTask({
    ...{ kind: 'calculate', definitions, round: round.year, registers, withdrawals },
    responses: answered,
  })) as RoundTaskResults['calculate'];
  const numbers = numberActors([...task.events, ...task.unitEvents]);
  const options = `${registers ? ' --registers registers.csv' : ''} --withdrawals withdrawals.csv`;
  const values = { name: round.name.sv, time: task.time, hash: definitions.hash, round: round.year, options };
  const readme = fillMessage(texts.readme, { ...values, leftOut: texts.leftOutText });
  const files: readonly (ArchiveFile | { readonly path: string; readonly text: string })[] = [
    { path: 'LAS-MIG.txt', text: readme },
    { path: 'answers.csv', text: renderAnswersCsv(round, answered) },
    { path: 'frame.csv', text: renderFrameCsv(buildFrame(round, definitions.classifications)) },
    ...(registers === undefined ? [] : [{ path: 'registers.csv', bytes: registers }]),
    { path: 'withdrawals.csv', text: renderWithdrawalsCsv(withdrawals) },
    { path: 'events.csv', text: renderEvents(task.events, numbers) },
    { path: 'worklog.csv', text: renderWorkLog(task.unitEvents, numbers) },
    { path: 'releases.csv', text: renderReleases(task.releases) },
    { path: 'results.csv', text: renderResultsCsv(calculated.results.results) },
    { path: 'response.csv', text: renderResponseCsv(calculated.results.response) },
    ...[...readDefinitionFiles(definitions.folder).files].map(([path, text]) => ({
      path: `definitions/${path}`,
      text,
    })),
  ];
  const whole = files.map((file) => ('bytes' in file ? file : { path: file.path, bytes: encode(file.text) }));
  const manifest = {
    formatVersion,
    round: round.year,
    time: task.time,
    definitionHash: definitions.hash,
    leftOut: ['comments', 'writtenAnswers', 'persons', 'links', 'addresses', 'logTexts', 'drafts'],
    files: whole.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: hashBytes(bytes) })),
  };
  return [...whole, { path: 'manifest.json', bytes: encode(`${JSON.stringify(manifest, null, 2)}\n`) }];
}

/** A response without words of the respondent's own: a written answer keeps its place, so that the part is still complete. */
function leaveOutWords(round: Round, { key, answers, comments }: HandedInResponse, instead: string) {
  const part = round.parts.find(({ code }) => code === key.part);
  const written = part === undefined ? new Set<string>() : listFreeTextCells(part);
  const kept = [...answers].map(([cell, answer]) => [cell, written.has(cell) ? instead : answer] as const);
  // The mark of invented answers is no words of anybody's.
  const marks = [...comments].filter(([, comment]) => comment === syntheticText);
  return { unit: key.unit, part: key.part, answers: new Map(kept), comments: new Map(marks) };
}

/** Actors as numbers in the order in which they first did something: within the package only. */
function numberActors(events: readonly { readonly at: string; readonly actor: string }[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { actor } of events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (!numbers.has(actor)) numbers.set(actor, numbers.size + 1);
  }
  return numbers;
}

type ActorNumbers = ReadonlyMap<string, number>;

function renderEvents(events: readonly ResponseEvent[], numbers: ActorNumbers): string {
  const heads = ['unit', 'part', 'sequence', 'kind', 'at', 'actor', 'definition_hash', 'previous_hash', 'hash'];
  const lines = events.map(({ key, sequence, kind, at, actor, definitionHash, previousHash, hash }) => {
    return [key.unit, key.part, sequence, kind, at, numbers.get(actor), definitionHash, previousHash, hash];
  });
  return renderCsv([heads, ...lines]);
}

function renderWorkLog(events: readonly UnitEvent[], numbers: ActorNumbers): string {
  const heads = ['unit', 'sequence', 'kind', 'part', 'at', 'actor', 'definition_hash', 'previous_hash', 'hash'];
  const lines = events.map(({ key, sequence, at, actor, definitionHash, fact, previousHash, hash }) => {
    const part = 'part' in fact ? fact.part : '';
    return [key.unit, sequence, fact.kind, part, at, numbers.get(actor), definitionHash, previousHash, hash];
  });
  return renderCsv([heads, ...lines]);
}

function renderReleases(releases: readonly ReleaseRecord[]): string {
  const heads = ['area', 'version', 'state', 'published_at', 'definition_hash', 'manifest_sha256'];
  const lines = releases.map(({ area, version, state, liveAt, definitionHash, manifestHash }) => {
    return [area, version, state, liveAt, definitionHash, manifestHash];
  });
  return renderCsv([heads, ...lines]);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
