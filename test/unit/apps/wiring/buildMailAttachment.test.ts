import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createAttachmentBuilder } from '../../../../src/apps/wiring/buildMailAttachment.ts';
import { holdDefinitions } from '../../../../src/apps/wiring/definitionsInUse.ts';
import { readWordQuestionnaire } from '../../../../src/products/document/index.ts';
import { buildReceipt, type Mail } from '../../../../src/stages/collection/index.ts';
import { getPart } from '../../../../src/stages/definition/index.ts';
import { createTestStores } from '../../../support/createTestStores.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';

const { set, round } = loadRealRound(2018);
const folder = mkdtempSync(join(tmpdir(), 'jamfor-mail-'));
const { store, teamwork } = createTestStores();
const build = createAttachmentBuilder({
  definitions: holdDefinitions(set),
  collection: store,
  teamwork,
  now: () => new Date('2018-02-20T13:00:00Z'),
});
const mail: Mail = {
  id: 'brev',
  round: 2018,
  unit: '0114',
  kind: 'invitation',
  occasion: 'mailing-1|0114',
  to: 'person',
  reason: '',
  subject: '',
  text: '',
  links: [],
  attachments: [],
  createdAt: '2018-01-24T08:00:00.000Z',
  sendAfter: '2018-01-24T08:00:00.000Z',
  state: 'sending',
  attempts: 1,
  lastAttemptAt: undefined,
  sentAt: undefined,
  diagnosis: undefined,
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the files of a mail', () => {
  it('the questions of a part are a Word file for any unit', async () => {
    const file = await build(mail, { kind: 'questionnaire', part: 'lss' });
    expect(file?.name).toBe('fragor-2018-lss.docx');
    expect(file?.mediaType).toContain('wordprocessingml');
    const expected = { round: 2018, part: getPart(round, 'lss'), unit: '0114', definitionHash: set.hash };
    const reading = readWordQuestionnaire(file?.bytes ?? new Uint8Array(), expected);
    expect(reading).toMatchObject({ kind: 'read', answers: new Map(), problems: [] });
  });

  it('a receipt is that of its own event, also when the part has been handed in again', async () => {
    const key = { round: 2018, unit: '0114', part: 'lss' };
    const by = { actor: 'a', link: undefined, at: '2018-02-20T13:00:00Z', definitionHash: set.hash };
    const first = await store.handIn(key, new Map([['L7', 'JA']]), new Map(), new Set(), by);
    await store.reopen(key, 'rättelse', by);
    const later = { ...by, at: '2018-02-21T13:00:00Z' };
    const knownVersion = (await store.loadDraft(key)).cells.get('L7')?.version ?? 0;
    const change = { target: 'answer', question: 'L7', item: '', value: 'NEJ', knownVersion } as const;
    await store.saveDraft(key, [change], later);
    const second = await store.handIn(key, new Map([['L7', 'NEJ']]), new Map(), new Set(), later);
    for (const [event, answer, other] of [
      [first, 'Ja', 'Nej'],
      [second, 'Nej', 'Ja'],
    ] as const) {
      const file = await build(mail, { kind: 'receipt', part: 'lss', sequence: event.sequence });
      const path = join(folder, 'kvitto.pdf');
      writeFileSync(path, file?.bytes ?? new Uint8Array());
      const text = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
      expect(file).toMatchObject({ name: 'kvitto-2018-lss-0114.pdf', mediaType: 'application/pdf' });
      expect(text).toContain(buildReceipt(event));
      expect(text).toMatch(new RegExp(`^${answer}$`, 'm'));
      expect(text).not.toMatch(new RegExp(`^${other}$`, 'm'));
    }
  });

  it('there is none for a part or an event that is not there', async () => {
    expect(await build(mail, { kind: 'questionnaire', part: 'okand' })).toBeUndefined();
    expect(await build(mail, { kind: 'receipt', part: 'lss', sequence: 99 })).toBeUndefined();
  });
});
