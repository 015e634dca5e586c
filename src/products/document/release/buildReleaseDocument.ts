// The frame of a document of a release: title, imprint, what is made up said first, and how it may be used last.

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { documentRelease as texts } from '../../../texts/sv/documentRelease.ts';
import type { PrintedBlock, PrintedDocument } from '../print/printedDocument.ts';
import { bodies, heading, muted, section } from './blocks.ts';
import { formatMonth } from './formatDay.ts';

/** What a document of a release says itself; time, version and how to cite it come from the release. */
export interface ReleaseDocumentContent {
  readonly title: string;
  /** Stands in the foot of each page and in the citation. */
  readonly shortTitle: string;
  readonly lead: string;
  /** Of a long document; a short one has no list of contents, and says of its use what it must. */
  readonly hasContents: boolean;
  /** The method description has a number of its own in the agency's list. */
  readonly articleNumber?: string | undefined;
  readonly blocks: readonly PrintedBlock[];
}

/** A document of an area's release. Its day is that of the release. */
export function buildReleaseDocument(data: ReleaseData, content: ReleaseDocumentContent): PrintedDocument {
  const { title, shortTitle, lead, hasContents, articleNumber, blocks } = content;
  return {
    title,
    language: 'sv',
    standard: 'ua-1',
    date: data.time.slice(0, 'YYYY-MM-DD'.length),
    overline: texts.overline(data.roundName.sv),
    imprint: [
      texts.published(formatMonth(data.time), data.version),
      ...(articleNumber === undefined ? [] : [texts.articleNumber(articleNumber)]),
    ],
    footer: texts.footer(shortTitle, data.areaName.sv, data.version),
    pages: texts.page,
    blocks: [
      { kind: 'paragraph', role: 'lead', text: lead },
      ...(data.isSynthetic ? [{ kind: 'notice', title: texts.syntheticTitle, text: texts.synthetic } as const] : []),
      ...(hasContents ? [{ kind: 'contents', title: texts.contents } as const] : []),
      ...blocks,
      ...buildUse(data, shortTitle, hasContents),
    ],
  };
}

/** How a document or slide show may be used, and whom to ask (R-PUBLICATION-15, -16); `more` stands after how it is cited. */
export function listUse(
  { roundName, areaName, version, documents }: ReleaseData,
  title: string,
  more: readonly string[],
): readonly string[] {
  const { contact, alternativeFormats } = documents ?? {};
  return [
    texts.citation(title, roundName.sv, areaName.sv, version),
    ...more,
    alternativeFormats === undefined ? texts.alternativeFormatsUnknown : texts.alternativeFormats(alternativeFormats),
    ...(contact === undefined ? [] : [texts.contact(contact)]),
  ];
}

function buildUse(data: ReleaseData, title: string, isLong: boolean): readonly PrintedBlock[] {
  const told = listUse(data, title, isLong ? [texts.pictures, texts.bothFormats] : []);
  return isLong ? [section(texts.useTitle), ...bodies(told)] : [heading(2, texts.useTitle), muted(told.join(' '))];
}
