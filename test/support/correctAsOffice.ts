import type {
  CollectionStore,
  ResponseEvent,
  ResponseKey,
  ResponseStep,
  TeamworkStore,
  Writer,
} from '../../src/stages/collection/index.ts';

type Correction = Omit<Extract<ResponseStep, { kind: 'corrected' }>, 'kind' | 'part'>;

/** Corrects a handed-in response as a step of the office does; the event of its chain. */
export async function correctAsOffice(
  { store, teamwork }: { readonly store: CollectionStore; readonly teamwork: TeamworkStore },
  { round, unit, part }: ResponseKey,
  correction: Correction,
  by: Writer,
): Promise<ResponseEvent> {
  const response = { kind: 'corrected', part, ...correction } as const;
  await teamwork.record({ key: { round, unit }, facts: [], response }, by);
  const event = (await store.loadEvents({ round, unit, part })).at(-1);
  if (event === undefined) throw new Error('A corrected response has events');
  return event;
}
