// The archive package of a round: the figures can be calculated from it, and nobody can be found in it (J20).

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createCollectionStore,
  createTeamworkStore,
  digestSha256,
  openDatabase,
} from '../../../../src/adapters/database/index.ts';
import { doRoundTask, type RoundTaskResults } from '../../../../src/apps/wiring/roundWork.ts';
import { renderResultsCsv } from '../../../../src/products/dataFile/index.ts';
import { buildSecretHash, listFreeTextCells } from '../../../../src/stages/collection/index.ts';
import { getPart } from '../../../../src/stages/definition/index.ts';
import { buildFrame } from '../../../../src/stages/frame/index.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';
import { runCommand } from '../../../support/runCommand.ts';
import { simulateOnce } from '../../../support/simulateOnce.ts';
import { copyTestDatabase } from '../../../support/testDatabase.ts';

const { set, round } = loadRealRound(2018);
const secrets = {
  name: 'Kerstin Påhittad-Larsson',
  email: 'kerstin.pahittad@exempelkommun.se',
  comment: 'Ring Kerstin Kommentarsson på växeln',
  written: 'Skrivet av Göran Fritextsson',
  reason: 'Bo Skälsson ringde',
  question: 'Vad menade Anna Frågesson?',
  secret: 'en-hemlighet-som-ingen-kan-gissa-0123456789',
  actor: 'aktor-9f3c2d1e-person',
  link: 'lank-7a6b5c4d-id',
  address: '192.0.2.77',
};
const withdrawn = 'Frågan uppfattades olika i kommunerna.';
let folder = '';
let dataFolder = '';

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'jamfor-archive-'));
  folder = join(dataFolder, 'paket');
  await copyTestDatabase(join(dataFolder, 'database'));
  const database = await openDatabase({ databaseUrl: undefined, dataFolder, whenHeld: 'refuse' });
  const collection = createCollectionStore(database.db);
  const teamwork = createTeamworkStore(database.db);
  const at = '2018-03-01T09:00:00.000Z';
  const by = { actor: secrets.actor, link: secrets.link, at, definitionHash: set.hash };
  await collection.savePerson({ actor: secrets.actor, name: secrets.name, email: secrets.email });
  const link = { id: secrets.link, round: 2018, unit: '0114', part: undefined, questions: [], actor: secrets.actor };
  const times = { createdAt: at, expiresAt: '2999-01-01T00:00:00.000Z', revokedAt: undefined };
  await collection.saveLink({ ...link, role: 'coordinator', ...times }, buildSecretHash(secrets.secret, digestSha256));
  const responses = simulateOnce(round, buildFrame(round, set.classifications), 7);
  await collection.importHandedIn(
    responses.map(({ unit, part, answers }) => {
      const definition = getPart(round, part);
      const freeTextCells = listFreeTextCells(definition);
      const own = [...answers].map(
        ([cell, answer]) => [cell, freeTextCells.has(cell) ? secrets.written : answer] as const,
      );
      return {
        key: { round: 2018, unit, part },
        answers: new Map(own),
        comments: new Map([[definition.questions[0]?.code ?? '', secrets.comment]]),
        freeTextCells,
      };
    }),
    by,
  );
  await collection.reopen({ round: 2018, unit: '0114', part: 'lss' }, secrets.reason, by);
  await teamwork.saveAccesses([
    { at, link: secrets.link, action: 'opened', part: 'lss', address: secrets.address, by: 'browser' },
  ]);
  await teamwork.record(
    {
      key: { round: 2018, unit: '0114' },
      facts: [
        {
          fact: { kind: 'officeAsked', question: 'fraga-1', part: 'lss', cells: ['L7'] },
          texts: { question: secrets.question },
        },
      ],
    },
    by,
  );
  await teamwork.record(
    {
      key: { round: 2018, unit: '' },
      facts: [{ fact: { kind: 'indicatorWithdrawn', column: 'LSS-02.1' }, texts: { reason: withdrawn } }],
    },
    by,
  );
  await database.close();
  const run = await runCommand(['archive', '2018', '--out', folder], {
    JAMFOR_DATA: dataFolder,
    SOURCE_DATE_EPOCH: '1530000000',
  });
  expect([run.status, run.errors]).toEqual([0, '']);
}, 300_000);
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('the archive package of a round', () => {
  it('J20 gives the same results as the database, byte for byte, by the command that its text names', async () => {
    const out = join(dataFolder, 'resultat');
    const files = ['--answers', join(folder, 'answers.csv'), '--withdrawals', join(folder, 'withdrawals.csv')];
    const run = await runCommand(['calculate', '2018', ...files, '--out', out], {
      JAMFOR_DEFINITIONS: join(folder, 'definitions'),
    });
    expect(run.errors).toBe('');
    const again = readFileSync(join(out, 'results.csv'), 'utf8');
    const database = await openDatabase({ databaseUrl: undefined, dataFolder, whenHeld: 'refuse' });
    const handedIn = await createCollectionStore(database.db).loadHandedIn(2018);
    await database.close();
    const { results } = (await doRoundTask({
      ...{ kind: 'calculate', definitions: set, round: 2018, withdrawals: new Map([['LSS-02.1', withdrawn]]) },
      responses: handedIn.map(({ key, answers }) => ({ unit: key.unit, part: key.part, answers })),
    })) as RoundTaskResults['calculate'];
    expect(again === renderResultsCsv(results.results)).toBe(true);
    expect(again === read('results.csv')).toBe(true);
    expect(again).toContain('WITHDRAWN');
  }, 120_000);

  it('J20 holds no name, address, secret, key, comment or written answer', () => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => !path.endsWith('.d'));
    const texts = paths.flatMap((path) => {
      try {
        return [{ path, text: readFileSync(join(folder, path), 'utf8') }];
      } catch {
        return [];
      }
    });
    expect(texts.length).toBeGreaterThan(50);
    for (const [what, secret] of Object.entries({ ...secrets, hash: buildSecretHash(secrets.secret, digestSha256) })) {
      expect([what, texts.filter(({ text }) => text.includes(secret)).map(({ path }) => path)]).toEqual([what, []]);
    }
    expect(read('answers.csv')).toContain('(utelämnat i arkivet)');
  });

  it('tells what happened, by whom only as a number, and names every file with its checksum', () => {
    expect(read('events.csv')).toMatch(/^0114,lss,2,reopened,2018-03-01T09:00:00.000Z,1,/mu);
    expect(read('worklog.csv')).toMatch(/^0114,1,officeAsked,lss,2018-03-01T09:00:00.000Z,1,/mu);
    const manifest = JSON.parse(read('manifest.json')) as {
      readonly definitionHash: string;
      readonly files: readonly { readonly path: string; readonly sha256: string }[];
    };
    expect(manifest.definitionHash).toBe(set.hash);
    for (const { path, sha256 } of manifest.files) {
      expect([path, digestSha256(read(path))]).toEqual([path, sha256]);
    }
    expect(manifest.files.some(({ path }) => path === 'definitions/rounds/2018/round.yaml')).toBe(true);
  });

  it('is never written over another', async () => {
    const run = await runCommand(['archive', '2018', '--out', folder], { JAMFOR_DATA: dataFolder });
    expect([run.status, run.errors.includes('ligger redan ett arkivpaket')]).toEqual([2, true]);
    expect(existsSync(join(folder, 'LAS-MIG.txt'))).toBe(true);
  });
});
