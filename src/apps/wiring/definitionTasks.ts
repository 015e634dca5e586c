// Work on definition folders in a thread: loading a set, making a proposal, editing and viewing one. A set takes a second or two to
// load, and the thread that answers requests must not wait for it.

import { zipSync } from 'fflate';
import { readProposalFiles } from '../../adapters/files/proposalFolders.ts';
import { readDefinitionFiles } from '../../adapters/files/readDefinitionFiles.ts';
import type { DefinitionProblem } from '../../kernel/problem.ts';
import {
  buildNewRound,
  calculateDefinitionHash,
  type DefinitionSet,
  getRound,
  loadDefinitions,
  type ParseCache,
  type ProposalEdit,
  type ProposalSetting,
  type ProposalView,
  readEditableFiles,
  settleProposal,
  viewProposal,
} from '../../stages/definition/index.ts';

import type { DryRun } from '../desk/definitionWork.ts';
import { type ArchiveTask, buildArchive } from './buildArchive.ts';
import { calculateDryRun, type DryRunTask } from './calculateDryRun.ts';

/** Plain data, since it crosses to another thread; `proposals` is the folder of all proposals, `id` one of them. */
export type DefinitionTask =
  | { readonly kind: 'loadDefinitions'; readonly folder: string }
  | { readonly kind: 'newRound'; readonly definitions: DefinitionSet; readonly from: number; readonly year: number }
  | {
      readonly kind: 'viewProposal' | 'editProposal';
      readonly proposals: string;
      readonly id: string;
      readonly setting: ProposalSetting;
      readonly edit?: ProposalEdit;
    }
  | DryRunTask
  | ArchiveTask;

/** By the kind of the task; paths are from the folder of the set. */
export interface DefinitionTaskResults {
  readonly loadDefinitions: {
    readonly set: DefinitionSet | undefined;
    readonly problems: readonly DefinitionProblem[];
  };
  readonly newRound: { readonly files: ReadonlyMap<string, string | undefined> };
  readonly viewProposal: ProposalView;
  readonly dryRun: DryRun;
  /** The package as one zip file. */
  readonly archive: Uint8Array;
  readonly editProposal: { readonly changed: ReadonlyMap<string, string>; readonly view: ProposalView };
}

/** Does one task. Throws Problem as the stage does. */
export async function doDefinitionTask(task: DefinitionTask): Promise<DefinitionTaskResults[DefinitionTask['kind']]> {
  switch (task.kind) {
    case 'loadDefinitions':
      return loadDefinitions(readDefinitionFiles(task.folder));
    case 'newRound': {
      const { definitions: set, from, year } = task;
      return { files: buildNewRound(readDefinitionFiles(set.folder), set, getRound(set, from), year).files };
    }
    case 'archive': {
      const files = await buildArchive(task);
      return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: task.time });
    }
    case 'dryRun':
      return calculateDryRun(task);
    default:
      return doProposalTask(task);
  }
}

function doProposalTask(
  task: Extract<DefinitionTask, { kind: 'viewProposal' | 'editProposal' }>,
): ProposalView | DefinitionTaskResults['editProposal'] {
  const { current, initial } = readProposalFiles(task.proposals, task.id);
  // The three sets that are loaded here differ in a file or two.
  const cache: ParseCache = new Map();
  const definitions = readEditableFiles(current, { cache });
  const isAsMade = calculateDefinitionHash(initial) === calculateDefinitionHash(current);
  const { set } = isAsMade ? definitions : loadDefinitions(initial, { cache });
  if (set === undefined) throw new Error('A proposal is made without faults');
  const start = { files: initial.files, set };
  const proposal = { setting: task.setting, files: current.files, definitions };
  if (task.kind === 'viewProposal' || task.edit === undefined) return viewProposal({ ...proposal, initial: start });
  const { proposal: edited, changed } = settleProposal(proposal, task.edit, cache);
  return { changed, view: viewProposal({ ...edited, initial: start }) };
}
