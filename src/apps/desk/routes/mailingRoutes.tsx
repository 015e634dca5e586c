// Mailings of the calendar: the list, each with who would get it, holding, releasing and sending.

import type { Hono } from 'hono';
import { findLegalFaults, listOccasions, type UnitFact } from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskMailTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { buildPreviews, findOccasionStanding, getOccasion, loadOccasionView } from '../mailing/occasionView.ts';
import { openRound } from '../openRound.ts';
import { MailingsPage } from '../pages/mail/MailingsPage.tsx';
import { OccasionPage } from '../pages/mail/OccasionPage.tsx';

const path = '/:round{[0-9]{4}}/utskick';
const longestReason = 500;

/**
 * Holding, releasing and sending take permission `send`. Problem UNKNOWN_OCCASION for an occasion that the calendar
 * does not have.
 */
export function addMailingRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const { language, basePath } = deps;

  app.get(path, async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const state = await deps.findRoundState(round.year);
    const now = deps.now().toISOString();
    return context.html(
      renderPage(
        <MailingsPage
          language={language}
          basePath={basePath}
          user={context.get('user')}
          round={round}
          isSynthetic={await deps.isSynthetic(round.year)}
          isStarted={state.startedAt !== undefined}
          legalFaults={findLegalFaults(round)}
          mail={deps.mail}
          occasions={listOccasions(round.calendar).map((occasion) => ({
            occasion,
            standing: findOccasionStanding(occasion, state, now),
          }))}
        />,
      ),
    );
  });

  app.get(`${path}/:occasion`, async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const { run, hold } = deskMailTexts[language].occasion;
    const sent = context.req.query('skickat');
    const done = sent === undefined ? undefined : run.done(Number(sent) || 0);
    const held = context.req.query('hallet') === undefined ? undefined : hold.done;
    const released = context.req.query('slappt') === undefined ? undefined : hold.released;
    const message = done ?? held ?? released;
    return context.html(await renderOccasion(deps, context, round, { message, isReasonMissing: false }));
  });

  app.post(`${path}/:occasion/skicka`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'send');
    const { round } = openRound(deps, context.req.param('round'));
    const view = await loadOccasionView(deps, round, context.req.param('occasion'));
    const page = `${basePath}/${round.year}/utskick/${view.occasion.id}`;
    // Sent already, held meanwhile, or not yet its day: the page says which.
    if (!view.maySendNow) return context.redirect(page, 303);
    const mails = await deps.mail.run(round.year, view.occasion, user.actor);
    await log(deps, context, 'mailingSent', { round: round.year, occasion: view.occasion.id, mails });
    return context.redirect(`${page}?skickat=${mails}`, 303);
  });

  app.post(`${path}/:occasion/hall-inne`, async (context) => {
    requirePermission(context.get('user'), 'send');
    const { round } = openRound(deps, context.req.param('round'));
    const { id } = getOccasion(round, context.req.param('occasion'));
    const reason = readField(await context.req.formData(), 'skal').slice(0, longestReason);
    if (reason === '') {
      return context.html(
        await renderOccasion(deps, context, round, { message: undefined, isReasonMissing: true }),
        422,
      );
    }
    await record(deps, context, round.year, { kind: 'occasionHeld', occasion: id }, { reason });
    await log(deps, context, 'mailingHeld', { round: round.year, occasion: id });
    return context.redirect(`${basePath}/${round.year}/utskick/${id}?hallet`, 303);
  });

  app.post(`${path}/:occasion/slapp`, async (context) => {
    requirePermission(context.get('user'), 'send');
    const { round } = openRound(deps, context.req.param('round'));
    const { id } = getOccasion(round, context.req.param('occasion'));
    await record(deps, context, round.year, { kind: 'occasionReleased', occasion: id });
    await log(deps, context, 'mailingReleased', { round: round.year, occasion: id });
    return context.redirect(`${basePath}/${round.year}/utskick/${id}?slappt`, 303);
  });
}

async function renderOccasion(
  deps: DeskDependencies,
  context: DeskContext,
  round: Round,
  shown: { readonly message: string | undefined; readonly isReasonMissing: boolean },
): Promise<string> {
  const view = await loadOccasionView(deps, round, context.req.param('occasion') ?? '');
  return renderPage(
    <OccasionPage
      {...shown}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      round={round}
      isSynthetic={await deps.isSynthetic(round.year)}
      view={view}
      previews={buildPreviews(deps, round, view)}
    />,
  );
}

async function record(
  deps: DeskDependencies,
  context: DeskContext,
  round: number,
  fact: UnitFact,
  texts?: Readonly<Record<string, string>>,
): Promise<void> {
  const at = deps.now().toISOString();
  const by = { actor: context.get('user').actor, link: undefined, at, definitionHash: deps.getDefinitions().hash };
  await deps.teamwork.record({ key: { round, unit: '' }, facts: [{ fact, ...(texts && { texts }) }] }, by);
}

async function log(
  deps: DeskDependencies,
  context: DeskContext,
  action: string,
  details: Readonly<Record<string, string | number>>,
): Promise<void> {
  await deps.desk.appendLog({ at: deps.now().toISOString(), actor: context.get('user').actor, action, details });
}
