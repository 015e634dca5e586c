// Questions and receipts as documents. Everything here is made from what is stored and changes nothing.

import type { Context, Hono } from 'hono';
import {
  buildPrintedQuestionnaire,
  buildPrintedReceipt,
  buildPrintedSurvey,
  wordMediaType,
  writeWordQuestionnaire,
} from '../../../products/document/index.ts';
import { buildLinkContent, loadPartContentForDocument } from '../documents/documentContent.ts';
import { loadReceiptContent } from '../documents/loadReceiptContent.ts';
import { type OpenedPart, openLink, openPart } from '../openLink.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { findReceipt } from './handInRoutes.tsx';

const pdfMediaType = 'application/pdf';

/**
 * Word files hold answers only where they are asked for (`?ifylld=1`). A receipt of what is not handed in leads to the
 * part.
 */
export function addDocumentRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  const { documents } = deps;

  app.get('/:secret/fragor.pdf', async (context) => {
    const opened = await openLink(deps, context.req.param('secret'));
    const [first] = opened.parts;
    if (first === undefined) return context.notFound();
    const content = buildLinkContent(deps, opened);
    const bytes = await documents.print(buildPrintedSurvey(content, opened.parts));
    return send(context, bytes, pdfMediaType, nameFile(deps, opened.round.year, 'alla', opened.unit.code, 'pdf'));
  });

  app.get('/:secret/:part/fragor.pdf', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    const content = await loadPartContentForDocument(deps, opened, false);
    return send(
      context,
      await documents.print(buildPrintedQuestionnaire(content)),
      pdfMediaType,
      nameFile(deps, opened.round.year, opened.part.code, opened.unit.code, 'pdf'),
    );
  });

  app.get('/:secret/:part/fragor.docx', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    const content = await loadPartContentForDocument(deps, opened, context.req.query('ifylld') === '1');
    return send(
      context,
      writeWordQuestionnaire(content),
      wordMediaType,
      nameFile(deps, opened.round.year, opened.part.code, opened.unit.code, 'docx'),
    );
  });

  app.get('/:secret/:part/kvitto.pdf', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    const bytes = await printReceipt(deps, opened);
    if (bytes === undefined) return context.redirect(opened.partPath);
    const { round, unit, part } = opened.key;
    return send(context, bytes, pdfMediaType, `kvitto-${round}-${part}-${unit}.pdf`);
  });
}

function nameFile(
  { documents, getDefinitions }: QuestionnaireDependencies,
  year: number,
  part: string,
  unit: string,
  extension: string,
): string {
  const round = getDefinitions().rounds.get(year);
  const name = round === undefined ? `${year}` : documents.buildWords(round).texts.fileName(year, part, unit);
  return `${name}.${extension}`;
}

function send(context: Context, bytes: Uint8Array, mediaType: string, name: string): Response {
  return context.body(Uint8Array.from(bytes), 200, {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${name}"`,
  });
}

/** The receipt; undefined while there is none. */
async function printReceipt(deps: QuestionnaireDependencies, opened: OpenedPart): Promise<Uint8Array | undefined> {
  const receipt = await findReceipt(deps, opened);
  if (receipt === undefined) return undefined;
  const place = { ...opened, lastDay: opened.phase.lastDay };
  const content = await loadReceiptContent(deps, place, receipt.handedIn, receipt.event);
  return deps.documents.print(buildPrintedReceipt(content));
}
