// A dry calculation over what is handed in now.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import type { Area, Round } from '../../../stages/definition/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import type { DeskEnvironment } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { CalculationPage } from '../pages/CalculationPage.tsx';

/** Calculated anew at each look. Problem UNKNOWN_ROUND, or UNKNOWN_AREA where the round has no columns of the area. */
export function addCalculationRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get('/:round{[0-9]{4}}/berakna', async (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const areas = listAreasWithColumns(round);
    const area = chooseArea(areas, context.req.query('omrade'));
    const told = context.req.query('tillbakadraget');
    const [calculation, state, progress] = await Promise.all([
      deps.calculate(round.year),
      deps.findRoundState(round.year),
      deps.store.loadProgress(round.year),
    ]);
    return context.html(
      renderPage(
        <CalculationPage
          language={deps.language}
          basePath={deps.basePath}
          user={context.get('user')}
          round={round}
          area={area}
          areas={areas}
          calculation={calculation}
          withdrawals={state.withdrawals}
          told={told === 'sparat' ? 'done' : told === 'saknas' ? 'missing' : undefined}
          handedIn={progress.filter((part) => part.submittedAt !== undefined).length}
          isSynthetic={await deps.isSynthetic(round.year)}
        />,
      ),
    );
  });
}

/** Areas that have anything to publish in the round. */
export function listAreasWithColumns(round: Round): readonly Area[] {
  return round.areas.filter((area) => round.columns.some((column) => column.description.area === area.code));
}

/** The area asked for, or the first. Problem UNKNOWN_AREA. */
export function chooseArea(areas: readonly Area[], code: string | undefined): Area {
  const area = code === undefined || code === '' ? areas[0] : areas.find((candidate) => candidate.code === code);
  if (!area) throw new Problem('UNKNOWN_AREA', `The round publishes no area ${code ?? ''}`);
  return area;
}
