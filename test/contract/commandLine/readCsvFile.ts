import { readFileSync } from 'node:fs';

export type CsvLine = Readonly<Record<string, string>>;

/** Lines of a small, well-formed CSV file by column; for tests, so that files are read by something that is not ours to test. */
export function readCsvFile(path: string): readonly CsvLine[] {
  const [head = [], ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n').map(splitLine);
  return lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ''])));
}

function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'),
  );
}
