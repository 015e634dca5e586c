// The agency's desk: everything but signing in needs a session, and everything that changes something is logged.

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { Problem } from '../../kernel/problem.ts';
import { addPageHeaders } from '../../ui/pageHeaders.ts';
import { renderPage } from '../../ui/renderPage.ts';
import { deskTexts } from './catalogues.ts';
import type { DeskDependencies } from './deskDependencies.ts';
import { type DeskEnvironment, type DeskPermission, findNeededRole } from './deskRequest.ts';
import { DeskPage } from './pages/DeskPage.tsx';
import { addAccountRoutes } from './routes/accountRoutes.tsx';
import { addBounceRoutes, isBounceUpload } from './routes/bounceRoutes.tsx';
import { addCalculationRoutes } from './routes/calculationRoutes.tsx';
import { addCalendarRoutes } from './routes/calendarRoutes.tsx';
import { addContactRoutes } from './routes/contactRoutes.tsx';
import { addCorrectionRoutes } from './routes/correctionRoutes.tsx';
import { addDefinitionRoutes } from './routes/definitionRoutes.tsx';
import { addFaultRoutes } from './routes/faultRoutes.tsx';
import { addLogRoutes } from './routes/logRoutes.tsx';
import { addMailingRoutes } from './routes/mailingRoutes.tsx';
import { addOutboxRoutes } from './routes/outboxRoutes.tsx';
import { addOverviewRoutes } from './routes/overviewRoutes.tsx';
import { addProposalRoutes } from './routes/proposalRoutes.tsx';
import { addProviderSignInRoutes } from './routes/providerSignInRoutes.tsx';
import { addPublishRoutes } from './routes/publishRoutes.tsx';
import { addRecordRoutes } from './routes/recordRoutes.ts';
import { addReleaseRoutes } from './routes/releaseRoutes.tsx';
import { addReviewPartRoutes } from './routes/reviewPartRoutes.tsx';
import { addReviewRoutes } from './routes/reviewRoutes.tsx';
import { addSeenPartRoutes } from './routes/seenPartRoutes.tsx';
import { addSignInRoutes } from './routes/signInRoutes.tsx';
import { addUnitContactRoutes } from './routes/unitContactRoutes.tsx';
import { addUnitRoutes } from './routes/unitRoutes.tsx';
import { addUserRoutes } from './routes/userRoutes.tsx';
import { addWithdrawalRoutes } from './routes/withdrawalRoutes.tsx';
import { readReturnPath } from './signIn/returnPath.ts';
import { findSessionHash, findSessionUser } from './signIn/session.ts';

const largestBody = 1024 * 1024;
const limitSmall = bodyLimit({ maxSize: largestBody });
/** Uploads of reports are larger; their route has a limit of its own, for those who are signed in. */
const limitBody: typeof limitSmall = (context, next) =>
  isBounceUpload(context.req.path) ? next() : limitSmall(context, next);

/** Answers what begins with `deps.basePath`. */
export function createDesk(world: DeskDependencies): Hono<DeskEnvironment> {
  const deps = { ...world, isSynthetic: rememberSynthetic(world) };
  const app = new Hono<DeskEnvironment>().basePath(world.basePath);
  const ownOrigin = new URL(deps.baseUrl).origin;
  app.use(addPageHeaders());
  app.use(async (context, next) => {
    await next();
    context.res.headers.set('x-robots-tag', 'noindex, nofollow');
    context.res.headers.set('cache-control', 'no-store');
  });
  app.use(
    csrf({ origin: (origin, context) => origin === ownOrigin || origin === new URL(context.req.url).origin }),
    limitBody,
  );
  addSignInRoutes(app, deps);
  addProviderSignInRoutes(app, deps);
  app.use(async (context, next) => {
    const user = await findSessionUser(deps, context);
    if (!user) return context.redirect(`${deps.basePath}/logga-in${buildExpiredQuery(deps, context)}`, 303);
    context.set('user', user);
    await next();
  });
  addOverviewRoutes(app, deps);
  addCalendarRoutes(app, deps);
  addMailingRoutes(app, deps);
  addBounceRoutes(app, deps);
  addOutboxRoutes(app, deps);
  addContactRoutes(app, deps);
  addUnitContactRoutes(app, deps);
  addUnitRoutes(app, deps);
  addSeenPartRoutes(app, deps);
  addRecordRoutes(app, deps);
  addReviewRoutes(app, deps);
  addReviewPartRoutes(app, deps);
  addCorrectionRoutes(app, deps);
  addDefinitionRoutes(app, deps);
  addProposalRoutes(app, deps);
  addCalculationRoutes(app, deps);
  addWithdrawalRoutes(app, deps);
  addPublishRoutes(app, deps);
  addReleaseRoutes(app, deps);
  addFaultRoutes(app, deps);
  addLogRoutes(app, deps);
  addAccountRoutes(app, deps);
  addUserRoutes(app, deps);
  app.notFound((context) => renderNotFound(deps, context));
  app.onError((error, context) => renderError(deps, error, context));
  return app;
}

