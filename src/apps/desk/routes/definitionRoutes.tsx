// Definitions at the desk: which are in use, and making, editing and taking into use a proposal (J1).

import type { Hono } from 'hono';
import type { ProposalEdit, ProposalSetting, ProposalView } from '../../../stages/definition/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import type { Proposal, UseOutcome } from '../definitionWork.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { DefinitionsPage, type DefinitionsPageProps } from '../pages/definitions/DefinitionsPage.tsx';
import { ProposalPage } from '../pages/definitions/ProposalPage.tsx';
import type { ProposalPageProps } from '../pages/definitions/proposalSection.tsx';
import { readCalendarFields, readLegalFields } from '../proposalFields.ts';

const firstRound = 2016;
const lastRound = 2026;

/**
 * Takes permission `proposeDefinitions` or `putInUse`. What cannot be taken into use is told with 422; every deed is
 * logged.
 */
export function addDefinitionRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const { basePath, definitionWork: work } = deps;
  const list = '/:round{[0-9]{4}}/definitioner';
  const one = `${list}/:id{[0-9]{4}-[0-9a-f]{8}}`;
  const log = (context: DeskContext, action: string, details: Readonly<Record<string, string | number>>) =>
    deps.desk.appendLog({ at: deps.now().toISOString(), actor: context.get('user').actor, action, details });

  app.get(list, async (context) => context.html(await renderList(deps, context, {})));

  app.get(`${list}/arkiv.zip`, async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    // HEAD hands out nothing.
    if (context.req.method !== 'GET') return context.body(null, 200, { 'content-type': 'application/zip' });
    const bytes = await work.archive(round.year);
    await log(context, 'roundArchived', { round: round.year });
    context.header('content-type', 'application/zip');
    context.header('content-disposition', `attachment; filename="oj-${round.year}-arkiv.zip"`);
    return context.body(new Uint8Array(bytes));
  });

  app.post(`${list}/las-in`, async (context) => {
    requirePermission(context.get('user'), 'putInUse');
    const outcome = await work.reload();
    if (outcome.kind === 'inUse') await log(context, 'definitionsReloaded', { hash: outcome.hash });
    return context.html(await renderList(deps, context, { outcome }), outcome.kind === 'inUse' ? 200 : 422);
  });

  const propose = async (context: DeskContext, setting: ProposalSetting): Promise<Response> => {
    const { round } = openRound(deps, context.req.param('round') ?? '');
    const proposal = await work.propose(setting, context.get('user').actor);
    await log(context, 'definitionsProposed', { proposal: proposal.id, round: setting.year, from: setting.from });
    return context.redirect(`${basePath}/${round.year}/definitioner/${proposal.id}`, 303);
  };

  app.post(`${list}/ny-omgang`, async (context) => {
    requirePermission(context.get('user'), 'proposeDefinitions');
    const fields = await context.req.formData();
    const [year, from] = [Number(readField(fields, 'ar')), Number(readField(fields, 'utgangspunkt'))];
    const { rounds } = deps.getDefinitions();
    const isFree = Number.isInteger(year) && year >= firstRound && year <= lastRound;
    if (!isFree || rounds.get(year)?.isQuestionnaireKnown || !rounds.get(from)?.isQuestionnaireKnown) {
      return context.html(await renderList(deps, context, { isYearWrong: true }), 422);
    }
    return propose(context, { kind: 'newRound', year, from });
  });

  app.post(`${list}/komplettera`, async (context) => {
    requirePermission(context.get('user'), 'proposeDefinitions');
    const { round } = openRound(deps, context.req.param('round') ?? '');
    return propose(context, { kind: 'completion', year: round.year, from: round.year });
  });

  app.get(one, async (context) => context.html(await renderProposal(deps, context, {})));

  /** Edits, and shows the proposal anew; with what is wrong where the fields cannot be read. */
  const edit = async (
    context: DeskContext,
    read: (fields: FormData, view: ProposalView) => ProposalEdit | ProposalPageProps['wrong'],
    anchor: string,
  ): Promise<Response> => {
    const user = context.get('user');
    requirePermission(user, 'proposeDefinitions');
    const id = context.req.param('id') ?? '';
    const found = read(await context.req.formData(), await work.view(id));
    if (found === undefined || typeof found === 'string') {
      return context.html(await renderProposal(deps, context, { wrong: found }), 422);
    }
    await work.edit(id, found, user.actor);
    await log(context, 'definitionsEdited', { proposal: id, edit: found.kind });
    return context.redirect(`${basePath}/${context.req.param('round')}/definitioner/${id}#${anchor}`, 303);
  };

  app.post(`${one}/kalender`, (context) =>
    edit(context, (fields, { round }) => readCalendarFields(fields, round?.calendar ?? []), 'kalender'),
  );

  app.post(`${one}/rattslig-grund`, (context) =>
    edit(context, (fields, { round }) => readLegalFields(fields, round?.legal), 'rattslig-grund'),
  );

  app.post(`${one}/ta-i-bruk`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'putInUse');
    const proposal = work.getProposal(context.req.param('id'));
    if (!(await mayPutInUse(deps, context, proposal))) requirePermission({ ...user, roles: [] }, 'putInUse');
    const refusal = await work.putInUse(proposal.id, user.actor);
    if (refusal.kind !== 'inUse') return context.html(await renderProposal(deps, context, { refusal }), 422);
    await log(context, 'definitionsInUse', { proposal: proposal.id, hash: refusal.hash });
    return context.redirect(`${basePath}/${context.req.param('round')}/definitioner`, 303);
  });

  app.post(`${one}/gor-om`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'proposeDefinitions');
    const renewed = await work.renew(context.req.param('id'), user.actor);
    await log(context, 'definitionsProposed', { proposal: renewed.id, round: renewed.year, from: renewed.from });
    return context.redirect(`${basePath}/${context.req.param('round')}/definitioner/${renewed.id}`, 303);
  });

  app.post(`${one}/ta-bort`, async (context) => {
    requirePermission(context.get('user'), 'proposeDefinitions');
    const id = context.req.param('id');
    await work.remove(id);
    await log(context, 'proposalRemoved', { proposal: id });
    return context.redirect(`${basePath}/${context.req.param('round')}/definitioner`, 303);
  });
}

