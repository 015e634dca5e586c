// A warning that stands although the answers are right: the unit says why. It holds as long as the values do.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import {
  type AcknowledgementReason,
  acknowledgementReasons,
  type NewUnitFact,
  selectAskedFor,
} from '../../../stages/collection/index.ts';
import { digestValues, runChecks } from '../../../stages/review/index.ts';
import { buildNoteId } from '../form/fieldIds.ts';
import { loadGrantedDraft } from '../grantedAnswers.ts';
import { isWritable, type OpenedPart, openPart } from '../openLink.ts';
import { longestSentence } from '../pages/ReviewNotes.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { takeTeamStep } from '../team/takeTeamStep.ts';
import { renderReview } from './handInRoutes.tsx';

/** 422 without a reason and a sentence. Throws Problem NOT_WRITABLE when the part takes no answers. */
export function addAcceptanceRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  app.post('/:secret/:part/stammer', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    if (!isWritable(opened)) throw new Problem('NOT_WRITABLE', 'The part takes no answers now');
    const fields = await context.req.formData();
    const check = readText(fields, 'kontroll');
    const reason = acknowledgementReasons.find((one) => one === readText(fields, 'skal'));
    const sentence = readText(fields, 'mening').trim().slice(0, longestSentence);
    if (reason === undefined || sentence === '') {
      const faulty = { check, reason: reason ?? '', sentence };
      return context.html(await renderReview(deps, opened, { faulty }), 422);
    }
    const facts = await listAcknowledgements(deps, opened, check, reason, sentence);
    if (facts.length > 0) await takeTeamStep(deps, opened, { facts });
    return context.redirect(`${opened.partPath}/granska#${buildNoteId(check)}`, 303);
  });
}

/** One fact for each row that the warning fails in; none when it does not fail any longer. */
async function listAcknowledgements(
  deps: QuestionnaireDependencies,
  opened: OpenedPart,
  check: string,
  reason: AcknowledgementReason,
  sentence: string,
): Promise<readonly NewUnitFact[]> {
  const { answers } = selectAskedFor(opened.part, await loadGrantedDraft(deps.store, opened));
  return runChecks(opened.part, answers)
    .filter((finding) => finding.check === check && finding.outcome === 'fail' && finding.strength === 'warning')
    .map(({ item, cells }) => ({
      fact: {
        kind: 'acknowledged',
        part: opened.part.code,
        check,
        item,
        digest: digestValues(cells, answers, deps.digest),
        reason,
      },
      texts: { sentence },
    }));
}

function readText(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
