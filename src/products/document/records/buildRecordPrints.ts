// The documents of a unit's records, for people: what was answered, what happened, what was asked, what was sent.

import { findStockholmDate } from '../../../kernel/stockholmTime.ts';
import { buildReceipt, type OfficeQuestion } from '../../../stages/collection/index.ts';
import type { PrintedBlock, PrintedDocument, PrintedFact } from '../print/printedDocument.ts';
import { renderAnswers } from '../print/renderAnswers.ts';
import { readDocumentText } from '../questionWords.ts';
import { hideLinks } from './hideLinks.ts';
import { listFreeTexts } from './listFreeTexts.ts';
import type { RecordContent, RecordPart } from './recordContent.ts';

/** The documents by their names in the records, in order. */
export function buildRecordPrints(content: RecordContent): ReadonlyMap<string, PrintedDocument> {
  const { names } = content.texts;
  return new Map([
    [names.index, buildIndex(content)],
    [names.answers, buildAnswers(content)],
    [names.history, buildHistory(content)],
    [names.review, buildReview(content)],
    [names.mails, buildMails(content)],
    [names.freeTexts, buildFreeTexts(content)],
  ]);
}

function buildFrame(
  { round, unit, madeAt, texts, words }: RecordContent,
  name: string,
): Omit<PrintedDocument, 'blocks'> {
  const roundName = readDocumentText(round.name, words.language);
  const date = findStockholmDate(madeAt);
  return {
    title: texts.titleOf(name, unit.name),
    language: words.language,
    standard: 'a-2a',
    date,
    overline: texts.overline(roundName),
    footer: texts.footer(unit.name, roundName, words.formatDays(date, date)),
    pages: texts.page,
  };
}

function buildIndex(content: RecordContent): PrintedDocument {
  const { unit, round, texts, words, hasContacts } = content;
  const files = Object.keys(texts.files) as (keyof typeof texts.files)[];
  const rows = files
    .filter((file) => hasContacts || file !== 'persons')
    .map((file) => [texts.names[file], texts.files[file]]);
  return {
    ...buildFrame(content, texts.title),
    blocks: [
      {
        kind: 'facts',
        rows: [
          { term: texts.unit, text: `${unit.name} (${unit.code})` },
          { term: texts.round, text: readDocumentText(round.name, words.language) },
          { term: texts.made, text: words.formatTime(content.madeAt) },
          { term: texts.contacts, text: hasContacts ? texts.withContacts : texts.withoutContacts },
          { term: texts.definitions, text: content.definitionHash },
        ],
      },
      { kind: 'notice', title: texts.freeTextsTitle, text: texts.secrecy },
      { kind: 'heading', level: 1, text: texts.includedTitle },
      { kind: 'table', head: [texts.file, texts.content], rows, widths: [2, 5] },
      { kind: 'heading', level: 1, text: texts.notIncludedTitle },
      { kind: 'points', items: texts.notIncluded },
    ],
  };
}

function buildAnswers(content: RecordContent): PrintedDocument {
  const { parts, texts } = content;
  const handedIn = parts.filter((part) => part.handedIn !== undefined);
  return {
    ...buildFrame(content, texts.answersTitle),
    blocks:
      handedIn.length === 0
        ? [say(texts.noAnswers)]
        : handedIn.flatMap((part, index) => renderPart(part, content, index > 0)),
  };
}

function renderPart(
  { part, handedIn, events }: RecordPart,
  { texts, words }: RecordContent,
  breaksPage: boolean,
): readonly PrintedBlock[] {
  const event = events.findLast(({ kind }) => kind === 'submitted' || kind === 'corrected');
  if (handedIn === undefined || event === undefined) return [];
  const rows = [
    { term: texts.handedIn, text: words.formatTime(handedIn.submittedAt) },
    { term: texts.code, text: buildReceipt(event) },
    { term: texts.sum, text: event.hash },
  ];
  return [
    { kind: 'heading', level: 1, text: readDocumentText(part.name, words.language), breaksPage, isSection: true },
    { kind: 'facts', rows },
    ...renderAnswers(part, handedIn, texts, words),
  ];
}

function buildHistory(content: RecordContent): PrintedDocument {
  const { history, texts, words } = content;
  const rows = history.map(({ at, part, what, who, words: said }) => [
    words.formatTime(at),
    part ?? texts.wholeUnit,
    said === '' ? what : `${what}\n”${said}”`,
    who,
  ]);
  const head = [texts.when, texts.about, texts.what, texts.who];
  return {
    ...buildFrame(content, texts.historyTitle),
    blocks:
      rows.length === 0
        ? [say(texts.noHistory)]
        : [say(texts.historyLead), { kind: 'table', head, rows, widths: [14, 10, 16, 8] }],
  };
}

