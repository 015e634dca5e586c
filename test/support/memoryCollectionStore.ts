// A CollectionStore in memory with the promises of the real ones, for tests of the pages.

import { createHash } from 'node:crypto';
import { buildCellKey } from '../../src/kernel/answer.ts';
import { Problem } from '../../src/kernel/problem.ts';
import {
  buildReceipt,
  buildResponseEvent,
  type CollectionStore,
  type Draft,
  type DraftCell,
  type DraftChange,
  type DraftConflict,
  findResponseState,
  type HandedInResponse,
  type Person,
  type PersonalLink,
  type ResponseEvent,
  type ResponseKey,
  type ResponseProgress,
  type SavedCell,
  type Writer,
} from '../../src/stages/collection/index.ts';

interface StoredResponse {
  readonly key: ResponseKey;
  readonly cells: Map<string, DraftCell>;
  readonly comments: Map<string, DraftCell>;
  readonly events: ResponseEvent[];
  handedIn: HandedInResponse | undefined;
}

/** An empty store; `links` by the sha256 of their secrets. */
export function createMemoryCollectionStore(): CollectionStore & { readonly links: Map<string, PersonalLink> } {
  const persons = new Map<string, Person>();
  const links = new Map<string, PersonalLink>();
  const responses = new Map<string, StoredResponse>();

  const getResponse = (key: ResponseKey): StoredResponse => {
    const id = `${key.round}|${key.unit}|${key.part}`;
    const stored = responses.get(id) ?? { key, cells: new Map(), comments: new Map(), events: [], handedIn: undefined };
    responses.set(id, stored);
    return stored;
  };

  return {
    links,
    async saveLink(link, secretHash) {
      links.set(secretHash, link);
    },
    async findLink(secretHash) {
      return links.get(secretHash);
    },
    async revokeLink(id, at) {
      for (const [hash, link] of links) if (link.id === id) links.set(hash, { ...link, revokedAt: at });
    },
    async savePerson(person) {
      persons.set(person.actor, person);
    },
    async findPerson(actor) {
      return persons.get(actor);
    },
    async erasePerson(actor) {
      persons.delete(actor);
    },
    async loadDraft(key): Promise<Draft> {
      const { cells, comments } = getResponse(key);
      return { key, cells: new Map(cells), comments: new Map(comments) };
    },
    async saveDraft(key, changes, by) {
      const stored = getResponse(key);
      requireOpen(stored);
      const saved: SavedCell[] = [];
      const conflicts: DraftConflict[] = [];
      for (const change of changes) {
        const { target, question, item } = change;
        const before = findBefore(stored, change);
        if (before && before.version !== change.knownVersion && before.answer !== change.value) {
          conflicts.push({ target, question, item, yours: change.value, theirs: before });
        } else {
          saved.push({ target, ...storeChange(stored, change, (before?.version ?? 0) + 1, by) });
        }
      }
      return { saved, conflicts };
    },
    async handIn(key, answers, comments, freeTextCells, by) {
      const stored = getResponse(key);
      requireOpen(stored);
      const event = appendEvent(stored, 'submitted', by, undefined, digestFreeText(answers, freeTextCells));
      stored.handedIn = { key, answers, comments, submittedAt: by.at, receipt: buildReceipt(event) };
      return event;
    },
    async importHandedIn(imported, by) {
      for (const { key, answers, comments, freeTextCells } of imported) {
        await this.handIn(key, answers, comments, freeTextCells, by);
      }
    },
    async reopen(key, reason, by) {
      const stored = getResponse(key);
      return appendEvent(stored, 'reopened', { ...by, link: undefined }, reason, stored.events.at(-1)?.answers ?? {});
    },
    async findHandedIn(key) {
      return getResponse(key).handedIn;
    },
    async loadHandedIn(round) {
      return [...responses.values()]
        .filter((stored) => stored.key.round === round)
        .flatMap((stored) => stored.handedIn ?? [])
        .sort((a, b) => (a.key.unit + a.key.part < b.key.unit + b.key.part ? -1 : 1));
    },
    async loadProgress(round, unit) {
      return [...responses.values()]
        .filter((stored) => stored.key.round === round && (unit === undefined || stored.key.unit === unit))
        .filter((stored) => stored.events.length > 0 || stored.cells.size + stored.comments.size > 0)
        .map(describeProgress);
    },
    async loadFirstSubmissions(round) {
      return new Map(
        [...responses.values()]
          .filter(({ key }) => key.round === round)
          .flatMap(({ key, events }) => {
            const first = events.find(({ kind }) => kind === 'submitted');
            return first === undefined ? [] : [[`${key.unit}|${key.part}`, first.at] as const];
          }),
      );
    },
    async loadEvents(key) {
      return getResponse(key).events;
    },
    async loadFreeTexts() {
      return [];
    },
    async eraseFreeTexts() {},
    async checkChains() {
      return [];
    },
  };
}

function requireOpen(stored: StoredResponse): void {
  if (stored.events.at(-1)?.kind === 'submitted') throw new Problem('ALREADY_HANDED_IN', 'The part is handed in');
}

function findBefore(stored: StoredResponse, change: DraftChange): DraftCell | undefined {
  return change.target === 'comment'
    ? stored.comments.get(change.question)
    : stored.cells.get(buildCellKey(change.question, change.item));
}

function storeChange(
  stored: StoredResponse,
  change: DraftChange,
  version: number,
  by: { readonly actor: string; readonly at: string },
): DraftCell {
  const { question, item, value } = change;
  const cell: DraftCell = { question, item, answer: value, savedAt: by.at, actor: by.actor, version };
  if (change.target === 'comment') stored.comments.set(question, cell);
  else stored.cells.set(buildCellKey(question, item), cell);
  return cell;
}

function appendEvent(
  stored: StoredResponse,
  kind: ResponseEvent['kind'],
  by: Writer,
  reason: string | undefined,
  answers: Readonly<Record<string, string>>,
): ResponseEvent {
  const previous = stored.events.at(-1);
  const event = buildResponseEvent({ key: stored.key, kind, ...by, answers, comments: {}, reason }, previous, digest);
  stored.events.push(event);
  return event;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function digestFreeText(answers: ReadonlyMap<string, string>, freeText: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(
    [...answers].map(([key, text]) => [key, freeText.has(key) ? `sha256:${digest(text)}` : text]),
  );
}

function describeProgress(stored: StoredResponse): ResponseProgress {
  const savedTimes = [...stored.cells.values(), ...stored.comments.values()].map((cell) => cell.savedAt).sort();
  return {
    key: stored.key,
    state: findResponseState(stored.events, savedTimes.length > 0),
    lastSavedAt: savedTimes.at(-1),
    submittedAt: stored.handedIn?.submittedAt,
  };
}
