// A dry calculation: the nation's figures of an area, how the units fall, and what is wrong in the answers.

import { type Absence, absences, type ObservationStatus } from '../../../kernel/observation.ts';
import type { Result } from '../../../stages/calculation/index.ts';
import type { DeskUser } from '../../../stages/collection/index.ts';
import type { Area, Column, Round, Withdrawals } from '../../../stages/definition/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { type Language, readText, vocabularies } from '../../../ui/language.ts';
import { ShareCell } from '../../../ui/ResultCell.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { deskTexts } from '../catalogues.ts';
import type { DryCalculation } from '../deskDependencies.ts';
import { DeskPage } from './DeskPage.tsx';
import { ProblemsTable } from './ProblemsTable.tsx';
import { WithdrawalSection } from './WithdrawalSection.tsx';

/** `handedIn`: parts that are handed in, over all units. */
export interface CalculationPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly area: Area;
  /** Areas of the round that have indicators. */
  readonly areas: readonly Area[];
  readonly calculation: DryCalculation;
  readonly withdrawals: Withdrawals;
  /** What came of withdrawing a column. */
  readonly told: 'done' | 'missing' | undefined;
  readonly handedIn: number;
  readonly isSynthetic: boolean;
}

/** Shows shares before they are published, withheld ones with their reason. Nothing here is kept. */
export function CalculationPage(props: CalculationPageProps) {
  const { language, basePath, round, area, areas, calculation } = props;
  const texts = deskTexts[language].calculation;
  const path = `${basePath}/${round.year}/berakna`;
  return (
    <DeskPage {...props} title={texts.title} round={round.year} path={path}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p>
        {texts.responses(formatNumber(props.handedIn, language), formatNumber(calculation.problems.length, language))}
      </p>
      <form method="get" action={path} class="filters">
        <SelectField
          name="omrade"
          label={texts.area}
          value={area.code}
          options={areas.map((candidate) => ({ value: candidate.code, label: readText(candidate.name, language) }))}
        />
        <Button kind="secondary">{texts.choose}</Button>
      </form>
      <NationTable {...props} />
      <WithdrawalSection {...props} path={path} />
      <h2>{texts.problemsTitle}</h2>
      {calculation.problems.length === 0 ? (
        <p>{texts.noProblems}</p>
      ) : (
        <ProblemsTable language={language} round={round} problems={calculation.problems} />
      )}
      <p class="button-row">
        <ButtonLink href={`${basePath}/${round.year}/publicera?omrade=${area.code}`}>{texts.toPublish}</ButtonLink>
      </p>
    </DeskPage>
  );
}

function NationTable({ language, round, area, calculation }: CalculationPageProps) {
  const texts = deskTexts[language].calculation;
  const columns = round.columns.filter((column) => column.description.area === area.code);
  if (columns.length === 0) return <p>{texts.noResults}</p>;
  return (
    <DataTable
      id="riket"
      caption={texts.resultsCaption(readText(area.name, language))}
      description={texts.resultsDescription}
      size="tall"
    >
      <thead>
        <tr>
          {[texts.column, texts.indicator, texts.share, texts.missing, texts.outcomes].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <NationRow key={column.code} language={language} column={column} results={calculation.results.results} />
        ))}
      </tbody>
    </DataTable>
  );
}

function NationRow(props: {
  readonly language: Language;
  readonly column: Column;
  readonly results: readonly Result[];
}) {
  const { language, column, results } = props;
  const texts = deskTexts[language].calculation;
  const own = results.filter((result) => result.indicator === column.code);
  const nation = own.find((result) => result.level === 'nation');
  return (
    <tr>
      <th scope="row">{column.code}</th>
      <td>{readText(column.shortName, language)}</td>
      <ShareCell result={nation} language={language} isNumber={column.description.result.kind === 'number'} />
      <td class="number">
        {texts.missingOf(formatNumber(nation?.missing ?? 0, language), formatNumber(nation?.framed ?? 0, language))}
      </td>
      <td>
        {describeUnits(
          column,
          own.filter((result) => result.level === 'unit'),
          language,
        )}
      </td>
    </tr>
  );
}

/** `Ja 201, Delvis 12, Nej 60, Ej svar 22`, in the order of the scale; what does not occur is left out. */
function describeUnits({ description }: Column, units: readonly Result[], language: Language): string {
  const words = vocabularies[language];
  const ofOutcomes = description.scale.map(({ outcome, label }) => ({
    word: readText(label, language),
    count: units.filter((unit) => unit.outcome === outcome).length,
  }));
  const numbers = units.filter((unit) => unit.status === 'VALUE' && unit.outcome === undefined);
  const ofAbsences = absences.map((absence: Absence) => ({
    word: words.absences[absence].word,
    count: units.filter((unit) => (unit.status satisfies ObservationStatus) === absence).length,
  }));
  const ofNumbers = { word: deskTexts[language].calculation.withValue, count: numbers.length };
  return [...ofOutcomes, ofNumbers, ...ofAbsences]
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} ${formatNumber(count, language)}`)
    .join(', ');
}