function buildReview(content: RecordContent): PrintedDocument {
  const { state, texts, words } = content;
  const declines = [...state.declines.values()].map(({ part, kind, reason }) => [
    namePart(content, part),
    texts.declines[kind],
    reason ?? texts.erased,
  ]);
  const accepted = [...state.acknowledgements.values()].map(({ part, check, sentence, at }) => [
    `${namePart(content, part)}: ${describeCheck(content, part, check)}`,
    sentence ?? texts.erased,
    words.formatTime(at),
  ]);
  return {
    ...buildFrame(content, texts.reviewTitle),
    blocks: [
      { kind: 'heading', level: 1, text: texts.questionsTitle },
      ...(state.officeQuestions.length === 0
        ? [say(texts.noQuestions)]
        : state.officeQuestions.flatMap((question, index) => renderQuestion(question, index + 1, content))),
      { kind: 'heading', level: 1, text: texts.acceptedTitle },
      accepted.length === 0
        ? say(texts.nothing)
        : { kind: 'table', head: [texts.check, texts.words, texts.when], rows: accepted, widths: [4, 4, 2] },
      { kind: 'heading', level: 1, text: texts.declinesTitle },
      declines.length === 0
        ? say(texts.nothing)
        : { kind: 'table', head: [texts.about, texts.what, texts.words], rows: declines, widths: [3, 2, 4] },
    ],
  };
}

function renderQuestion(question: OfficeQuestion, number: number, content: RecordContent): readonly PrintedBlock[] {
  const { texts, words } = content;
  const { answeredAt, outcome } = question;
  const rows: PrintedFact[] = [
    { term: texts.about, text: [namePart(content, question.part), ...question.cells].join(', ') },
    { term: texts.asked, text: words.formatTime(question.askedAt) },
    { term: texts.question, text: question.question ?? texts.erased },
    ...(answeredAt === undefined
      ? [{ term: texts.answer, text: texts.notAnswered }]
      : [
          { term: texts.answered, text: words.formatTime(answeredAt) },
          { term: texts.answer, text: question.answer ?? texts.erased },
        ]),
    ...(outcome === undefined ? [] : [{ term: texts.outcome, text: texts.outcomes[outcome] }]),
  ];
  return [
    { kind: 'heading', level: 2, text: texts.officeQuestion(number) },
    { kind: 'facts', rows },
  ];
}

function buildMails(content: RecordContent): PrintedDocument {
  const { mails, texts, words, persons } = content;
  return {
    ...buildFrame(content, texts.mailsTitle),
    blocks:
      mails.length === 0
        ? [say(texts.noMails)]
        : mails.flatMap((mail): readonly PrintedBlock[] => {
            const person = persons.get(mail.to);
            const to = [person?.name ?? '', person?.email ?? ''].filter((piece) => piece !== '').join(', ');
            const attachments = mail.attachments.map(
              ({ kind, part }) => `${texts.attachment[kind]} ${namePart(content, part)}`,
            );
            const rows = [
              { term: texts.sent, text: mail.sentAt === undefined ? texts.notSent : words.formatTime(mail.sentAt) },
              { term: texts.to, text: to === '' ? texts.erased : to },
              { term: texts.reason, text: mail.reason },
              ...(attachments.length === 0 ? [] : [{ term: texts.attachments, text: attachments.join('; ') }]),
            ];
            return [
              { kind: 'heading', level: 1, text: mail.subject },
              { kind: 'facts', rows },
              ...hideLinks(mail.text, texts.link)
                .split(/\n{2,}/)
                .map(say),
            ];
          }),
  };
}

function buildFreeTexts(content: RecordContent): PrintedDocument {
  const { texts } = content;
  const rows = listFreeTexts(content).map(({ where, text }) => [where, text, texts.yesOrNo]);
  return {
    ...buildFrame(content, texts.freeTextsTitle),
    blocks:
      rows.length === 0
        ? [say(texts.noFreeTexts)]
        : [
            say(texts.freeTextsLead),
            { kind: 'table', head: [texts.where, texts.text, texts.mark], rows, widths: [3, 6, 1] },
          ],
  };
}

function say(text: string): PrintedBlock {
  return { kind: 'paragraph', role: 'body', text };
}

function namePart({ parts, words }: RecordContent, code: string): string {
  const part = parts.find((candidate) => candidate.part.code === code)?.part;
  return part === undefined ? code : readDocumentText(part.name, words.language);
}

function describeCheck({ parts, words }: RecordContent, code: string, check: string): string {
  const part = parts.find((candidate) => candidate.part.code === code)?.part;
  const message = part?.checks.find(({ id }) => id === check)?.message;
  return message === undefined ? check : readDocumentText(message, words.language);
}
