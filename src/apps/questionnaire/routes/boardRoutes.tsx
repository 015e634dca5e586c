// The link's own page: the board of a coordinator, or the one part that an expert was given.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { buildSecret, buildSecretHash, type PersonalLink } from '../../../stages/collection/index.ts';
import { formatDate } from '../../../ui/format.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { openLink, openPart } from '../openLink.ts';
import { BoardPage, SharedLinkPage } from '../pages/BoardPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';

const secretBytes = 24;

export function addBoardRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  const words = questionnaireWords[deps.language];

  app.get('/:secret', async (context) => {
    const opened = await openLink(deps, context.req.param('secret'));
    const [onlyPart] = opened.parts;
    if (!opened.isForAllParts && onlyPart) return context.redirect(`${opened.path}/${onlyPart.code}`);
    const progress = await deps.store.loadProgress(opened.round.year, opened.unit.code);
    return context.html(renderPage(<BoardPage words={words} opened={opened} progress={progress} />));
  });

  app.post('/:secret/dela', async (context) => {
    const code = (await context.req.formData()).get('del');
    if (typeof code !== 'string') throw new Problem('MALFORMED_REQUEST', 'No part is named');
    const opened = await openPart(deps, context.req.param('secret'), code);
    if (!opened.isForAllParts) throw new Problem('WRONG_PART', 'Only the coordinator shares parts');
    const { link, secret } = buildPartLink(deps, opened.link, code);
    await deps.store.saveLink(link, buildSecretHash(secret, deps.digest));
    return context.html(
      renderPage(
        <SharedLinkPage
          words={words}
          opened={opened}
          part={opened.part}
          url={`${deps.baseUrl}${deps.basePath}/${secret}`}
          lastDay={formatDate(link.expiresAt, deps.language)}
        />,
      ),
    );
  });
}

/** A link for an expert, which opens one part for as long as the coordinator's own link lasts. */
function buildPartLink(
  deps: QuestionnaireDependencies,
  parent: PersonalLink,
  part: string,
): { readonly link: PersonalLink; readonly secret: string } {
  const createKey = () => buildSecret(deps.createRandomBytes(16));
  return {
    secret: buildSecret(deps.createRandomBytes(secretBytes)),
    link: {
      id: createKey(),
      round: parent.round,
      unit: parent.unit,
      part,
      questions: [],
      role: 'expert',
      actor: createKey(),
      createdAt: deps.now().toISOString(),
      expiresAt: parent.expiresAt,
      revokedAt: undefined,
    },
  };
}
