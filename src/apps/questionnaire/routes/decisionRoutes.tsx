// What the unit decides of a whole part: not to answer it, to answer it after all, to open or take back what is handed in.
// Whoever may hand the part in may decide; every decision is logged with its reason.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { declineKinds, type NewUnitFact } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { type OpenedPart, openPart } from '../openLink.ts';
import {
  type DecisionForm,
  DecisionPage,
  type DecisionStep,
  decisionSteps,
  emptyDecisionForm,
  longestReason,
} from '../pages/DecisionPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { findUnitRight } from '../team/buildTiles.ts';
import { loadUnitView, type UnitView } from '../team/loadUnitView.ts';
import { readField } from '../team/readCoordinatorForm.ts';
import { buildLinkWriter, takeTeamStep } from '../team/takeTeamStep.ts';

interface Deciding {
  readonly opened: OpenedPart;
  readonly view: UnitView;
  readonly steps: readonly DecisionStep[];
}

/**
 * 409 where somebody else was first, 422 without a reason that is asked for. Throws Problem WRONG_PART or
 * MALFORMED_REQUEST.
 */
export function addDecisionRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.get('/:secret/:part/besluta', async (context) => {
    const { secret, part } = context.req.param();
    return context.html(render(deps, await openDeciding(deps, secret, part), emptyDecisionForm));
  });

  app.post('/:secret/:part/besluta', async (context) => {
    const { secret, part } = context.req.param();
    const deciding = await openDeciding(deps, secret, part);
    const form = readDecision(deps, await context.req.formData());
    if (form.step === undefined) throw new Problem('MALFORMED_REQUEST', 'No step is named');
    // Somebody else was first: the page shows how it stands now.
    if (!deciding.steps.includes(form.step)) return context.html(render(deps, deciding, emptyDecisionForm), 409);
    if (Object.values(form.errors).some((error) => error !== undefined)) {
      return context.html(render(deps, deciding, form), 422);
    }
    const { opened } = deciding;
    const flash = await decide(deps, opened, form.step, form);
    if (flash === undefined) return context.redirect(`${opened.partPath}/besluta`, 303);
    const isAnswerNext = form.step === 'svara' || form.step === 'oppna' || form.step === 'begar';
    if (form.step === 'begar' && opened.state === 'submitted') {
      return context.redirect(`${opened.partPath}/besluta`, 303);
    }
    const home = opened.isForAllParts && !isAnswerNext;
    return context.redirect(home ? `${opened.path}?gjort=${flash}` : `${opened.partPath}?gjort=${flash}`, 303);
  });
}

async function openDeciding(deps: QuestionnaireDependencies, secret: string, part: string): Promise<Deciding> {
  const opened = await openPart(deps, secret, part);
  if (!opened.granted.mayHandIn) throw new Problem('WRONG_PART', 'The link does not decide of the whole part');
  const view = await loadUnitView(deps, opened);
  return { opened, view, steps: listSteps(deps, opened, view) };
}

function listSteps(deps: QuestionnaireDependencies, opened: OpenedPart, view: UnitView): readonly DecisionStep[] {
  const right = findUnitRight({ opened, view, now: deps.now().toISOString() }, opened.part.code);
  if (!right.mayWrite) return right.because === 'mustAsk' ? ['begar'] : [];
  switch (opened.state) {
    case 'submitted':
      // IX-12: a unit may take a part back before closing.
      return opened.phase.kind === 'closed' || opened.phase.kind === 'completing' ? ['oppna'] : ['oppna', 'aterta'];
    case 'declined':
    case 'notApplicable':
      return ['svara'];
    case 'reopened':
      return [];
    default:
      return ['avsta'];
  }
}

function render(deps: QuestionnaireDependencies, { opened, view, steps }: Deciding, form: DecisionForm): string {
  const basis = { words: questionnaireWords[deps.language], opened, view, now: deps.now().toISOString() };
  return renderPage(<DecisionPage {...basis} form={form} steps={steps} />);
}

function readDecision(deps: QuestionnaireDependencies, fields: FormData): DecisionForm {
  const texts = questionnaireWords[deps.language].team.errors;
  const wanted = readField(fields, 'steg');
  const step = decisionSteps.find((candidate) => candidate === wanted);
  const kind = readField(fields, 'beslut');
  const reason = step === undefined ? '' : readField(fields, `skal-${step}`).replaceAll('\r\n', '\n').trim();
  const needsReason = step === 'avsta' || step === 'oppna' || step === 'aterta';
  const isTooLong = reason.length > longestReason;
  return {
    step,
    kind,
    reason,
    errors: {
      kind: step === 'avsta' && !declineKinds.some((candidate) => candidate === kind) ? texts.choose : undefined,
      reason: isTooLong ? texts.tooLong(longestReason) : needsReason && reason === '' ? texts.reason : undefined,
    },
  };
}

/** Name of what to say afterwards; undefined where somebody else was first. */
async function decide(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  step: DecisionStep,
  { kind, reason }: DecisionForm,
): Promise<string | undefined> {
  const part = opened.part.code;
  const by = buildLinkWriter(deps, opened);
  const record = (fact: NewUnitFact) => takeTeamStep(deps, opened, { facts: [fact] });
  try {
    switch (step) {
      case 'avsta': {
        const decline = declineKinds.find((candidate) => candidate === kind) ?? 'declined';
        await record({ fact: { kind: 'declined', part, decline }, texts: { reason } });
        return 'avstar';
      }
      case 'svara':
        await record({ fact: { kind: 'resumed', part } });
        return 'svarar';
      case 'oppna':
        await deps.store.reopen(opened.key, reason, by);
        return 'oppnad';
      case 'aterta':
        await deps.store.withdraw(opened.key, reason, by);
        return 'atertagen';
      default:
        await record({ fact: { kind: 'completionAsked', part } });
        return 'begard';
    }
  } catch (error) {
    if (error instanceof Problem && (error.code === 'ALREADY_HANDED_IN' || error.code === 'NOT_HANDED_IN')) {
      return undefined;
    }
    throw error;
  }
}
