// Method and quality of a round, from its newest release.

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatDate, formatNumber } from '../../../ui/format.ts';
import { findSwedish, LocalText } from '../../../ui/LocalText.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { AreaView } from '../frame/areaView.ts';
import { describeSource } from '../frame/areaWords.ts';
import { FaultListSection, findFaultSection } from '../frame/FaultNotices.tsx';
import { MomentFields } from '../frame/MomentFields.tsx';
import { PageContents, type PageContentsProps } from '../frame/PageContents.tsx';
import { ResponseTable } from '../frame/ResponseTable.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { DeviationSection, RevisionSection, WithdrawnSection } from './MethodLists.tsx';
import { CalendarTable, ErrataTable, NotShownTable, PopulationTable } from './MethodTables.tsx';

/** `rounds`: newest first. */
export interface MethodPageProps {
  readonly site: SiteContext;
  /** Area whose release describes the round; undefined when nothing is published. */
  readonly view: AreaView | undefined;
  /** All areas of the round, for what is counted over all of them. */
  readonly views: readonly AreaView[];
  readonly rounds: readonly number[];
}

/**
 * `view` undefined: nothing is published, and the page says so. What differs between areas is told of all in `views`.
 */
export function MethodPage({ site, view, views, rounds }: MethodPageProps) {
  const words = site.texts.siteMethod;
  return (
    <SitePage
      site={site}
      title={view === undefined ? words.title : site.texts.title.round(words.title, view.round)}
      description={view && words.lead(view.round)}
      steps={[{ label: words.title }]}
      isSynthetic={view?.data.isSynthetic}
      columns={view?.columns}
    >
      <h1>{words.title}</h1>
      {view === undefined ? (
        <p class="lead">{words.none}</p>
      ) : (
        <>
          <p class="lead">{words.lead(view.round)}</p>
          {rounds.length > 1 && <RoundForm site={site} round={view.round} rounds={rounds} />}
          <PageContents site={site} sections={listSections(site, view, views)} />
          <Basis site={site} data={view.data} />
          <Population site={site} data={view.data} />
          <section aria-labelledby="tidplan">
            <h2 id="tidplan">{words.calendarTitle}</h2>
            <p class="measure">{words.measuringDate(formatDate(view.data.measuringDate, site.language))}</p>
            <CalendarTable site={site} data={view.data} />
          </section>
          <section aria-labelledby="svarsfrekvens">
            <h2 id="svarsfrekvens">{words.responseTitle}</h2>
            <ResponseTable site={site} data={view.data} />
          </section>
          <Paragraphs
            id="bortfall"
            title={words.nonresponseTitle}
            texts={words.nonresponse(view.data.nonresponseLimitPercent)}
          />
          <NotShown site={site} views={views} />
          <WithdrawnSection site={site} views={views} />
          <Paragraphs id="farger" title={words.colourTitle} texts={words.colour} />
          <Dimensions site={site} data={view.data} />
          <Changes site={site} data={view.data} />
          {view.data.errata.length > 0 && (
            <section aria-labelledby="errata">
              <h2 id="errata">{words.errataTitle}</h2>
              <p class="measure">{words.errataIntro}</p>
              <ErrataTable site={site} data={view.data} />
            </section>
          )}
          <DeviationSection site={site} views={views} />
          <FaultListSection site={site} areas={views.map(({ data }) => data)} />
          <RevisionSection site={site} views={views} />
          <Sources site={site} data={view.data} />
          <p class="source-line">{describeSource(site, view)}</p>
        </>
      )}
    </SitePage>
  );
}

function listSections(
  site: SiteContext,
  { data }: AreaView,
  views: readonly AreaView[],
): PageContentsProps['sections'] {
  const words = site.texts.siteMethod;
  const hasColumn = (is: (column: AreaView['columns'][number]) => boolean) =>
    views.some(({ columns }) => columns.some(is));
  return [
    ['vilka', words.populationTitle],
    ['tidplan', words.calendarTitle],
    ['svarsfrekvens', words.responseTitle],
    ['bortfall', words.nonresponseTitle],
    views.some((view) => view.data.notShown.length > 0) ? ['redovisas-inte', words.notShownTitle] : undefined,
    hasColumn(({ withdrawn }) => withdrawn !== undefined) ? ['tillbakadragna', words.withdrawn.title] : undefined,
    ['farger', words.colourTitle],
    data.dimensions.length === 0 ? undefined : ['dimensioner', words.dimensionsTitle],
    data.changesSincePreviousRound.length === 0 ? undefined : ['andrat', words.changesTitle(data.round - 1)],
    data.errata.length === 0 ? undefined : ['errata', words.errataTitle],
    hasColumn(({ deviations }) => deviations.length > 0) ? ['tolkningar', words.deviations.title] : undefined,
    findFaultSection(site, views),
    ['andringar', words.revisionsTitle],
    data.registers.length === 0 ? undefined : ['kallor', words.sourcesTitle],
  ];
}

