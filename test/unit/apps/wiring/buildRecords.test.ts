// The records of a unit against what the database holds.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRecords } from '../../../../src/apps/wiring/buildRecords.ts';
import { createDocumentMaker } from '../../../../src/apps/wiring/createDocumentMaker.ts';
import type { RecordFile } from '../../../../src/products/document/index.ts';
import { listFreeTextCells, type NewMail, type Writer } from '../../../../src/stages/collection/index.ts';
import { getPart } from '../../../../src/stages/definition/index.ts';
import { createTestStores } from '../../../support/createTestStores.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';
import { completeAnswersArbitrary } from '../../../support/questionnaireDocuments.ts';

const { set, round } = loadRealRound(2018);
const unit = { round: 2018, unit: '0186' };
const folder = mkdtempSync(join(tmpdir(), 'jamfor-records-'));
const documents = createDocumentMaker();
const stores = createTestStores();
const anna = { actor: 'person-anna', name: 'Anna Åkesson', email: 'anna.akesson@lidingo.example' };
const bo = { actor: 'person-bo', name: 'Bo Ek', email: 'bo@lidingo.example' };
const draftText = 'Det här står bara i utkastet';

let withContacts: readonly RecordFile[] = [];
let withoutContacts: readonly RecordFile[] = [];

function by(actor: string, at: string): Writer {
  return { actor, link: undefined, at, definitionHash: set.hash };
}

function buildMail(changes: Partial<NewMail>): NewMail {
  return {
    id: 'brev-1',
    ...unit,
    kind: 'delegation',
    occasion: 'delegation|1',
    to: bo.actor,
    reason: 'Anna  Åkesson har delegerat',
    subject: 'Fråga från Anna Åkesson',
    text: `Hej Bo Ek!\n\nAnna Åkesson (${anna.email}) ber er svara: {{link:l1}}`,
    links: [],
    attachments: [{ kind: 'questionnaire', part: 'barn' }],
    createdAt: '2018-02-01T08:00:00.000Z',
    sendAfter: '2018-02-01T08:00:00.000Z',
    ...changes,
  };
}

/** A unit that has handed in one part, been asked about it, and written in another. */
async function fill(): Promise<void> {
  const { store, teamwork } = stores;
  await teamwork.record(
    {
      key: unit,
      persons: [anna, bo],
      facts: [
        { fact: { kind: 'contactNamed', contact: 'k1', role: 'coordinator', person: anna.actor } },
        {
          fact: {
            kind: 'delegated',
            delegation: 'd1',
            part: 'barn',
            questions: [],
            person: bo.actor,
            link: 'l1',
            due: '',
          },
          texts: { message: 'Hej Bo Ek, kan du ta den här?' },
        },
        {
          fact: { kind: 'declined', part: 'lss', decline: 'declined' },
          texts: { reason: 'Anna Åkesson är sjuk. Ring 08-123 45 67.' },
        },
      ],
      mails: [buildMail({})],
    },
    by(anna.actor, '2018-02-01T08:00:00.000Z'),
  );
  const part = getPart(round, 'gemensam');
  const written = listFreeTextCells(part);
  const samples = fc.sample(completeAnswersArbitrary(part), { numRuns: 40, seed: 3 });
  const answers = samples.find((sample) => [...sample.keys()].some((cell) => written.has(cell))) ?? new Map();
  await store.handIn(
    { ...unit, part: 'gemensam' },
    new Map([...answers].map(([key, answer]) => [key, written.has(key) ? 'Fråga bo ek' : answer])),
    new Map([['G1', `Kontakta ${bo.email.toUpperCase()} om frågan`]]),
    written,
    by(bo.actor, '2018-02-20T13:00:00.000Z'),
  );
  await store.saveDraft(
    { ...unit, part: 'vald' },
    [{ target: 'comment', question: 'V1', item: '', value: draftText, knownVersion: 0 }],
    by(bo.actor, '2018-02-21T13:00:00.000Z'),
  );
  await teamwork.record(
    {
      key: unit,
      facts: [
        {
          fact: { kind: 'officeAsked', question: 'q1', part: 'gemensam', cells: ['G1'] },
          texts: { question: 'Stämmer G1?' },
        },
        { fact: { kind: 'officeAnswered', question: 'q1' }, texts: { answer: 'Ja, det stämmer enligt Bo Ek.' } },
      ],
    },
    by(anna.actor, '2018-03-22T13:00:00.000Z'),
  );
}

function build(hasContacts: boolean): Promise<readonly RecordFile[]> {
  const request = {
    definitions: set,
    ...unit,
    hasContacts,
    madeAt: '2018-06-01T10:00:00.000Z',
    language: 'sv',
  } as const;
  return buildRecords({ ...stores, collection: stores.store }, documents, request);
}

beforeAll(async () => {
  await fill();
  withContacts = await build(true);
  withoutContacts = await build(false);
}, 120_000);

