// "Så här kommer ni att synas": each indicator of the part with its result, why, and what it was last time.

import type { Absence } from '../../../kernel/observation.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Legend } from '../../../ui/Legend.tsx';
import { readText } from '../../../ui/language.ts';
import { describeResult, ResultMark, type ShownResult } from '../../../ui/ResultCell.tsx';
import type { EarlierResult, PreviewRow } from '../buildPreview.ts';
import type { QuestionnaireWords } from '../catalogues.ts';

/** `rows`: in the order of publication. */
export interface PreviewProps {
  readonly words: QuestionnaireWords;
  readonly rows: readonly PreviewRow[];
  /** Level of the rows' headings: one below the heading above. */
  readonly level: 2 | 3;
}

/** `level`: of the headings of its rows, 2–6. */
export function Preview({ words, rows, level }: PreviewProps) {
  const { language } = words;
  const absences = rows.flatMap(({ result: { status } }) =>
    status === 'VALUE' || status === 'NOT_ANSWERED' ? [] : [status],
  );
  return (
    <div class="preview">
      <p class="measure">{words.form.preview.lead}</p>
      <Legend
        language={language}
        columns={rows.map(({ column }) => column.description)}
        absences={[...new Set<Absence>(absences)]}
      />
      <ul class="preview-rows">
        {rows.map((row) => (
          <Row key={row.column.code} words={words} row={row} level={level} />
        ))}
      </ul>
    </div>
  );
}

function Row({
  words,
  row,
  level,
}: { readonly words: QuestionnaireWords; readonly row: PreviewRow } & Pick<PreviewProps, 'level'>) {
  const { column, result, sentence, earlier } = row;
  const texts = words.form.preview;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <li class="preview-row">
      <Heading class="preview-name">{readText(column.name, words.language)}</Heading>
      <p class="preview-result">
        {result.status === 'NOT_ANSWERED' ? (
          <span class="absent">{texts.unfinished}</span>
        ) : (
          <span>
            <ResultMark result={result} column={column.description} language={words.language} />
            {nameUnit(words, column, result)}
          </span>
        )}
        {earlier !== undefined && <Earlier words={words} row={row} earlier={earlier} />}
      </p>
      <div class="preview-why">
        <p>{sentence ?? describeMissing(words, row)}</p>
        {sentence !== undefined && row.answers.length > 0 && (
          <p class="muted">
            {texts.decidedBy} {row.answers.map(({ place, answer }) => texts.answered(place, answer)).join('; ')}.
          </p>
        )}
        {row.rules.length > 0 && (
          <Disclosure language={words.language} summary={texts.rule}>
            <ul>
              {row.rules.map(({ label, words: rule }) => (
                <li key={label}>{texts.ruleOf(label, rule)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        {earlier?.caution !== undefined && (
          <p class="muted">
            {texts.notComparable} {earlier.caution}
          </p>
        )}
      </div>
    </li>
  );
}

function describeMissing(words: QuestionnaireWords, { missing }: PreviewRow): string {
  const texts = words.form.preview;
  return missing.length === 0 ? texts.undecided : texts.missing(missing.join(', '));
}

function Earlier(props: {
  readonly words: QuestionnaireWords;
  readonly row: PreviewRow;
  readonly earlier: EarlierResult;
}) {
  const { words, row, earlier } = props;
  const texts = words.form.preview;
  return (
    <span class="preview-earlier">
      <span class="muted">{texts.before(earlier.year)}:</span> {describeEarlier(words, row, earlier)}
    </span>
  );
}

function describeEarlier(words: QuestionnaireWords, row: PreviewRow, { result, column, isSame }: EarlierResult) {
  const texts = words.form.preview;
  if (result === undefined || column === undefined) return texts.notThen;
  if (result.status !== 'VALUE') return texts.noneThen;
  const label = describeResult(result, column.description, words.language) + nameUnit(words, column, result);
  if (row.result.status !== 'VALUE') return label;
  return isSame ? texts.unchanged(label) : texts.changed(label);
}

/** ` procent` after a number; nothing after an outcome. */
function nameUnit(words: QuestionnaireWords, { description }: PreviewRow['column'], { status, value }: ShownResult) {
  if (status !== 'VALUE' || value === undefined || description.result.kind !== 'number') return '';
  return ` ${readText(description.result.unit, words.language)}`;
}
