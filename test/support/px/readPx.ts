// A reader of PX files of its own, made from the table of keywords (keywords.tsv) and not from what writes ours: it knows
// which keywords there are, in which order, which must be there, and which of their values stand in quotes.

import { readFileSync } from 'node:fs';

interface KeywordRule {
  readonly keyword: string;
  readonly isMandatory: boolean;
  readonly isQuoted: boolean;
}

/** What a keyword says: of which values of which variables, and what. */
export interface PxStatement {
  readonly keyword: string;
  readonly subjects: readonly string[];
  readonly values: readonly string[];
}

export interface PxContent {
  readonly statements: readonly PxStatement[];
  /** Values of a variable by its name. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Names of the variables, stub first. */
  readonly variables: readonly string[];
  /** The datum of a combination of value names, one for each variable in their order: a number, or a symbol of dots. */
  readonly find: (names: readonly string[]) => string | undefined;
  /** The note of a cell. */
  readonly findNote: (names: readonly string[]) => string | undefined;
  readonly dataCount: number;
}

const rules: readonly KeywordRule[] = readFileSync(new URL('keywords.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [keyword = '', mandatory, , , , quoted] = line.split('\t');
    return { keyword, isMandatory: mandatory === 'TRUE', isQuoted: quoted === 'TRUE' };
  });

/** Reads a file. Throws Error at the first thing that the format does not allow. */
export function readPx(bytes: Uint8Array): PxContent {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const statements = splitStatements(text).map(readStatement);
  checkStatements(statements);
  const get = (keyword: string): readonly string[] =>
    statements.find((statement) => statement.keyword === keyword && statement.subjects.length === 0)?.values ?? [];
  const collect = (keyword: string): ReadonlyMap<string, readonly string[]> =>
    new Map(
      statements
        .filter((statement) => statement.keyword === keyword)
        .map(({ subjects: [name = ''], values }) => [name, values]),
    );
  const variables = [...get('STUB'), ...get('HEADING')];
  const values = collect('VALUES');
  const data = get('DATA');
  const sizes = variables.map((name) => values.get(name)?.length ?? 0);
  const expected = sizes.reduce((product, size) => product * size, 1);
  if (data.length !== expected) throw new Error(`DATA has ${data.length} values, the variables make ${expected}`);
  const notes = new Map(
    statements
      .filter(({ keyword }) => keyword === 'CELLNOTE' || keyword === 'CELLNOTEX')
      .map(({ subjects, values: [note = ''] }) => [subjects.join('\u0000'), note]),
  );
  return {
    statements,
    values,
    codes: collect('CODES'),
    variables,
    dataCount: data.length,
    find: (names) => {
      const positions = names.map((name, index) => values.get(variables[index] ?? '')?.indexOf(name) ?? -1);
      if (positions.includes(-1)) return undefined;
      return data[positions.reduce((place, position, index) => place * (sizes[index] ?? 0) + position, 0)];
    },
    findNote: (names) => notes.get(names.join('\u0000')),
  };
}

/** Statements end in a semicolon outside quotes. */
function splitStatements(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (sign === '"') isQuoted = !isQuoted;
    if (sign === ';' && !isQuoted) {
      found.push(text.slice(start, place).trim());
      start = place + 1;
    }
  }
  if (text.slice(start).trim() !== '') throw new Error('The last statement does not end');
  return found;
}

function readStatement(text: string): PxStatement {
  const [whole = '', keyword = '', subjectText = ''] = /^([A-Z][A-Z0-9-]*)(\((?:"[^"]*",?)+\))?=/.exec(text) ?? [];
  const rule = rules.find((candidate) => candidate.keyword === keyword);
  if (rule === undefined) throw new Error(`Not a keyword: ${text.slice(0, 60)}`);
  const subjects = [...subjectText.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name);
  const rest = text.slice(whole.length).trim();
  if (keyword === 'DATA') {
    return { keyword, subjects, values: rest.split(/\s+/).map((datum) => datum.replaceAll('"', '')) };
  }
  if (keyword === 'TIMEVAL') return { keyword, subjects, values: readTimes(rest) };
  if (!rule.isQuoted) {
    if (!/^[\w.-]+$/.test(rest)) throw new Error(`${keyword} has no plain value: ${rest.slice(0, 40)}`);
    return { keyword, subjects, values: [rest] };
  }
  return { keyword, subjects, values: readTexts(keyword, rest) };
}

/** Texts with commas between them; pieces without a comma between belong together. */
function readTexts(keyword: string, text: string): readonly string[] {
  const values: string[] = [];
  let rest = text;
  let continues = false;
  while (rest !== '') {
    const [whole, piece = '', end = ''] = /^"([^"]*)"(\s*,)?\s*/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`${keyword} has a text without quotes: ${rest.slice(0, 40)}`);
    if (piece.length > 256) throw new Error(`${keyword} has a piece longer than a line may be`);
    if (continues) values.push((values.pop() ?? '') + piece);
    else values.push(piece);
    continues = end === '';
    rest = rest.slice(whole.length);
  }
  return values;
}

function readTimes(text: string): readonly string[] {
  const [, years = ''] = /^TLIST\(A1\),(.+)$/s.exec(text) ?? [];
  return [...years.matchAll(/"(\d{4})"/g)].map(([, year = '']) => year);
}

/** Every mandatory keyword is there, and all stand in the order of the table. */
function checkStatements(statements: readonly PxStatement[]): void {
  const present = new Set(statements.map(({ keyword }) => keyword));
  const missing = rules.filter(({ keyword, isMandatory }) => isMandatory && !present.has(keyword));
  if (missing.length > 0) throw new Error(`Missing: ${missing.map(({ keyword }) => keyword).join(', ')}`);
  if (!present.has('TITLE') || !present.has('DATA')) throw new Error('A file has a title and data');
  const order = statements.map(({ keyword }) => rules.findIndex((rule) => rule.keyword === keyword));
  const misplaced = order.findIndex((place, index) => index > 0 && place < (order[index - 1] ?? 0));
  if (misplaced >= 0) throw new Error(`Out of order: ${statements[misplaced]?.keyword}`);
}
