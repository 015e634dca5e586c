import { renderAnswersCsv } from '../../../products/dataFile/index.ts';
import { getRound } from '../../../stages/definition/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';

/** `out`: the file, overwritten where it is there. */
export interface AnswersOptions {
  readonly round: number;
  readonly out: string;
}

/** Writes the handed-in answers of the database as answers.csv. */
export async function runAnswers(options: AnswersOptions, effects: CommandEffects): Promise<ExitStatus> {
  const round = getRound(await getDefinitions(effects), options.round);
  effects.showProgress(effects.texts.working.opening);
  const responses = await effects.withCollection((store) => store.loadHandedIn(options.round));
  const answered = responses.map(({ key, answers, comments }) => ({
    unit: key.unit,
    part: key.part,
    answers,
    comments,
  }));
  await effects.writeFile(options.out, renderAnswersCsv(round, answered));
  effects.print(fillMessage(effects.texts.answersWritten, { responses: responses.length, path: options.out }));
  return 0;
}
