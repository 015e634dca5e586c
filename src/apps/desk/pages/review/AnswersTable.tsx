// All answers of a part beside those of last time, with comments; each can be corrected.

import { parseCellKey } from '../../../../kernel/answer.ts';
import { describeAnswer, describeCell, type ReviewedPart } from '../../../../stages/collection/index.ts';
import { findAskedCells } from '../../../../stages/definition/index.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { type Language, readText } from '../../../../ui/language.ts';
import { buildDescribed } from '../../reviewing/describeReviewed.ts';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';

/** `reviewed` holds what is handed in, never a draft. */
export interface AnswersTableProps {
  readonly language: Language;
  readonly reviewed: ReviewedPart;
  /** Undefined where nothing may be corrected. */
  readonly correctPath: string | undefined;
}

/** Only cells that routing asks for. Without `correctPath` nothing can be corrected, and the column is left out. */
export function AnswersTable({ language, reviewed, correctPath }: AnswersTableProps) {
  const { desk } = deskReviewWords[language];
  const texts = desk.item;
  const { part, response, earlier } = reviewed;
  const described = buildDescribed(reviewed, language);
  const cells = findAskedCells(part, response.answers);
  const seen = new Set<string>();
  return (
    <section class="desk-section" id="svar">
      <DataTable id="svarstabell" caption={texts.answersTitle}>
        <thead>
          <tr>
            <th scope="col">{texts.cell}</th>
            <th scope="col">{texts.now}</th>
            {earlier !== undefined && <th scope="col">{texts.before(earlier.round)}</th>}
            <th scope="col">{texts.comment}</th>
            {correctPath !== undefined && <th scope="col">{texts.correct}</th>}
          </tr>
        </thead>
        <tbody>
          {cells.map(({ key, question }) => {
            const isFirst = !seen.has(question.code);
            seen.add(question.code);
            const { label, answer } = describeCell(key, described);
            return (
              <tr key={key}>
                <th scope="row" title={readText(question.text, language)}>
                  {label}
                </th>
                <td>{answer}</td>
                {earlier !== undefined && <td>{describeEarlier(reviewed, key, language)}</td>}
                <td class="review-what">{isFirst ? (response.comments.get(question.code) ?? '') : ''}</td>
                {correctPath !== undefined && (
                  <td>
                    {isFirst && (
                      <a href={`${correctPath}?fraga=${question.code}`}>
                        {texts.correctQuestion}
                        <span class="visually-hidden"> {question.code}</span>
                      </a>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </section>
  );
}

/** Last time's answer in the words of then; of every unit that this one comes from. */
function describeEarlier({ earlier }: ReviewedPart, key: string, language: Language): string {
  const { desk, answering } = deskReviewWords[language];
  const { question: code, item } = parseCellKey(key);
  const before = earlier?.questions.get(code);
  const given = earlier?.cells.get(key)?.given ?? [];
  if (before?.status !== 'asked' || given.length === 0) return desk.item.noBefore;
  const words = given.map(({ unit, answer }) => {
    const answers = earlier?.responses.get(unit) ?? new Map<string, string>();
    const described = describeAnswer(before.question, item, answer, answers, answering, language);
    return given.length === 1 ? described : `${unit}: ${described}`;
  });
  const note = before.changes.length === 0 ? '' : ` (${desk.item.changedQuestion})`;
  return `${words.join('; ')}${note}`;
}
