// A request that the API cannot answer: thrown where it is found, sent as JSON with words in both languages.

import { api as english } from '../../texts/en/api.ts';
import { api as swedish } from '../../texts/sv/api.ts';

/** What can be wrong with a request, or with us. */
export const apiProblemCodes = [
  'UNKNOWN_PARAMETER',
  'UNKNOWN_VALUE',
  'DOUBLED_PARAMETER',
  'MISSING_PARAMETER',
  'CONFLICTING_PARAMETERS',
  'NOT_A_NUMBER',
  'NOT_A_TIME',
  'NO_SUCH_PAGE',
  'TOO_MANY_VALUES',
  'NOT_FOUND',
  'NOT_ACCEPTABLE',
  'LOADING',
  'FAULT',
] as const;
/** Part of the API's promise: a code never changes its meaning. */
export type ApiProblemCode = (typeof apiProblemCodes)[number];

/** The whole answer; `message` is for people, `code` for programs. */
export interface ApiProblemBody {
  readonly code: ApiProblemCode;
  /** The parameter at fault; null where none is. */
  readonly parameter: string | null;
  /** The nearest right name or value; null where none is near. */
  readonly nearest: string | null;
  readonly message: { readonly sv: string; readonly en: string };
}

/** 400: the request; 404: nothing there; 406: no such format; 503: not now; 500: a fault of ours. */
export class ApiProblem extends Error {
  readonly status: 400 | 404 | 406 | 500 | 503;
  readonly body: ApiProblemBody;
  constructor(status: ApiProblem['status'], body: ApiProblemBody) {
    super(body.message.en);
    this.name = 'ApiProblem';
    this.status = status;
    this.body = body;
  }
}

/** A problem with words from both catalogues; `nearest` is added to them as a suggestion. */
export function buildApiProblem(
  status: ApiProblem['status'],
  code: ApiProblemCode,
  say: (texts: typeof swedish) => string,
  details: { readonly parameter?: string; readonly nearest?: string | undefined } = {},
): ApiProblem {
  const { nearest, parameter } = details;
  const speak = (texts: typeof swedish) => say(texts) + (nearest === undefined ? '' : texts.suggestion(nearest));
  return new ApiProblem(status, {
    code,
    parameter: parameter ?? null,
    nearest: nearest ?? null,
    message: { sv: speak(swedish), en: speak(english) },
  });
}
