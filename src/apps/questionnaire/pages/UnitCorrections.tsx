// Answers that have changed since a part was first handed in, in the open: before and after, by whom and why.

import { describeCell } from '../../../stages/collection/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { readText } from '../../../ui/language.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { ReviewedPartView } from '../reviewing/loadReviewView.ts';
import { unitReviewWords } from '../reviewing/reviewWords.ts';
import { describeInstant } from '../team/days.ts';

/** `parts`: handed-in ones, with their corrections. */
export interface UnitCorrectionsProps {
  readonly words: QuestionnaireWords;
  readonly parts: readonly ReviewedPartView[];
}

/** Nothing where nothing has been changed. */
export function UnitCorrections({ words, parts }: UnitCorrectionsProps) {
  const { review, unit } = unitReviewWords[words.language];
  const texts = review.corrections;
  const rows = parts
    .flatMap((reviewed) => reviewed.corrections.map((correction) => ({ reviewed, correction })))
    .sort((a, b) => (a.correction.at < b.correction.at ? 1 : -1))
    .flatMap(({ reviewed, correction }) => correction.changed.map((cell) => ({ reviewed, correction, cell })));
  if (rows.length === 0) return null;
  return (
    <section id="rattelser">
      <DataTable
        id="rattelsetabell"
        caption={unit.correctionsTitle}
        description={unit.correctionsLead}
        hasStickyColumn={false}
      >
        <thead>
          <tr>
            {[texts.part, texts.cell, texts.before, texts.after, texts.when, texts.who, texts.why].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reviewed, correction, cell }) => {
            const { part, response } = reviewed;
            const described = {
              part,
              answers: response.answers,
              comments: response.comments,
              words: review,
              answerWords: words.answering,
              language: words.language,
            };
            return (
              <tr key={`${part.code}|${correction.sequence}|${cell.key}`}>
                <td>{readText(part.name, words.language)}</td>
                <th scope="row">{describeCell(cell.key, described).label}</th>
                <td>{describeCell(cell.key, described, cell.before).answer}</td>
                <td>{describeCell(cell.key, described, cell.after).answer}</td>
                <td>{describeInstant(words, correction.at)}</td>
                <td>{texts.by[correction.by]}</td>
                <td>{correction.reason ?? texts.noReason}</td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </section>
  );
}
