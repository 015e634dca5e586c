// The records of a unit as one file. Fetching them is logged before anything leaves the house.

import type { Hono } from 'hono';
import { zipRecords } from '../../../products/document/index.ts';
import { deskRecordTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import type { DeskEnvironment } from '../deskRequest.ts';
import { openUnit } from '../unitView.ts';

/**
 * For everybody who is signed in: the records are official documents. `?utan-kontakter` leaves names and addresses out.
 */
export function addRecordRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.get('/:round{[0-9]{4}}/enhet/:unit/handlingar.zip', async (context) => {
    const { round, unit } = openUnit(deps, context.req.param('round'), context.req.param('unit'));
    const key = { round: round.year, unit: unit.code };
    // HEAD hands out nothing.
    if (context.req.method !== 'GET') return context.body(null, 200, { 'content-type': 'application/zip' });
    const hasContacts = context.req.query('utan-kontakter') === undefined;
    const at = deps.now().toISOString();
    const { actor } = context.get('user');
    await deps.desk.appendLog({
      at,
      actor,
      action: 'recordsFetched',
      details: { ...key, contacts: hasContacts ? 'with' : 'without' },
    });
    const files = await deps.buildRecords({ ...key, hasContacts, madeAt: at });
    const name = deskRecordTexts[deps.language].fileName(key.round, key.unit);
    return context.body(Uint8Array.from(zipRecords(files)), 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
    });
  });
}
