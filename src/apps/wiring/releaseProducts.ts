// What a release of an area consists of: one row per file. A new product is one row here and one folder in products.

import { createTypstPrinter } from '../../adapters/typst/index.ts';
import {
  buildDataFileName,
  buildDataPackage,
  buildPackagePart,
  type DataFormat,
  dataFormats,
  dataPackageMediaType,
  nameDataPackage,
  renderCellsJson,
  renderChangesCsv,
  renderChangesJson,
  renderReleaseJson,
  renderResponseCsv,
  renderResultsCsv,
  renderSummaryJson,
  renderTextChangesCsv,
  renderUnitsCsv,
} from '../../products/dataFile/index.ts';
import {
  buildNationSlides,
  presentationMediaType,
  type ReleaseDocument,
  releaseDocuments,
  wordMediaType,
  writeSlideShow,
  writeWordDocument,
} from '../../products/document/index.ts';
import { buildWorkbook, nameWorkbook } from '../../products/workbook/index.ts';
import type { ReleaseData, ReleaseTable } from '../../stages/publication/index.ts';

/** A file of a release. */
export interface ReleaseProduct {
  readonly product: string;
  readonly mediaType: string;
  /** Of what is written for readers; left out for data. */
  readonly language?: 'sv' | 'en';
  /** Below the folder of the area; ASCII only. */
  readonly buildName: (data: ReleaseData) => string;
  readonly build: (data: ReleaseData, table: ReleaseTable) => Uint8Array | string | Promise<Uint8Array>;
}

const json = 'application/json';
const csv = 'text/csv; charset=utf-8';
/** Its thread starts with the first document and does not hold the process. */
const printer = createTypstPrinter();

/** The name of a file never changes: its address is public. */
export const releaseProducts: readonly ReleaseProduct[] = [
  { product: 'data', mediaType: json, buildName: () => 'data.json', build: renderReleaseJson },
  { product: 'summary', mediaType: json, buildName: () => 'summary.json', build: renderSummaryJson },
  { product: 'cells', mediaType: json, buildName: () => 'cells.json', build: renderCellsJson },
  { product: 'changes', mediaType: json, buildName: () => 'changes.json', build: renderChangesJson },
  {
    product: 'results',
    mediaType: csv,
    buildName: () => 'results.csv',
    build: (data) => renderResultsCsv(data.results),
  },
  {
    product: 'response',
    mediaType: csv,
    buildName: () => 'response.csv',
    build: (data) => renderResponseCsv(data.response),
  },
  { product: 'units', mediaType: csv, buildName: () => 'units.csv', build: renderUnitsCsv },
  { product: 'changesCsv', mediaType: csv, buildName: () => 'changes.csv', build: renderChangesCsv },
  { product: 'textChangesCsv', mediaType: csv, buildName: () => 'text-changes.csv', build: renderTextChangesCsv },
  {
    product: 'workbook',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    language: 'sv',
    buildName: (data) => nameWorkbook(data),
    build: (data) => buildWorkbook(data),
  },
  ...dataFormats.map(buildFormatProduct),
  {
    product: 'dataPackage',
    mediaType: dataPackageMediaType,
    buildName: (data) => `data/${nameDataPackage(data)}`,
    build: (_, table) => buildDataPackage([buildPackagePart(table)]),
  },
  ...releaseDocuments.flatMap(buildDocumentProducts),
  {
    product: 'slides',
    mediaType: presentationMediaType,
    language: 'sv',
    buildName: () => 'documents/bildspel.pptx',
    build: (data) => writeSlideShow(buildNationSlides(data)),
  },
];

/** What is made of a document: an accessible PDF to read, and a Word file to go on working in. */
function buildDocumentProducts({ product, name, build }: ReleaseDocument): readonly ReleaseProduct[] {
  return [
    {
      product,
      mediaType: 'application/pdf',
      language: 'sv',
      buildName: () => `documents/${name}.pdf`,
      build: (data) => printer.print(build(data)),
    },
    {
      product: `${product}Word`,
      mediaType: wordMediaType,
      language: 'sv',
      buildName: () => `documents/${name}.docx`,
      build: (data) => writeWordDocument(build(data)),
    },
  ];
}

function buildFormatProduct(format: DataFormat): ReleaseProduct {
  return {
    product: format.id,
    mediaType: format.mediaType,
    buildName: (data) => `data/${buildDataFileName(data, format)}`,
    build: (_, table) => format.render(table),
  };
}
