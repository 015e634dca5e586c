// The questionnaire of a part as a Word file to gather answers in. The same content gives the same bytes.

import { buildAnswerField, buildCommentField } from '../../../stages/collection/index.ts';
import { type OfficePart, writeOfficeFile } from '../../officeFile/index.ts';
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

export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const word = '-officedocument.wordprocessingml';
const compressionLevel = 6;
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
  const main: OfficePart = {
    path: 'word/document.xml',
    type: `${word}.document.main+xml`,
    xml: document,
    // The text calls head and foot by their numbers here.
    relations: [
      ['header', 'header1.xml'],
      ['header', 'header2.xml'],
      ['footer', 'footer1.xml'],
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['settings', 'settings.xml'],
      ['customXml', '../customXml/item1.xml'],
    ],
  };
  const around = [
    ['styles', 'styles', renderWordStyles(languageTag, questionnaireStyles)],
    ['numbering', 'numbering', renderNumbering()],
    ['settings', 'settings', renderSettings(languageTag)],
    ['header1', 'header', renderHeader(partName, unit?.name ?? roundName)],
    ['header2', 'header', renderEmptyHeader()],
    ['footer1', 'footer', renderFooter(roundName, texts.page)],
  ] as const;
  return writeOfficeFile(
    [
      main,
      ...around.map(([name, type, xml]) => ({ path: `word/${name}.xml`, type: `${word}.${type}+xml`, xml })),
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
    properties,
    compressionLevel,
  );
}

function listOriginal({ answers, comments }: QuestionnaireContent): ReadonlyMap<string, string> {
  return new Map([
    ...[...answers].map(([key, answer]) => [buildAnswerField(key), answer] as const),
    ...[...comments].map(([question, comment]) => [buildCommentField(question), comment] as const),
  ]);
}