/** Somebody else than the proposer, unless nobody else may. */
async function mayPutInUse({ desk }: DeskDependencies, context: DeskContext, proposal: Proposal): Promise<boolean> {
  if (proposal.by !== context.get('user').actor) return true;
  const others = (await desk.loadUsers()).filter(
    (user) =>
      user.actor !== proposal.by &&
      user.disabledAt === undefined &&
      user.roles.some((role) => role === 'publisher' || role === 'administrator'),
  );
  return others.length === 0;
}

async function renderList(
  deps: DeskDependencies,
  context: DeskContext,
  shown: Pick<DefinitionsPageProps, 'outcome' | 'isYearWrong'>,
): Promise<string> {
  const { round } = openRound(deps, context.req.param('round') ?? '');
  const users = await deps.desk.loadUsers();
  return renderPage(
    <DefinitionsPage
      {...shown}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      round={round.year}
      definitions={deps.getDefinitions()}
      use={deps.definitionWork.describeUse()}
      proposals={deps.definitionWork.listProposals()}
      names={new Map(users.map((user) => [user.actor, user.name]))}
    />,
  );
}

async function renderProposal(
  deps: DeskDependencies,
  context: DeskContext,
  shown: { readonly refusal?: UseOutcome; readonly wrong?: ProposalPageProps['wrong'] },
): Promise<string> {
  const { definitionWork: work } = deps;
  const { round } = openRound(deps, context.req.param('round') ?? '');
  const proposal = work.getProposal(context.req.param('id') ?? '');
  const view = await work.view(proposal.id);
  const { hash, isFixed } = work.describeUse();
  return renderPage(
    <ProposalPage
      {...shown}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      round={round.year}
      proposal={proposal}
      view={view}
      proposer={(await deps.desk.findUser(proposal.by))?.name}
      part={context.req.query('del') ?? ''}
      isCurrent={proposal.baseHash === hash}
      isFixed={isFixed}
      mayPutInUse={await mayPutInUse(deps, context, proposal)}
    />,
  );
}
