// The receipt of a handed-in part: alone enough for the unit's archive and for next year (J7).

import { buildReceipt, type HandedInResponse, type ResponseEvent } from '../../../stages/collection/index.ts';
import type { Part, Round } from '../../../stages/definition/index.ts';
import type { documentReceipt } from '../../../texts/sv/documentReceipt.ts';
import { type DocumentWords, readDocumentText } from '../questionWords.ts';
import type { PrintedBlock, PrintedDocument, PrintedFact } from './printedDocument.ts';
import { renderAnswers } from './renderAnswers.ts';

/** Names no person: roles stand for them. `event` carries the hash that is printed as the code of the receipt. */
export interface ReceiptContent {
  readonly round: Round;
  readonly part: Part;
  readonly unit: { readonly code: string; readonly name: string };
  readonly handedIn: HandedInResponse;
  /** The event that the answers stand on. */
  readonly event: ResponseEvent;
  /** Who handed in, by role. */
  readonly by: string | undefined;
  /** Whom to ask at the unit, by role. */
  readonly contact: string | undefined;
  /** Who approved and when, in words. */
  readonly approval: string | undefined;
  /** Warnings that the unit explained: the check, and what was said. */
  readonly accepted: readonly { readonly rule: string; readonly said: string }[];
  /** Last day to answer (ISO) when the part came after it. */
  readonly lateAfter: string | undefined;
  readonly isTrial: boolean;
  readonly texts: typeof documentReceipt;
  readonly words: DocumentWords;
}

/** Builds the receipt. Its day is that of the event. */
export function buildPrintedReceipt(content: ReceiptContent): PrintedDocument {
  const { round, part, handedIn, event, texts, words } = content;
  const { language } = words;
  return {
    title: texts.title(readDocumentText(part.name, language)),
    language,
    standard: 'ua-1',
    date: event.at.slice(0, 'YYYY-MM-DD'.length),
    overline: texts.overline(readDocumentText(round.name, language)),
    footer: texts.footer(content.unit.name, readDocumentText(part.name, language), buildReceipt(event)),
    pages: texts.page,
    blocks: [
      {
        kind: 'notice',
        title: texts.standing,
        text: texts.standingText(content.unit.name, words.formatTime(handedIn.submittedAt)),
      },
      ...listRemarks(content).map((text) => ({ kind: 'paragraph', role: 'body', text }) as const),
      { kind: 'facts', rows: listFacts(content) },
      { kind: 'paragraph', role: 'muted', text: texts.codeText },
      ...renderAccepted(content),
      { kind: 'heading', level: 1, text: texts.answersTitle },
      { kind: 'paragraph', role: 'muted', text: texts.answersLead },
      ...renderAnswers(part, handedIn, texts, words),
    ],
  };
}

function listRemarks({ event, lateAfter, isTrial, texts, words }: ReceiptContent): readonly string[] {
  return [
    ...(event.kind === 'corrected' ? [texts.corrected(words.formatTime(event.at))] : []),
    ...(lateAfter === undefined ? [] : [texts.late(words.formatDays(lateAfter, lateAfter))]),
    ...(isTrial ? [texts.trial] : []),
  ];
}

function listFacts({ round, part, unit, handedIn, event, texts, words, ...said }: ReceiptContent): PrintedFact[] {
  const { language } = words;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [texts.unit, `${unit.name} (${unit.code})`],
    [texts.part, readDocumentText(part.name, language)],
    [texts.round, readDocumentText(round.name, language)],
    [texts.time, words.formatTime(handedIn.submittedAt)],
    [texts.by, said.by],
    [texts.approval, said.approval],
    [texts.contact, said.contact],
    [texts.code, buildReceipt(event)],
    [texts.sum, event.hash],
    [texts.definitions, event.definitionHash],
  ];
  return facts.flatMap(([term, text]) => (text === undefined ? [] : [{ term, text }]));
}

function renderAccepted({ accepted, texts }: ReceiptContent): readonly PrintedBlock[] {
  if (accepted.length === 0) return [];
  const rows = accepted.map(({ rule, said }) => [rule, said]);
  return [
    { kind: 'heading', level: 1, text: texts.acceptedTitle },
    { kind: 'table', head: [texts.acceptedRule, texts.acceptedWords], rows, widths: [3, 2] },
  ];
}
