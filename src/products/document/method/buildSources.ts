// Registers and other sources, with where their own quality is described (R-REGISTER-05 to -07).

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { documentRelease } from '../../../texts/sv/documentRelease.ts';
import { workbookTexts } from '../../../texts/sv/workbook.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { bodies, body, heading, section } from '../release/blocks.ts';
import { formatTableDay } from '../release/formatDay.ts';
import { joinWords, type ReleaseContent } from '../release/releaseContent.ts';

const texts = documentMethod.sources;
type Source = ReleaseData['registers'][number];

/** A source without a known description of its own is told as such, not left out. */
export function buildSources(content: ReleaseContent): readonly PrintedBlock[] {
  const { data } = content;
  const registers = data.registers.filter(({ kind }) => kind === 'register');
  const others = data.registers.filter(({ kind }) => kind !== 'register');
  return [
    section(texts.title),
    ...bodies(data.registers.length === 0 ? [texts.none] : [texts.lead, tellOwnRegisters(data)]),
    heading(2, texts.registers),
    ...buildList(content, 'registers', registers),
    heading(2, texts.others),
    ...buildList(content, 'others', others),
    heading(2, texts.calculations),
    body(texts.calculationsText),
  ];
}

/** The lists are those of the round: which of the area's columns rest on a register is known column by column. */
function tellOwnRegisters({ columns }: ReleaseData): string {
  const own = columns.filter(({ registers }) => registers.length > 0);
  return texts.ownRegisters(joinWords(own.map(({ code }) => code)), own.length);
}

/** Where none has an address of its own description, one sentence says so for all. */
function buildList(
  { tables }: ReleaseContent,
  list: 'registers' | 'others',
  sources: readonly Source[],
): readonly PrintedBlock[] {
  if (sources.length === 0) return [body(documentRelease.unknown)];
  const isLinked = sources.some(({ link }) => link !== undefined);
  const [refer, title, head] =
    list === 'registers'
      ? [texts.registersRefer, texts.registersTable, texts.registersHead]
      : [texts.othersRefer, texts.othersTable, texts.othersHead];
  const kind = list === 'registers' ? [] : [3];
  return [
    body(isLinked ? refer : `${refer} ${texts.noLinks}`),
    tables.table(
      {
        title,
        head: [...head, ...(isLinked ? [texts.ownDescription] : [])],
        widths: [8, 5, ...kind, 4, ...(isLinked ? [4] : [])],
      },
      sources.map((source) => [
        source.title,
        source.publisher,
        ...(list === 'registers' ? [] : [workbookTexts.sourceKinds[source.kind]]),
        source.referenceDay === undefined ? String(source.year) : formatTableDay(source.referenceDay),
        ...(isLinked ? [source.link ?? documentRelease.unknown] : []),
      ]),
    ),
  ];
}
