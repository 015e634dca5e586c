// The answers that a link lets its holder see. The one way to the store's answers from the pages: a colleague who was
// given some questions of a part never gets the others, neither drafts nor what is handed in.

import { parseCellKey } from '../../kernel/answer.ts';
import type { CollectionStore, Draft, HandedInResponse } from '../../stages/collection/index.ts';
import type { Part } from '../../stages/definition/index.ts';
import type { OpenedPart } from './openLink.ts';

type Opened = Pick<OpenedPart, 'key' | 'part'>;

/** The draft with the cells and comments of the questions that the link opens. */
export async function loadGrantedDraft(store: CollectionStore, { key, part }: Opened): Promise<Draft> {
  return restrictDraft(await store.loadDraft(key), part);
}

/** What is handed in, with the questions that the link opens; undefined while nothing is. */
export async function findGrantedResponse(
  store: CollectionStore,
  { key, part }: Opened,
): Promise<HandedInResponse | undefined> {
  const handedIn = await store.findHandedIn(key);
  if (handedIn === undefined) return undefined;
  const isOpen = buildQuestionTest(part);
  return {
    ...handedIn,
    answers: new Map([...handedIn.answers].filter(([cell]) => isOpen(parseCellKey(cell).question))),
    comments: new Map([...handedIn.comments].filter(([question]) => isOpen(question))),
  };
}

/** The draft without cells and comments of questions that are not in the part. */
function restrictDraft(draft: Draft, part: Part): Draft {
  const isOpen = buildQuestionTest(part);
  return {
    ...draft,
    cells: new Map([...draft.cells].filter(([, cell]) => isOpen(cell.question))),
    comments: new Map([...draft.comments].filter(([question]) => isOpen(question))),
  };
}

function buildQuestionTest(part: Part): (question: string) => boolean {
  const codes = new Set(part.questions.map(({ code }) => code));
  return (question) => codes.has(question);
}
