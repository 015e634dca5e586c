// What the overview reads: the marks on it are those of the stores, and no answer is read for them.

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { syntheticText } from '../../../../src/stages/collection/index.ts';
import { ui } from '../../../../src/texts/sv/ui.ts';
import { buildReviewRound, childrenAnswers, type ReviewRound } from '../../../support/startReviewRound.ts';

let world: ReviewRound;
let cookie: string;
beforeAll(async () => {
  world = buildReviewRound();
  cookie = await world.signIn('Eva', ['editor']);
}, 180_000);

const key = (unit: string) => ({ round: 2024, unit, part: 'barn' });
const readOverview = async () => (await world.ask('/desk/2024', { cookie })).text();

/** The row of a unit on the board. */
function findRow(page: string, unit: string): string {
  return page.split('<tr>').find((row) => row.includes(`/desk/2024/enhet/${unit}"`)) ?? '';
}

describe('the overview of a round', { timeout: 120_000 }, () => {
  it('says that answers are invented, without reading the answers', async () => {
    const reading = vi.spyOn(world.store, 'loadHandedIn');
    world.setNow('2024-03-01T09:00:00Z');
    await world.handIn(key('0114'), childrenAnswers[2024], { B3: 'En kommentar' }, '2024-02-28T09:00:00Z');
    expect(await readOverview()).not.toContain(ui.syntheticLabel);
    await world.handIn(key('0115'), childrenAnswers[2024], { B3: syntheticText }, '2024-02-28T10:00:00Z');
    // What is remembered is forgotten after a minute.
    world.setNow('2024-03-01T09:01:00Z');
    expect(await readOverview()).toContain(ui.syntheticLabel);
    expect(reading).not.toHaveBeenCalled();
    reading.mockRestore();
  });

  it('I24-11 marks a first answer that came after the last day, and shows at once what has come', async () => {
    expect(findRow(await readOverview(), '0117')).not.toContain('Inlämnad');
    await world.handIn(key('0117'), childrenAnswers[2024], {}, '2024-03-11T22:59:59Z');
    expect(findRow(await readOverview(), '0117')).toContain('Inlämnad');
    await world.handIn(key('0120'), childrenAnswers[2024], {}, '2024-03-11T23:00:00Z');
    const page = await readOverview();
    expect(findRow(page, '0120')).toContain('Inlämnad<span class="share-base">kom sent</span>');
    expect(findRow(page, '0117')).not.toContain('<span class="share-base">');
  });

  it('shows an address that mail does not reach, and a new one at once', async () => {
    const person = { actor: 'p1', name: 'Sam', email: 'sam@example.se' };
    const by = { actor: 'kontoret', link: undefined, at: '2024-03-01T09:00:00Z', definitionHash: 'y' };
    const named = (contact: string, actor: string) =>
      ({ fact: { kind: 'contactNamed', contact, role: 'coordinator', person: actor } }) as const;
    const record = (facts: Parameters<typeof world.teamwork.record>[0]['facts']) =>
      world.teamwork.record({ key: { round: 2024, unit: '0123' }, facts, persons: [person] }, by);
    expect(findRow(await readOverview(), '0123')).toContain('mark-none');
    await record([named('c1', 'p1')]);
    expect(findRow(await readOverview(), '0123')).not.toContain('mark-');
    await record([{ fact: { kind: 'addressBounced', person: 'p1', mail: 'm1' } }]);
    expect(findRow(await readOverview(), '0123')).toContain('mark-bounced');
    await record([{ fact: { kind: 'contactRemoved', contact: 'c1' } }, named('c2', 'p2')]);
    expect(findRow(await readOverview(), '0123')).not.toContain('mark-');
  });
});
