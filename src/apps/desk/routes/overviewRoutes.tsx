// Where the round stands.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { countProgress, type RoundProgress } from '../../../stages/collection/index.ts';
import { type Frame, nameUnit, type Unit } from '../../../stages/frame/index.ts';
import { compareSwedish } from '../../../ui/format.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import type { DeskEnvironment } from '../deskRequest.ts';
import { findCurrentRound, openRound } from '../openRound.ts';
import { OverviewPage, type UnitFilter } from '../pages/OverviewPage.tsx';

export function addOverviewRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get('/', (context) => {
    const round = findCurrentRound(deps);
    if (!round) throw new Problem('UNKNOWN_ROUND', 'No round has questions');
    return context.redirect(`${deps.basePath}/${round.year}`);
  });

  app.get('/:round{[0-9]{4}}', async (context) => {
    const { round, frame } = openRound(deps, context.req.param('round'));
    const parts = round.parts.map((part) => part.code);
    const progress = countProgress(frame, parts, await deps.store.loadProgress(round.year));
    const filter: UnitFilter = {
      search: (context.req.query('sok') ?? '').trim(),
      county: context.req.query('lan') ?? '',
      showsOnlyLeft: context.req.query('visa') === 'kvar',
    };
    return context.html(
      renderPage(
        <OverviewPage
          language={deps.language}
          basePath={deps.basePath}
          user={context.get('user')}
          round={round}
          counties={deps.getDefinitions().classifications.counties}
          progress={progress}
          isSynthetic={await deps.isSynthetic(round.year)}
          filter={filter}
          units={selectUnits(frame, progress, filter)}
          partsByUnit={frame.partsByUnit}
        />,
      ),
    );
  });
}

function selectUnits(frame: Frame, progress: RoundProgress, filter: UnitFilter): readonly Unit[] {
  const search = filter.search.toLowerCase();
  return frame.units
    .filter((unit) => filter.county === '' || unit.county === filter.county)
    .filter((unit) => `${nameUnit(unit)} ${unit.code}`.toLowerCase().includes(search))
    .filter((unit) => !filter.showsOnlyLeft || hasPartsLeft(frame, progress, unit))
    .sort((a, b) => compareSwedish(nameUnit(a), nameUnit(b)));
}

function hasPartsLeft(frame: Frame, progress: RoundProgress, unit: Unit): boolean {
  const states = progress.states.get(unit.code);
  return (frame.partsByUnit.get(unit.code) ?? []).some((part) => states?.get(part) !== 'submitted');
}
