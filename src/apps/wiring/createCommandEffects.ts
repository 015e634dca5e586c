// The world as the commands see it: files of the user, the terminal, the clock, the database of the settings.

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createStores, digestSha256, openDatabase } from '../../adapters/database/index.ts';
import { readDefinitionFiles } from '../../adapters/files/readDefinitionFiles.ts';
import { readReleaseFolder } from '../../adapters/files/releaseFolders.ts';
import { type FolderRefusal, writeDefinitionFolder } from '../../adapters/files/writeDefinitionFolder.ts';
import { openMailFiles } from '../../adapters/mail/index.ts';
import { Problem } from '../../kernel/problem.ts';
import { buildSecret, buildSecretHash, type CollectionStore } from '../../stages/collection/index.ts';
import { loadDefinitions } from '../../stages/definition/index.ts';
import { cliTexts as english } from '../../texts/en/cli.ts';
import { releaseTexts as englishReleaseTexts } from '../../texts/en/release.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cliTexts as swedish } from '../../texts/sv/cli.ts';
import { releaseTexts as swedishReleaseTexts } from '../../texts/sv/release.ts';
import type { CommandEffects, Language, Stores } from '../cli/effects.ts';
import { buildArchive } from './buildArchive.ts';
import { buildRecords } from './buildRecords.ts';
import { streamReleaseFiles } from './buildReleaseFiles.ts';
import { createDocumentMaker } from './createDocumentMaker.ts';
import { loadArchive } from './loadArchive.ts';
import type { Settings } from './settings.ts';
import { streamReports } from './streamReports.ts';

const secretBytes = 32;
const linkDays = 180;
const millisecondsPerDay = 86_400_000;

/** Effects on the real world; `serve` runs the server until the process is told to stop. */
export function createCommandEffects(
  settings: Settings,
  language: Language,
  serve: () => Promise<void>,
): CommandEffects {
  const texts = language === 'en' ? english : swedish;
  const progress = createProgress();
  const clock = startClock(settings.clock);
  const withStores = async <T>(use: (stores: Stores) => Promise<T>): Promise<T> => {
    const database = await openDatabase({ ...settings, language, whenHeld: 'attach' });
    try {
      const mailFiles = openMailFiles(settings.dataFolder);
      return await use({ ...createStores(database.db), mailFiles });
    } finally {
      await database.close();
    }
  };
  const withCollection = <T>(use: (store: CollectionStore) => Promise<T>): Promise<T> =>
    withStores(({ collection }) => use(collection));
  return {
    language,
    texts,
    readFile: (path) => readUserFile(path, texts),
    writeFile: (path, bytes) => writeUserFile(path, bytes, texts),
    print: (line) => progress.interrupt(() => process.stdout.write(`${line}\n`)),
    warn: (line) => progress.interrupt(() => process.stderr.write(`${line}\n`)),
    showProgress: progress.show,
    now: () => clock() ?? readTime(process.env.SOURCE_DATE_EPOCH, texts),
    loadDefinitions: async () => loadDefinitions(await readDefinitionFiles(settings.definitionsFolder)),
    readDefinitions: async () => readDefinitionFiles(settings.definitionsFolder),
    writeDefinitions: (folder, files) => writeDefinitions(settings.definitionsFolder, folder, files, texts),
    streamReleaseFiles,
    streamReports: (source, reportLanguage) => streamReports(source, reportLanguage, settings.url),
    readRelease: (folder) => readReleaseFolder(folder, language === 'en' ? englishReleaseTexts : swedishReleaseTexts),
    withCollection,
    withStores,
    createLink: async (link) => (await withCollection((store) => createLink(store, settings, link, clock()))).url,
    buildArchive: (definitions, round) => {
      const time = (clock() ?? readTime(process.env.SOURCE_DATE_EPOCH, texts)).toISOString();
      const { dataFolder } = settings;
      return withStores(async (stores) =>
        buildArchive(await loadArchive({ ...stores, dataFolder }, definitions, round, { time, language })),
      );
    },
    buildRecords: (definitions, request) => {
      const madeAt = (clock() ?? readTime(process.env.SOURCE_DATE_EPOCH, texts)).toISOString();
      return withStores(async (stores) => {
        const documents = createDocumentMaker(language);
        try {
          return await buildRecords(stores, documents, { ...request, definitions, madeAt, language });
        } finally {
          await documents.close();
        }
      });
    },
    hash: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    serve,
  };
}

