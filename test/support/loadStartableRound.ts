// The bundled definitions with a consultation filled in. The sources give none, so the bundled rounds cannot be started;
// the date and the registration number here are made for tests and stand nowhere else.

import { readDefinitionFiles } from '../../src/adapters/files/readDefinitionFiles.ts';
import { type DefinitionSet, getRound, type Round } from '../../src/stages/definition/index.ts';
import { loadOnce } from './loadOnce.ts';

const open = 'consultation: { date: open, registrationNumber: open }';

/** Registration number of the consultation that is made for tests. */
export const testRegistrationNumber = 'PROV 2023/1';

/** As loadRealRound, but `legal:` of the rounds 2018 and 2024 is complete, so that they can be started. */
export function loadStartableRound(year: number): { readonly set: DefinitionSet; readonly round: Round } {
  const { folder, files } = readDefinitionFiles('definitions');
  const edited = new Map(files);
  for (const filled of [2018, 2024]) {
    const path = `rounds/${filled}/round.yaml`;
    const text = edited.get(path);
    if (!text?.includes(open)) throw new Error(`${path} no longer leaves the consultation open`);
    const consultation = `consultation: { date: ${filled - 1}-10-02, registrationNumber: ${testRegistrationNumber} }`;
    edited.set(path, text.replace(open, consultation));
  }
  const { set, problems } = loadOnce({ folder, files: edited });
  if (set === undefined) throw new Error(`The definitions have faults: ${JSON.stringify(problems.slice(0, 5))}`);
  return { set, round: getRound(set, year) };
}
