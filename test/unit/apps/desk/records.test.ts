import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DeskDependencies } from '../../../../src/apps/desk/deskDependencies.ts';
import { buildDesk } from '../../../support/buildDesk.ts';

const path = '/2024/enhet/0114/handlingar.zip';

describe('the records of a unit at the desk', () => {
  it('are one file, and fetching them is logged before anything leaves', async () => {
    const asked: Parameters<DeskDependencies['buildRecords']>[0][] = [];
    const desk = buildDesk({
      buildRecords: async (request) => {
        // Written already, so that what cannot be logged is not fetched.
        expect(await desk.desk.loadLog(5)).toMatchObject([{ action: 'recordsFetched' }, { action: 'signedIn' }]);
        asked.push(request);
        return [{ path: '2-svar.pdf', bytes: strToU8('svar') }];
      },
    });
    const cookie = await desk.signIn('Granskare', ['reviewer']);
    const response = await desk.request(`${path}?utan-kontakter=1`, cookie);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('handlingar-2024-0114.zip');
    expect(Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer())))).toEqual(['2-svar.pdf']);
    expect(asked).toMatchObject([{ round: 2024, unit: '0114', hasContacts: false }]);
    const [entry] = await desk.desk.loadLog(1);
    expect(entry).toMatchObject({ actor: 'actor-Granskare', details: { unit: '0114', contacts: 'without' } });
    expect(desk.errors).toEqual([]);
  });

  it('are for those who are signed in, and stand on the page of the unit', async () => {
    const desk = buildDesk();
    expect((await desk.request(path)).status).toBe(303);
    const cookie = await desk.signIn('Granskare', ['reviewer']);
    expect(await desk.read('/2024/enhet/0114', cookie)).toContain('handlingar.zip?utan-kontakter=1');
    expect((await desk.request('/2024/enhet/9999/handlingar.zip', cookie)).status).toBe(404);
  });
});
