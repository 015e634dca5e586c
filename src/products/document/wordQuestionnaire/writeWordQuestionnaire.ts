// The questionnaire of a part as a Word file to gather answers in. The same content gives the same bytes.

import { strToU8, zipSync } from 'fflate';
import { buildAnswerField, buildCommentField } from '../../../stages/collection/index.ts';
import type { QuestionnaireContent } from '../questionnaireContent.ts';
import { readDocumentText } from '../questionWords.ts';
import { createWordMarks } from './controls.ts';
import { renderHiddenPart, sumParagraph, type WordOrigin } from './hiddenPart.ts';
import { listParagraphs, parseWordBody } from './reading/parseWordBody.ts';
import { renderBody } from './renderBody.ts';
import {
  renderApplicationProperties,
  renderContentTypes,
  renderCoreProperties,
  renderCustomProperties,
  renderDocument,
  renderDocumentRelations,
  renderEmptyHeader,
  renderFooter,
  renderHeader,
  renderHiddenProperties,
  renderHiddenRelations,
  renderNumbering,
  renderPackageRelations,
  renderSettings,
} from './renderPackage.ts';
import { renderWordStyles } from './wordStyles.ts';

export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
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
    languageTag,
    time: `${round.measuringDate}T00:00:00Z`,
    origin,
  };
  const paragraphs = listParagraphs(parseWordBody(document), ({ control }) => control !== undefined)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => sumParagraph(text));
  return zipParts([
    ['[Content_Types].xml', renderContentTypes()],
    ['_rels/.rels', renderPackageRelations()],
    ['docProps/core.xml', renderCoreProperties(properties)],
    ['docProps/app.xml', renderApplicationProperties()],
    ['docProps/custom.xml', renderCustomProperties(properties)],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', renderDocumentRelations()],
    ['word/styles.xml', renderWordStyles(languageTag)],
    ['word/numbering.xml', renderNumbering()],
    ['word/settings.xml', renderSettings(languageTag)],
    ['word/header1.xml', renderHeader(partName, unit?.name ?? roundName)],
    ['word/header2.xml', renderEmptyHeader()],
    ['word/footer1.xml', renderFooter(roundName, texts.page)],
    [
      'customXml/item1.xml',
      renderHiddenPart({ ...origin, marks: marks.listed, paragraphs, original: listOriginal(content) }),
    ],
    ['customXml/itemProps1.xml', renderHiddenProperties()],
    ['customXml/_rels/item1.xml.rels', renderHiddenRelations()],
  ]);
}

function listOriginal({ answers, comments }: QuestionnaireContent): ReadonlyMap<string, string> {
  return new Map([
    ...[...answers].map(([key, answer]) => [buildAnswerField(key), answer] as const),
    ...[...comments].map(([question, comment]) => [buildCommentField(question), comment] as const),
  ]);
}

function zipParts(parts: readonly (readonly [path: string, xml: string])[]): Uint8Array {
  const files = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(declaration + xml)]));
  // The earliest time that a zip file can hold, in the zone of the machine, which is how zip files hold time.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: compressionLevel });
}
