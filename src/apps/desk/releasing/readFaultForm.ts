// A notice of a known fault as it was typed: what it says, or what to do about it.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import { nameUnit } from '../../../products/table/index.ts';
import type { FaultNotice, SummaryUnit } from '../../../stages/publication/index.ts';
import { buildChoiceId, buildFieldId } from '../../../ui/ChoiceGroup.tsx';
import type { Language } from '../../../ui/language.ts';
import { deskFaultTexts } from '../catalogues.ts';
import { readField } from '../deskRequest.ts';
import type { PublishedArea } from './faultWork.ts';

/** Names of the fields of the form. */
export const faultFields = {
  area: 'omrade',
  fromVersion: 'fran',
  columns: 'indikatorer',
  units: 'kommuner',
  swedish: 'svenska',
  english: 'engelska',
} as const;

/** As typed; it comes back into the form as it is. */
export interface TypedFault {
  readonly fromVersion: string;
  readonly columns: readonly string[];
  readonly units: string;
  readonly swedish: string;
  readonly english: string;
}

/** A fault with its field: a link of the summary leads to it. */
export interface FieldFault {
  readonly name: string;
  readonly fieldId: string;
  readonly message: string;
}

const longestText = 1000;

/** The fields of a request, nothing looked at yet. */
export function readTypedFault(fields: FormData): TypedFault {
  return {
    fromVersion: readField(fields, faultFields.fromVersion),
    columns: fields.getAll(faultFields.columns).filter((value) => typeof value === 'string'),
    units: readField(fields, faultFields.units),
    swedish: readField(fields, faultFields.swedish),
    english: readField(fields, faultFields.english),
  };
}

/** What the notice will say, with every fault of what was typed; without any it can be made public. */
export function checkTypedFault(
  typed: TypedFault,
  { summary, versions }: PublishedArea,
  language: Language,
): { readonly notice: Omit<FaultNotice, 'id' | 'time' | 'end'>; readonly faults: readonly FieldFault[] } {
  const words = deskFaultTexts[language].errors;
  const faults: FieldFault[] = [];
  const blame = (name: string, message: string, fieldId = buildFieldId(name)) =>
    faults.push({ name, fieldId, message });
  const fromVersion = Number(typed.fromVersion || versions[0]);
  if (!versions.includes(fromVersion)) blame(faultFields.fromVersion, words.unknownVersion);
  const known = new Set(summary.columns.map(({ code }) => code));
  if (!typed.columns.every((code) => known.has(code))) {
    blame(faultFields.columns, words.unknownColumn, buildChoiceId(faultFields.columns));
  }
  const { codes, unknown } = findUnits(typed.units, summary.units);
  for (const name of unknown) {
    blame(faultFields.units, words.unknownUnit(name, findNearestName(name, summary.units.map(nameUnit))));
  }
  if (typed.swedish === '') blame(faultFields.swedish, words.noText);
  for (const name of ['swedish', 'english'] as const) {
    const { length } = typed[name];
    if (length > longestText) blame(faultFields[name], words.tooLong(length, longestText));
  }
  const text = { sv: typed.swedish, en: typed.english === '' ? undefined : typed.english };
  const { round, area } = summary;
  return { notice: { round, area, fromVersion, columns: typed.columns, units: codes, text }, faults };
}

/** Units by name or code; a city stands for all of its districts. Names that two districts share need their city. */
function findUnits(typed: string, units: readonly SummaryUnit[]) {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const name of typed.split(/[,;\n]/).map((part) => part.trim())) {
    const found = name === '' ? [] : findNamed(name.toLowerCase(), units);
    for (const { code } of found) codes.add(code);
    if (name !== '' && found.length === 0) unknown.push(name.slice(0, 60));
  }
  return { codes: units.map(({ code }) => code).filter((code) => codes.has(code)), unknown };
}

function findNamed(name: string, units: readonly SummaryUnit[]): readonly SummaryUnit[] {
  const exact = units.filter((unit) => unit.code === name || nameUnit(unit).toLowerCase() === name);
  if (exact.length > 0) return exact;
  const own = units.filter((unit) => unit.name.toLowerCase() === name);
  if (own.length === 1) return own;
  return units.filter((unit) => unit.municipality === name || unit.municipalityName.toLowerCase() === name);
}
