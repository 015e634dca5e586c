// The respondents' pages behind a personal link. GET and HEAD read only, so that a mail scanner that opens the
// link changes nothing; every page works as plain forms, and the page script saves through the same address.

import { type Context, Hono } from 'hono';
import { Problem } from '../../kernel/problem.ts';
import { answerScript, isScriptAnswer } from '../../ui/answerScript.ts';
import { limitBody } from '../../ui/limitBody.ts';
import { addPageHeaders } from '../../ui/pageHeaders.ts';
import { renderPage } from '../../ui/renderPage.ts';
import { questionnaireWords } from './catalogues.ts';
import { isJsonRequest } from './isJsonRequest.ts';
import { type LinkProblem, LinkProblemPage } from './pages/LinkProblemPage.tsx';
import type { QuestionnaireDependencies } from './questionnaireDependencies.ts';
import { largestBody } from './readPostedForm.ts';
import { refuseForeignPosts } from './refuseForeignPosts.ts';
import { addAcceptanceRoutes } from './routes/acceptanceRoutes.tsx';
import { addAccessRoutes } from './routes/accessRoutes.tsx';
import { addApprovalRequestRoutes } from './routes/approvalRequestRoutes.tsx';
import { addApprovalRoutes } from './routes/approvalRoutes.tsx';
import { addBoardRoutes } from './routes/boardRoutes.tsx';
import { addColleagueRoutes } from './routes/colleagueRoutes.tsx';
import { addCoordinatorRoutes } from './routes/coordinatorRoutes.tsx';
import { addDecisionRoutes } from './routes/decisionRoutes.tsx';
import { addDelegationRoutes } from './routes/delegationRoutes.tsx';
import { addDocumentRoutes } from './routes/documentRoutes.tsx';
import { addHandInRoutes } from './routes/handInRoutes.tsx';
import { addLiveRoutes } from './routes/liveRoutes.ts';
import { addOneDelegationRoutes } from './routes/oneDelegationRoutes.tsx';
import { addPartRoutes } from './routes/partRoutes.tsx';
import { addPreviewRoutes } from './routes/previewRoutes.tsx';
import { addReadingRoutes, takesFile } from './routes/readingRoutes.tsx';
import { addSupportRoutes } from './routes/supportRoutes.tsx';
import { addUnitReviewRoutes } from './routes/unitReviewRoutes.tsx';
import { watchLinks, watchStore } from './watchLinks.ts';

/**
 * Answers what begins with `deps.basePath`. There, `/:secret` is the link's own page, by its role; `/:secret/<name>` are pages of the
 * whole unit, `/:secret/:part` and `/:secret/:part/<name>` those of a part.
 */
export function createQuestionnaire(world: QuestionnaireDependencies): Hono {
  const app = new Hono().basePath(world.basePath);
  const { store, findSeen } = watchStore(world.store);
  const deps = { ...world, store };
  // Outermost, so that it has the last word on the headers of every page, also of those that say what went wrong.
  app.use(async (context, next) => {
    await next();
    if (isScriptAnswer(context.res)) return;
    // On the response itself: `context.header` would build it anew for each.
    context.res.headers.set('referrer-policy', 'no-referrer');
    context.res.headers.set('x-robots-tag', 'noindex, nofollow');
    context.res.headers.set('cache-control', 'no-store');
  });
  app.use(addPageHeaders());
  app.use(
    watchLinks(deps, findSeen, (context) =>
      renderProblem(deps, new Problem('TOO_MANY_LOOKUPS', 'Too many unknown links'), context),
    ),
  );
  app.use(refuseForeignPosts(deps.baseUrl));
  const limit = limitBody(largestBody);
  app.use((context, next) => (takesFile(context.req.path) ? next() : limit(context, next)));
  // Pages of the whole unit first: their names come before the codes of parts.
  addBoardRoutes(app, deps);
  addCoordinatorRoutes(app, deps);
  addDelegationRoutes(app, deps);
  addOneDelegationRoutes(app, deps);
  addColleagueRoutes(app, deps);
  addApprovalRequestRoutes(app, deps);
  addApprovalRoutes(app, deps);
  addAccessRoutes(app, deps);
  addSupportRoutes(app, deps);
  addUnitReviewRoutes(app, deps);
  addDocumentRoutes(app, deps);
  // Pages of a part.
  addReadingRoutes(app, deps);
  addDecisionRoutes(app, deps);
  addPartRoutes(app, deps);
  addAcceptanceRoutes(app, deps);
  addLiveRoutes(app, deps);
  addPreviewRoutes(app, deps);
  addHandInRoutes(app, deps);
  app.onError((error, context) => renderProblem(deps, error, context));
  app.notFound((context) => renderProblem(deps, new Problem('LINK_UNKNOWN', 'No such page'), context));
  return app;
}

const problems: Readonly<
  Record<string, { readonly page: LinkProblem; readonly status: 400 | 403 | 404 | 410 | 413 | 429 }>
> = {
  LINK_UNKNOWN: { page: 'unknown', status: 404 },
  LINK_EXPIRED: { page: 'expired', status: 410 },
  LINK_REVOKED: { page: 'revoked', status: 410 },
  NOT_WRITABLE: { page: 'notWritable', status: 403 },
  WRONG_PART: { page: 'wrongPart', status: 404 },
  TOO_MANY_LOOKUPS: { page: 'tooMany', status: 429 },
  BODY_TOO_LARGE: { page: 'tooLarge', status: 413 },
  FOREIGN_POST: { page: 'foreign', status: 403 },
  MALFORMED_REQUEST: { page: 'notSaved', status: 400 },
};

function renderProblem(
  deps: QuestionnaireDependencies,
  error: unknown,
  context: Context,
): Response | Promise<Response> {
  const words = questionnaireWords[deps.language];
  const code = error instanceof Problem ? error.code : isUnreadableForm(error) ? 'MALFORMED_REQUEST' : 'UNEXPECTED';
  const known = problems[code];
  if (known === undefined) deps.reportError(error);
  const { page, status } = known ?? { page: 'notSaved' as const, status: 500 as const };
  if (isJsonRequest(context)) return answerScript({ problem: code }, status);
  const secret = context.req.param('secret');
  const backHref = page === 'wrongPart' && secret !== undefined ? `${deps.basePath}/${secret}` : undefined;
  return context.html(renderPage(<LinkProblemPage words={words} problem={page} backHref={backHref} />), status);
}

/** A body that is no form where a form is read: the request is wrong, not the server. Known only by what is said of it. */
function isUnreadableForm(error: unknown): boolean {
  return error instanceof TypeError && /content-type|formdata/i.test(error.message);
}
