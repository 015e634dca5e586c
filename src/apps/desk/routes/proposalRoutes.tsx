// One question of a proposal, and the dry run of it.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { getRound, type ProposedQuestion, type ProposedRoundView } from '../../../stages/definition/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import type { DryRun, Proposal } from '../definitionWork.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, requirePermission } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { DryRunPage } from '../pages/definitions/DryRunPage.tsx';
import { QuestionEditPage, type QuestionEditPageProps } from '../pages/definitions/QuestionEditPage.tsx';
import { readQuestionFields } from '../proposalFields.ts';

const keptRuns = 4;

/** Editing takes permission `proposeDefinitions`; 422 with the faults. A dry run is kept until the proposal changes. */
export function addProposalRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const { basePath, definitionWork: work } = deps;
  const one = '/:round{[0-9]{4}}/definitioner/:id{[0-9]{4}-[0-9a-f]{8}}';

  app.get(`${one}/fraga/:code`, async (context) => {
    const found = await findQuestion(deps, context);
    const { question } = found;
    const fields = { text: question.writtenText, period: '', comparability: '', reason: '' };
    return context.html(renderQuestion(deps, context, { ...found, fields, faults: [] }));
  });

  app.post(`${one}/fraga/:code`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'proposeDefinitions');
    const found = await findQuestion(deps, context);
    const { fields, faults, edit } = readQuestionFields(await context.req.formData(), found.question);
    if (faults.length > 0) return context.html(renderQuestion(deps, context, { ...found, fields, faults }), 422);
    const { id } = found.proposal;
    await work.edit(id, edit, user.actor);
    const details = { proposal: id, edit: 'question', question: found.question.code };
    await deps.desk.appendLog({
      ...{ at: deps.now().toISOString(), actor: user.actor },
      ...{ action: 'definitionsEdited', details },
    });
    const path = `${basePath}/${context.req.param('round')}/definitioner/${id}`;
    return context.redirect(`${path}?del=${found.question.part}#andrat`, 303);
  });

  // A run takes seconds: its files are those of the page that was just shown.
  const runs = new Map<string, { readonly hash: string; readonly run: Promise<DryRun> }>();
  const findRun = async (proposal: Proposal): Promise<DryRun> => {
    const { hash } = await work.view(proposal.id);
    const known = runs.get(proposal.id);
    if (known?.hash === hash) return known.run;
    const run = work.dryRun(proposal.id);
    runs.set(proposal.id, { hash, run });
    run.catch(() => runs.delete(proposal.id));
    const [oldest] = runs.keys();
    if (runs.size > keptRuns && oldest !== undefined) runs.delete(oldest);
    return run;
  };

  app.get(`${one}/prov`, async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const proposal = work.getProposal(context.req.param('id'));
    // Answers may have come since the last time that the page was shown.
    runs.delete(proposal.id);
    return context.html(
      renderPage(
        <DryRunPage
          language={deps.language}
          basePath={basePath}
          user={context.get('user')}
          round={round.year}
          proposal={proposal}
          run={await findRun(proposal)}
          from={getRound(deps.getDefinitions(), proposal.from)}
          isSynthetic={await deps.isSynthetic(proposal.from)}
        />,
      ),
    );
  });

  app.get(`${one}/prov/:file`, async (context) => {
    const { files } = await findRun(work.getProposal(context.req.param('id')));
    const file = files.find(({ name }) => name === context.req.param('file'));
    if (file === undefined) return context.notFound();
    context.header('content-type', 'text/csv; charset=utf-8');
    context.header('content-disposition', `attachment; filename="${file.name}"`);
    return context.body(file.text);
  });
}

/** Problem UNKNOWN_PROPOSAL, or UNKNOWN_QUESTION where the proposal has no such question or has faults. */
async function findQuestion(
  { definitionWork: work }: DeskDependencies,
  context: DeskContext,
): Promise<{ readonly proposal: Proposal; readonly shown: ProposedRoundView; readonly question: ProposedQuestion }> {
  const proposal = work.getProposal(context.req.param('id') ?? '');
  const { round: shown } = await work.view(proposal.id);
  const question = shown?.questions.find(({ code }) => code === context.req.param('code'));
  if (shown === undefined || question === undefined || proposal.kind !== 'newRound') {
    throw new Problem('UNKNOWN_QUESTION', 'The proposal has no such question to change');
  }
  return { proposal, shown, question };
}

function renderQuestion(
  deps: DeskDependencies,
  context: DeskContext,
  shown: Pick<QuestionEditPageProps, 'proposal' | 'shown' | 'question' | 'fields' | 'faults'>,
): string {
  return renderPage(
    <QuestionEditPage
      {...shown}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      round={openRound(deps, context.req.param('round') ?? '').round.year}
    />,
  );
}
