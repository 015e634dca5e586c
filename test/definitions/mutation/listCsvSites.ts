// Where faults can be written into a classification: cells that are codes, numbers or days. One name or note is as
// good as the next.

import { drawInteger, type Random } from '../../../src/kernel/random.ts';
import { changeWidth } from './listYamlSites.ts';
import { misspell } from './misspell.ts';
import type { MutationSite } from './mutation.ts';

const codeColumns =
  /^(code|county_code|municipality_code|unit_id|group|group2017|group2023|group_listed|group_by_.*)$/u;
const idColumns = /^(unit_id|predecessors|group|group2017|group2023|county_code|municipality_code|letter|series)$/u;
const typedColumns =
  /^(population|year|valid_from|municipalities_.*|code|group_.*|county_code|municipality_code|status)$/u;

interface Cell {
  readonly column: string;
  readonly row: number;
  readonly text: string;
  readonly start: number;
}

/** Sites of all kinds in one CSV file. */
export function listCsvSites(text: string): MutationSite[] {
  const cells = listCells(text);
  const [key = ''] = text.split(',', 1);
  return cells.flatMap(({ column, row, text: cell, start }): MutationSite[] => {
    if (cell === '') return [];
    const place = { start, end: start + cell.length };
    const others = cells.filter((other) => other.column === key && other.row !== row && Math.abs(other.row - row) < 40);
    const sites: MutationSite[] = [];
    if (idColumns.test(column)) sites.push({ kind: 'misspeltOther', ...place, write: misspell });
    if (codeColumns.test(column)) sites.push({ kind: 'changedWidth', ...place, write: changeWidth });
    if (typedColumns.test(column)) sites.push({ kind: 'wrongType', ...place, write: writeWrongType });
    if (column === key) {
      const write = (old: string, random: Random): string | undefined => {
        const other = others[drawInteger(random, 0, others.length - 1)]?.text;
        return other === old ? undefined : other;
      };
      sites.push({ kind: 'duplicatedId', ...place, write });
    }
    return sites;
  });
}

function writeWrongType(old: string, random: Random): string {
  const wrong = ['okänt', `${old.slice(0, 1)} ${old.slice(1)}`, `${old}.5`];
  return wrong[drawInteger(random, 0, wrong.length - 1)] ?? '';
}

/** Cells below the header; the delivered files hold no quotes outside names. */
function listCells(text: string): Cell[] {
  const lines = text.split('\n');
  const columns = (lines[0] ?? '').split(',');
  let offset = (lines[0]?.length ?? 0) + 1;
  return lines.slice(1).flatMap((line, index) => {
    let start = offset;
    offset += line.length + 1;
    if (line.includes('"')) return [];
    return line.split(',').map((cell, at): Cell => {
      const found = { column: columns[at] ?? '', row: index, text: cell, start };
      start += cell.length + 1;
      return found;
    });
  });
}
