// The reports of every unit of a round, one after the other, each kind in each format.

import { createTypstPrinter } from '../../adapters/typst/index.ts';
import {
  type MadeForm,
  type MadeRequest,
  madeForms,
  nameMadeFile,
  type ReportSource,
} from '../../products/unitReport/index.ts';
import { makePlaceProduct } from './placeProducts.ts';

/** A report as it is to be written; `number` of `of` units. */
export interface StreamedReport {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly unit: string;
  readonly number: number;
  readonly of: number;
}

/** What is made: everything, or one form alone. */
export type ReportForms = readonly MadeForm[];

/** Units that are made at the same time: type is set in a thread each, while the next document is built here. */
const lanes = 2;

/** Units by code. Units that no area shows are left out. */
export async function* streamReports(
  source: ReportSource,
  language: MadeRequest['language'],
  url: string,
  forms: ReportForms = madeForms,
): AsyncGenerator<StreamedReport> {
  const units = [...new Set(source.areas.flatMap(({ data }) => data.units.map(({ code }) => code)))].sort();
  const printers = Array.from({ length: lanes }, () => createTypstPrinter());
  const { round, hash: edition } = source.edition;
  const make = async (unit: string, index: number): Promise<readonly StreamedReport[]> => {
    const print = printers[index % lanes]?.print;
    if (print === undefined) throw new Error('Every lane has a printer');
    const made: StreamedReport[] = [];
    for (const form of forms) {
      const bytes = await makePlaceProduct(source, form, { unit, language }, { print, url });
      const path = nameMadeFile({ ...form, unit, language, round, edition });
      if (bytes !== undefined) made.push({ path, bytes, unit, number: index + 1, of: units.length });
    }
    return made;
  };
  try {
    const waiting: Promise<readonly StreamedReport[]>[] = [];
    for (const [index, unit] of units.entries()) {
      const started = make(unit, index);
      // A fault is met where the report is awaited, which may be later than others.
      started.catch(() => undefined);
      waiting.push(started);
      if (waiting.length >= lanes) yield* (await waiting.shift()) ?? [];
    }
    for (const last of waiting) yield* await last;
  } finally {
    await Promise.all(printers.map((printer) => printer.close()));
  }
}
