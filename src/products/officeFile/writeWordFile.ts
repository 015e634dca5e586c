// The parts that every Word file of ours has around its text, and how they hang together (ECMA-376, part 1, section 11.3).

import { type OfficePart, type OfficeProperties, type OfficeRelation, writeOfficeFile } from './writeOfficeFile.ts';

/** Media type of a Word file. */
export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The XML of each part. The text calls head and foot by `wordRelations`. */
export interface WordFile {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly settings: string;
  /** Head of every page but the first. */
  readonly header: string;
  /** Head of the first page. */
  readonly firstHeader: string;
  readonly footer: string;
  /** What else belongs to the text: a relation, and the part that it leads to with its own parts. */
  readonly further?: {
    readonly relations: readonly OfficeRelation[];
    readonly parts: readonly OfficePart[];
  };
}

/** Ids of the relations from the text to head and foot, in the order in which `writeWordFile` writes them. */
export const wordRelations = { header: 'rId1', firstHeader: 'rId2', footer: 'rId3' } as const;

const word = '-officedocument.wordprocessingml';
const compressionLevel = 6;

/** The bytes of the file; the same parts give the same bytes. */
export function writeWordFile(file: WordFile, properties: OfficeProperties): Uint8Array {
  const around = [
    ['styles', 'styles', file.styles],
    ['numbering', 'numbering', file.numbering],
    ['settings', 'settings', file.settings],
    ['header1', 'header', file.header],
    ['header2', 'header', file.firstHeader],
    ['footer1', 'footer', file.footer],
  ] as const;
  return writeOfficeFile(
    [
      {
        path: 'word/document.xml',
        type: `${word}.document.main+xml`,
        xml: file.document,
        relations: [
          ['header', 'header1.xml'],
          ['header', 'header2.xml'],
          ['footer', 'footer1.xml'],
          ['styles', 'styles.xml'],
          ['numbering', 'numbering.xml'],
          ['settings', 'settings.xml'],
          ...(file.further?.relations ?? []),
        ],
      },
      ...around.map(([name, type, xml]) => ({ path: `word/${name}.xml`, type: `${word}.${type}+xml`, xml })),
      ...(file.further?.parts ?? []),
    ],
    properties,
    compressionLevel,
  );
}
