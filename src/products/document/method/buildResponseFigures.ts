// How many answered in each county and size group, as bars: whether those who did not answer are many in one place or of one kind.

import { calculatePercent } from '../../../kernel/share.ts';
import type { ReleaseData, ReleasedUnit } from '../../../stages/publication/index.ts';
import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { formatPercent } from '../../table/index.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { drawShareBars, listShareValues, type ShareBar } from '../release/figures.ts';
import { joinWords, nameArea, nameSource, type ReleaseContent } from '../release/releaseContent.ts';

const texts = documentMethod.quality.responseBars;
const mostNamed = 2;

/** Of the area's own part, or of the one that most of its columns rest on, since units answer part by part. */
export function buildResponseFigures(content: ReleaseContent): readonly PrintedBlock[] {
  const { data, figure } = content;
  const part = findMainPart(data);
  if (part === undefined) return [];
  const name = data.partNames[part]?.sv ?? nameArea(data, part);
  return (['sizeGroup', 'county'] as const).flatMap((level) => {
    const bars = listBars(data, level, part);
    if (bars.length < 2) return [];
    const finding = tellFinding(level, name, bars);
    return [
      figure({
        finding,
        drawing: drawShareBars(texts.title(name, texts.groups[level]), finding, bars),
        width: 1,
        source: nameSource(data),
        values: listShareValues(texts.head, bars),
      }),
    ];
  });
}

/** The part that has the code of the area; else the first of those with as many columns. */
function findMainPart({ area, columns }: ReleaseData): string | undefined {
  if (columns.some(({ part }) => part === area)) return area;
  const counts = new Map<string, number>();
  for (const { part } of columns) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Groups in the order of the release; one without a unit that was asked has no bar. */
function listBars(data: ReleaseData, level: 'county' | 'sizeGroup', part: string): readonly ShareBar[] {
  const read = (unit: ReleasedUnit) => (level === 'county' ? unit.county : unit.sizeGroup);
  const asked = data.units.filter(({ framedParts }) => framedParts.includes(part));
  return data.groups
    .filter((group) => group.level === level)
    .flatMap(({ code, name }) => {
      const own = asked.filter((unit) => read(unit) === code);
      if (own.length === 0) return [];
      const numerator = own.filter(({ answeredParts }) => answeredParts.includes(part)).length;
      return [{ label: name, percent: calculatePercent(numerator, own.length), numerator, denominator: own.length }];
    });
}

/** The lowest and the highest, with all that share them: named where they are few, counted else. */
function tellFinding(level: 'county' | 'sizeGroup', part: string, bars: readonly ShareBar[]): string {
  const groups = texts.groups[level];
  const percents = bars.map(({ percent }) => percent);
  const [low, high] = [Math.min(...percents), Math.max(...percents)];
  if (bars.every(({ numerator, denominator }) => numerator === denominator)) return texts.all(part, groups);
  if (low === high) return texts.same(part, formatPercent(low), groups);
  const name = (percent: number) => {
    const names = bars.filter((bar) => bar.percent === percent).map(({ label }) => label);
    return names.length > mostNamed ? texts.several(names.length, groups) : joinWords(names);
  };
  return texts.spread(part, formatPercent(low), name(low), formatPercent(high), name(high));
}
