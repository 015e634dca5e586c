// The questions of a part, or of all parts, to print: to read before answering and to gather answers on paper.

import { buildQuestionBlocks } from '../../../stages/collection/index.ts';
import type { Part, Question } from '../../../stages/definition/index.ts';
import type { QuestionnaireContent } from '../questionnaireContent.ts';
import { listFacts, listNotes } from '../questionnaireFacts.ts';
import { describeQuestion, type QuestionWords, readDocumentText } from '../questionWords.ts';
import type { PrintedBlock, PrintedDocument } from './printedDocument.ts';
import { renderGrid } from './renderGrid.ts';

/** What a print is made from. */
export type PrintContent = Omit<QuestionnaireContent, 'answers' | 'comments'>;

/** The questionnaire of one part. */
export function buildPrintedQuestionnaire(content: PrintContent): PrintedDocument {
  const { round, part, words } = content;
  const { language, texts } = words;
  return {
    ...describeFrame(content, readDocumentText(part.name, language)),
    title: readDocumentText(part.name, language),
    overline: texts.overline(readDocumentText(round.name, language)),
    blocks: [
      ...renderIntroduction(part, content),
      { kind: 'facts', rows: listFacts(content) },
      ...renderUse(content),
      { kind: 'heading', level: 1, text: texts.questions },
      ...renderQuestions(part, content),
    ],
  };
}

/** The questionnaires of several parts in one document, each on pages of its own. */
export function buildPrintedSurvey(content: Omit<PrintContent, 'part'>, parts: readonly Part[]): PrintedDocument {
  const { round, words } = content;
  const { language, texts } = words;
  const [first] = parts;
  if (first === undefined) throw new Error('A survey has a part');
  const roundName = readDocumentText(round.name, language);
  // Of the whole survey the extent is told part by part.
  const facts = listFacts({ ...content, part: first }).filter(({ term }) => term !== texts.count);
  return {
    ...describeFrame(content),
    title: texts.allTitle(roundName),
    overline: content.unit === undefined ? roundName : texts.forUnit(content.unit.name, content.unit.code),
    blocks: [
      { kind: 'facts', rows: facts },
      ...renderUse({ ...content, part: first }),
      { kind: 'heading', level: 1, text: texts.contents },
      { kind: 'points', items: parts.map((part) => describeExtent(part, content)) },
      ...parts.flatMap((part): PrintedBlock[] => [
        { kind: 'heading', level: 1, text: readDocumentText(part.name, language), breaksPage: true, isSection: true },
        ...renderIntroduction(part, content),
        ...renderQuestions(part, content),
      ]),
    ],
  };
}

/** The foot tells whose, of which round and which part a loose page is. */
function describeFrame({ round, unit, words }: Omit<PrintContent, 'part'>, part?: string) {
  return {
    language: words.language,
    standard: 'ua-1',
    date: round.measuringDate,
    footer: [unit?.name, readDocumentText(round.name, words.language), part]
      .filter((piece) => piece !== undefined)
      .join(', '),
    pages: words.texts.page,
  } as const;
}

function describeExtent(part: Part, { words }: Omit<PrintContent, 'part'>): string {
  const count = words.texts.countText(buildQuestionBlocks(part).length, part.questions.length);
  return `${readDocumentText(part.name, words.language)}: ${count}`;
}

function renderIntroduction(part: Part, { words }: Omit<PrintContent, 'part'>): readonly PrintedBlock[] {
  if (part.introduction === undefined) return [];
  return [{ kind: 'paragraph', role: 'lead', text: readDocumentText(part.introduction, words.language) }];
}

function renderUse(content: PrintContent): readonly PrintedBlock[] {
  const { texts } = content.words;
  return [
    { kind: 'heading', level: 1, text: texts.howTitle },
    { kind: 'steps', items: texts.howPrint },
    ...listNotes(content).map((text) => ({ kind: 'paragraph', role: 'muted', text }) as const),
  ];
}

function renderQuestions(part: Part, content: Omit<PrintContent, 'part'>): readonly PrintedBlock[] {
  return buildQuestionBlocks(part).flatMap(({ main, followUps }) =>
    [main, ...followUps].map((question) => renderQuestion(question, content)),
  );
}

function renderQuestion(question: Question, content: Omit<PrintContent, 'part'>): PrintedBlock {
  const { words, earlier } = content;
  const { texts } = words;
  const described = describeQuestion(question, words, earlier);
  return {
    kind: 'question',
    code: described.code,
    text: described.text,
    isFollowUp: described.isFollowUp,
    blocks: [
      ...say('condition', described.condition),
      ...say('muted', described.period),
      ...say('body', described.instructions, texts.instructions),
      ...described.terms.flatMap(({ name, explanation }) => say('body', explanation, name)),
      ...say('muted', described.earlier),
      ...renderFields(question, described, texts),
      { kind: 'lines', label: texts.commentField(described.code), count: 1 },
    ],
  };
}

function say(role: 'body' | 'muted' | 'condition', text: string | undefined, label?: string): readonly PrintedBlock[] {
  if (text === undefined) return [];
  return [label === undefined ? { kind: 'paragraph', role, text } : { kind: 'paragraph', role, label, text }];
}

type Texts = PrintContent['words']['texts'];

function renderFields(question: Question, described: QuestionWords, texts: Texts): readonly PrintedBlock[] {
  const written: readonly PrintedBlock[] =
    described.written === undefined ? [] : [{ kind: 'lines', label: described.written.text, count: 1 }];
  const hint = say('muted', question.kind === 'multiple' ? texts.severalAllowed : undefined);
  if (described.rows.length > 0) return [...hint, renderGrid(question, described, texts), ...written];
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const labels = described.options.map(({ label }) => label);
      return [...hint, { kind: 'choices', isMultiple: question.kind === 'multiple', labels }, ...written];
    }
    case 'text':
      return [{ kind: 'lines', label: texts.answer, count: 3 }];
    case 'number':
      return [
        { kind: 'number', label: texts.answer, unit: described.unit },
        ...(question.number?.cannotProvide
          ? [{ kind: 'choices', isMultiple: true, labels: [texts.cannotProvide] } as const]
          : []),
      ];
  }
}
