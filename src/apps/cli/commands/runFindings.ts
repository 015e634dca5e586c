import { renderCsv } from '../../../products/dataFile/index.ts';
import { listFindingRecords, loadRoundReview } from '../../../stages/collection/index.ts';
import { getRound } from '../../../stages/definition/index.ts';
import { buildFrame } from '../../../stages/frame/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { answering } from '../../../texts/sv/answering.ts';
import { review } from '../../../texts/sv/review.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';

/** `out`: the CSV file, overwritten where it is there. */
export interface FindingsOptions {
  readonly round: number;
  readonly out: string;
}

/** Writes what the review found in the handed-in answers, with what the units and the office have said of it. */
export async function runFindings(options: FindingsOptions, effects: CommandEffects): Promise<ExitStatus> {
  const definitions = await getDefinitions(effects);
  const round = getRound(definitions, options.round);
  const frame = buildFrame(round, definitions.classifications);
  effects.showProgress(effects.texts.working.opening);
  const found = await effects.withStores(({ collection, teamwork }) =>
    loadRoundReview({ store: collection, teamwork, digest: effects.hash }, definitions, round, frame),
  );
  // The file is the same whoever writes it: in Swedish, as the questions and the units' own words are.
  const records = listFindingRecords(round.year, found.parts, {
    words: review,
    answerWords: answering,
    language: 'sv',
  });
  await effects.writeFile(options.out, renderCsv(records));
  effects.print(fillMessage(effects.texts.findingsWritten, { findings: records.length - 1, path: options.out }));
  return 0;
}
