// One unit: its history, a link for it, and reopening a part that is handed in.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { getPart, type Part } from '../../../stages/definition/index.ts';
import { readText } from '../../../ui/language.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { getUnit, openRound } from '../openRound.ts';
import { type ShownEvent, UnitPage, type UnitPageProps } from '../pages/UnitPage.tsx';

const unitPath = '/:round{[0-9]{4}}/enhet/:unit';

export function addUnitRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const texts = deskTexts[deps.language].unit;

  app.get(unitPath, async (context) => {
    const code = context.req.query('oppnad');
    const opened = openUnit(deps, context.req.param('round'), context.req.param('unit'));
    const part = opened.parts.find((candidate) => candidate.code === code);
    const message = part && texts.reopened(readText(part.name, deps.language));
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

  app.post(`${unitPath}/oppna`, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'reopen');
    const opened = openUnit(deps, context.req.param('round'), context.req.param('unit'));
    const fields = await context.req.formData();
    const part = findOwnPart(opened, readField(fields, 'del')).code;
    const reason = readField(fields, 'skal');
    if (reason === '') {
      return context.html(await renderUnit(deps, context, opened, { error: texts.reopenMissing }), 422);
    }
    const key = { round: opened.round.year, unit: opened.unit.code, part };
    const by = { actor: user.actor, at: deps.now().toISOString(), definitionHash: deps.getDefinitions().hash };
    await deps.store.reopen(key, reason, by);
    await log(deps, context, 'reopened', key);
    return context.redirect(`${deps.basePath}/${key.round}/enhet/${key.unit}?oppnad=${part}`, 303);
  });
}

type OpenedUnit = Pick<UnitPageProps, 'round' | 'unit' | 'county' | 'parts'>;

function openUnit(deps: DeskDependencies, year: string, code: string): OpenedUnit {
  const { round, frame } = openRound(deps, year);
  const unit = getUnit(frame, code);
  const framed = new Set(frame.partsByUnit.get(unit.code) ?? []);
  const county = deps.getDefinitions().classifications.counties.find((candidate) => candidate.code === unit.county);
  return { round, unit, county: county?.name ?? '', parts: round.parts.filter((part) => framed.has(part.code)) };
}

function findOwnPart(opened: OpenedUnit, code: string): Part {
  const part = getPart(opened.round, code);
  if (!opened.parts.includes(part)) throw new Problem('UNKNOWN_PART', `${opened.unit.code} is not asked part ${code}`);
  return part;
}

async function renderUnit(
  deps: DeskDependencies,
  context: DeskContext,
  opened: OpenedUnit,
  said: Pick<UnitPageProps, 'newLink' | 'message' | 'error'>,
): Promise<string> {
  const { round, unit } = opened;
  return renderPage(
    <UnitPage
      {...opened}
      {...said}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      progress={await deps.store.loadProgress(round.year, unit.code)}
      events={await loadHistory(deps, opened)}
      isSynthetic={await deps.isSynthetic(round.year)}
    />,
  );
}

/** What has happened to the unit's parts, newest first. */
async function loadHistory(deps: DeskDependencies, { round, unit, parts }: OpenedUnit): Promise<readonly ShownEvent[]> {
  const histories = await Promise.all(
    parts.map(async (part) => {
      const key = { round: round.year, unit: unit.code, part: part.code };
      const [events, texts] = await Promise.all([deps.store.loadEvents(key), deps.store.loadFreeTexts(key)]);
      return Promise.all(
        events.map(async (event) => ({
          event,
          who: await findName(deps, event.actor),
          reason: texts.find((text) => text.target === 'reason' && text.sequence === event.sequence)?.text,
        })),
      );
    }),
  );
  return histories.flat().sort((a, b) => (a.event.at < b.event.at ? 1 : -1));
}

async function findName(deps: DeskDependencies, actor: string): Promise<string | undefined> {
  return (await deps.desk.findUser(actor))?.name ?? (await deps.store.findPerson(actor))?.name;
}

async function log(
  deps: DeskDependencies,
  context: DeskContext,
  action: string,
  details: Readonly<Record<string, string | number>>,
): Promise<void> {
  await deps.desk.appendLog({ at: deps.now().toISOString(), actor: context.get('user').actor, action, details });
}
