// One unit: everything about it, and links for it. A part is opened on its page of the review.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { loadRoundReview } from '../../../stages/collection/index.ts';
import { getPart, type Part } from '../../../stages/definition/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskUnitTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { UnitPage, type UnitPageProps } from '../pages/UnitPage.tsx';
import { loadUnitView, type OpenedUnit, openUnit } from '../unitView.ts';

const unitPath = '/:round{[0-9]{4}}/enhet/:unit';

/**
 * Making and closing links takes permission `createLink`; both are logged. Problem UNKNOWN_LINK for a link of another
 * unit.
 */
export function addUnitRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get(unitPath, async (context) => {
    const opened = openUnit(deps, context.req.param('round'), context.req.param('unit'));
    const isRevoked = context.req.query('aterkallad') !== undefined;
    const message = isRevoked ? deskUnitTexts[deps.language].links.revoked : undefined;
    return context.html(await renderUnit(deps, context, opened, { message }));
  });

  app.post(`${unitPath}/lank`, async (context) => {
    requirePermission(context.get('user'), 'createLink');
    const opened = openUnit(deps, context.req.param('round'), context.req.param('unit'));
    const code = readField(await context.req.formData(), 'del');
    const part = code === '' ? undefined : findOwnPart(opened, code).code;
    const role = part === undefined ? 'coordinator' : 'expert';
    const newLink = await deps.createLink({ round: opened.round.year, unit: opened.unit.code, part, role });
    await log(deps, context, 'linkCreated', { round: opened.round.year, unit: opened.unit.code, part: part ?? 'all' });
    return context.html(await renderUnit(deps, context, opened, { newLink }));
  });

  app.post(`${unitPath}/aterkalla`, async (context) => {
    requirePermission(context.get('user'), 'createLink');
    const opened = openUnit(deps, context.req.param('round'), context.req.param('unit'));
    const key = { round: opened.round.year, unit: opened.unit.code };
    const id = readField(await context.req.formData(), 'lank');
    const links = await deps.teamwork.loadLinks(key);
    // A link of another unit is not to be touched from here.
    if (!links.some((link) => link.id === id)) throw new Problem('UNKNOWN_LINK', `The unit has no link ${id}`);
    await deps.store.revokeLink(id, deps.now().toISOString());
    await log(deps, context, 'linkRevoked', { ...key, link: id });
    return context.redirect(`${deps.basePath}/${key.round}/enhet/${key.unit}?aterkallad#lankar`, 303);
  });
}

/** Problem UNKNOWN_PART when the unit is not asked it. */
export function findOwnPart(opened: OpenedUnit, code: string): Part {
  const part = getPart(opened.round, code);
  if (!opened.parts.includes(part)) throw new Problem('UNKNOWN_PART', `${opened.unit.code} is not asked part ${code}`);
  return part;
}

async function renderUnit(
  deps: DeskDependencies,
  context: DeskContext,
  opened: OpenedUnit,
  said: Pick<UnitPageProps, 'newLink' | 'message'>,
): Promise<string> {
  const { round, unit } = opened;
  const only = { unit: unit.code };
  const { startedAt } = await deps.findRoundState(round.year);
  const review = await loadRoundReview(deps, deps.getDefinitions(), round, deps.getFrame(round.year), only);
  return renderPage(
    <UnitPage
      {...said}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      view={await loadUnitView(deps, opened)}
      reviewed={review.parts}
      startedAt={startedAt}
      now={deps.now().toISOString()}
      isSynthetic={await deps.isSynthetic(opened.round.year)}
    />,
  );
}

async function log(
  deps: DeskDependencies,
  context: DeskContext,
  action: string,
  details: Readonly<Record<string, string | number>>,
): Promise<void> {
  await deps.desk.appendLog({ at: deps.now().toISOString(), actor: context.get('user').actor, action, details });
}