/** Stores a new personal link for a new actor and returns its address and the time (ISO 8601) it closes. */
export async function createLink(
  store: CollectionStore,
  settings: Settings,
  link: Parameters<CommandEffects['createLink']>[0],
  at: Date = new Date(),
): Promise<{ readonly url: string; readonly expiresAt: string }> {
  const secret = buildSecret(randomBytes(secretBytes));
  const now = at.getTime();
  const times = {
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + linkDays * millisecondsPerDay).toISOString(),
  };
  await store.saveLink(
    { id: randomUUID(), ...link, questions: [], actor: randomUUID(), ...times, revokedAt: undefined },
    buildSecretHash(secret, digestSha256),
  );
  return { url: `${settings.url}/svara/${secret}`, expiresAt: times.expiresAt };
}

/** A clock that starts at the time given and goes on as the one on the wall; without a time it tells nothing. */
function startClock(time: string | undefined): () => Date | undefined {
  if (time === undefined) return () => undefined;
  const ahead = Date.parse(time) - Date.now();
  return () => new Date(Date.now() + ahead);
}

/** The time of the process; that of SOURCE_DATE_EPOCH (seconds) where set, so that a release can be made again alike. */
function readTime(epoch: string | undefined, texts: CommandEffects['texts']): Date {
  if (epoch === undefined || epoch === '') return new Date();
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new Problem('USAGE', fillMessage(texts.notSetting, { name: 'SOURCE_DATE_EPOCH', value: epoch.slice(0, 60) }));
  }
  return new Date(Number(epoch) * 1000);
}

async function readUserFile(path: string, texts: CommandEffects['texts']): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) throw new Problem('FILE_MISSING', fillMessage(texts.fileMissing, { path }));
    throw new Problem('FILE_UNREADABLE', fillMessage(texts.fileUnreadable, { path, reason: describeError(error) }));
  }
}

async function writeUserFile(path: string, bytes: Uint8Array | string, texts: CommandEffects['texts']): Promise<void> {
  try {
    await makeFolder(dirname(resolve(path)));
    await writeFile(path, bytes);
  } catch (error) {
    throw new Problem('NOT_WRITABLE', fillMessage(texts.notWritable, { path, reason: describeError(error) }));
  }
}

async function writeDefinitions(
  source: string,
  folder: string,
  files: ReadonlyMap<string, string | undefined>,
  texts: CommandEffects['texts'],
): Promise<void> {
  let refusal: FolderRefusal | undefined;
  try {
    refusal = await writeDefinitionFolder(source, folder, files);
  } catch (error) {
    const reason = describeError(error);
    throw new Problem('NOT_WRITABLE', fillMessage(texts.notWritable, { path: folder, reason }));
  }
  if (refusal !== undefined) throw new Problem('FOLDER_TAKEN', fillMessage(texts.folderTaken[refusal], { folder }));
}

/** Level by level: a recursive mkdir never returns where a file system such as /proc refuses it. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** One line on a terminal that is replaced by the next, and gone before anything else is written. */
function createProgress(): { show(text: string): void; interrupt(write: () => void): void } {
  const isTerminal = process.stderr.isTTY === true;
  let isShown = false;
  const clear = (): void => {
    if (isShown) process.stderr.write('\r\u001b[K');
    isShown = false;
  };
  return {
    show(text) {
      if (!isTerminal) return;
      clear();
      process.stderr.write(text);
      isShown = true;
    },
    interrupt(write) {
      clear();
      write();
    },
  };
}
