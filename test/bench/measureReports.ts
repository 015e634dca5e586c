// Reports of every unit of 2024 over all areas, as PDF and as Word, beside the least that the same program can do: a document
// of one line in type, and the same parts packed.

import { strFromU8, unzipSync, zipSync } from 'fflate';
import { createTypstPrinter } from '../../src/adapters/typst/index.ts';
import { type ReportForms, streamReports } from '../../src/apps/wiring/streamReports.ts';
import type { PrintedDocument } from '../../src/products/document/index.ts';
import type { ReportSource } from '../../src/products/unitReport/index.ts';
import { buildRoundSource } from '../support/buildRoundSource.ts';
import { formatRatio, type Measurement } from './measure.ts';

const year = 2024;
const emptyPrints = 100;

/** `limit`: units that are made; all when left out. */
export async function measureReports(limit = Number.POSITIVE_INFINITY): Promise<Measurement[]> {
  const source = buildRoundSource(year);
  const empty = await measureEmptyPrints();
  const pdf = await measureForm(source, [{ kind: 'report', format: 'pdf' }], limit);
  const word = await measureForm(source, [{ kind: 'report', format: 'docx' }], limit);
  const slides = await measureForm(source, [{ kind: 'slides', format: 'pptx' }], limit);
  const packing = measurePacking(word.files, 'word/document.xml');
  const packingSlides = measurePacking(slides.files, 'ppt/presentation.xml');
  return [
    {
      name: `Rapporter som PDF, ${pdf.files.length} enheter, alla områden ${year}`,
      figure: tell(pdf),
      peer: `dokument på en rad, satta en åt gången: ${Math.round(empty)} per sekund`,
      ratio: formatRatio(empty, pdf.rate),
    },
    {
      name: `Rapporter som Word, ${word.files.length} enheter, alla områden ${year}`,
      figure: tell(word),
      peer: `samma delar packade: ${Math.round(packing)} per sekund`,
      ratio: formatRatio(packing, word.rate),
    },
    {
      name: `Bildspel, ${slides.files.length} enheter, alla områden ${year}`,
      figure: tell(slides),
      peer: `samma delar packade: ${Math.round(packingSlides)} per sekund`,
      ratio: formatRatio(packingSlides, slides.rate),
    },
  ];
}

interface Made {
  readonly files: readonly Uint8Array[];
  readonly seconds: number;
  /** Per second. */
  readonly rate: number;
}

async function measureForm(source: ReportSource, forms: ReportForms, limit: number): Promise<Made> {
  const files: Uint8Array[] = [];
  const start = performance.now();
  for await (const { bytes } of streamReports(source, 'sv', 'https://example.se', forms)) {
    files.push(bytes);
    if (files.length >= limit) break;
  }
  const seconds = (performance.now() - start) / 1000;
  return { files, seconds, rate: files.length / seconds };
}

function tell({ seconds, rate, files }: Made): string {
  const kilobytes = files.reduce((sum, { length }) => sum + length, 0) / files.length / 1000;
  return `${seconds.toFixed(1)} s, ${rate.toFixed(1)} per sekund, ${Math.round(kilobytes)} kB styck`;
}

async function measureEmptyPrints(): Promise<number> {
  const printer = createTypstPrinter();
  const document: PrintedDocument = {
    title: 'En rad',
    language: 'sv',
    standard: 'ua-1',
    date: '2024-06-18',
    overline: '',
    footer: '',
    pages: '{page} {pages}',
    blocks: [],
  };
  await printer.print(document);
  const start = performance.now();
  for (let count = 0; count < emptyPrints; count += 1) await printer.print({ ...document, title: `Rad ${count}` });
  const seconds = (performance.now() - start) / 1000;
  await printer.close();
  return emptyPrints / seconds;
}

/** Files a second, where the same parts are packed. `main`: the part that every such file has. */
function measurePacking(files: readonly Uint8Array[], main: string): number {
  const parts = files.map((file) => unzipSync(file));
  if (strFromU8(parts[0]?.[main] ?? new Uint8Array()) === '') throw new Error(`No ${main} in the file`);
  const start = performance.now();
  for (const part of parts) zipSync(part, { level: 6 });
  return files.length / ((performance.now() - start) / 1000);
}
