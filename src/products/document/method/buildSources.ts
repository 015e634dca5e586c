// Registers and other sources, with where their own quality is described (R-REGISTER-05 to -07).

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { workbookTexts } from '../../../texts/sv/workbook.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { body, chapter, heading } from '../release/blocks.ts';
import { formatDay } from '../release/formatDay.ts';
import type { ReleaseContent } from '../release/releaseContent.ts';

const texts = documentMethod.sources;
const widths = [7, 4, 3, 4, 3];

export function buildSources(content: ReleaseContent): readonly PrintedBlock[] {
  const { data, tables } = content;
  const registers = data.registers.filter(({ kind }) => kind === 'register');
  const others = data.registers.filter(({ kind }) => kind !== 'register');
  const { head } = texts;
  return [
    chapter(texts.title),
    body(data.registers.length === 0 ? texts.none : texts.lead),
    heading(2, texts.registers),
    ...(registers.length === 0
      ? [body(documentRelease.unknown)]
      : [
          body(texts.registersRefer),
          tables.table({ title: texts.registersTable, head, widths }, registers.map(describeSource)),
        ]),
    heading(2, texts.others),
    ...(others.length === 0
      ? [body(documentRelease.unknown)]
      : [
          body(texts.othersRefer),
          tables.table({ title: texts.othersTable, head, widths }, others.map(describeSource)),
        ]),
    heading(2, texts.calculations),
    body(texts.calculationsText),
  ];
}

function describeSource(source: ReleaseData['registers'][number]): readonly string[] {
  const { title, publisher, kind, referenceDay, year, link } = source;
  return [
    title,
    publisher,
    workbookTexts.sourceKinds[kind],
    referenceDay === undefined ? String(year) : formatDay(referenceDay),
    link ?? documentRelease.unknown,
  ];
}
