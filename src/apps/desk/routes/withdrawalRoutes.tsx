// Withdrawing a column during the round, and taking that back; both stand in the round's own log.

import type { Hono } from 'hono';
import type { UnitFact } from '../../../stages/collection/index.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';

const longestReason = 1000;

/**
 * Takes permission `withdrawIndicator`. Without a reason, or for a column that the definitions withdraw, nothing is
 * stored and the page says so (J10).
 */
export function addWithdrawalRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const record = async (context: DeskContext, fact: UnitFact & { readonly column: string }, reason?: string) => {
    const { round } = openRound(deps, context.req.param('round') ?? '');
    const at = deps.now().toISOString();
    const { actor } = context.get('user');
    const texts = reason === undefined ? {} : { texts: { reason } };
    await deps.teamwork.record(
      { key: { round: round.year, unit: '' }, facts: [{ fact, ...texts }] },
      { actor, link: undefined, at, definitionHash: deps.getDefinitions().hash },
    );
    const details = { round: round.year, column: fact.column };
    await deps.desk.appendLog({ at, actor, action: fact.kind, details });
  };
  const showAgain = (context: DeskContext, code: string, told: string): Response => {
    const { round } = openRound(deps, context.req.param('round') ?? '');
    const area = round.columns.find((column) => column.code === code)?.description.area ?? '';
    const path = `${deps.basePath}/${round.year}/berakna`;
    return context.redirect(`${path}?omrade=${area}&tillbakadraget=${told}#tillbakadraget`, 303);
  };

  app.post('/:round{[0-9]{4}}/berakna/dra-tillbaka', async (context) => {
    requirePermission(context.get('user'), 'withdrawIndicator');
    const { round } = openRound(deps, context.req.param('round'));
    const fields = await context.req.formData();
    const column = readField(fields, 'kolumn');
    const reason = readField(fields, 'skal').slice(0, longestReason);
    const isKnown = round.columns.some(({ code, withdrawn }) => code === column && withdrawn === undefined);
    if (!isKnown || reason === '') return showAgain(context, column, 'saknas');
    await record(context, { kind: 'indicatorWithdrawn', column }, reason);
    return showAgain(context, column, 'sparat');
  });

  app.post('/:round{[0-9]{4}}/berakna/angra', async (context) => {
    requirePermission(context.get('user'), 'withdrawIndicator');
    const { round } = openRound(deps, context.req.param('round'));
    const column = readField(await context.req.formData(), 'kolumn');
    const { withdrawals } = await deps.findRoundState(round.year);
    if (withdrawals.has(column)) await record(context, { kind: 'withdrawalEnded', column });
    return showAgain(context, column, 'sparat');
  });
}
