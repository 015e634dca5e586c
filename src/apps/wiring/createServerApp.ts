// All faces on one origin. The public side gets the releases and nothing else.

import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { digestSha256, type OpenDatabase } from '../../adapters/database/index.ts';
import { readAssetFiles } from '../../adapters/files/readAssetFiles.ts';
import type { CollectionStore, DeskStore } from '../../stages/collection/index.ts';
import { type DefinitionSet, getRound } from '../../stages/definition/index.ts';
import { buildFrame, type Frame } from '../../stages/frame/index.ts';
import type { ReleaseReader } from '../../stages/publication/index.ts';
import { createAssetRoutes } from '../../ui/assetRoutes.ts';
import { createApi } from '../api/createApi.ts';
import { createDesk } from '../desk/createDesk.tsx';
import { createQuestionnaire } from '../questionnaire/createQuestionnaire.tsx';
import { createSite } from '../site/createSite.tsx';
import { createLink } from './createCommandEffects.ts';
import { createDeskWork } from './createDeskWork.ts';
import { reportError } from './reportError.ts';
import type { Settings } from './settings.ts';

export interface ServerParts {
  readonly settings: Settings;
  readonly definitions: DefinitionSet;
  readonly collection: CollectionStore;
  readonly desk: DeskStore;
  readonly releases: ReleaseReader;
  readonly database: OpenDatabase;
}

/** The whole server as one app. */
export function createServerApp(parts: ServerParts): Hono {
  const { settings, definitions, database } = parts;
  const app = new Hono();
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) => {
    const isReady = await database.isReady();
    return context.text(isReady ? 'ok' : 'database does not answer', isReady ? 200 : 503);
  });
  app.route('/', createAssetRoutes(readAssetFiles()));
  const world = {
    store: parts.collection,
    definitions,
    getFrame: createFrameCache(definitions),
    now: () => new Date(),
    digest: digestSha256,
    createRandomBytes: (length: number) => randomBytes(length),
    baseUrl: settings.url,
    language: 'sv' as const,
    reportError,
  };
  app.route('/svara', createQuestionnaire({ ...world, basePath: '/svara' }));
  app.route(
    '/desk',
    createDesk({
      ...world,
      ...createDeskWork({ ...parts, now: world.now }),
      desk: parts.desk,
      // The server starts only on definitions without faults.
      definitionFaults: 0,
      createLink: (link) => createLink(parts.collection, settings, link),
      basePath: '/desk',
    }),
  );
  app.route('/', createApi(parts.releases, reportError));
  app.route('/', createSite(parts.releases, reportError));
  return app;
}

/** Frames by round; definitions never change while the process runs. */
function createFrameCache(definitions: DefinitionSet): (round: number) => Frame {
  const frames = new Map<number, Frame>();
  return (round) => {
    const known = frames.get(round);
    if (known !== undefined) return known;
    const frame = buildFrame(getRound(definitions, round), definitions.classifications);
    frames.set(round, frame);
    return frame;
  };
}
