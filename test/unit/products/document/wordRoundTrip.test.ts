import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWordQuestionnaire, writeWordQuestionnaire } from '../../../../src/products/document/index.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';
import {
  buildQuestionnaireContent,
  completeAnswersArbitrary,
  partialAnswersArbitrary,
  testDefinitionHash,
} from '../../../support/questionnaireDocuments.ts';
import { saveWithOffice } from '../../../support/saveWithOffice.ts';

const rounds = [2018, 2024].map((year) => loadRealRound(year).round);
const parts = rounds.flatMap((round) =>
  round.parts.map((part) => ({ round, part, name: `${round.year} ${part.code}` })),
);

function read(bytes: Uint8Array, { round, part }: (typeof parts)[number]) {
  return readWordQuestionnaire(bytes, { round: round.year, part, unit: '0186', definitionHash: testDefinitionHash });
}

/** What is read when nothing is wrong and the file comes back as it was made. */
function buildRead(answers: ReadonlyMap<string, string>, comments: ReadonlyMap<string, string> = new Map()) {
  const original = new Map([
    ...[...answers].map(([key, answer]) => [`a:${key}`, answer] as const),
    ...[...comments].map(([question, comment]) => [`c:${question}`, comment] as const),
  ]);
  return { kind: 'read', answers, comments, original, problems: [] };
}

describe('a Word questionnaire that comes back', () => {
  it.each(parts)('gives the answers of a draft and its comments again: $name', (place) => {
    fc.assert(
      fc.property(partialAnswersArbitrary(place.part), ({ answers, comments }) => {
        const bytes = writeWordQuestionnaire(
          buildQuestionnaireContent(place.round, place.part.code, { answers, comments }),
        );
        expect(read(bytes, place)).toEqual(buildRead(answers, comments));
      }),
      chooseRuns(3),
    );
  });

  it.each(parts)('gives a whole response again, cell for cell: $name', (place) => {
    fc.assert(
      fc.property(completeAnswersArbitrary(place.part), (answers) => {
        const bytes = writeWordQuestionnaire(buildQuestionnaireContent(place.round, place.part.code, { answers }));
        expect(read(bytes, place)).toEqual(buildRead(answers));
      }),
      chooseRuns(2),
    );
  });

  it('gives them again when LibreOffice has opened and saved the file', { timeout: 120_000 }, async () => {
    const chosen = ['2018 gemensam', '2018 barn', '2018 missbruk', '2024 khsv'];
    const samples = parts
      .filter(({ name }) => chosen.includes(name))
      .map((place) => {
        const [filled] = fc.sample(partialAnswersArbitrary(place.part), { numRuns: 1, seed: 2018 });
        return { place, answers: filled?.answers ?? new Map(), comments: filled?.comments ?? new Map() };
      });
    const files = samples.map(({ place, answers, comments }) =>
      writeWordQuestionnaire(buildQuestionnaireContent(place.round, place.part.code, { answers, comments })),
    );
    const saved = await saveWithOffice(files, 'docx');
    for (const [index, { place, answers, comments }] of samples.entries()) {
      expect(read(saved[index] ?? new Uint8Array(), place), place.name).toEqual(buildRead(answers, comments));
    }
  });

  it('is empty when nothing is filled in', () => {
    for (const place of parts) {
      const bytes = writeWordQuestionnaire(buildQuestionnaireContent(place.round, place.part.code));
      expect(read(bytes, place)).toEqual(buildRead(new Map()));
    }
  });

  it('is the same file, byte for byte, when made again', () => {
    for (const { round, part } of parts) {
      const content = buildQuestionnaireContent(round, part.code, { answers: new Map([['G1', 'NEJ']]) });
      expect(writeWordQuestionnaire(content)).toEqual(writeWordQuestionnaire(content));
    }
  });
});
