// The thread that sets documents in type: a page takes some milliseconds, a whole survey two seconds.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintReply, PrintTask, TypesetDocument } from './typstMessages.ts';

const faces = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];
/** Documents that what they had in common is remembered over. */
const rememberedDocuments = 10;

const port = parentPort;
if (port === null) throw new Error('typstWorker runs in a worker thread only');

const template = readFileSync(new URL('./document.typ', import.meta.url), 'utf8');
const { resolve } = createRequire(import.meta.url);
const fontBlobs = faces.map((path) => readFileSync(resolve(`@expo-google-fonts/${path}`)));
// Nothing is read from the disk: the folder of the compiler is one that does not exist.
const compiler = NodeCompiler.create({ workspace: '/jamfor-no-folder', fontArgs: [{ fontBlobs }] });

port.on('message', ({ id, document }: PrintTask) => {
  try {
    const { bytes, isStandard } = print(document);
    port.postMessage({ id, kind: 'printed', bytes, isStandard } satisfies PrintReply);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    port.postMessage({ id, kind: 'failed', reason } satisfies PrintReply);
  }
});

function print(document: TypesetDocument): { readonly bytes: Uint8Array; readonly isStandard: boolean } {
  const result = compiler.compile({
    mainFileContent: template,
    inputs: { document: JSON.stringify(document) },
  });
  const set = result.result;
  if (set === null) {
    throw new Error(`The document cannot be set: ${JSON.stringify(result.takeError()?.shortDiagnostics)}`);
  }
  const printed = render(set, document);
  compiler.evictCache(rememberedDocuments);
  return printed;
}

/** With the standard's claim where it holds; a sign that no face has makes it fall, and the document is tagged all the same. */
function render(set: NodeTypstDocument, document: TypesetDocument) {
  const creationTimestamp = Date.parse(`${document.date}T00:00:00Z`) / 1000;
  try {
    const bytes = compiler.pdf(set, { pdfStandard: document.standard, creationTimestamp });
    return { bytes: new Uint8Array(bytes), isStandard: true };
  } catch {
    return { bytes: new Uint8Array(compiler.pdf(set, { pdfTags: true, creationTimestamp })), isStandard: false };
  }
}
