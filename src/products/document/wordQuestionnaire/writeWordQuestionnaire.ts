// The questionnaire of a part as a Word file to gather answers in. The same content gives the same bytes.

import { buildAnswerField, buildCommentField } from '../../../stages/collection/index.ts';
import { writeWordFile } from '../../officeFile/index.ts';
import type { QuestionnaireContent } from '../questionnaireContent.ts';
import { readDocumentText } from '../questionWords.ts';
import {
  renderDocument,
  renderEmptyHeader,
  renderFooter,
  renderHeader,
  renderNumbering,
  renderSettings,
} from '../word/renderWordParts.ts';
import { renderWordStyles } from '../word/wordStyles.ts';
import { createWordMarks } from './controls.ts';
import {
  originProperties,
  renderHiddenPart,
  renderHiddenProperties,
  sumParagraph,
  type WordOrigin,
} from './hiddenPart.ts';
import { questionnaireStyles } from './questionnaireStyles.ts';
import { listParagraphs, parseWordBody } from './reading/parseWordBody.ts';
import { renderBody } from './renderBody.ts';

const languageTags = { sv: 'sv-SE', en: 'en-GB' } as const;

/** Writes the Word file, with what is given filled in. */
export function writeWordQuestionnaire(content: QuestionnaireContent): Uint8Array {
  const { round, part, unit, words } = content;
  const { language, texts } = words;
  const languageTag = languageTags[language];
  const roundName = readDocumentText(round.name, language);
  const partName = readDocumentText(part.name, language);
  const marks = createWordMarks();
  const document = renderDocument(renderBody(content, marks));
  const origin: WordOrigin = {
    round: String(round.year),
    part: part.code,
    unit: unit?.code ?? '',
    definitions: content.definitionHash,
  };
  const properties = {
    title: [partName, roundName, unit?.name].filter((piece) => piece !== undefined).join(', '),
    subject: texts.overline(roundName),
    author: 'Jämför',
    description: '',
    language: languageTag,
    time: `${round.measuringDate}T00:00:00Z`,
    own: Object.fromEntries(
      Object.entries(originProperties).map(([name, property]) => [property, origin[name as keyof WordOrigin]]),
    ),
  };
  const paragraphs = listParagraphs(parseWordBody(document), ({ control }) => control !== undefined)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => sumParagraph(text));
  const memory = { ...origin, marks: marks.listed, paragraphs, original: listOriginal(content) };
  return writeWordFile(
    {
      document,
      styles: renderWordStyles(languageTag, questionnaireStyles),
      numbering: renderNumbering(),
      settings: renderSettings(languageTag),
      header: renderHeader(partName, unit?.name ?? roundName),
      firstHeader: renderEmptyHeader(),
      footer: renderFooter(roundName, texts.page),
      further: {
        relations: [['customXml', '../customXml/item1.xml']],
        parts: [
          {
            path: 'customXml/item1.xml',
            type: undefined,
            xml: renderHiddenPart(memory),
            relations: [['customXmlProps', 'itemProps1.xml']],
          },
          {
            path: 'customXml/itemProps1.xml',
            type: '-officedocument.customXmlProperties+xml',
            xml: renderHiddenProperties(),
          },
        ],
      },
    },
    properties,
  );
}

function listOriginal({ answers, comments }: QuestionnaireContent): ReadonlyMap<string, string> {
  return new Map([
    ...[...answers].map(([key, answer]) => [buildAnswerField(key), answer] as const),
    ...[...comments].map(([question, comment]) => [buildCommentField(question), comment] as const),
  ]);
}
