// The groups that municipalities are compared in: bounds, members and what marks them (R-GROUPING-03, -20, R-DOCUMENTATION-11).

import type { ReleaseData, ReleasedUnit } from '../../../stages/publication/index.ts';
import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { compareSwedish, formatNumber } from '../../table/index.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { bodies, body, heading, section } from '../release/blocks.ts';
import { listDividedCities, type ReleaseContent } from '../release/releaseContent.ts';

const texts = documentMethod.groups;

/** Of the edition that the release was grouped by; the first block is the chapter's heading. */
export function buildGroups(content: ReleaseContent): readonly PrintedBlock[] {
  const { data } = content;
  return [
    section(texts.title),
    body(texts.lead),
    heading(2, texts.size),
    body(texts.sizeText),
    buildSizeTable(content),
    heading(2, texts.skr),
    body(texts.skrText(data.skrEdition)),
    buildSkrTable(content),
    heading(2, texts.socio),
    ...buildSocio(content),
  ];
}

/** All units of the round: groups are of the whole survey, not of an area. */
function buildSizeTable({ data, tables }: ReleaseContent): PrintedBlock {
  const rows = listGroups(data, 'sizeGroup').map(({ code, name }) => {
    const units = data.units.filter(({ sizeGroup }) => sizeGroup === code);
    return [name, formatNumber(units.length), listMembers(units).join(', ')];
  });
  const total = [texts.total, formatNumber(data.units.length), documentRelease.none];
  return tables.table(
    { title: texts.sizeTable, head: texts.sizeHead, widths: [5, 2, 15], numbers: [1], isDense: true },
    [...rows, total],
  );
}

function buildSkrTable({ data, tables }: ReleaseContent): PrintedBlock {
  return tables.table(
    { title: texts.skrTable, head: texts.skrHead, widths: [2, 4, 9, 2], numbers: [3], isDense: true },
    listGroups(data, 'skrGroup').map(({ code, name }) => [
      code,
      name,
      texts.skrCriteria[code] ?? documentRelease.unknown,
      formatNumber(data.units.filter(({ skrGroup }) => skrGroup === code).length),
    ]),
  );
}

function buildSocio({ data, tables }: ReleaseContent): readonly PrintedBlock[] {
  const groups = listGroups(data, 'socioGroup');
  return [
    ...bodies(texts.socioText),
    groups.length === 0
      ? body(texts.socioUnknown)
      : tables.table(
          { title: texts.socioTable, head: texts.socioHead, widths: [1, 1], numbers: [1] },
          groups.map(({ code }) => [
            code,
            formatNumber(data.units.filter(({ socioeconomicGroup }) => socioeconomicGroup === code).length),
          ]),
        ),
  ];
}

function listGroups(data: ReleaseData, level: ReleaseData['groups'][number]['level']): ReleaseData['groups'] {
  return data.groups.filter((group) => group.level === level).toSorted((a, b) => compareSwedish(a.code, b.code));
}

/** Municipalities in alphabetical order; a divided one stands once, with how many units it has. */
function listMembers(units: readonly ReleasedUnit[]): readonly string[] {
  const whole = units.flatMap(({ kind, name }) => (kind === 'municipality' ? [name] : []));
  return [...whole, ...listDividedCities(units)].toSorted(compareSwedish);
}
