// Swedish names in an English report: what a release calls its areas, columns, parts, groups and places has seldom an English
// form, and has to be read out as Swedish.

import type { ReleaseData } from '../../stages/publication/index.ts';
import type { ForeignTexts } from '../document/index.ts';
import { nameArea, namePart, nameRound } from '../table/index.ts';
import { type ReportContent, readText } from './reportContent.ts';
import type { ReportArea } from './reportSource.ts';
import { partName } from './reportWords.ts';

interface Told {
  readonly sv: string;
  readonly en: string | undefined;
}

/** A shorter name is a code or a word of a scale. */
const leastLength = 3;

/** What a document and a slide show have in common here. */
interface WithNames {
  readonly language: 'sv' | 'en';
  readonly foreign?: ForeignTexts;
}

/** The report, memo or slide show with the names in it that are in another language. */
export function finishReport<Document extends WithNames>(
  { areas }: Pick<ReportContent, 'areas'>,
  document: Document,
): Document {
  const foreign = document.language === 'sv' ? undefined : listForeignNames(areas, document);
  return foreign === undefined ? document : { ...document, foreign };
}

/** Those of the releases that the document says; undefined where it says none. */
function listForeignNames(areas: readonly ReportArea[], document: WithNames): ForeignTexts | undefined {
  const said = JSON.stringify(document);
  const names = new Set(areas.flatMap(({ data }) => listNames(data)));
  const texts = [...names]
    .filter((name) => name.length >= leastLength && said.includes(JSON.stringify(name).slice(1, -1)))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return texts.length === 0 ? undefined : { language: 'sv', texts };
}

function listNames(data: ReleaseData): readonly string[] {
  const named: readonly Told[] = [
    { sv: data.roundName.sv, en: nameRound(data, 'en') },
    { sv: data.areaName.sv, en: nameArea(data, 'en') },
    ...Object.keys(data.partNames).map((part) => ({ sv: namePart(data, part, 'sv'), en: namePart(data, part, 'en') })),
  ];
  const told: readonly Told[] = [
    ...named,
    ...data.columns.flatMap(({ name, shortName, comparability }) => [
      name,
      shortName,
      ...comparability.map(({ reason }) => reason),
    ]),
  ];
  return [
    ...told.filter((text) => readText(text, 'en') === text.sv).map(({ sv }) => sv),
    ...data.groups.map(({ name }) => name),
    ...data.units.flatMap(({ name, municipalityName }) => [name, partName(name), municipalityName]),
  ];
}
