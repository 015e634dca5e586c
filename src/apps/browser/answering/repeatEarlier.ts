// "Samma som förra gången" without leaving the page: the server fills in and saves, the page shows it.

import type { FreshField, RepeatReply, RepeatRequest } from '../../../stages/collection/browser.ts';
import { type AnsweringPage, announce } from './answeringPage.ts';

/** Fills in a question with its follow-ups, or ('') the whole part; what is said when it is done, or why it could not be. */
export async function repeatEarlier(
  page: AnsweringPage,
  question: string,
  merge: (fields: readonly FreshField[]) => number,
): Promise<string> {
  const known = Object.fromEntries([...page.seen].map(([field, [version]]) => [field, version]));
  try {
    const response = await fetch(`${page.form.action}/forra-svar`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question, known } satisfies RepeatRequest),
      redirect: 'error',
    });
    if (!response.ok) return page.words.repeatFailed;
    const reply = (await response.json()) as RepeatReply;
    merge(reply.fields);
    announce(page.words.repeated(reply.fields.length));
    return `${page.words.repeated(reply.fields.length)} ${reply.fields.length === 0 ? '' : page.words.saved(reply.time)}`.trim();
  } catch {
    // The connection is gone: what is written is kept as always, and the press can be made again.
    return page.words.repeatFailed;
  }
}
