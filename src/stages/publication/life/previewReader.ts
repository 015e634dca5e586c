// What the public side would read if a frozen release were live: everything that is, and the frozen one as the newest.

import type { ReleaseManifest } from '../model.ts';
import { chooseRelease } from '../moments/chooseRelease.ts';
import { buildMoment } from '../moments/moment.ts';
import type { Edition, ReleaseReader } from '../releaseReader.ts';

/** Reads what is `live` as it is, and what is `staged` as if it were published. */
export function buildPreviewReader(live: ReleaseReader, staged: ReleaseReader): ReleaseReader {
  let known: { readonly of: readonly unknown[]; readonly all: readonly ReleaseManifest[] } = { of: [], all: [] };
  const list = async (): Promise<readonly ReleaseManifest[]> => {
    const parts = await Promise.all([live.list(), staged.list()]);
    if (parts.some((part, index) => part !== known.of[index])) known = { of: parts, all: parts.flat() };
    return known.all;
  };
  const choose = async (round: number, area: string, edition: Edition | undefined) => {
    const manifest = chooseRelease(await list(), round, area, buildMoment(edition));
    if (manifest === undefined) return undefined;
    return { reader: await findReader(manifest.round, manifest.area, manifest.version), version: manifest.version };
  };
  const findReader = async (round: number, area: string, version: number): Promise<ReleaseReader> => {
    const isStaged = (await staged.list()).some(
      (manifest) => manifest.round === round && manifest.area === area && manifest.version === version,
    );
    return isStaged ? staged : live;
  };
  return {
    list,
    listFaults: () => live.listFaults(),
    isLoading: () => false,
    async load(round, area, edition) {
      const chosen = await choose(round, area, edition);
      return chosen?.reader.load(round, area, chosen.version);
    },
    async summarize(round, area, edition) {
      const chosen = await choose(round, area, edition);
      return chosen?.reader.summarize(round, area, chosen.version);
    },
    async readCells(round, area, edition) {
      const chosen = await choose(round, area, edition);
      return chosen?.reader.readCells(round, area, chosen.version);
    },
    readFile: async (round, area, version, path) =>
      (await findReader(round, area, version)).readFile(round, area, version, path),
    openFile: async (round, area, version, path) =>
      (await findReader(round, area, version)).openFile(round, area, version, path),
  };
}
