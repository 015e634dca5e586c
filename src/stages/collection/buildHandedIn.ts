import type { FreeText, HandedInResponse, ResponseEvent } from './model.ts';
import { buildReceipt } from './responseEvent.ts';

/** The response that a submission or correction made, its free texts put back where they are not erased. */
export function buildHandedIn(event: ResponseEvent, freeTexts: readonly FreeText[]): HandedInResponse {
  const own = freeTexts.filter((text) => text.sequence === event.sequence);
  const words = new Map(own.map((text) => [`${text.target} ${text.cell}`, text.text]));
  const restore = (target: FreeText['target'], values: Readonly<Record<string, string>>) =>
    new Map(Object.entries(values).map(([cell, value]) => [cell, words.get(`${target} ${cell}`) ?? value]));
  return {
    key: event.key,
    answers: restore('answer', event.answers),
    comments: restore('comment', event.comments),
    submittedAt: event.at,
    receipt: buildReceipt(event),
  };
}
