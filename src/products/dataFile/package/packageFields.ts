// The columns of the tables of a data package with their types, by the vocabulary of Table Schema.

/** A table that a package holds for each area. */
export type PackageTable = 'results' | 'response' | 'units' | 'changes';

type FieldType = 'string' | 'integer' | 'number' | 'boolean';
type Field = readonly [name: string, type: FieldType];

/** Fields in the order of the files; everything that is not named here is text, so that leading zeros stay. */
export const packageFields: Readonly<Record<PackageTable, readonly Field[]>> = {
  results: [
    ['round', 'integer'],
    ['area', 'string'],
    ['indicator', 'string'],
    ['level', 'string'],
    ['code', 'string'],
    ['outcome', 'string'],
    ['value', 'number'],
    ['numerator', 'number'],
    ['denominator', 'number'],
    ['framed', 'integer'],
    ['missing', 'integer'],
    ['status', 'string'],
    ['colour', 'string'],
    ['series', 'string'],
    ['version', 'integer'],
    ['name', 'string'],
    ['level_name', 'string'],
    ['column_name', 'string'],
    ['text', 'string'],
    ['mark', 'string'],
    ['comparable_with', 'integer'],
    ['comparability', 'string'],
    ['break', 'boolean'],
    ['notes', 'string'],
  ],
  response: [
    ['round', 'integer'],
    ['part', 'string'],
    ['framed', 'integer'],
    ['answered', 'integer'],
    ['percent', 'integer'],
    ['previous_percent', 'integer'],
  ],
  units: [
    ['unit', 'string'],
    ['name', 'string'],
    ['kind', 'string'],
    ['municipality', 'string'],
    ['county', 'string'],
    ['size_group', 'string'],
    ['skr_group', 'string'],
    ['socioeconomic_group', 'string'],
    ['answered_parts', 'string'],
  ],
  changes: [
    ['version', 'integer'],
    ['level', 'string'],
    ['code', 'string'],
    ['indicator', 'string'],
    ['before', 'string'],
    ['after', 'string'],
    ['class', 'string'],
    ['reason', 'string'],
  ],
};
