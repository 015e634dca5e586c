// Why a unit's result is what it is: its answers, and the rule that decided.

import { registerWord } from '../../../kernel/expression/model.ts';
import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { findSwedish, LocalPhrase, LocalText } from '../../../ui/LocalText.tsx';
import { describeResult, ResultMark } from '../../../ui/ResultCell.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { DecidedByRule } from '../indicator/IndicatorRules.tsx';
import { type AreaView, buildUnitName, findResult, sortUnitsByName } from './areaView.ts';
import { buildColumnAddress, buildUnitAddress } from './areaWords.ts';
import { FaultyCell } from './FaultNotices.tsx';
import { MomentFields } from './MomentFields.tsx';
import type { SiteContext } from './siteContext.ts';

/** `column` and `unit` are of `view`. */
export interface WhyProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  readonly unit: ReleasedUnit;
}

/** Answers are public as the unit gave them; a result without answers to tell has its reason in words. */
export function WhySection({ site, view, column, unit }: WhyProps) {
  const words = site.texts.indicator.why;
  const name = buildUnitName(unit);
  const result = findResult(view, column.code, 'unit', unit.code);
  const reason = view.data.reasons.find((entry) => entry.unit === unit.code && entry.column === column.code);
  return (
    <section aria-labelledby="varfor" class="why">
      <h2 id="varfor">{words.title(name)}</h2>
      {result !== undefined && (
        <p class="lead">
          {words.result(name)} <ResultMark result={result} column={column} language={site.language} />
        </p>
      )}
      <FaultyCell site={site} data={view.data} columns={[column.code]} units={[unit.code]} />
      {reason !== undefined && reason.answers.length > 0 && (
        <DataTable id="svar" caption={words.caption(name)} hasStickyColumn={false}>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.answer}</th>
            </tr>
          </thead>
          <tbody>
            {reason.answers.map((answer) => (
              <tr key={answer.question}>
                <th scope="row">
                  <QuestionName site={site} column={column} name={answer.question} />
                </th>
                <td lang={findSwedish(site.language)}>
                  <strong>{answer.answer}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      <Conclusion site={site} view={view} column={column} unit={unit} />
      <p>
        <a href={buildUnitAddress(site, unit.code)}>{words.toUnit(name)}</a>
      </p>
    </section>
  );
}

function Conclusion({ site, view, column, unit }: WhyProps) {
  const words = site.texts.indicator.why;
  const result = findResult(view, column.code, 'unit', unit.code);
  if (result === undefined) return <p class="measure">{site.words.absences.NOT_IN_FRAME.explanation}</p>;
  if (result.status !== 'VALUE') return <p class="measure">{site.words.absences[result.status].explanation}</p>;
  if (result.outcome === undefined) {
    if (result.numerator === undefined || result.denominator === undefined) return null;
    return (
      <p class="measure">
        {words.number(
          formatNumber(result.numerator, site.language),
          formatNumber(result.denominator, site.language),
          describeResult(result, column, site.language),
        )}
      </p>
    );
  }
  const reason = view.data.reasons.find((entry) => entry.unit === unit.code && entry.column === column.code);
  if (reason === undefined) return <p class="measure">{words.noReason}</p>;
  const rule = column.rules[reason.decidedBy];
  return (
    <p class="measure">
      {rule === undefined ? words.decidedOtherwise : <DecidedByRule site={site} column={column} rule={rule} />}
    </p>
  );
}

/** The question's code with its text where the release has it; a register figure by the name of its measure. */
function QuestionName({
  site,
  column,
  name,
}: Pick<WhyProps, 'site' | 'column'> & {
  /** As the release names it. */
  readonly name: string;
}) {
  const measure = column.registers.find(({ id }) => name === `${registerWord}[${id}]`);
  if (measure !== undefined) {
    return (
      <LocalPhrase
        language={site.language}
        texts={[measure.name]}
        tell={(told = '') => site.texts.indicator.why.register(told)}
      />
    );
  }
  const code = name.split('[')[0];
  const question = column.questions.find((candidate) => candidate.code === code);
  if (question === undefined) return <>{name}</>;
  return (
    <>
      {code}. <LocalText text={question.text} language={site.language} />
    </>
  );
}

/** Chooses the unit whose result is to be explained. */
export function WhyForm({
  site,
  view,
  column,
  unit,
}: Omit<WhyProps, 'unit'> & { readonly unit: ReleasedUnit | undefined }) {
  const words = site.texts.indicator.why;
  return (
    <form class="choose-unit no-print" method="get" action={`${buildColumnAddress(site, view, column.code)}#varfor`}>
      <MomentFields site={site} path={`/${view.round}/${view.area}`} />
      <SelectField
        name="enhet"
        label={words.choose}
        value={unit?.code ?? ''}
        options={[
          { value: '', label: words.chooseNone },
          ...sortUnitsByName([...view.unitsByCode.values()]).map((candidate) => ({
            value: candidate.code,
            label: buildUnitName(candidate),
          })),
        ]}
      />
      <div class="filter-buttons">
        <Button kind="secondary">{words.button}</Button>
      </div>
    </form>
  );
}
