// The reports of places as bytes, from what is published: the same in the thread that makes them for the site, on the
// command line and in measurements.

import { dataPackageMediaType } from '../../products/dataFile/index.ts';
import type { PrintDocument } from '../../products/document/index.ts';
import {
  presentationMediaType,
  wordMediaType,
  writeSlideShow,
  writeWordDocument,
} from '../../products/document/index.ts';
import {
  buildMemo,
  buildSlides,
  buildUnitReport,
  findEditionByHash,
  loadReportSource,
  type MadeForm,
  type ProductRequest,
  type ReportEdition,
  type ReportSource,
  type UnitReportInput,
} from '../../products/unitReport/index.ts';
import type { ReleaseReader } from '../../stages/publication/index.ts';
import { makePlaceData } from './makePlaceData.ts';

/** `print` sets PDF in type; Word files need it not. */
export interface PlaceProductParts {
  readonly print: PrintDocument;
  /** Address of the server without a slash at its end, for links to the pages. */
  readonly url: string;
}

/** What the answer says in `content-type`, by format. */
export const madeMediaTypes: Readonly<Record<ProductRequest['format'], string>> = {
  pdf: 'application/pdf',
  docx: wordMediaType,
  pptx: presentationMediaType,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: dataPackageMediaType,
};

/** What is wanted of a source that is at hand; undefined where the source does not show the unit. */
export async function makePlaceProduct(
  source: ReportSource,
  { kind, format }: MadeForm,
  request: Omit<UnitReportInput, 'source' | 'url'>,
  { print, url }: PlaceProductParts,
): Promise<Uint8Array | undefined> {
  const input: UnitReportInput = { ...request, source, url };
  if (kind === 'slides') {
    const show = buildSlides(input);
    return show && writeSlideShow(show);
  }
  const document = kind === 'report' ? buildUnitReport(input) : buildMemo(input);
  if (document === undefined) return undefined;
  return format === 'pdf' ? print(document) : writeWordDocument(document);
}

/** Makes products of any edition of what is published; the edition asked for last is kept ready. */
export function createPlaceProducts(
  releases: ReleaseReader,
  parts: PlaceProductParts,
): (request: ProductRequest) => Promise<Uint8Array | undefined> {
  let ready: { readonly key: string; readonly source: Promise<ReportSource> } | undefined;
  const load = async (edition: ReportEdition): Promise<ReportSource> => {
    const key = `${edition.round} ${edition.hash}`;
    if (ready?.key !== key) ready = { key, source: loadReportSource(releases, edition) };
    try {
      return await ready.source;
    } catch (error) {
      ready = undefined;
      throw error;
    }
  };
  return async (request) => {
    const edition = findEditionByHash(await releases.list(), request.round, request.edition);
    if (edition === undefined) return undefined;
    const source = await load(edition);
    const isData = request.kind === 'workbook' || request.kind === 'pack';
    return isData ? makePlaceData(source, request) : makePlaceProduct(source, request, request, parts);
  };
}