interface DataProps {
  readonly site: SiteContext;
  readonly data: ReleaseData;
}

function RoundForm({
  site,
  round,
  rounds,
}: {
  readonly site: SiteContext;
  readonly round: number;
  readonly rounds: readonly number[];
}) {
  const words = site.texts.siteMethod;
  return (
    <form class="filters" method="get" action={buildAddress(site, '/metod')}>
      <MomentFields site={site} path="/metod" />
      <SelectField
        name="omgang"
        label={words.chooseRound}
        value={String(round)}
        options={rounds.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <div class="filter-buttons">
        <Button kind="secondary">{words.chooseButton}</Button>
      </div>
    </form>
  );
}

function Basis({ site, data }: DataProps) {
  const words = site.texts.siteMethod;
  return (
    <dl class="facts">
      <div>
        <dt>{words.purpose}</dt>
        <dd>
          <LocalText text={data.legal.purpose} language={site.language} />
        </dd>
      </div>
      <div>
        <dt>{words.basis}</dt>
        <dd>
          <LocalText text={data.legal.basis} language={site.language} />
        </dd>
      </div>
      <div>
        <dt>{words.obligation}</dt>
        <dd>{data.legal.isVoluntary ? words.voluntary : words.compulsory}</dd>
      </div>
    </dl>
  );
}

function Population({ site, data }: DataProps) {
  const words = site.texts.siteMethod;
  const municipalities = data.units.filter((unit) => unit.kind === 'municipality').length;
  const number = (value: number) => formatNumber(value, site.language);
  return (
    <section aria-labelledby="vilka">
      <h2 id="vilka">{words.populationTitle}</h2>
      <p class="measure">
        {municipalities === data.units.length
          ? words.populationAll(number(municipalities))
          : words.population(
              number(data.units.length),
              number(municipalities),
              number(data.units.length - municipalities),
            )}{' '}
        {words.skrEdition(data.skrEdition)}
      </p>
      <PopulationTable site={site} data={data} />
    </section>
  );
}

function Paragraphs({
  id,
  title,
  texts,
}: {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly string[];
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {texts.map((text) => (
        <p key={text} class="measure">
          {text}
        </p>
      ))}
    </section>
  );
}

/** The published table of results that are not shown, over all areas of the round; nothing where all are. */
function NotShown({ site, views }: Pick<MethodPageProps, 'site' | 'views'>) {
  const words = site.texts.siteMethod;
  if (views.every((view) => view.data.notShown.length === 0)) return null;
  return (
    <section aria-labelledby="redovisas-inte">
      <h2 id="redovisas-inte">{words.notShownTitle}</h2>
      <p class="measure">{words.notShownIntro}</p>
      <NotShownTable site={site} views={views} />
    </section>
  );
}

function Dimensions({ site, data }: DataProps) {
  const words = site.texts.siteMethod;
  if (data.dimensions.length === 0) return null;
  return (
    <section aria-labelledby="dimensioner">
      <h2 id="dimensioner">{words.dimensionsTitle}</h2>
      <dl class="facts">
        {data.dimensions.map((dimension) => (
          <div key={dimension.name}>
            <dt lang={findSwedish(site.language)}>{dimension.name}</dt>
            <dd>
              <p>
                <LocalText text={dimension.definition} language={site.language} />
              </p>
              <QualityAreas site={site} data={data} names={dimension.qualityAreas} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function QualityAreas({ site, data, names }: DataProps & { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul>
      {names.map((name) => {
        const area = data.qualityAreas.find((candidate) => candidate.name === name);
        return (
          <li key={name}>
            <strong lang={findSwedish(site.language)}>{name}.</strong>{' '}
            {area !== undefined && <LocalText text={area.definition} language={site.language} />}
          </li>
        );
      })}
    </ul>
  );
}

function Changes({ site, data }: DataProps) {
  const words = site.texts.siteMethod;
  if (data.changesSincePreviousRound.length === 0) return null;
  return (
    <section aria-labelledby="andrat">
      <h2 id="andrat">{words.changesTitle(data.round - 1)}</h2>
      <ul class="measure">
        {data.changesSincePreviousRound.map((change) => (
          <li key={change.kind + change.text.sv}>
            <strong>{words.changeKinds[change.kind]}.</strong> <LocalText text={change.text} language={site.language} />
            {change.questions.length > 0 && <span class="muted"> ({change.questions.join(', ')})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ site, data }: DataProps) {
  const words = site.texts.siteMethod;
  if (data.registers.length === 0) return null;
  return (
    <section aria-labelledby="kallor">
      <h2 id="kallor">{words.sourcesTitle}</h2>
      <ul class="measure">
        {data.registers.map((source) => (
          <li key={source.id} lang={findSwedish(site.language)}>
            {words.sourceLine(source.title, source.publisher, source.year)}
          </li>
        ))}
      </ul>
    </section>
  );
}
