// Documents behind a personal link: what can be fetched, and how a filled-in Word file is read into the draft.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readWordQuestionnaire, writeWordQuestionnaire } from '../../../../src/products/document/index.ts';
import { buildReceipt, describeAnswer } from '../../../../src/stages/collection/index.ts';
import { getPart } from '../../../../src/stages/definition/index.ts';
import { answering } from '../../../../src/texts/sv/answering.ts';
import { editDocument } from '../../../support/editDocument.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';
import { buildQuestionnaireContent, completeAnswersArbitrary } from '../../../support/questionnaireDocuments.ts';
import { buildQuestionnaire } from '../../../support/startQuestionnaire.ts';

const { round, set } = loadRealRound(2018);
const base = 'http://localhost';
const folder = mkdtempSync(join(tmpdir(), 'jamfor-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Server = ReturnType<typeof buildQuestionnaire>;
const key = { round: 2018, unit: '0114', part: 'barn' };

async function open(server: Server, link: Parameters<Server['addLink']>[0] = {}): Promise<string> {
  return (await server.addLink({ part: 'barn', ...link })).slice(base.length);
}

async function fetchBytes(server: Server, path: string): Promise<Uint8Array> {
  const response = await server.app.request(base + path);
  expect(response.status, path).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

function makeFile(answers: Record<string, string>, comments: Record<string, string> = {}): Uint8Array {
  const content = buildQuestionnaireContent(round, 'barn', {
    unit: undefined,
    answers: new Map(Object.entries(answers)),
    comments: new Map(Object.entries(comments)),
  });
  return writeWordQuestionnaire({ ...content, definitionHash: set.hash });
}

async function upload(server: Server, path: string, bytes: Uint8Array, name = 'svar.docx'): Promise<Response> {
  const form = new FormData();
  form.set('fil', new File([Uint8Array.from(bytes)], name));
  return server.app.request(`${base}${path}/las-in`, { method: 'POST', body: form });
}

/** Posts the form of the page as a browser does, with the choices that it comes with and those given. */
async function save(
  server: Server,
  path: string,
  page: string,
  choices: Record<string, string> = {},
): Promise<Response> {
  const form = new FormData();
  const decode = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  form.set('last', decode(/name="last" value="([^"]*)"/.exec(page)?.[1] ?? ''));
  for (const [input] of page.matchAll(/<input[^>]*name="v:[^>]*>/g)) {
    if (!/\schecked/.test(input)) continue;
    form.set(decode(/name="([^"]*)"/.exec(input)?.[1] ?? ''), decode(/value="([^"]*)"/.exec(input)?.[1] ?? ''));
  }
  for (const [name, value] of Object.entries(choices)) form.set(name, value);
  return server.app.request(`${base}${path}/las-in/spara`, { method: 'POST', body: form });
}

async function writeDraft(server: Server, answers: Record<string, string>): Promise<void> {
  const changes = Object.entries(answers).map(
    ([question, value]) => ({ target: 'answer', question, item: '', value, knownVersion: 0 }) as const,
  );
  await server.store.saveDraft(key, changes, {
    actor: 'kollega',
    link: undefined,
    at: '2018-02-19T08:00:00Z',
    definitionHash: set.hash,
  });
}

function readPdf(bytes: Uint8Array, program: 'pdfinfo' | 'pdftotext'): string {
  const path = join(folder, 'dokument.pdf');
  writeFileSync(path, bytes);
  const args = program === 'pdfinfo' ? [path] : ['-enc', 'UTF-8', path, '-'];
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

describe('documents to fetch', () => {
  it('R-QUESTIONNAIRE-28 the questions of a part are a Word file, empty or with what is answered so far', async () => {
    const server = buildQuestionnaire(base);
    const path = await open(server);
    await writeDraft(server, { B1: '12.5', B92: 'JA' });
    const expected = { round: 2018, part: getPart(round, 'barn'), unit: '0114', definitionHash: set.hash };
    const empty = readWordQuestionnaire(await fetchBytes(server, `${path}/barn/fragor.docx`), expected);
    expect(empty).toMatchObject({ kind: 'read', answers: new Map(), problems: [] });
    const filled = readWordQuestionnaire(await fetchBytes(server, `${path}/barn/fragor.docx?ifylld=1`), expected);
    expect(filled).toMatchObject({
      kind: 'read',
      answers: new Map([
        ['B1', '12.5'],
        ['B92', 'JA'],
      ]),
      problems: [],
    });
    expect(server.errors).toEqual([]);
  });

  it('a colleague who was given some questions gets those and no others', async () => {
    const server = buildQuestionnaire(base);
    const path = await open(server, { questions: ['B2'] });
    await writeDraft(server, { B1: '12.5', B2: '3' });
    const text = readPdf(await fetchBytes(server, `${path}/barn/fragor.pdf`), 'pdftotext');
    expect(text).toContain('B2');
    expect(text).not.toContain('B92');
    const file = await fetchBytes(server, `${path}/barn/fragor.docx?ifylld=1`);
    const part = getPart(round, 'barn');
    const read = readWordQuestionnaire(file, { round: 2018, part, unit: '0114', definitionHash: set.hash });
    expect(read.kind === 'read' && [...read.answers]).toEqual([['B2', '3']]);
  });

  it('the prints are tagged, titled and in reading order', async () => {
    const server = buildQuestionnaire(base);
    const path = await open(server, { part: undefined, role: 'coordinator' });
    const all = await fetchBytes(server, `${path}/fragor.pdf`);
    expect(readPdf(all, 'pdfinfo')).toMatch(/Title: +Alla frågor, Öppna jämförelser 2018[\s\S]*Tagged: +yes/);
    const text = readPdf(await fetchBytes(server, `${path}/barn/fragor.pdf`), 'pdftotext');
    const places = [
      'Sociala barn- och ungdomsvården',
      'Så använder ni dokumentet',
      'B1',
      'B1a',
      'Besvaras om talet',
      'B2',
    ];
    const order = places.map((place) => text.indexOf(place));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
    expect(server.errors).toEqual([]);
  });
});

describe('the receipt', () => {
  it('holds every answer in words, comments, and the whole checksum', async () => {
    const server = buildQuestionnaire(base);
    const path = `${await open(server, { id: 'lank-kvitto' })}/barn`;
    expect((await server.app.request(`${base}${path}/kvitto.pdf`)).status).toBe(302);
    const [answers] = fc.sample(completeAnswersArbitrary(getPart(round, 'barn')), { numRuns: 1, seed: 7 });
    const comments = new Map([['B1', 'Räknat med konsulter. #let x = "y" *inte fet* $ \\ @']]);
    const by = { actor: 'kollega', link: 'lank-kvitto', at: '2018-02-20T13:00:00Z', definitionHash: set.hash };
    const event = await server.store.handIn(key, answers ?? new Map(), comments, new Set(), by);
    const bytes = await fetchBytes(server, `${path}/kvitto.pdf`);
    expect(readPdf(bytes, 'pdfinfo')).toMatch(/Title: +Kvitto: Sociala barn- och ungdomsvården[\s\S]*Tagged: +yes/);
    // A line that is broken on the page is one line to the reader.
    const text = readPdf(bytes, 'pdftotext').replaceAll(/\s+/g, ' ');
    expect(text).toContain(event.hash);
    expect(text).toContain(buildReceipt(event));
    expect(text).toContain('20 februari 2018 kl. 14.00');
    expect(text).toContain('Kommentar: Räknat med konsulter. #let x = "y" *inte fet* $ \\ @');
    for (const question of getPart(round, 'barn').questions) {
      const answer = answers?.get(question.code);
      if (answer === undefined) continue;
      const words = describeAnswer(question, '', answer, answers ?? new Map(), answering, 'sv');
      expect(text, question.code).toContain(words.replaceAll(/\s+/g, ' '));
    }
    expect(await fetchBytes(server, `${path}/kvitto.pdf`)).toEqual(bytes);
    expect(server.errors).toEqual([]);
  });
});

describe('a filled-in Word file', () => {
  it('is shown before anything is saved, and saved as answers from a document', async () => {
    const server = buildQuestionnaire(base);
    const path = `${await open(server)}/barn`;
    const file = makeFile({ B1: '12.5', B92: 'JA' }, { B1: 'Efter omorganisationen.' });
    const page = await (await upload(server, path, stripOriginal(file))).text();
    expect(page).toContain('3 svar är nya');
    expect(page).toContain('12,5 årsarbetare');
    expect((await server.store.loadDraft(key)).cells.size).toBe(0);
    const saved = await save(server, path, page);
    expect(saved.status).toBe(303);
    expect(saved.headers.get('location')).toMatch(/las-in\?sparat=3$/);
    const draft = await server.store.loadDraft(key);
    expect(draft.cells.get('B1')).toMatchObject({ answer: '12.5', origin: 'document' });
    expect(draft.comments.get('B1')).toMatchObject({ answer: 'Efter omorganisationen.', origin: 'document' });
    expect(await server.store.findHandedIn(key)).toBeUndefined();
  });

  it('leaves the draft as it is where both say something else, until somebody chooses', async () => {
    const server = buildQuestionnaire(base);
    const path = `${await open(server)}/barn`;
    await writeDraft(server, { B1: '10', B92: 'JA' });
    const page = await (await upload(server, path, stripOriginal(makeFile({ B1: '12', B92: 'JA' })))).text();
    expect(page).toContain('0 svar är nya, 1 skiljer sig från utkastet, 1 är lika.');
    await save(server, path, page);
    expect((await server.store.loadDraft(key)).cells.get('B1')?.answer).toBe('10');
    await save(server, path, page, { 'v:a:B1': 'fil' });
    expect((await server.store.loadDraft(key)).cells.get('B1')?.answer).toBe('12');
  });

  it('offers what was changed in a file fetched with the answers, and leaves what nobody touched', async () => {
    const server = buildQuestionnaire(base);
    const path = `${await open(server)}/barn`;
    await writeDraft(server, { B1: '10', B92: 'JA', B93: 'NEJ' });
    const fetched = await fetchBytes(server, `${path}/fragor.docx?ifylld=1`);
    // A colleague changes B93 on the page meanwhile; in the file B1 is changed.
    await server.store.saveDraft(key, [{ target: 'answer', question: 'B93', item: '', value: 'JA', knownVersion: 1 }], {
      actor: 'kollega',
      link: undefined,
      at: '2018-02-19T09:00:00Z',
      definitionHash: set.hash,
    });
    const page = await (await upload(server, path, editField(fetched, 'a:B1', '10', '11'))).text();
    expect(page).toContain('0 svar är nya, 1 skiljer sig från utkastet, 1 är lika.');
    expect(page).toContain('Ett svar i utkastet finns inte i filen');
    await save(server, path, page);
    const { cells } = await server.store.loadDraft(key);
    expect(['B1', 'B92', 'B93'].map((code) => cells.get(code)?.answer)).toEqual(['11', 'JA', 'JA']);
  });

  it('asks again when somebody has changed the same answer meanwhile', async () => {
    const server = buildQuestionnaire(base);
    const path = `${await open(server)}/barn`;
    const page = await (await upload(server, path, stripOriginal(makeFile({ B1: '12' })))).text();
    await writeDraft(server, { B1: '9' });
    const saved = await save(server, path, page);
    expect(saved.status).toBe(409);
    expect((await server.store.loadDraft(key)).cells.get('B1')?.answer).toBe('9');
  });

  it('says why a file is not read, and saves nothing', async () => {
    const server = buildQuestionnaire(base);
    const path = `${await open(server)}/barn`;
    const other = writeWordQuestionnaire(buildQuestionnaireContent(round, 'lss'));
    for (const [bytes, words] of [
      [other, 'Filen hör till delen lss.'],
      [new Uint8Array([1, 2, 3]), 'Filen är inte ett Word-dokument'],
      [new Uint8Array(), 'Välj filen först.'],
    ] as const) {
      const response = await upload(server, path, bytes);
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(words);
    }
    expect((await upload(server, path, new Uint8Array(6 * 1024 * 1024))).status).toBe(413);
    expect((await server.store.loadDraft(key)).cells.size).toBe(0);
  });

  it('is refused when the part is handed in, and the link opens no more than its questions', async () => {
    const server = buildQuestionnaire(base);
    const path = await open(server, { questions: ['B2'] });
    const page = await (await upload(server, `${path}/barn`, stripOriginal(makeFile({ B1: '12', B2: '3' })))).text();
    expect(page).toContain('1 svar är nytt');
    expect(page).toContain('Fältet a:B1 hör inte till');
    const forged = page.replace('a:B2&quot;,0,&quot;3', 'a:B1&quot;,0,&quot;3');
    expect((await save(server, `${path}/barn`, forged, { 'v:a:B1': 'fil' })).status).toBe(422);
    expect((await server.store.loadDraft(key)).cells.size).toBe(0);
    const reader = await open(server, { role: 'approver' });
    expect((await upload(server, `${reader}/barn`, makeFile({}))).status).toBe(404);
  });
});

/** The file as if it had been fetched empty. */
function stripOriginal(bytes: Uint8Array): Uint8Array {
  return editDocument(bytes, 'customXml/item1.xml', (xml) => xml.replace(/<original [^>]*\/>/g, ''));
}

function editField(bytes: Uint8Array, tag: string, before: string, after: string): Uint8Array {
  return editDocument(bytes, 'word/document.xml', (xml) => {
    const place = xml.indexOf(`<w:tag w:val="${tag}"/>`);
    return xml.slice(0, place) + xml.slice(place).replace(`>${before}<`, `>${after}<`);
  });
}
