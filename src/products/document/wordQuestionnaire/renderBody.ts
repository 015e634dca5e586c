// The text of the Word file: what it is, how it is used, and the questions with their fields.

import { buildQuestionBlocks } from '../../../stages/collection/index.ts';
import type { Question } from '../../../stages/definition/index.ts';
import type { QuestionnaireContent } from '../questionnaireContent.ts';
import { listFacts, listNotes } from '../questionnaireFacts.ts';
import { describeQuestion, readDocumentText } from '../questionWords.ts';
import { type ParagraphStyle, renderParagraph, renderRun } from '../word/wordXml.ts';
import type { WordMarks } from './controls.ts';
import { type FieldSetting, renderCommentField, renderFields } from './renderFields.ts';

/** Body of word/document.xml, without its last section. */
export function renderBody(content: QuestionnaireContent, marks: WordMarks): string {
  const blocks = buildQuestionBlocks(content.part);
  return [
    ...renderHead(content),
    paragraph('Heading1', content.words.texts.questions, { breaksPage: true }),
    ...blocks.flatMap(({ main, followUps }) =>
      [main, ...followUps].map((question) => renderQuestion(question, content, marks)),
    ),
  ].join('');
}

function paragraph(style: ParagraphStyle, text: string, settings?: Parameters<typeof renderParagraph>[2]): string {
  return renderParagraph(style, renderRun(text), settings);
}

function renderHead(content: QuestionnaireContent): readonly string[] {
  const { round, part, words } = content;
  const { texts, language } = words;
  const name = readDocumentText(part.name, language);
  return [
    paragraph('Overline', texts.overline(readDocumentText(round.name, language))),
    paragraph('Title', texts.title(name)),
    ...(part.introduction ? [paragraph('Lead', readDocumentText(part.introduction, language))] : []),
    ...listFacts(content).map(({ term, text }) =>
      renderParagraph('Fact', `${renderRun(term, 'Strong')}${renderRun(`\t${text}`)}`),
    ),
    paragraph('Heading1', texts.howTitle),
    ...texts.howWord.map((step) => paragraph('Step', step)),
    ...listNotes(content).map((note) => paragraph('Note', note)),
  ];
}

function renderQuestion(question: Question, content: QuestionnaireContent, marks: WordMarks): string {
  const { texts } = content.words;
  const described = describeQuestion(question, content.words, content.earlier);
  const setting: FieldSetting = { question, described, content, marks };
  const isIndented = described.isFollowUp;
  // All the way to the fields, so that no page ends between what is asked and where it is answered; but a page may end
  // between explanations, which can be many.
  const say = (style: ParagraphStyle, text: string) => paragraph(style, text, { keepsWithNext: true, isIndented });
  const sayNamed = (style: ParagraphStyle, name: string, text: string, keepsWithNext = true) =>
    renderParagraph(style, `${renderRun(`${name}: `, 'Strong')}${renderRun(text)}`, { isIndented, keepsWithNext });
  const heading = marks.mark('question', question.code, () =>
    [renderRun(`${question.code}\t`, 'Code'), renderRun(described.text)].join(''),
  );
  return [
    renderParagraph(isIndented ? 'Heading3' : 'Heading2', heading),
    described.condition === undefined ? '' : say('Condition', described.condition),
    described.period === undefined ? '' : say('Muted', described.period),
    described.instructions === undefined ? '' : sayNamed('Normal', texts.instructions, described.instructions),
    ...described.terms.map(({ name, explanation }, index) =>
      sayNamed('Term', name, explanation, index === described.terms.length - 1),
    ),
    described.earlier === undefined ? '' : say('Earlier', described.earlier),
    ...renderOptions(setting, say),
    renderFields(setting),
    renderCommentField(setting),
  ].join('');
}

/** What there is to choose from stands in print too: a list that opens shows nothing on paper. */
function renderOptions(
  { question, described, content }: FieldSetting,
  say: (style: ParagraphStyle, text: string) => string,
): readonly string[] {
  const { texts } = content.words;
  if (question.kind === 'multiple') return [say('Muted', texts.severalAllowed)];
  if (question.kind !== 'single') return [];
  const hint = question.items.length === 0 ? texts.oneAnswer : texts.oneAnswerPerRow;
  return [say('Muted', `${texts.options}. ${hint}`), ...described.options.map(({ label }) => say('Option', label))];
}
