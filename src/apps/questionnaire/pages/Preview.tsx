// How the unit will look when its answers are published: each indicator of the part by its own rule.

import type { CellKey } from '../../../kernel/answer.ts';
import { calculateUnitOutcome, chooseColour } from '../../../stages/calculation/index.ts';
import type { Column } from '../../../stages/definition/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Legend } from '../../../ui/Legend.tsx';
import { readText } from '../../../ui/language.ts';
import { describeResult, findMeaningClass, type ShownResult } from '../../../ui/ResultCell.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedPart } from '../openLink.ts';

export interface PreviewProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedPart;
  /** The answers that would be handed in. */
  readonly answers: ReadonlyMap<CellKey, string>;
}

export function Preview({ words, opened, answers }: PreviewProps) {
  const columns = opened.round.columns.filter((column) => column.part === opened.part.code);
  if (columns.length === 0) return null;
  const texts = words.pages.review;
  return (
    <section class="preview">
      <h2>{texts.previewTitle}</h2>
      <p class="measure">{texts.previewLead}</p>
      <DataTable id="forhandsvisning" caption={texts.previewCaption(nameUnit(opened.unit))} hasStickyColumn={false}>
        <thead>
          <tr>
            <th scope="col">{texts.previewIndicator}</th>
            <th scope="col">{texts.previewOutcome}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <PreviewRow
              key={column.code}
              words={words}
              column={column}
              result={calculateShown(opened, column, answers)}
            />
          ))}
        </tbody>
      </DataTable>
      <Legend language={words.language} absences={[]} />
    </section>
  );
}

function PreviewRow(props: {
  readonly words: QuestionnaireWords;
  readonly column: Column;
  readonly result: ShownResult;
}) {
  const { words, column, result } = props;
  const isUnfinished = result.status === 'NOT_ANSWERED';
  return (
    <tr>
      <th scope="row">{readText(column.name, words.language)}</th>
      <td class={`preview-result ${findMeaningClass(result) ?? ''}`.trim()}>
        {isUnfinished
          ? words.pages.review.previewUnfinished
          : describeResult(result, column.description, words.language)}
      </td>
    </tr>
  );
}

function calculateShown(opened: OpenedPart, column: Column, answers: ReadonlyMap<CellKey, string>): ShownResult {
  const none = {
    outcome: undefined,
    value: undefined,
    numerator: undefined,
    denominator: undefined,
    colour: undefined,
  };
  if (column.withdrawn) return { ...none, status: 'WITHDRAWN' };
  const observation = calculateUnitOutcome(column, opened.part.questions, answers);
  if (observation.status !== 'VALUE') return { ...none, status: observation.status };
  return observation.kind === 'number'
    ? { ...none, status: 'VALUE', value: observation.value }
    : {
        ...none,
        status: 'VALUE',
        outcome: observation.outcome,
        colour: chooseColour(column.description, observation.outcome),
      };
}