afterAll(async () => {
  await documents.close();
  rmSync(folder, { recursive: true, force: true });
});

function getFile(files: readonly RecordFile[], path: string): Uint8Array {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`No file ${path}`);
  return file.bytes;
}

function readText({ path, bytes }: RecordFile): string {
  if (!path.endsWith('.pdf')) return strFromU8(bytes);
  const name = join(folder, 'fil.pdf');
  writeFileSync(name, bytes);
  return execFileSync('pdftotext', ['-enc', 'UTF-8', name, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');
}

function readPdf(files: readonly RecordFile[], path: string): string {
  return readText({ path, bytes: getFile(files, path) });
}

describe('the records of a unit', () => {
  it('hold every event with its hash, every free text and every answer, as the database has them', async () => {
    const events: unknown = JSON.parse(strFromU8(getFile(withContacts, 'data/svarens-handelser.json')));
    const key = { ...unit, part: 'gemensam' };
    const stored = await stores.store.loadEvents(key);
    expect(events).toContainEqual({
      part: 'gemensam',
      events: JSON.parse(JSON.stringify(stored)),
      freeTexts: JSON.parse(JSON.stringify(await stores.store.loadFreeTexts(key))),
    });
    const log: unknown = JSON.parse(strFromU8(getFile(withContacts, 'data/enhetens-logg.json')));
    expect(log).toEqual(JSON.parse(JSON.stringify(await stores.teamwork.loadUnitEntries(unit))));
    const csv = strFromU8(getFile(withContacts, 'data/svar.csv')).trim().split(/\r?\n/);
    expect(csv.length - 1).toBe(Object.keys(stored[0]?.answers ?? {}).length);
  });

  it('tell in words what was answered, what happened, what was asked, and what was sent', () => {
    const receipt = /2018-0186-gemensam-1-[0-9A-F]{12}/;
    expect(readPdf(withContacts, '2-svar.pdf')).toMatch(receipt);
    expect(readPdf(withContacts, '2-svar.pdf')).toContain('Kommentar: Kontakta BO@LIDINGO.EXAMPLE om frågan');
    const history = readPdf(withContacts, '3-historik.pdf');
    expect(history).toContain('Anna Åkesson blev kontakt');
    // In a narrow column the number is broken at its hyphens.
    expect(history.replaceAll('-', '')).toMatch(/kvitto 20180186gemensam1[0-9A-F]{12}/);
    const review = readPdf(withContacts, '4-granskning.pdf');
    for (const words of ['Stämmer G1?', 'Ja, det stämmer enligt Bo Ek.', 'Anna Åkesson är sjuk.', 'Besvaras inte']) {
      expect(review).toContain(words);
    }
    const mails = readPdf(withContacts, '5-brev.pdf');
    expect(mails).toContain('Fråga från Anna Åkesson');
    expect(mails).toContain('[personlig länk, visas inte]');
    const freeTexts = readPdf(withContacts, '6-fritexter.pdf');
    for (const words of ['Kontakta BO@LIDINGO.EXAMPLE', 'Fråga bo ek', 'kan du ta den här?', 'Stämmer G1?']) {
      expect(freeTexts).toContain(words);
    }
  });

  it('hold nothing of a draft', () => {
    for (const file of [...withContacts, ...withoutContacts])
      expect(readText(file), file.path).not.toContain(draftText);
  });

  it('without contacts have no name and no address anywhere', () => {
    expect(withoutContacts.map(({ path }) => path)).not.toContain('data/personer.json');
    const everything = withoutContacts.map(readText).join('\n').toLowerCase();
    expect(everything).toContain('person 1');
    for (const hit of ['åkesson', 'bo ek', '@lidingo.example', 'anna.akesson']) expect(everything).not.toContain(hit);
    // The same words are there with contacts, so that the test can fail.
    const all = withContacts.map(readText).join('\n').toLowerCase();
    for (const hit of ['åkesson', 'bo ek', '@lidingo.example']) expect(all).toContain(hit);
  });

  it('list every file with its sha256, and are the same bytes when made again', async () => {
    const manifest = JSON.parse(strFromU8(getFile(withContacts, 'manifest.json'))) as {
      readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
    };
    const files = withContacts.filter(({ path }) => path !== 'manifest.json');
    expect(manifest.files).toEqual(
      files.map(({ path, bytes }) => ({
        path,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })),
    );
    expect(await build(true)).toEqual(withContacts);
  });

  it('are tagged documents for an archive', () => {
    for (const { path, bytes } of withContacts.filter((file) => file.path.endsWith('.pdf'))) {
      writeFileSync(join(folder, 'fil.pdf'), bytes);
      const about = execFileSync('pdfinfo', ['-meta', join(folder, 'fil.pdf')], { encoding: 'utf8' });
      expect(about, path).toMatch(/pdfaid:part>2</);
      expect(about, path).toMatch(/pdfaid:conformance>A</i);
    }
  });
});
