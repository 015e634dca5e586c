// The language of names in a Word file.

import { escapeXml } from '../../officeFile/index.ts';
import type { ForeignTexts } from '../print/printedDocument.ts';
import { buildNamePattern, splitForeign } from '../print/splitForeign.ts';

const run =
  /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?((?:<w:t xml:space="preserve">[^<]*<\/w:t>|<w:br\/>|<w:tab\/>|<w:softHyphen\/>)+)<\/w:r>/g;
const text = /(<w:t xml:space="preserve">[^<]*<\/w:t>)/;
const textSigns = /^<w:t xml:space="preserve">([^<]*)<\/w:t>$/;

/** Parts the runs of a text (renderRun) where such a name begins or ends. `languageTag`: of the names, `sv-SE`. */
export function markForeign(xml: string, { texts }: ForeignTexts, languageTag: string): string {
  const names = buildNamePattern(texts.map(escapeXml));
  return xml.replaceAll(run, (whole: string, properties: string | undefined, content: string) => {
    if (!names.test(content)) return whole;
    const write = (inner: string, isForeign: boolean) => {
      const own = `${properties ?? ''}${isForeign ? `<w:lang w:val="${languageTag}"/>` : ''}`;
      return `<w:r>${own === '' ? '' : `<w:rPr>${own}</w:rPr>`}${inner}</w:r>`;
    };
    return content
      .split(text)
      .filter((piece) => piece !== '')
      .map((piece) => {
        const signs = textSigns.exec(piece)?.[1];
        if (signs === undefined) return write(piece, false);
        return splitForeign(signs, names)
          .map((part) => write(`<w:t xml:space="preserve">${part.text}</w:t>`, part.isForeign))
          .join('');
      })
      .join('');
  });
}
