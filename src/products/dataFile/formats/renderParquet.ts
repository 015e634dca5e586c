import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { ReleaseTable } from '../../../stages/publication/index.ts';
import { dataFormatTexts as english } from '../../../texts/en/dataFormats.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { dataFormatTexts as swedish } from '../../../texts/sv/dataFormats.ts';
import { nameArea } from '../../table/index.ts';
import { listTableRows, type TableRow } from './tableRow.ts';

type ParquetType = 'INT32' | 'DOUBLE' | 'STRING' | 'BOOLEAN';
type ParquetValue = string | number | boolean | undefined;

// A row per column of the file, with the names of the data CSV.
const fields: readonly (readonly [name: string, type: ParquetType, read: (row: TableRow) => ParquetValue])[] = [
  ['round', 'INT32', ({ cell }) => cell.round],
  ['area', 'STRING', ({ cell }) => cell.area],
  ['indicator', 'STRING', ({ cell }) => cell.column],
  ['level', 'STRING', ({ cell }) => cell.level],
  ['code', 'STRING', ({ cell }) => cell.code],
  ['outcome', 'STRING', ({ cell }) => cell.outcome],
  ['value', 'DOUBLE', ({ cell }) => readNumber(cell.value)],
  ['numerator', 'DOUBLE', ({ cell }) => cell.numerator],
  ['denominator', 'DOUBLE', ({ cell }) => cell.denominator],
  ['framed', 'INT32', ({ cell }) => cell.framed],
  ['missing', 'INT32', ({ cell }) => cell.missing],
  ['status', 'STRING', ({ cell }) => cell.status],
  ['colour', 'STRING', ({ cell }) => cell.colour],
  ['series', 'STRING', ({ cell }) => cell.series],
  ['version', 'INT32', ({ cell }) => cell.version],
  ['name', 'STRING', ({ name }) => name],
  ['level_name', 'STRING', ({ levelName }) => levelName],
  ['column_name', 'STRING', ({ columnName }) => columnName],
  ['text', 'STRING', ({ text }) => text],
  ['mark', 'STRING', ({ mark }) => mark],
  ['comparable_with', 'INT32', ({ cell }) => cell.comparability.with],
  ['comparability', 'STRING', ({ cell }) => cell.comparability.status],
  ['break', 'BOOLEAN', ({ cell }) => cell.comparability.isBreak],
  ['notes', 'STRING', ({ notes }) => (notes.length === 0 ? undefined : notes.join(' '))],
];

/** Parquet of the table, with typed columns; null where there is no value. Title, licence and version are in the file. */
export function renderParquet(table: ReleaseTable, language: 'sv' | 'en' = 'sv'): Uint8Array {
  const rows = listTableRows(table, language);
  const columnData = fields.map(
    ([name, type, read]): ColumnSource => ({ name, type, nullable: true, data: rows.map(read) }),
  );
  const buffer = parquetWriteBuffer({
    columnData,
    kvMetadata: [...listMetadata(table, language)],
    createdBy: 'Jämför',
  });
  return new Uint8Array(buffer);
}

function readNumber(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function listMetadata({ data }: ReleaseTable, language: 'sv' | 'en') {
  const texts = language === 'en' ? english : swedish;
  const area = nameArea(data, language);
  return Object.entries({
    title: fillMessage(texts.title, { area, year: data.round }),
    source: texts.source,
    licence: 'CC0-1.0',
    version: String(data.version),
    time: data.time,
    isSynthetic: String(data.isSynthetic),
  }).map(([key, value]) => ({ key, value }));
}
