// Corrections with before and after, by whom, when and why.

import type { ComponentChildren } from 'preact';
import { type AnswerCorrection, describeCell, type ReviewedPart } from '../../../../stages/collection/index.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { type Language, readText } from '../../../../ui/language.ts';
import { describeTime } from '../../describeTime.ts';
import { buildDescribed } from '../../reviewing/describeReviewed.ts';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';

/** One step of correction; it may hold several cells. */
export interface CorrectionRow {
  readonly reviewed: Pick<ReviewedPart, 'part' | 'response'>;
  readonly correction: AnswerCorrection;
}

/** `rows`: in the order shown. */
export interface CorrectionsTableProps {
  readonly language: Language;
  readonly caption: string;
  readonly rows: readonly CorrectionRow[];
  readonly names: ReadonlyMap<string, string>;
  /** The unit's name with a link; undefined on a page of one unit. */
  readonly renderUnit?: ((unit: string, part: string) => ComponentChildren) | undefined;
}

/** A row for each cell that changed. `renderUnit` undefined: all are of one part, and the two columns are left out. */
export function CorrectionsTable({ language, caption, rows, names, renderUnit }: CorrectionsTableProps) {
  const { review, desk } = deskReviewWords[language];
  const texts = review.corrections;
  const heads = [texts.cell, texts.before, texts.after, texts.when, texts.who, texts.why];
  return (
    <DataTable id="rattelser" caption={caption} hasStickyColumn={false}>
      <thead>
        <tr>
          {[...(renderUnit === undefined ? [] : [desk.unit, texts.part]), ...heads].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ reviewed, correction }) =>
          correction.changed.map((cell) => {
            const described = buildDescribed(reviewed, language);
            const { unit, part } = correction.key;
            const who = names.get(correction.actor);
            const side = texts.by[correction.by];
            return (
              <tr key={`${unit}|${part}|${correction.sequence}|${cell.key}`}>
                {renderUnit !== undefined && <th scope="row">{renderUnit(unit, part)}</th>}
                {renderUnit !== undefined && <td>{readText(reviewed.part.name, language)}</td>}
                <td>{describeCell(cell.key, described).label}</td>
                <td>{describeCell(cell.key, described, cell.before).answer}</td>
                <td>{describeCell(cell.key, described, cell.after).answer}</td>
                <td>{describeTime(correction.at, language)}</td>
                <td>{who === undefined ? side : `${side}: ${who}`}</td>
                <td>{correction.reason ?? texts.noReason}</td>
              </tr>
            );
          }),
        )}
      </tbody>
    </DataTable>
  );
}
