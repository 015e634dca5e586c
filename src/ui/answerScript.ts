// Answers to the scripts of pages. They are many and small, so their headers are written once, and nothing is added on the way out.

const headers = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
} as const;
const answers = new WeakSet<Response>();

/** A value as JSON for the page's own script: never kept, never shown as a page. `status` of HTTP. */
export function answerScript(value: unknown, status = 200): Response {
  const answer = new Response(JSON.stringify(value), { status, headers });
  answers.add(answer);
  return answer;
}

/** True for what `answerScript` made: it has its headers already. */
export function isScriptAnswer(response: Response): boolean {
  return answers.has(response);
}
