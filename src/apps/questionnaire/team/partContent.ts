// The answers of a part that count now: what is handed in, or what the draft would hand in. Their digest is what a manager
// approves; when it is another, the approval has fallen.

import type { CellKey } from '../../../kernel/answer.ts';
import { type Draft, type ResponseState, selectAskedFor } from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

/** The same answers and comments give the same digest, whoever wrote them. */
export interface PartContent {
  readonly part: Part;
  /** What is written; undefined where the answers come from what is handed in. */
  readonly draft: Draft | undefined;
  readonly answers: ReadonlyMap<CellKey, string>;
  readonly comments: ReadonlyMap<string, string>;
  readonly digest: string;
}

/** Of a draft only what routing asks for. Reads one response, or one draft. */
export async function loadPartContent(
  deps: Pick<QuestionnaireDependencies, 'store' | 'digest'>,
  key: { readonly round: number; readonly unit: string },
  part: Part,
  state: ResponseState,
): Promise<PartContent> {
  const partKey = { ...key, part: part.code };
  const handedIn = state === 'submitted' ? await deps.store.findHandedIn(partKey) : undefined;
  if (handedIn !== undefined) return buildContent(deps, part, undefined, handedIn);
  const draft = await deps.store.loadDraft(partKey);
  return buildContent(deps, part, draft, selectAskedFor(part, draft));
}

function buildContent(
  { digest }: Pick<QuestionnaireDependencies, 'digest'>,
  part: Part,
  draft: Draft | undefined,
  { answers, comments }: { answers: ReadonlyMap<CellKey, string>; comments: ReadonlyMap<string, string> },
): PartContent {
  const sort = (entries: Iterable<readonly [string, string]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return { part, draft, answers, comments, digest: digest(JSON.stringify([sort(answers), sort(comments)])) };
}
