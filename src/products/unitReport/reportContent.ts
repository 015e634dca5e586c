// What report and memo are built from: a unit in an edition, the group beside it, and what is told of both.

import type { ReleaseData, ReleasedUnit } from '../../stages/publication/index.ts';
import type { PrintedBlock, PrintedDocument } from '../document/index.ts';
import { formatDate, nameRound, nameUnit } from '../table/index.ts';
import type { ChosenGroup, MadeRequest } from './productMaker.ts';
import { getResultIndex, listReportFacts, type ReportFacts } from './reportFacts.ts';
import { findReportGroup, type ReportGroup } from './reportGroup.ts';
import type { ReportArea, ReportSource } from './reportSource.ts';
import { type ReportWords, reportWords } from './reportWords.ts';

/** `source` reads one edition, so that all areas of the report are from the same time. */
export interface UnitReportInput {
  readonly source: ReportSource;
  /** Code of a unit. */
  readonly unit: string;
  /** The group to compare with; left out: that of size, or the first that the unit has. */
  readonly group?: ChosenGroup | undefined;
  readonly language: MadeRequest['language'];
  /** Address of the server without a slash at its end; '' for links that stay on it. */
  readonly url: string;
}

/** `name` stands within sentences; `edition` is printed, so that the report can be made again. */
export interface ReportContent {
  readonly unit: ReleasedUnit;
  /** `Mjölby`, `Stockholm – Bromma` */
  readonly name: string;
  readonly round: number;
  readonly roundName: string;
  readonly edition: string;
  /** Areas that show the unit, by name; at least one. */
  readonly areas: readonly ReportArea[];
  readonly isSynthetic: boolean;
  readonly group: ReportGroup | undefined;
  readonly facts: ReportFacts;
  readonly words: ReportWords;
  /** Address of the unit's page in this edition. */
  readonly address: string;
  readonly methodAddress: string;
}

/** Undefined where no area of the edition shows the unit, or none has the group that is named by its code. */
export function buildReportContent(input: UnitReportInput): ReportContent | undefined {
  const { source, url, language } = input;
  const { edition } = source;
  const areas = source.areas.filter(({ data }) => showsUnit(data, input.unit));
  if (input.group?.code !== undefined && !areas.some(({ data }) => hasGroup(data, input.group))) return undefined;
  const [first] = areas;
  const unit = first?.data.units.find(({ code }) => code === input.unit);
  if (first === undefined || unit === undefined) return undefined;
  const words = reportWords[language];
  const group = findReportGroup(areas, unit, input.group, words);
  const base = `${url}${language === 'en' ? '/en' : ''}`;
  const asOf = edition.moment.kind === 'asOf' ? `asOf=${edition.moment.instant.replace('.000Z', 'Z')}` : '';
  return {
    unit,
    name: nameUnit(unit),
    round: edition.round,
    roundName: nameRound(first.data, language),
    edition: edition.hash,
    areas,
    isSynthetic: areas.some(({ data }) => data.isSynthetic),
    group,
    facts: listReportFacts(areas, unit, group?.place),
    words,
    address: `${base}/enhet/${unit.code}?omgang=${edition.round}${asOf && `&${asOf}`}`,
    methodAddress: `${base}/metod${asOf && `?${asOf}`}`,
  };
}

/** The frame that report, memo and slides share. Their day is that on which the edition was complete. */
export function buildReportFrame(
  { source }: Pick<UnitReportInput, 'source'>,
  { roundName, name, round, edition, words }: ReportContent,
  kind: 'report' | 'memo' | 'slides',
): Omit<PrintedDocument, 'blocks' | 'imprint'> {
  const { texts, language } = words;
  return {
    title: texts[kind].title(name, round),
    language,
    standard: 'ua-1',
    date: source.edition.time.slice(0, 'YYYY-MM-DD'.length),
    overline: roundName,
    footer: texts.footer(texts[kind].name, name, round, edition),
    pages: texts.page,
  };
}

/** `Utgåva 0a1b2c3d4e5f, publicerad 18 juni 2024.` */
export function tellEdition({ source }: Pick<UnitReportInput, 'source'>, { words }: ReportContent): string {
  const { hash, time } = source.edition;
  return words.texts.edition(hash, formatDate(time, words.language));
}

/** That the answers are made up, where they are. */
export function buildSyntheticNotice({ isSynthetic, words: { texts } }: ReportContent): readonly PrintedBlock[] {
  return isSynthetic ? [{ kind: 'notice', title: texts.syntheticTitle, text: texts.synthetic }] : [];
}

/** The text in the language; Swedish where it has no English form. */
export function readText(
  text: { readonly sv: string; readonly en: string | undefined },
  language: 'sv' | 'en',
): string {
  return language === 'en' ? (text.en ?? text.sv) : text.sv;
}

function hasGroup({ groups }: ReleaseData, chosen: ChosenGroup | undefined): boolean {
  return groups.some(({ level, code }) => level === chosen?.level && code === chosen.code);
}

/** True when the unit is framed for something that the area shows. */
function showsUnit(data: ReleaseData, code: string): boolean {
  if (!data.units.some((unit) => unit.code === code)) return false;
  const find = getResultIndex(data);
  return data.columns.some((column) => find(column.code, 'unit', code) !== undefined);
}
