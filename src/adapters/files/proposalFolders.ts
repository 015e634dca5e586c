// Proposals of definitions as folders: `<folder>/<id>/` holds `proposal.json` (what it is and what was edited), `definitions/` (the
// whole set with the proposal in it) and `initial/` (the same as it was made, to tell what was edited).

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DefinitionFiles, ProposalEdit, ProposalSetting } from '../../stages/definition/index.ts';
import { readDefinitionFiles } from './readDefinitionFiles.ts';
import { writeDefinitionFolder } from './writeDefinitionFolder.ts';

/** proposal.json. `at` and times of edits are ISO 8601; the edits are in the order in which they were made. */
export interface StoredProposal extends ProposalSetting {
  readonly id: string;
  /** Hash of the set that it was made from. */
  readonly baseHash: string;
  /** Actor key of whoever proposed it. */
  readonly by: string;
  readonly at: string;
  readonly edits: readonly { readonly at: string; readonly by: string; readonly edit: ProposalEdit }[];
  /** When it was taken into use: from then on it is kept, and no longer a proposal. */
  readonly usedAt?: string;
}

const idForm = /^\d{4}-[0-9a-f]{8}$/u;

/** Where the proposal's definitions lie. */
export function findProposalFolder(folder: string, id: string): string {
  return join(folder, id, 'definitions');
}

/** Newest first. */
export function listStoredProposals(folder: string): readonly StoredProposal[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((id) => findStoredProposal(folder, id) ?? [])
    .toSorted((left, right) => (left.at > right.at ? -1 : 1));
}

/** Undefined for an id that is none, that nothing is stored under, or of a proposal that has been taken into use. */
export function findStoredProposal(folder: string, id: string): StoredProposal | undefined {
  const path = join(folder, id, 'proposal.json');
  if (!idForm.test(id) || !existsSync(path)) return undefined;
  const proposal = JSON.parse(readFileSync(path, 'utf8')) as StoredProposal;
  return proposal.usedAt === undefined ? proposal : undefined;
}

/** The files of a proposal as they are, and as they were made. */
export function readProposalFiles(
  folder: string,
  id: string,
): { readonly current: DefinitionFiles; readonly initial: DefinitionFiles } {
  return {
    current: readDefinitionFiles(findProposalFolder(folder, id)),
    initial: readDefinitionFiles(join(folder, id, 'initial')),
  };
}

/** Stores a new proposal: the source folder with some files changed (undefined: left out). It appears whole or not at all. */
export async function writeProposal(
  folder: string,
  proposal: StoredProposal,
  source: string,
  changed: ReadonlyMap<string, string | undefined>,
): Promise<void> {
  const target = join(folder, proposal.id);
  const unfinished = join(folder, `.${proposal.id}.unfinished`);
  await mkdir(unfinished, { recursive: true });
  try {
    const refusal = await writeDefinitionFolder(source, join(unfinished, 'definitions'), changed);
    if (refusal !== undefined) throw new Error(`The proposal cannot be written to ${target}`);
    await cp(join(unfinished, 'definitions'), join(unfinished, 'initial'), { recursive: true });
    await writeFile(join(unfinished, 'proposal.json'), renderProposal(proposal));
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Writes the files that an edit changed, and the proposal that tells of it. */
export async function saveProposal(
  folder: string,
  proposal: StoredProposal,
  changed: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of changed) await replaceFile(join(findProposalFolder(folder, proposal.id), path), text);
  await replaceFile(join(folder, proposal.id, 'proposal.json'), renderProposal(proposal));
}

/** Takes a proposal away with its folder. */
export async function removeProposal(folder: string, id: string): Promise<void> {
  if (idForm.test(id)) await rm(join(folder, id), { recursive: true, force: true });
}

async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.unfinished`, text);
  await rename(`${path}.unfinished`, path);
}

function renderProposal(proposal: StoredProposal): string {
  return `${JSON.stringify(proposal, null, 2)}\n`;
}
