// The address book as a file: read from a list, and written with who gets what.

import { readCsvTable, renderCsv } from '../../../products/dataFile/index.ts';
import type { ContactRow } from '../../../stages/collection/index.ts';
import type { Frame } from '../../../stages/frame/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { dataTexts as englishData } from '../../../texts/en/data.ts';
import { dataTexts as swedishData } from '../../../texts/sv/data.ts';
import type { Language } from '../../../ui/language.ts';
import { deskContactTexts } from '../catalogues.ts';
import type { ContactsView } from './contactsView.ts';

const columns = ['unit', 'role', 'email', 'name'] as const;

/** Most rows of a list. */
export const mostContactRows = 5000;

/** Rows and problems by line of the file or of the pasted text, from 1; neither is in both. */
export interface ContactsFile {
  readonly rows: readonly ContactRow[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Reads a list with the columns unit, role, email and name. Columns parted by semicolon or tab, as spreadsheets write them, and Swedish
 * words for columns and roles are taken too. Every fault has its line.
 */
export function readContactsFile(bytes: Uint8Array, language: Language): ContactsFile {
  const texts = language === 'en' ? englishData : swedishData;
  const { rows, problems } = readCsvTable(adaptList(bytes, language), columns, ['unit', 'role', 'email'], texts);
  const { roleNames } = deskContactTexts[language];
  const named: Readonly<Record<string, string>> = roleNames;
  return {
    rows: rows
      .filter(({ isBroken }) => !isBroken)
      .map(({ line, cells }) => ({
        line,
        ...cells,
        role: named[cells.role.trim().toLowerCase()] ?? cells.role.trim(),
      })),
    problems: problems
      .filter(({ message }) => message !== '')
      .map(({ line, message }) => ({ line: line ?? 1, message }))
      .filter(({ message }, index, all) => all.findIndex((other) => other.message === message) === index),
  };
}

/** The list with commas, and with a header in the columns' own names; as it is where it cannot be told. */
function adaptList(bytes: Uint8Array, language: Language): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
  // What is not UTF-8 is left to the reader, which says so.
  if (text.includes('\uFFFD')) return bytes;
  const lines = text.split(/\r\n|\n|\r/);
  const separator = ['\t', ';', ','].find((sign) => (lines[0] ?? '').split(sign).length >= columns.length - 1) ?? ',';
  const names: Readonly<Record<string, string>> = deskContactTexts[language].columnNames;
  const head = (lines[0] ?? '').split(separator).map((field) => {
    const name = field
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .toLowerCase();
    return names[name] ?? name;
  });
  const hasName = head.includes('name') || !head.includes('email');
  const isPlain = separator !== ',' && !text.includes('"');
  const body = lines.slice(1).map((line) => {
    const fields = isPlain && line !== '' ? renderCsv([line.split(separator)]).trimEnd() : line;
    return hasName || fields === '' ? fields : `${fields},`;
  });
  const header = hasName ? head.join(',') : `${head.join(',')},name`;
  if (separator !== ',' && !isPlain) return bytes;
  return new TextEncoder().encode([header, ...body].join('\n'));
}

/** A line per address with the parts that its unit is asked to answer; a unit without an address has a line too. */
export function renderContactsCsv({ rows, persons }: ContactsView, frame: Frame): string {
  const header = ['unit', 'unit_name', 'county', 'parts', 'role', 'email', 'name', 'since', 'bounced'];
  const lines = rows.flatMap(({ unit, contacts }) => {
    const own = [unit.code, nameUnit(unit), unit.county, (frame.partsByUnit.get(unit.code) ?? []).join(' ')];
    if (contacts.length === 0) return [[...own, '', '', '', '', '']];
    return contacts.map(({ role, person, since, bouncedAt }) => {
      const known = persons.get(person);
      return [...own, role, known?.email ?? '', known?.name ?? '', since, bouncedAt ?? ''];
    });
  });
  return renderCsv([header, ...lines]);
}
