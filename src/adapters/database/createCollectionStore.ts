import type { CollectionStore } from '../../stages/collection/index.ts';
import { chainTools } from './chainTools.ts';
import { checkChains } from './checkChains.ts';
import { gatherCalls } from './gatherCalls.ts';
import { appendReopened, appendSubmitted, appendWithdrawn } from './handIn.ts';
import { importHandedIn } from './importHandedIn.ts';
import { loadFirstSubmissions } from './loadFirstSubmissions.ts';
import { buildLinkRow, findLinks } from './personalLinkRows.ts';
import { registerActor } from './registerWriter.ts';
import {
  eraseFreeTexts,
  findHandedIn,
  findState,
  hasComment,
  loadEvents,
  loadFreeTexts,
  loadHandedIn,
  loadProgress,
} from './responses.ts';
import { createDraftSaver, loadDraft, loadDraftEvents } from './saveDraft.ts';
import type { Database } from './schema.ts';

/** Storage of collection on an open, migrated database. */
export function createCollectionStore(db: Database): CollectionStore {
  return {
    async saveLink(link, secretHash) {
      await db.transaction().execute(async (transaction) => {
        await registerActor(transaction, link.actor);
        await transaction.insertInto('personal_link').values(buildLinkRow(link, secretHash)).execute();
      });
    },
    findLink: gatherCalls({ run: (secretHashes: readonly string[]) => findLinks(db, secretHashes) }),
    async revokeLink(id, at) {
      await db
        .updateTable('personal_link')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .execute();
    },
    async savePerson(person) {
      await db.transaction().execute(async (transaction) => {
        await registerActor(transaction, person.actor);
        await transaction
          .insertInto('person')
          .values(person)
          .onConflict((conflict) => conflict.column('actor').doUpdateSet({ name: person.name, email: person.email }))
          .execute();
      });
    },
    findPerson: (actor) => db.selectFrom('person').selectAll().where('actor', '=', actor).executeTakeFirst(),
    async erasePerson(actor) {
      await db.deleteFrom('person').where('actor', '=', actor).execute();
    },
    loadDraft: (key) => loadDraft(db, key),
    saveDraft: createDraftSaver(db),
    handIn: (key, answers, comments, freeTextCells, by) =>
      db
        .transaction()
        .execute((transaction) =>
          appendSubmitted(transaction, chainTools, { key, answers, comments, freeTextCells }, by),
        ),
    importHandedIn: (responses, by) =>
      db.transaction().execute((transaction) => importHandedIn(transaction, chainTools, responses, by)),
    reopen: (key, reason, by) =>
      db
        .transaction()
        .execute((transaction) => appendReopened(transaction, chainTools, key, reason, { ...by, link: undefined })),
    withdraw: (key, reason, by) =>
      db.transaction().execute((transaction) => appendWithdrawn(transaction, chainTools, key, reason, by)),
    loadDraftEvents: (key) => loadDraftEvents(db, key),
    findHandedIn: (key) => findHandedIn(db, key),
    loadHandedIn: (round, only) => loadHandedIn(db, round, only),
    loadProgress: (round, unit) => loadProgress(db, round, unit),
    loadFirstSubmissions: (round, from) => loadFirstSubmissions(db, round, from),
    hasComment: (round, text) => hasComment(db, round, text),
    findState: (key) => findState(db, key),
    loadEvents: (key) => loadEvents(db, key),
    loadFreeTexts: (key) => loadFreeTexts(db, key),
    eraseFreeTexts: (key) => db.transaction().execute((transaction) => eraseFreeTexts(transaction, key)),
    checkChains: (round) => checkChains(db, round),
  };
}
