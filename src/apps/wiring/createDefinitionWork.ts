// The desk's work on definitions, on the folders of the settings.

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { keepDefinitions, pointAtDefinitions } from '../../adapters/files/pointedDefinitions.ts';
import {
  findProposalFolder,
  findStoredProposal,
  listStoredProposals,
  readProposalFiles,
  removeProposal,
  type StoredProposal,
  saveProposal,
  writeProposal,
} from '../../adapters/files/proposalFolders.ts';
import { readDefinitionFiles } from '../../adapters/files/readDefinitionFiles.ts';
import { Problem } from '../../kernel/problem.ts';
import type { CollectionStore, DeskStore, TeamworkStore } from '../../stages/collection/index.ts';
import { calculateDefinitionHash, type ProposalSetting, type ProposalView } from '../../stages/definition/index.ts';
import type { ReleaseStore } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { deskDefinitions as texts } from '../../texts/sv/deskDefinitions.ts';
import type { DefinitionWork } from '../desk/definitionWork.ts';
import type { DefinitionsInUse } from './definitionsInUse.ts';
import { loadArchive } from './loadArchive.ts';
import { runRoundTask } from './runRoundTask.ts';
import type { Settings } from './settings.ts';
import { checkDefinitions, takeFolderIntoUse } from './takeIntoUse.ts';

/** `areDefinitionsFixed`: proposals can be made and tried, but none is taken into use. */
export interface DefinitionWorkParts {
  readonly settings: Pick<Settings, 'dataFolder' | 'areDefinitionsFixed'>;
  readonly definitions: DefinitionsInUse;
  readonly collection: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly desk: DeskStore;
  readonly releaseStore: Pick<ReleaseStore, 'loadReleases'>;
  readonly now: () => Date;
}

/** One change of a proposal or of the set in use at a time: each reads the folders that the one before wrote. */
export function createDefinitionWork(parts: DefinitionWorkParts): DefinitionWork {
  const { settings, definitions } = parts;
  const folder = join(settings.dataFolder, 'proposals');
  const views = new Map<string, ProposalView>();
  const inTurn = createTurns();
  const getProposal = (id: string): StoredProposal => {
    const proposal = findStoredProposal(folder, id);
    if (proposal === undefined) throw new Problem('UNKNOWN_PROPOSAL', texts.unknownProposal);
    return proposal;
  };
  const propose = async (setting: ProposalSetting, by: string): Promise<StoredProposal> => {
    const base = definitions.get();
    const id = `${setting.year}-${randomBytes(4).toString('hex')}`;
    const at = parts.now().toISOString();
    const proposal = { id, ...setting, baseHash: base.hash, by, at, edits: [] };
    const task = { kind: 'newRound', definitions: base, from: setting.from, year: setting.year } as const;
    const changed = setting.kind === 'newRound' ? (await runRoundTask(task)).files : new Map<string, string>();
    await writeProposal(folder, proposal, base.folder, changed);
    return proposal;
  };
  const edit: DefinitionWork['edit'] = async (id, change, by) => {
    const proposal = getProposal(id);
    const { kind, year, from } = proposal;
    const task = { kind: 'editProposal', proposals: folder, id, setting: { kind, year, from }, edit: change } as const;
    const { changed, view } = await runRoundTask(task);
    const edits = [...proposal.edits, { at: parts.now().toISOString(), by, edit: change }];
    await saveProposal(folder, { ...proposal, edits }, changed);
    views.set(id, view);
    return view;
  };
  return {
    describeUse: () => {
      const { hash, folder: used } = definitions.get();
      return { hash, folder: used, since: definitions.getSince(), isFixed: settings.areDefinitionsFixed };
    },
    listProposals: () => listStoredProposals(folder),
    getProposal,
    async view(id) {
      const { kind, year, from } = getProposal(id);
      const known = views.get(id);
      // Somebody may edit the files of a proposal by hand as well.
      if (known?.hash === calculateDefinitionHash(readProposalFiles(folder, id).current)) return known;
      const setting = { kind, year, from };
      const view = await runRoundTask({ kind: 'viewProposal', proposals: folder, id, setting });
      views.set(id, view);
      return view;
    },
    propose: (setting, by) => inTurn(() => propose(setting, by)),
    edit: (id, change, by) => inTurn(() => edit(id, change, by)),
    renew: (id, by) =>
      inTurn(async () => {
        const old = getProposal(id);
        const { kind, year, from } = old;
        const renewed = await propose({ kind, year, from }, by);
        for (const one of old.edits) await edit(renewed.id, one.edit, one.by);
        await removeProposal(folder, id);
        return getProposal(renewed.id);
      }),
    remove: (id) => inTurn(() => removeProposal(folder, getProposal(id).id)),
    putInUse: (id, by) => inTurn(() => putInUse(parts, folder, getProposal(id), by)),
    reload: () => inTurn(() => takeFolderIntoUse(parts, definitions.get().folder)),
    async archive(round) {
      const sources = { ...parts, dataFolder: settings.dataFolder };
      const time = parts.now().toISOString();
      return runRoundTask(await loadArchive(sources, definitions.get(), round, { time, language: 'sv' }));
    },
    async dryRun(id) {
      const { kind, year, from } = getProposal(id);
      const responses = (await parts.collection.loadHandedIn(from)).map(({ key, answers }) => {
        return { unit: key.unit, part: key.part, answers };
      });
      const setting = { kind, year, from };
      return runRoundTask({ kind: 'dryRun', folder: findProposalFolder(folder, id), setting, responses });
    },
  };
}

/** Copies a sound proposal to the data folder, points at it, and only then goes by it: a start in between finds a whole folder. */
async function putInUse(
  parts: DefinitionWorkParts,
  proposals: string,
  proposal: StoredProposal,
  by: string,
): ReturnType<DefinitionWork['putInUse']> {
  const { settings, definitions } = parts;
  if (settings.areDefinitionsFixed) throw new Problem('DEFINITIONS_FIXED', texts.fixed);
  if (proposal.baseHash !== definitions.get().hash) throw new Problem('PROPOSAL_OUTDATED', texts.outdated);
  const source = findProposalFolder(proposals, proposal.id);
  const checked = await checkDefinitions(parts, source);
  if (checked.kind !== 'sound') return checked;
  const { set } = checked;
  const folder = await keepDefinitions(settings.dataFolder, source, set.hash);
  if (calculateDefinitionHash(readDefinitionFiles(folder)) !== set.hash) {
    throw new Problem('PROPOSAL_CHANGED', fillMessage(texts.changedMeanwhile, { folder }));
  }
  const since = parts.now().toISOString();
  await pointAtDefinitions(settings.dataFolder, { hash: set.hash, since, by });
  definitions.replace({ ...set, folder }, since);
  await saveProposal(proposals, { ...proposal, usedAt: since }, new Map());
  return { kind: 'inUse', hash: set.hash };
}

/** Does one thing after the other; what fails does not stop the next. */
function createTurns(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = last.then(act, act);
    last = next.catch(() => undefined);
    return next;
  };
}
