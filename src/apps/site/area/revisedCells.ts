import type { ReleaseData } from '../../../stages/publication/index.ts';
import type { Level } from '../frame/areaView.ts';

/** Which cells the version at hand changed. */
export interface RevisedCells {
  readonly has: (column: string, level: Level, code: string) => boolean;
}

/** The cells that this version changed; earlier corrections are told by the log. */
export function listRevisedCells({ version, changes }: Pick<ReleaseData, 'version' | 'changes'>): RevisedCells {
  const keys = new Set(
    changes
      .filter((change) => change.version === version)
      .map(({ column, level, code }) => `${column} ${level} ${code}`),
  );
  return { has: (column, level, code) => keys.has(`${column} ${level} ${code}`) };
}
