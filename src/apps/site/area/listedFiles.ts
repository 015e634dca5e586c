// The files of a release as readers look for them: to read, to calculate with, and all parts that it is made of.

import type { ReleasedFile } from '../../../stages/publication/index.ts';
import { formatNumber } from '../../../ui/format.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** In the order of the lists. */
export const fileKinds = ['reading', 'data', 'parts'] as const;
/** What is neither to read nor data is among the parts (findFileKind). */
export type FileKind = (typeof fileKinds)[number];

const readingProducts = ['workbook', 'factSheet', 'slides', 'guide', 'method', 'analysis'];
const dataProducts = [
  'csvExcel',
  'csv',
  'json',
  'parquet',
  'jsonstatShares',
  'jsonstatOutcomes',
  'pxShares',
  'pxOutcomes',
  'dataPackage',
];

/** The kind of a file by its product. Where a release has no data files of their own, its parts are what there is. */
export function findFileKind({ product }: Pick<ReleasedFile, 'product'>): FileKind {
  const name = getBaseProduct(product);
  if (readingProducts.includes(name)) return 'reading';
  return dataProducts.includes(name) ? 'data' : 'parts';
}

/** Files in the order in which they are offered; those of one product as the release has them. */
export function sortFiles<File extends Pick<ReleasedFile, 'product'>>(files: readonly File[]): readonly File[] {
  const order = [...readingProducts, ...dataProducts];
  const rank = ({ product }: File) => {
    const place = order.indexOf(getBaseProduct(product));
    return place < 0 ? order.length : place;
  };
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/** What a file is, in words. */
export function describeFile(site: SiteContext, { product }: Pick<ReleasedFile, 'product'>): string {
  const names: Readonly<Record<string, string>> = site.texts.area.downloads;
  return names[getBaseProduct(product)] ?? site.texts.area.downloads.other;
}

/** What leads to a file, and the note beside it: a document that comes in several forms has its form in the link. */
export function describeFileLink(
  site: SiteContext,
  file: Pick<ReleasedFile, 'product' | 'path' | 'bytes'>,
): { readonly text: string; readonly note: string } {
  const name = describeFile(site, file);
  const [form = '', size] = describeFileForm(site, file).split(/, (?=\d)/);
  if (!documentForms.has(form)) return { text: name, note: describeFileForm(site, file) };
  return { text: site.texts.briefing.products.link(name, form), note: size ?? '' };
}

const documentForms = new Set(['PDF', 'Word', 'PowerPoint']);

/** `PDF, 210 kB`; without the size in early formats, which do not tell it. */
export function describeFileForm(site: SiteContext, { path, bytes }: Pick<ReleasedFile, 'path' | 'bytes'>): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const form = formNames[ending] ?? ending.toUpperCase();
  if (bytes === undefined) return form;
  const size =
    bytes < 1_000_000
      ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), site.language)} kB`
      : `${formatNumber((bytes / 1_000_000).toFixed(1), site.language)} MB`;
  return `${form}, ${size.replace(' ', '\u00a0')}`;
}

const formNames: Readonly<Record<string, string>> = {
  docx: 'Word',
  pptx: 'PowerPoint',
  xlsx: 'Excel',
  parquet: 'Parquet',
  zip: 'zip',
};

/** The Word file of a document is the same product in another form. */
function getBaseProduct(product: string): string {
  return product.replace(/Word$/, '');
}
