// The outbox: all mails of a round, one mail, what a person decides about it, and the file it was written to.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { listOccasions, type Mail, type MailResult } from '../../../stages/collection/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskMailTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { mailsPerPage, readOutboxFilter, selectMails } from '../mailing/outboxQuery.ts';
import { openRound } from '../openRound.ts';
import type { BounceUpload } from '../pages/mail/BounceSection.tsx';
import { MailPage } from '../pages/mail/MailPage.tsx';
import { OutboxPage } from '../pages/mail/OutboxPage.tsx';

const path = '/:round{[0-9]{4}}/utkorg';
type Decision = 'arrived' | 'again' | 'stopped';

/** Deciding and fetching the file take permission `send`. Problem UNKNOWN_MAIL for a mail of another round. */
export function addOutboxRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const { language, basePath } = deps;
  const { settled } = deskMailTexts[language].mail;

  app.get(path, async (context) => context.html(await renderOutbox(deps, context)));

  app.get(`${path}/:mail`, async (context) => {
    const { round, frame } = openRound(deps, context.req.param('round'));
    const mail = await getMail(deps, round.year, context.req.param('mail'));
    const unit = frame.unitsByCode.get(mail.unit);
    const done = context.req.query('gjort');
    return context.html(
      renderPage(
        <MailPage
          language={language}
          basePath={basePath}
          user={context.get('user')}
          round={round}
          unitName={unit === undefined ? mail.unit : nameUnit(unit)}
          isSynthetic={await deps.isSynthetic(round.year)}
          mail={mail}
          person={(await deps.teamwork.findPersons([mail.to])).get(mail.to)}
          hasFile={(await deps.mail.findFile(mail.id)) !== undefined}
          message={isDecision(done) || done === 'changed' ? settled[done] : undefined}
        />,
      ),
    );
  });

  app.post(`${path}/:mail/avgor`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'send');
    const { round } = openRound(deps, context.req.param('round'));
    const mail = await getMail(deps, round.year, context.req.param('mail'));
    const page = `${basePath}/${round.year}/utkorg/${mail.id}`;
    const decision = readField(await context.req.formData(), 'val');
    if (!isDecision(decision) || !mayDecide(mail, decision)) return context.redirect(`${page}?gjort=changed`, 303);
    const at = deps.now().toISOString();
    if (decision === 'stopped') {
      const key = { round: round.year, unit: mail.unit };
      const by = { actor: user.actor, link: undefined, at, definitionHash: deps.getDefinitions().hash };
      await deps.teamwork.record({ key, facts: [], revokedLinks: mail.links }, by);
    }
    await deps.teamwork.finishMail(mail.id, buildResult(decision, at, deskMailTexts[language].mail.stoppedByDesk));
    const details = { round: round.year, unit: mail.unit, mail: mail.id, decision };
    await deps.desk.appendLog({ at, actor: user.actor, action: 'mailSettled', details });
    if (decision === 'again') deps.mail.sendSoon();
    return context.redirect(`${page}?gjort=${decision}`, 303);
  });

  app.get(`${path}/:mail/brev.eml`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'send');
    const { round } = openRound(deps, context.req.param('round'));
    const mail = await getMail(deps, round.year, context.req.param('mail'));
    const file = await deps.mail.findFile(mail.id);
    if (file === undefined) throw new Problem('UNKNOWN_MAIL', 'The mail was not written to a file');
    const details = { round: round.year, unit: mail.unit, mail: mail.id };
    await deps.desk.appendLog({ at: deps.now().toISOString(), actor: user.actor, action: 'mailFetched', details });
    context.header('content-disposition', `attachment; filename="${mail.id}.eml"`);
    return context.body(new Uint8Array(file), 200, { 'content-type': 'message/rfc822' });
  });
}

/** The outbox of the round in the address. `bounces`: what became of reports that were read in just now. */
export async function renderOutbox(
  deps: DeskDependencies,
  context: DeskContext,
  bounces?: BounceUpload,
): Promise<string> {
  const { language, basePath } = deps;
  const { round, frame } = openRound(deps, context.req.param('round') ?? '');
  const filter = readOutboxFilter(context.req.query());
  const { state } = filter;
  const [all, unclear] = await Promise.all([
    deps.teamwork.loadMails({ round: round.year, ...(state === undefined ? {} : { state }) }),
    deps.teamwork.loadMails({ round: round.year, state: 'unclear' }),
  ]);
  const found = selectMails(all, filter, frame);
  const mails = found.slice((filter.page - 1) * mailsPerPage, filter.page * mailsPerPage);
  return renderPage(
    <OutboxPage
      language={language}
      basePath={basePath}
      user={context.get('user')}
      round={round}
      frame={frame}
      isSynthetic={await deps.isSynthetic(round.year)}
      filter={filter}
      mails={mails}
      found={found.length}
      hasMore={found.length > filter.page * mailsPerPage}
      unclear={unclear.length}
      occasions={listOccasions(round.calendar)}
      persons={await deps.teamwork.findPersons(mails.map(({ to }) => to))}
      bounces={bounces}
    />,
  );
}

/** A mail of the round. Problem UNKNOWN_MAIL when it has none with the key. */
async function getMail(deps: DeskDependencies, round: number, id: string): Promise<Mail> {
  const mail = await deps.teamwork.findMail(id);
  if (mail?.round !== round) throw new Problem('UNKNOWN_MAIL', 'The round has no such mail');
  return mail;
}

function isDecision(text: string | undefined): text is Decision {
  return text === 'arrived' || text === 'again' || text === 'stopped';
}

function mayDecide({ state }: Mail, decision: Decision): boolean {
  if (decision === 'arrived') return state === 'unclear';
  return decision === 'stopped' ? state === 'waiting' : state === 'unclear' || state === 'refused';
}

function buildResult(decision: Decision, at: string, stopped: string): MailResult {
  if (decision === 'arrived') return { state: 'sent', at };
  return decision === 'again'
    ? { state: 'waiting', at, sendAfter: at, diagnosis: '' }
    : { state: 'stopped', at, diagnosis: stopped };
}
