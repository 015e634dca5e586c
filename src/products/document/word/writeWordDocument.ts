// A printed document as a Word file, to go on working in: the same words in the same order and roles as in print. In place of
// a drawing stands the table of its values. The same document gives the same bytes.

import { writeWordFile } from '../../officeFile/index.ts';
import type { PrintedDocument } from '../print/printedDocument.ts';
import { compactStyles, documentStyles } from './documentStyles.ts';
import { markForeign } from './markForeign.ts';
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

const languageTags = { sv: 'sv-SE', en: 'en-GB' } as const;

/** The bytes of the Word file. Its only time is the day of the document. */
export function writeWordDocument(document: PrintedDocument): Uint8Array {
  const language = languageTags[document.language];
  const body = renderDocumentBody(document);
  const { foreign } = document;
  return writeWordFile(
    {
      document: renderDocument(
        foreign === undefined ? body.xml : markForeign(body.xml, foreign, languageTags[foreign.language]),
        body.sections === 0,
      ),
      styles: renderWordStyles(language, document.isCompact ? compactStyles : documentStyles),
      numbering: renderNumbering(body.newSteps),
      settings: renderSettings(language),
      header: renderHeader(document.title, ''),
      firstHeader: renderEmptyHeader(),
      footer: renderFooter(document.footer, document.pages),
    },
    {
      title: document.title,
      subject: document.overline,
      author: 'Jämför',
      description: '',
      language,
      time: `${document.date}T00:00:00Z`,
      own: {},
    },
  );
}
