import { isUnsettled } from '../../../stages/publication/index.ts';
import type { FaultWork } from './faultWork.ts';

/** Known faults of a round. */
export interface FaultCounts {
  /** Those that readers see. */
  readonly open: number;
  /** Those of them that a newer version may have corrected. */
  readonly unsettled: number;
}

/** Of a round; of an area of it where its code is given. */
export async function countFaults(work: FaultWork, round: number, area?: string): Promise<FaultCounts> {
  const [{ notices }, areas] = await Promise.all([work.load(), work.loadAreas(round)]);
  const open = notices.filter(
    (notice) => notice.end === undefined && notice.round === round && (area === undefined || notice.area === area),
  );
  const unsettled = open.filter((notice) => areas.some(({ summary }) => isUnsettled(notice, summary)));
  return { open: open.length, unsettled: unsettled.length };
}

/** Address of the page of a round's notices. */
export function buildFaultsPath({ basePath }: { readonly basePath: string }, round: number): string {
  return `${basePath}/${round}/kanda-fel`;
}
