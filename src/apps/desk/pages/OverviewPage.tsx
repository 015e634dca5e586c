// The round at a glance: what has come in per part and county, and every unit with the state of its parts.

import type { DeskUser, ProgressCount, RoundProgress } from '../../../stages/collection/index.ts';
import type { Classifications, Round } from '../../../stages/definition/index.ts';
import { nameUnit, type Unit } from '../../../stages/frame/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { deskTexts } from '../catalogues.ts';
import { DeskPage } from './DeskPage.tsx';

export interface UnitFilter {
  /** Part of a name or code. */
  readonly search: string;
  /** County code, '' for all. */
  readonly county: string;
  readonly showsOnlyLeft: boolean;
}

export interface OverviewPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly counties: Classifications['counties'];
  readonly progress: RoundProgress;
  readonly isSynthetic: boolean;
  readonly filter: UnitFilter;
  /** Units that the filter leaves, in Swedish order. */
  readonly units: readonly Unit[];
  readonly partsByUnit: ReadonlyMap<string, readonly string[]>;
}

export function OverviewPage(props: OverviewPageProps) {
  const { language, basePath, round, progress } = props;
  const texts = deskTexts[language].overview;
  const { any } = progress;
  const title = texts.title(readText(round.name, language));
  return (
    <DeskPage {...props} title={title} round={round.year} path={`${basePath}/${round.year}`}>
      <h1>{title}</h1>
      <p class="lead">
        {texts.answered(
          formatNumber(any.answered, language),
          formatNumber(any.framed, language),
          formatPercent(any.percent ?? 0, language),
        )}
      </p>
      <PartsTable {...props} />
      <CountiesTable {...props} />
      <UnitsSection {...props} />
    </DeskPage>
  );
}

function PartsTable({ language, round, progress }: OverviewPageProps) {
  const texts = deskTexts[language].overview;
  const rows: readonly (readonly [string, string, ProgressCount | undefined, number | undefined])[] = [
    ...round.parts.map(
      (part) =>
        [
          part.code,
          readText(part.name, language),
          progress.byPart.get(part.code),
          part.published.previousPercent,
        ] as const,
    ),
    ['any', texts.any, progress.any, round.published.previousPercentAny],
    ['all', texts.all, progress.all, round.published.previousPercentAll],
  ];
  return (
    <DataTable id="delar" caption={texts.partsCaption} description={texts.partsDescription}>
      <thead>
        <tr>
          <th scope="col">{texts.part}</th>
          {[texts.framed, texts.handedIn, texts.percent, texts.previous, texts.begun, texts.notStarted].map((head) => (
            <th scope="col" class="number" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([code, name, count, previous]) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            {[count?.framed, count?.answered].map((value, index) => (
              <td class="number" key={index === 0 ? 'framed' : 'answered'}>
                {formatNumber(value ?? 0, language)}
              </td>
            ))}
            <td class="number">{formatPercent(count?.percent ?? 0, language)}</td>
            <td class="number">{previous === undefined ? texts.noPrevious : formatPercent(previous, language)}</td>
            <td class="number">{formatNumber(count?.begun ?? 0, language)}</td>
            <td class="number">{formatNumber(count?.notStarted ?? 0, language)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function CountiesTable({ language, round, progress, counties }: OverviewPageProps) {
  const texts = deskTexts[language].overview;
  return (
    <div class="desk-section">
      <DataTable id="lan" caption={texts.countiesCaption} description={texts.countiesDescription} size="tall">
        <thead>
          <tr>
            <th scope="col">{texts.county}</th>
            {round.parts.map((part) => (
              <th scope="col" key={part.code}>
                {readText(part.name, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counties
            .filter((county) => progress.byCounty.has(county.code))
            .map((county) => (
              <tr key={county.code}>
                <th scope="row">{county.name}</th>
                {round.parts.map((part) => (
                  <CountyCell
                    key={part.code}
                    language={language}
                    count={progress.byCounty.get(county.code)?.get(part.code)}
                  />
                ))}
              </tr>
            ))}
        </tbody>
      </DataTable>
    </div>
  );
}

function CountyCell({ language, count }: { readonly language: Language; readonly count: ProgressCount | undefined }) {
  if (count === undefined || count.framed === 0) return <td>{deskTexts[language].states.notFramed}</td>;
  const texts = deskTexts[language].overview;
  const percent = formatPercent(count.percent ?? 0, language);
  return (
    <td class="share">
      {percent}
      <span class="share-base">
        {texts.counted(formatNumber(count.answered, language), formatNumber(count.framed, language))}
      </span>
    </td>
  );
}

function UnitsSection(props: OverviewPageProps) {
  const { language, basePath, round, filter, counties, units } = props;
  const texts = deskTexts[language].overview;
  return (
    <section id="enheter">
      <h2>{texts.searchTitle}</h2>
      <form method="get" action={`${basePath}/${round.year}#enheter`} class="filters">
        <div class="field">
          <label class="field-label" for="sok">
            {texts.search}
          </label>
          <input class="input" type="search" id="sok" name="sok" value={filter.search} />
        </div>
        <SelectField
          name="lan"
          label={texts.filterCounty}
          value={filter.county}
          options={[
            { value: '', label: texts.allCounties },
            ...counties.map((county) => ({ value: county.code, label: county.name })),
          ]}
        />
        <SelectField
          name="visa"
          label={texts.filterState}
          value={filter.showsOnlyLeft ? 'kvar' : ''}
          options={[
            { value: '', label: texts.allUnits },
            { value: 'kvar', label: texts.unitsLeft },
          ]}
        />
        <Button kind="secondary">{texts.searchButton}</Button>
      </form>
      {units.length === 0 ? <p>{texts.noUnits}</p> : <UnitsTable {...props} />}
    </section>
  );
}

function UnitsTable({ language, basePath, round, units, progress, partsByUnit }: OverviewPageProps) {
  const texts = deskTexts[language];
  return (
    <DataTable
      id="enhetstabell"
      caption={texts.overview.unitsCaption(units.length)}
      description={texts.overview.unitsDescription}
      size="tall"
    >
      <thead>
        <tr>
          <th scope="col">{texts.overview.unit}</th>
          {round.parts.map((part) => (
            <th scope="col" key={part.code}>
              {readText(part.name, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.code}>
            <th scope="row">
              <a href={`${basePath}/${round.year}/enhet/${unit.code}`}>{nameUnit(unit)}</a>
            </th>
            {round.parts.map((part) => {
              const isFramed = partsByUnit.get(unit.code)?.includes(part.code) ?? false;
              const state = progress.states.get(unit.code)?.get(part.code) ?? 'notStarted';
              return (
                <td key={part.code} class={`state-${isFramed ? state : 'notFramed'}`}>
                  {texts.states[isFramed ? state : 'notFramed']}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
