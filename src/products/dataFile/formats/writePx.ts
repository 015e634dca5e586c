// Writes a PX file: keywords in the recommended order, texts in pieces that fit a line, CRLF, UTF-8.

/** `codes` are in the order of `values`. */
export interface PxVariable {
  readonly name: string;
  /** Names of its values, each once. */
  readonly values: readonly string[];
  readonly codes: readonly string[];
  readonly isTime?: boolean;
  readonly isPlace?: boolean;
}

/** A keyword with what it is said of, and its texts or number. `#` in a text is a line break. */
export interface PxKeyword {
  readonly keyword: string;
  readonly keys: readonly string[];
  readonly values: readonly (string | number)[];
}

/** A whole file as the PX format (version 2013) orders it; texts are escaped when written. */
export interface PxFile {
  readonly language: 'sv' | 'en';
  /** `20180614 08:00` */
  readonly time: string;
  readonly tableId: string;
  /** At most 20 signs. */
  readonly matrix: string;
  readonly title: string;
  readonly contents: string;
  readonly subject: { readonly code: string; readonly name: string };
  readonly source: string;
  readonly stub: readonly PxVariable[];
  readonly heading: readonly PxVariable[];
  /** The variable whose values have units of their own. */
  readonly contentVariable: string;
  readonly units: readonly PxKeyword[];
  readonly decimals: number;
  readonly precision: readonly PxKeyword[];
  /** NOTEX, NOTE, VALUENOTE and CELLNOTE, in this order. */
  readonly remarks: readonly PxKeyword[];
  /** Meanings of `.`, `..` and `...`. */
  readonly symbols: readonly [string, string, string];
  /** A line per combination of the stub's values: numbers, or symbols in quotes. */
  readonly rows: readonly (readonly string[])[];
}

const longestPiece = 200;

/** The file. Throws Error when the rows are not as many as the stub's values, or not as long as the heading's. */
export function writePx(file: PxFile): Uint8Array {
  checkSize(file);
  const variables = [...file.stub, ...file.heading];
  const text = (keyword: string, ...values: readonly string[]): string => writeKeyword({ keyword, keys: [], values });
  const bare = (keyword: string, value: string | number): string => `${keyword}=${value};`;
  const [none, missing, removed] = file.symbols;
  const lines = [
    text('CHARSET', 'ANSI'),
    text('AXIS-VERSION', '2013'),
    text('CODEPAGE', 'utf-8'),
    text('LANGUAGE', file.language),
    text('CREATION-DATE', file.time),
    text('TABLEID', file.tableId),
    bare('DECIMALS', file.decimals),
    bare('SHOWDECIMALS', 0),
    text('MATRIX', file.matrix),
    bare('AGGREGALLOWED', 'NO'),
    text('SUBJECT-CODE', file.subject.code),
    text('SUBJECT-AREA', file.subject.name),
    text('DESCRIPTION', file.title),
    text('TITLE', file.title),
    bare('DESCRIPTIONDEFAULT', 'YES'),
    text('CONTENTS', file.contents),
    text('STUB', ...file.stub.map(({ name }) => name)),
    text('HEADING', ...file.heading.map(({ name }) => name)),
    text('CONTVARIABLE', file.contentVariable),
    ...variables.map(({ name, values }) => writeKeyword({ keyword: 'VALUES', keys: [name], values })),
    ...file.units.map(writeKeyword),
    ...variables.flatMap(({ name, values, isTime }) => (isTime ? [writeTimes(name, values)] : [])),
    ...variables.map(({ name, codes }) => writeKeyword({ keyword: 'CODES', keys: [name], values: codes })),
    ...variables.flatMap(({ name, isTime, isPlace }) =>
      isTime || isPlace ? [writeKeyword({ keyword: 'VARIABLE-TYPE', keys: [name], values: [isTime ? 'T' : 'G'] })] : [],
    ),
    ...file.precision.map(writeKeyword),
    text('LAST-UPDATED', file.time),
    text('SOURCE', file.source),
    bare('OFFICIAL-STATISTICS', 'NO'),
    ...file.remarks.map(writeKeyword),
    text('DATASYMBOL1', none),
    text('DATASYMBOL2', missing),
    text('DATASYMBOL3', removed),
    `DATA=\r\n${file.rows.map((row) => row.join(' ')).join(' \r\n')};`,
  ];
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

function checkSize({ stub, heading, rows }: PxFile): void {
  const count = (variables: readonly PxVariable[]): number =>
    variables.reduce((product, { values }) => product * values.length, 1);
  if (rows.length !== count(stub) || rows.some((row) => row.length !== count(heading))) {
    throw new Error('The data of a PX file are as many as its variables have values');
  }
}

function writeKeyword({ keyword, keys, values }: PxKeyword): string {
  const said = keys.length === 0 ? '' : `(${keys.map(quote).join(',')})`;
  const texts = values.map((value) => (typeof value === 'number' ? String(value) : writeText(value)));
  return `${keyword}${said}=${joinValues(texts)};`;
}

/** Values side by side as long as they fit a line. */
function joinValues(texts: readonly string[]): string {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length < longestPiece) lines[lines.length - 1] = `${last},${text}`;
    else lines.push(text);
  }
  return lines.join(',\r\n');
}

/** A text in quotes; a long one as pieces on lines of their own, which belong together as no comma parts them. */
function writeText(text: string): string {
  if (text.length <= longestPiece) return quote(text);
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += longestPiece) {
    pieces.push(quote(text.slice(start, start + longestPiece)));
  }
  return pieces.join('\r\n');
}

/** The format has no way to write a quotation mark or a line break within a text. */
function quote(text: string): string {
  return `"${text.replaceAll('"', "'").replace(/[\r\n]+/g, '#')}"`;
}

/** `TLIST(A1),"2018"`: years. */
function writeTimes(name: string, years: readonly string[]): string {
  return `TIMEVAL(${quote(name)})=TLIST(A1),${years.map(quote).join(',')};`;
}
