// What the documents of a link are made from: the part as the link opens it, never more.

import type { Answers } from '../../../kernel/answer.ts';
import type { PrintContent, QuestionnaireContent } from '../../../products/document/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { findEarlier } from '../form/formSurroundings.ts';
import { loadGrantedDraft } from '../grantedAnswers.ts';
import type { OpenedLink, OpenedPart } from '../openLink.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { isOnTrial } from '../team/takeTeamStep.ts';

/** What the documents of all parts have in common. */
export function buildLinkContent(
  { documents }: Pick<QuestionnaireDependencies, 'documents'>,
  opened: OpenedLink,
): Omit<PrintContent, 'part'> {
  const { round, unit, phase } = opened;
  return {
    round,
    unit: { code: unit.code, name: nameUnit(unit) },
    lastDay: phase.lastDay,
    isTrial: isOnTrial(opened),
    definitionHash: opened.definitions.hash,
    earlier: undefined,
    words: documents.buildWords(round),
  };
}

/** The questionnaire of a part; `isFilled`: with what the draft holds. */
export async function loadPartContentForDocument(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  isFilled: boolean,
): Promise<QuestionnaireContent> {
  const draft = isFilled ? await loadGrantedDraft(deps.store, opened) : undefined;
  return {
    ...buildLinkContent(deps, opened),
    part: opened.part,
    answers: listFilled(draft?.cells ?? []),
    comments: listFilled(draft?.comments ?? []),
    earlier: await findRepeatable(deps, opened),
  };
}

function listFilled(cells: Iterable<readonly [string, { readonly answer: string }]>): ReadonlyMap<string, string> {
  return new Map([...cells].flatMap(([key, { answer }]) => (answer === '' ? [] : [[key, answer] as const])));
}

/** Last time's answers to questions that are the same now. */
async function findRepeatable(deps: QuestionnaireDependencies, opened: OpenedPart): Promise<Answers | undefined> {
  const earlier = await findEarlier(deps, opened);
  if (earlier === undefined) return undefined;
  return new Map(
    [...earlier.cells].flatMap(([key, { repeatable }]) =>
      repeatable === undefined ? [] : [[key, repeatable] as const],
    ),
  );
}
