// Why a group's share or value is what it is: who is in it, who counts, who is left out, who is missing; or why there is none.

import type { ComponentChildren } from 'preact';
import type { ReleasedColumn, ReleasedResult } from '../../../stages/publication/index.ts';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import { describeAbsence } from '../../../ui/ResultCell.tsx';
import { type AreaView, findResult, isNumericColumn } from '../frame/areaView.ts';
import { Counted } from '../frame/Counted.tsx';
import { readLabels } from '../frame/describeCounted.ts';
import { type NamedGroup, readGroup } from '../frame/describeGroup.ts';
import { FaultyCell } from '../frame/FaultNotices.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { ToldFacts } from '../frame/ToldFact.tsx';
import { CellContext } from './CellContext.tsx';
import { listGroupColumnFacts } from './columnFacts.ts';

/** `group` has a name also where it has no result. */
export interface GroupWhyProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  readonly group: NamedGroup;
}

/** Whole per cent with its base, and the range that the missing leave. For a group that is not published it says so. */
export function GroupWhy({ site, view, column, group }: GroupWhyProps) {
  const words = site.texts.indicator.groupWhy;
  const result = findResult(view, column.code, group.level, group.code);
  const facts = listGroupColumnFacts(site, view, column, group);
  return (
    <section aria-labelledby="varfor" class="why">
      <h2 id="varfor">
        <GroupPhrase site={site} group={group} tell={isNumericColumn(column) ? words.titleNumber : words.title} />
      </h2>
      <FaultyCell site={site} data={view.data} columns={[column.code]} />
      {result === undefined ? (
        <p class="measure">{words.notPublished}</p>
      ) : (
        <>
          <p class="lead">
            <strong>{describeValue(site, column, result)}</strong>
          </p>
          <p class="measure">
            <ToldFacts site={site} facts={facts} kinds={['level', 'missing', 'range', 'spread']} />
          </p>
          <Counts site={site} view={view} column={column} result={result} />
        </>
      )}
      <CellContext site={site} view={view} column={column} level={group.level} code={group.code} facts={facts} />
    </section>
  );
}

/** The kind of a group that its name does not tell: numbered groups have it before their names in titles. */
export function nameGroupKind(site: SiteContext, { level }: NamedGroup): string {
  return level === 'nation' || level === 'city' || level === 'county' ? '' : site.words.levels[level];
}

interface GroupPhraseProps {
  readonly site: SiteContext;
  readonly group: NamedGroup;
  readonly tell: (name: string) => string;
}

/** A phrase about the group as titles name it. */
export function GroupPhrase({ site, group, tell }: GroupPhraseProps) {
  const kind = nameGroupKind(site, group);
  return (
    <LocalPhrase
      language={site.language}
      texts={[readGroup(group)]}
      tell={(name = '') => tell(`${kind} ${name}`.trim())}
    />
  );
}

/** A group's value as the page's title, citation and chart name it. */
export function describeValue(site: SiteContext, column: ReleasedColumn, result: ReleasedResult): string {
  if (result.status !== 'VALUE' || result.value === undefined) {
    return describeAbsence(result.status === 'VALUE' ? 'NOT_AVAILABLE' : result.status, site.language);
  }
  if (isNumericColumn(column)) return formatNumber(result.value, site.language);
  return formatPercent(result.value, site.language);
}

interface CountsProps extends Pick<GroupWhyProps, 'site' | 'view' | 'column'> {
  readonly result: ReleasedResult;
}

/** The counts that the value follows from, in the order of counting. */
function Counts({ site, view, column, result }: CountsProps) {
  const words = site.texts.indicator.groupWhy;
  const { framed, missing, numerator, denominator } = result;
  const isNumber = isNumericColumn(column);
  if (framed === undefined) return <p class="measure">{words.noCounts}</p>;
  const number = (value: number) => formatNumber(value, site.language);
  const lacking = missing ?? 0;
  const leftOut = isNumber || denominator === undefined ? 0 : framed - lacking - denominator;
  const rows: readonly (readonly [ComponentChildren, string])[] = [
    [words.framed, number(framed)],
    [
      words.missing,
      framed === 0 ? number(lacking) : words.missingShare(number(lacking), describePart(site, lacking, framed)),
    ],
    ...(leftOut > 0
      ? [
          [
            <LocalPhrase
              key="leftOut"
              language={site.language}
              texts={[readLabels(column, 'leftOut', 'and')]}
              tell={(labels = '') => words.leftOut(labels)}
            />,
            number(leftOut),
          ] as const,
        ]
      : []),
    ...(denominator === undefined
      ? []
      : [[isNumber ? words.sumDenominator : words.denominator, number(denominator)] as const]),
    ...(numerator === undefined
      ? []
      : [
          [
            isNumber ? (
              words.sumNumerator
            ) : (
              <Counted key="counted" site={site} column={column} tell={words.numerator} />
            ),
            number(numerator),
          ] as const,
        ]),
  ];
  return (
    <>
      <dl class="facts counts">
        {rows.map(([term, value], index) => (
          <div key={index}>
            <dt>{term}</dt>
            <dd class="figure">{value}</dd>
          </div>
        ))}
      </dl>
      <p class="measure">{explain(site, view, column, result)}</p>
    </>
  );
}

/** The sum in words, or the reason that there is no value with the limit that it passed. */
function explain(site: SiteContext, view: AreaView, column: ReleasedColumn, result: ReleasedResult): string {
  const words = site.texts.indicator.groupWhy;
  const { status, numerator, denominator, framed = 0, missing = 0 } = result;
  const number = (value: number) => formatNumber(value, site.language);
  if (status === 'NONRESPONSE_OVER_LIMIT') {
    return words.overLimit(number(missing), number(framed), view.data.nonresponseLimitPercent);
  }
  if (status !== 'VALUE') return site.words.absences[status].explanation;
  if (numerator === undefined || denominator === undefined) return '';
  const value = describeValue(site, column, result);
  return isNumericColumn(column)
    ? words.quotient(number(numerator), number(denominator), value)
    : words.share(number(numerator), number(denominator), value);
}

/** Whole per cent would hide which side of a limit a part lies on. */
function describePart(site: SiteContext, part: number, whole: number): string {
  const percent = (100 * part) / whole;
  return formatPercent(Number.isInteger(percent) ? percent : percent.toFixed(1), site.language);
}
