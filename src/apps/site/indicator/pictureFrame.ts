// What a chart says around itself as a picture: the indicator and its year, the finding with its counts, how to read it, the source,
// and an address that keeps leading to the same figures.

import type { TextRun } from '../../../products/chart/breakRuns.ts';
import type { ChartModel } from '../../../products/chart/chartModel.ts';
import type { PictureFrame, PictureParagraph } from '../../../products/chart/renderPicture.ts';
import { listFaultsIn } from '../../../stages/publication/index.ts';
import { faultTexts } from '../../../ui/FaultNotice.tsx';
import { findTextLanguage, splitPhrase } from '../../../ui/LocalText.tsx';
import { type BilingualText, type Language, readText, uiTexts } from '../../../ui/language.ts';
import { findResult, isNumericColumn } from '../frame/areaView.ts';
import { describeSource, getAreaName, nameRound } from '../frame/areaWords.ts';
import { buildAddress } from '../frame/siteContext.ts';
import { phraseFact } from '../frame/ToldFact.tsx';
import { type ChartInput, type ChartKind, listFindingFacts } from './chartKinds.ts';
import { nameChart } from './nameChart.ts';

/** Where the address of the server is not known, the picture carries none. */
export function buildPictureFrame(kind: ChartKind, input: ChartInput, model: ChartModel): PictureFrame {
  const { site, view, column } = input;
  const { language, texts } = site;
  const { isSynthetic } = view.data;
  const heading = [{ text: nameChart(site, kind, column) }, ...tellUnit(input)];
  const source = `${describeSource(site, view)}${isSynthetic ? ` ${texts.area.citation.synthetic}` : ''}`;
  const isFaulty =
    listFaultsIn(site.faults, {
      round: view.round,
      area: view.area,
      version: view.data.version,
      columns: [column.code],
    }).length > 0;
  const notes = [
    ...(isFaulty ? [[{ text: faultTexts[language].inPicture }]] : []),
    ...listNotes(kind, input, model),
    [{ text: source }],
    ...(site.server.url === undefined ? [] : [[{ text: site.server.url + buildLastingAddress(input) }]]),
  ];
  return {
    language,
    warning: isSynthetic ? uiTexts[language].syntheticLabel : undefined,
    above: [
      { role: 'name', runs: [tellText(column.name, language)] },
      { role: 'about', runs: tellPlace(input) },
      ...tellFinding(kind, input),
      { role: 'heading', runs: heading },
    ],
    below: notes.map((runs) => ({ role: 'note', runs })),
  };
}

function tellText(text: BilingualText, language: Language): TextRun {
  return { text: readText(text, language), lang: findTextLanguage(text, language) };
}

/** Code, area and round. The catalogue has English names of areas that their releases have none of. */
function tellPlace({ site, view, column }: ChartInput): readonly TextRun[] {
  const name = getAreaName(site, view);
  const { areaName } = view.data;
  const lang = name === areaName.sv ? findTextLanguage(areaName, site.language) : undefined;
  return [{ text: `${column.code}, ` }, { text: name, lang }, { text: `, ${nameRound(site, view.data)}` }];
}

/** Of numbers; shares say per cent beside each value. */
function tellUnit({ site, column: { unit } }: ChartInput): readonly TextRun[] {
  return unit === undefined ? [] : [{ text: ' (' }, tellText(unit, site.language), { text: ')' }];
}

/** How it is in the nation and what those who have not answered leave open; for a series how it went from the round before. */
function tellFinding(kind: ChartKind, { site, view, column }: ChartInput): readonly PictureParagraph[] {
  const kinds = kind === 'serie' ? ['change', 'noChange', 'break'] : ['level', 'missing', 'range'];
  const runs = listFindingFacts(site, view, column)
    .filter((fact) => kinds.includes(fact.kind))
    .flatMap((fact, index) => [...(index === 0 ? [] : [{ text: ' ' }]), ...splitPhrase(phraseFact(site, fact))]);
  return runs.length === 0 ? [] : [{ role: 'finding', runs }];
}

/** How the chart is read, as under it on the page; which outline is whose. */
function listNotes(kind: ChartKind, input: ChartInput, model: ChartModel): readonly (readonly TextRun[])[] {
  const { indicator } = input.site.texts;
  switch (kind) {
    case 'lan':
      return [[{ text: isNumericColumn(input.column) ? indicator.chartNoteNumber : indicator.chartNote }]];
    case 'fordelning':
      return [[{ text: indicator.charts.noRank }]];
    case 'serie':
      return [[{ text: indicator.charts.seriesText }]];
    case 'karta':
    case 'lanskarta':
      return model.kind === 'map' ? tellOutline(input, model) : [];
    case 'svar':
      return [];
  }
}

function tellOutline(
  { site: { language, texts }, view, column, unit }: ChartInput,
  { level, fills, own }: Extract<ChartModel, { kind: 'map' }>,
): readonly (readonly TextRun[])[] {
  const outlined = fills.get(own ?? '');
  if (outlined === undefined) return [];
  const isAnswer = level === 'municipality' && outlined.fill !== 'several';
  const outcome = isAnswer ? findResult(view, column.code, 'unit', unit?.code ?? '')?.outcome : undefined;
  const label = column.scale.find((step) => step.outcome === outcome)?.label;
  // A label of the release decides the language of what is said of the place: names are the same in both.
  const isSwedish = label !== undefined && findTextLanguage(label, language) !== undefined;
  const tip = { sv: outlined.tip, en: isSwedish ? undefined : outlined.tip };
  return [splitPhrase({ language, texts: [tip], tell: (place = '') => texts.picture.outline(place) })];
}

/** Of the indicator in this version, with the unit that is marked. */
function buildLastingAddress({ site, view, column, unit }: ChartInput): string {
  return buildAddress(site, `/${view.round}/${view.area}/${column.code}`, {
    version: String(view.data.version),
    enhet: unit?.code ?? '',
  });
}
