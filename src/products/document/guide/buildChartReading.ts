// How a chart is read, shown on one of the area's own: shares of counties and groups of municipalities beside the country.

import type { ReleaseData, ReleasedColumn, Result } from '../../../stages/publication/index.ts';
import { documentGuide } from '../../../texts/sv/documentGuide.ts';
import { buildDistributionModel } from '../../chart/buildGroupModels.ts';
import { nameCounted } from '../../chart/chartSource.ts';
import { drawDistribution } from '../../chart/drawDistribution.ts';
import { formatNumber, formatPercent } from '../../table/index.ts';
import { chooseFindings } from '../factSheet/chooseFindings.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { body, heading, points } from '../release/blocks.ts';
import { nameSource, type ReleaseContent } from '../release/releaseContent.ts';

const texts = documentGuide.chart;
/** Share of the text's width: the letters are as large as those of a table. */
const width = 0.62;

/** Nothing where no share of the area is told for counties. */
export function buildChartReading({ data, figure }: ReleaseContent): readonly PrintedBlock[] {
  const [spread] = chooseFindings(data).spread;
  const column = data.columns.find(({ code }) => code === spread?.column.code);
  if (spread === undefined || column === undefined) return [];
  const cells = new Map(
    data.results.flatMap((result) =>
      result.indicator === column.code ? [[`${result.level}|${result.code}`, result] as const] : [],
    ),
  );
  const find = (level: Result['level'], code: string) => cells.get(`${level}|${code}`);
  const nation = data.groups.flatMap(({ level, code }) => (level === 'nation' ? (find(level, code) ?? []) : []))[0];
  const counted = nameCounted({ column, language: 'sv' });
  const counties = data.groups.flatMap(({ level, code, name }) => {
    const cell = level === 'county' ? find(level, code) : undefined;
    return cell?.status === 'VALUE' ? [{ name, cell }] : [];
  });
  const percents = counties.map(({ cell }) => Number(cell.value));
  if (nation?.status !== 'VALUE' || counties.length === 0) return [];
  const share = formatPercent(nation.value ?? '');
  const finding = texts.finding(
    counted,
    share,
    formatPercent(Math.min(...percents)),
    formatPercent(Math.max(...percents)),
  );
  return [
    heading(2, texts.title),
    body(texts.lead(column.shortName.sv)),
    ...buildFigure({ data, figure }, column, finding, find),
    points([...texts.points(counted, share), ...warnOfFew(counties), texts.question]),
  ];
}

function buildFigure(
  { data, figure }: Pick<ReleaseContent, 'data' | 'figure'>,
  column: ReleasedColumn,
  finding: string,
  find: (level: Result['level'], code: string) => Result | undefined,
): readonly PrintedBlock[] {
  const { round, units, groups } = data;
  const source = { round, column, units, groups, find, language: 'sv', description: finding, own: undefined } as const;
  const model = buildDistributionModel(source);
  if (model === undefined) return [];
  return [
    figure({
      finding,
      drawing: drawDistribution(model),
      width,
      source: nameSource(data),
      values: {
        head: texts.head,
        rows: model.rows.map(({ label, dots, ends }) => {
          const same = dots[0]?.valueText ?? '';
          return [label, ends?.low ?? same, ends?.high ?? same];
        }),
        widths: [2, 3, 3],
      },
    }),
  ];
}

/** The county that the fewest answered in, the first by name of several: what a single unit means there. */
function warnOfFew(
  counties: readonly { readonly name: string; readonly cell: ReleaseData['results'][number] }[],
): readonly string[] {
  const fewest = Math.min(...counties.map(({ cell }) => cell.denominator ?? 0));
  const county = counties.find(({ cell }) => cell.denominator === fewest);
  if (county === undefined || fewest === 0) return [];
  const { numerator = 0, denominator = 0 } = county.cell;
  if (denominator === 1) return [texts.oneUnit(county.name)];
  const change = Math.round(100 / denominator);
  return [texts.fewUnits(county.name, formatNumber(numerator), formatNumber(denominator), change)];
}
