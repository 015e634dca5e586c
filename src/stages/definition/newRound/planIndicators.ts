// The indicator files of a new round: descriptions copied by reference under codes that follow each other, and those
// that come back written as they were.

import type { IndicatorDescription, Round } from '../model.ts';
import { type AuthoredMap, changeEntryCodes, type FileTexts, findAuthored } from './authoredEntries.ts';
import type { ProposedIndicator } from './proposeIndicators.ts';

/** A description is the code that is copied, or the entry written out. */
export interface PlannedArea {
  readonly area: string;
  readonly descriptions: readonly (string | AuthoredMap)[];
}

/** What returning descriptions need to know of the round that they come back to. */
export interface ReturnSetting {
  readonly files: FileTexts;
  readonly from: Round;
  /** New code of a main question, by `round|code`. */
  readonly codes: ReadonlyMap<string, string>;
  /** Rows of the table of what is measured alike. */
  readonly rows: ReadonlySet<string>;
}

/** Plans every area that measures something. */
export function planIndicators(
  setting: ReturnSetting,
  indicators: readonly ProposedIndicator[],
): readonly PlannedArea[] {
  const measured = indicators.filter(({ decision }) => decision !== 'notThisYear');
  return setting.from.areas.flatMap(({ code: area }): PlannedArea[] => {
    const own = measured.filter(({ description }) => description.area === area);
    const numbers = { indicator: 0, background: 0 };
    const descriptions = own.flatMap((proposed): (string | AuthoredMap)[] => {
      const { description, from } = proposed;
      const number = numbers[description.kind] + 1;
      const id = buildId(description, number);
      const entry = from === setting.from ? copyEntry(description, id) : returnEntry(setting, proposed, id);
      if (entry === undefined) return [];
      numbers[description.kind] = number;
      return [entry];
    });
    return descriptions.length === 0 ? [] : [{ area, descriptions }];
  });
}

/** `EB-01`, `EB-B1`. */
function buildId({ area, kind }: IndicatorDescription, number: number): string {
  const prefix = area.replaceAll('-', '').toUpperCase();
  return kind === 'background' ? `${prefix}-B${number}` : `${prefix}-${String(number).padStart(2, '0')}`;
}

function copyEntry(description: IndicatorDescription, id: string): string | AuthoredMap {
  return description.id === id ? id : { copy: description.id, id };
}

/** Fields that tell of the year that they stand in. */
const fieldsOfTheYear: readonly string[] = ['comparability', 'withdrawn'];

/** A description as its round wrote it, with the codes of the new round; undefined where its questions have no place. */
function returnEntry(
  { files, codes, rows }: ReturnSetting,
  { description, from }: ProposedIndicator,
  id: string,
): AuthoredMap | undefined {
  const path = `indicators/${description.area}.yaml`;
  const entry = findAuthored(files, from.year, path, 'descriptions', description.id);
  const changes = new Map(
    [...codes].flatMap(([key, code]): [string, string][] => {
      const [year = '', old = ''] = key.split('|');
      return Number(year) === from.year ? [[old, code]] : [];
    }),
  );
  if (entry === undefined || changes.size === 0) return undefined;
  const changed = changeEntryCodes(dropFields(entry, rows), changes);
  const columns = changed.columns as readonly AuthoredMap[] | undefined;
  const renamed = columns?.map((column): AuthoredMap => {
    const code = String(column.code).replace(description.id, id);
    return { ...dropFields(column, rows), code };
  });
  return { ...changed, id, ...(renamed === undefined ? {} : { columns: renamed }) };
}

/** Without what tells of its year, and without rows of the table that the new round does not have. */
function dropFields(entry: AuthoredMap, rows: ReadonlySet<string>): AuthoredMap {
  const isRowKnown = entry.alike === undefined || rows.has(String(entry.alike));
  const fields = Object.entries(entry).filter(
    ([key]) => !fieldsOfTheYear.includes(key) && (isRowKnown || (key !== 'alike' && key !== 'alikeAs')),
  );
  return Object.fromEntries(fields);
}
