// How the unit will look, from the answers so far.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { selectAskedFor } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { buildPreview } from '../buildPreview.ts';
import { questionnaireWords } from '../catalogues.ts';
import { findEarlier } from '../form/formSurroundings.ts';
import { loadGrantedDraft } from '../grantedAnswers.ts';
import { openPart } from '../openLink.ts';
import { PreviewPage } from '../pages/PreviewPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

/** Throws Problem WRONG_PART for a link to some questions only: rules read more than it opens. */
export function addPreviewRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  const words = questionnaireWords[deps.language];

  app.get('/:secret/:part/forhandsvisning', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    // Rules read questions that a link to some of them does not open.
    if (!opened.granted.isWhole) throw new Problem('WRONG_PART', 'The link opens some questions only');
    const [draft, earlier] = await Promise.all([loadGrantedDraft(deps.store, opened), findEarlier(deps, opened)]);
    const { answers } = selectAskedFor(opened.part, draft);
    const rows = buildPreview(opened, answers, earlier, deps.language);
    return context.html(renderPage(<PreviewPage words={words} opened={opened} rows={rows} />));
  });
}
