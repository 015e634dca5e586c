import { readEditableFiles } from '../editingFiles/readEditableFiles.ts';
import type { ParseCache } from '../loading/loadingContext.ts';
import { listUnusedPeriods } from '../newRound/buildNewRound.ts';
import { editProposal, type LoadedProposal } from './editProposal.ts';
import type { ProposalEdit } from './model.ts';
import { setYamlValue } from './setYamlValue.ts';

/**
 * The proposal with an edit made, and the files that it changed. A reference period that no question has any longer goes with
 * it. What comes out may have faults: they are the proposal's to show. `cache`: of loads of nearly the same set. Throws Problem
 * as `editProposal`.
 */
export function settleProposal(
  proposal: LoadedProposal,
  edit: ProposalEdit,
  cache: ParseCache = new Map(),
): { readonly proposal: LoadedProposal; readonly changed: ReadonlyMap<string, string> } {
  const changed = new Map(editProposal(proposal, edit));
  const load = () => {
    const files = new Map([...proposal.files, ...changed]);
    return { ...proposal, files, definitions: readEditableFiles({ folder: '', files }, { cache }) };
  };
  const edited = load();
  const path = `rounds/${proposal.setting.year}/round.yaml`;
  const unused = listUnusedPeriods(edited.files.get(path) ?? '', edited.definitions.problems, path);
  if (unused.size === 0) return { proposal: edited, changed };
  let text = edited.files.get(path) ?? '';
  for (const id of unused) text = setYamlValue(text, ['references', id], undefined);
  changed.set(path, text);
  return { proposal: load(), changed };
}
