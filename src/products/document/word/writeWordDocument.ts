// A printed document as a Word file, to go on working in: the same words in the same order and roles as in print. Drawings
// are left out, since their tables and sentences stand beside them. The same document gives the same bytes.

import { writeOfficeFile } from '../../officeFile/index.ts';
import type { PrintedDocument } from '../print/printedDocument.ts';
import { documentStyles } from './documentStyles.ts';
import { renderDocumentBody } from './renderDocumentBody.ts';
import {
  renderDocument,
  renderEmptyHeader,
  renderFooter,
  renderHeader,
  renderNumbering,
  renderSettings,
} from './renderWordParts.ts';
import { renderWordStyles } from './wordStyles.ts';

const word = '-officedocument.wordprocessingml';
const compressionLevel = 6;
const languageTags = { sv: 'sv-SE', en: 'en-GB' } as const;

/** The bytes of the Word file. Its only time is the day of the document. */
export function writeWordDocument(document: PrintedDocument): Uint8Array {
  const languageTag = languageTags[document.language];
  const body = renderDocumentBody(document);
  const around = [
    ['styles', 'styles', renderWordStyles(languageTag, documentStyles)],
    ['numbering', 'numbering', renderNumbering(body.newSteps)],
    ['settings', 'settings', renderSettings(languageTag)],
    ['header1', 'header', renderHeader(document.title, '')],
    ['header2', 'header', renderEmptyHeader()],
    ['footer1', 'footer', renderFooter(document.footer, document.pages)],
  ] as const;
  return writeOfficeFile(
    [
      {
        path: 'word/document.xml',
        type: `${word}.document.main+xml`,
        xml: renderDocument(body.xml, body.sections === 0),
        // Sections call head and foot by their numbers here.
        relations: [
          ['header', 'header1.xml'],
          ['header', 'header2.xml'],
          ['footer', 'footer1.xml'],
          ['styles', 'styles.xml'],
          ['numbering', 'numbering.xml'],
          ['settings', 'settings.xml'],
        ],
      },
      ...around.map(([name, type, xml]) => ({ path: `word/${name}.xml`, type: `${word}.${type}+xml`, xml })),
    ],
    {
      title: document.title,
      subject: document.overline,
      author: 'Jämför',
      description: '',
      language: languageTag,
      time: `${document.date}T00:00:00Z`,
      own: {},
    },
    compressionLevel,
  );
}
