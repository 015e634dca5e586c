// After a part is handed in: how long it took goes to the unit's log, and the official mailbox gets the receipt.

import {
  buildReceipt,
  buildReceiptMail,
  measureAnsweringTime,
  type ResponseEvent,
} from '../../stages/collection/index.ts';
import type { OpenedPart } from './openLink.ts';
import type { QuestionnaireDependencies } from './questionnaireDependencies.ts';
import { loadUnitView } from './team/loadUnitView.ts';
import { buildBasis, nameSelf } from './team/planDelegations.ts';
import { type TeamLetter, takeTeamStep } from './team/takeTeamStep.ts';

/** The answers are handed in whether or not this gets through. On trial no letter leaves. */
export async function recordHandIn(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  event: ResponseEvent,
): Promise<void> {
  try {
    const seconds = measureAnsweringTime(await deps.store.loadDraftEvents(opened.key));
    const fact = { kind: 'answeringMeasured', part: opened.part.code, seconds } as const;
    await takeTeamStep(deps, opened, { facts: [{ fact }], letters: await buildReceiptLetters(deps, opened, event) });
  } catch (error) {
    deps.reportError(error);
  }
}

/** One to each registrator whose address has not sent a letter back: the receipt belongs in the municipality's file. */
async function buildReceiptLetters(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  event: ResponseEvent,
): Promise<readonly TeamLetter[]> {
  const unit = await loadUnitView(deps, opened);
  const registrators = unit.state.contacts.filter(
    ({ role, bouncedAt }) => role === 'registrator' && bouncedAt === undefined,
  );
  return registrators.flatMap(({ person }) => {
    const found = unit.persons.get(person);
    if (found === undefined) return [];
    const mail = buildReceiptMail(buildBasis(deps, opened, found), {
      part: opened.part.code,
      sequence: event.sequence,
      receipt: buildReceipt(event),
      handedInAt: event.at,
      by: nameSelf(deps, opened, unit),
      link: undefined,
    });
    return [{ mail, link: undefined }];
  });
}