/** Whoever was signed in is told why not any longer, and comes back to the page that was asked for. */
function buildExpiredQuery(deps: DeskDependencies, context: Context): string {
  if (findSessionHash(deps, context) === undefined) return '';
  const path = context.req.method === 'GET' ? context.req.path.slice(deps.basePath.length) : '';
  const returnPath = readReturnPath(path);
  return `?utgangen${returnPath === '' ? '' : `&till=${returnPath}`}`;
}

const forgottenAfter = 60_000;

/** Every page says whether answers are invented, and it seldom changes: asked again after a minute at most. */
function rememberSynthetic(world: DeskDependencies): DeskDependencies['isSynthetic'] {
  const known = new Map<number, { readonly at: number; readonly answer: Promise<boolean> }>();
  return (round) => {
    const now = world.now().getTime();
    const last = known.get(round);
    if (last !== undefined && now - last.at < forgottenAfter) return last.answer;
    const answer = world.isSynthetic(round);
    known.set(round, { at: now, answer });
    answer.catch(() => known.delete(round));
    return answer;
  };
}

const unknownCodes: ReadonlySet<string> = new Set([
  'UNKNOWN_ROUND',
  'UNKNOWN_UNIT',
  'UNKNOWN_PART',
  'UNKNOWN_AREA',
  'UNKNOWN_LINK',
  'UNKNOWN_MAIL',
  'UNKNOWN_OCCASION',
  'UNKNOWN_PROPOSAL',
  'UNKNOWN_QUESTION',
]);

function renderError(deps: DeskDependencies, error: unknown, context: Context): Response | Promise<Response> {
  const texts = deskTexts[deps.language];
  // Refused by hono's own guards (origin, size): their answer stands.
  if (error instanceof Error && 'getResponse' in error && typeof error.getResponse === 'function') {
    return error.getResponse() as Response;
  }
  if (error instanceof Problem && unknownCodes.has(error.code)) return renderNotFound(deps, context);
  if (error instanceof Problem && error.code === 'FORBIDDEN') {
    const role = texts.roles[findNeededRole(error.message as DeskPermission)];
    return renderMessage(deps, context, texts.forbidden.title, texts.forbidden.text(role), 403);
  }
  deps.reportError(error);
  const reason = error instanceof Problem ? error.message : texts.failed.text;
  return renderMessage(deps, context, texts.failed.title, reason, error instanceof Problem ? 409 : 500);
}

function renderNotFound(deps: DeskDependencies, context: Context): Response | Promise<Response> {
  const texts = deskTexts[deps.language].notFound;
  return renderMessage(deps, context, texts.title, texts.text, 404);
}

function renderMessage(
  deps: DeskDependencies,
  context: Context,
  title: string,
  text: string,
  status: 403 | 404 | 409 | 500,
): Response | Promise<Response> {
  const { language, basePath } = deps;
  return context.html(
    renderPage(
      <DeskPage language={language} basePath={basePath} title={title}>
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p>
          <a href={basePath}>{deskTexts[language].notFound.back}</a>
        </p>
      </DeskPage>,
    ),
    status,
  );
}
