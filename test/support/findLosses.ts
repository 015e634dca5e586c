// What a process that was killed had acknowledged, against what the database and the outbox hold now.

import type { createStores } from '../../src/adapters/database/index.ts';
import type { Database } from '../../src/adapters/database/schema.ts';

export interface Acknowledged {
  readonly round: number;
  readonly lines: readonly string[];
}

/** Everything that is missing, doubled, half stored or broken in the round; mails under way have been recovered. */
export async function listLosses(
  db: Database,
  stores: ReturnType<typeof createStores>,
  { round, lines }: Acknowledged,
  sentFiles: readonly string[],
): Promise<readonly string[]> {
  const drafts = await db.selectFrom('draft_event').selectAll().where('round', '=', round).execute();
  const events = await db.selectFrom('response_event').selectAll().where('round', '=', round).execute();
  const steps = await db.selectFrom('unit_event').selectAll().where('round', '=', round).execute();
  const mails = await db.selectFrom('mail').selectAll().where('round', '=', round).execute();
  const links = new Set(
    (await db.selectFrom('personal_link').selectAll().where('round', '=', round).execute()).map(({ id }) => id),
  );
  const stored = new Set([
    ...drafts.map(({ unit, question, value }) => `saved ${unit} ${question} ${value}`),
    ...events.map(({ unit, hash }) => `event ${unit} ${hash}`),
    ...steps.map(({ unit, hash }) => `step ${unit} ${hash}`),
    ...mails.map(({ occasion }) => `occasion ${occasion}`),
  ]);
  const occasions = new Set(mails.map(({ occasion }) => occasion));
  const files = new Set(sentFiles);
  const { faults } = await stores.audit.auditRound(round);
  const progress = await stores.collection.loadProgress(round);
  const handedIn = new Set(events.map(({ unit }) => unit));
  const delegations = steps.filter(({ fact }) => fact.kind === 'delegated');
  return [
    ...lines.filter((line) => !stored.has(line)),
    ...(occasions.size === mails.length ? [] : ['an occasion has two mails']),
    // A step is stored whole: its link and its mail with it.
    ...delegations.flatMap(({ unit, fact }) =>
      fact.kind === 'delegated' && links.has(fact.link) && occasions.has(`delegation|${round}|${unit}`)
        ? []
        : [`half a step ${unit}`],
    ),
    ...(links.size === delegations.length ? [] : [`${links.size} links of ${delegations.length} delegations`]),
    // So is a correction: the answers, the closing of the matter, and the mail about it.
    ...[...handedIn].flatMap((unit) => {
      const halves = [
        events.some((event) => event.unit === unit && event.kind === 'corrected'),
        steps.some((step) => step.unit === unit && step.fact.kind === 'officeClosed'),
        occasions.has(`correction|${round}|${unit}`),
      ];
      return new Set(halves).size === 1 ? [] : [`half a correction ${unit}`];
    }),
    ...mails.flatMap(({ id, state }) =>
      (state === 'sent') === files.has(id) && (state === 'sent' || state === 'waiting')
        ? []
        : [`mail ${id} ${state}, file ${files.has(id)}`],
    ),
    ...faults.map((fault) => JSON.stringify(fault)),
    // The view that pages read is in step with the log.
    ...progress.flatMap(({ key, state }) =>
      (state === 'submitted') === handedIn.has(key.unit) ? [] : [`state of ${key.unit}`],
    ),
  ];
}
