// The findings of a fact sheet as slides: the highest and lowest shares of the country, counties far apart, what has changed,
// and how sure it is. Each slide has its year, base and source.

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { documentFactSheet as texts } from '../../../texts/sv/documentFactSheet.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import type { LevelFact } from '../../sentence/index.ts';
import { bodies, body, createTableNumbers } from '../release/blocks.ts';
import { listUse } from '../release/buildReleaseDocument.ts';
import { listShareValues } from '../release/figures.ts';
import { formatMonth } from '../release/formatDay.ts';
import { nameSource } from '../release/releaseContent.ts';
import type { Slide, SlideBlock, SlideShow } from '../slides/slideShow.ts';
import { listSureness, tellAnswered } from './buildFactSheet.ts';
import { buildLevelBars, buildSpreadTable, createColumnNames, listChanges } from './buildFindings.ts';
import { chooseFindings, leastOfCounty } from './chooseFindings.ts';

/** In Swedish, as the fact sheet. Without any share it says so in a sentence. */
export function buildNationSlides(data: ReleaseData): SlideShow {
  const { areaName, round, roundName, version, isSynthetic } = data;
  const { slides: words } = texts;
  const title = words.title(areaName.sv, round);
  const indicators = data.columns.filter(({ kind }) => kind === 'indicator').length;
  const answered = tellAnswered(data);
  return {
    title,
    language: 'sv',
    date: data.time.slice(0, 'YYYY-MM-DD'.length),
    overline: roundName.sv,
    lead: [
      texts.lead(areaName.sv, round, indicators),
      ...(answered === '' ? [] : [answered]),
      ...(isSynthetic ? [documentRelease.synthetic] : []),
      documentRelease.published(formatMonth(data.time), version),
    ],
    notes: [texts.findingsLead],
    footer: words.footer(title, version),
    ...(isSynthetic && { mark: words.mark }),
    slides: [
      ...buildFindingSlides(data),
      buildSlide(data, texts.sureness, [listSureness(data)]),
      buildSlide(data, words.use, [body(texts.findingsLead), ...bodies(listUse(data, words.shortTitle, []))]),
    ],
  };
}

/** `remark` stands before the source. */
function buildSlide(data: ReleaseData, title: string, blocks: readonly SlideBlock[], remark = ''): Slide {
  return { title, blocks, source: `${remark} ${nameSource(data)}`.trim(), notes: [] };
}

function buildFindingSlides(data: ReleaseData): readonly Slide[] {
  const { highest, lowest, spread, changed, hasEarlier } = chooseFindings(data);
  const name = createColumnNames(data);
  const tables = createTableNumbers((_, title) => title);
  const buildLevel = (place: 'highest' | 'lowest', facts: readonly LevelFact[]): readonly Slide[] => {
    const level = buildLevelBars(data, place, facts, name);
    if (level === undefined) return [];
    const { finding, bars, drawing } = level;
    const values = listShareValues(texts.barsHead, bars).rows.map((row) => row.join(', '));
    const alt = documentRelease.figureWords(drawing.title, values.join('; '));
    return [buildSlide(data, drawing.title, [body(finding), { kind: 'drawing', drawing, alt }], texts.barsNote)];
  };
  return [
    ...(highest.length === 0 ? [buildSlide(data, texts.findings, [body(texts.noShares)])] : []),
    ...buildLevel('highest', highest),
    ...buildLevel('lowest', lowest),
    ...(spread.length === 0
      ? []
      : [
          buildSlide(
            data,
            texts.spread,
            [buildSpreadTable({ data, tables }, spread, name)],
            texts.spreadLead(leastOfCounty),
          ),
        ]),
    ...(hasEarlier ? [buildSlide(data, texts.changed, [listChanges(changed, name)])] : []),
  ];
}
