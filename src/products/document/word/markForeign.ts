// Names in another language carry it in a Word file too, so that they are spelled and read out as what they are.

import { escapeXml } from '../../officeFile/index.ts';
import type { ForeignTexts } from '../print/printedDocument.ts';

const run = /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?((?:<w:t xml:space="preserve">[^<]*<\/w:t>|<w:br\/>|<w:tab\/>)+)<\/w:r>/g;
const text = /(<w:t xml:space="preserve">[^<]*<\/w:t>)/;
const textSigns = /^<w:t xml:space="preserve">([^<]*)<\/w:t>$/;

/** Parts the runs of a text (renderRun) where such a name begins or ends. `languageTag`: of the names, `sv-SE`. */
export function markForeign(xml: string, { texts }: ForeignTexts, languageTag: string): string {
  const names = new RegExp(`(?<![\\p{L}\\d])(${texts.map(escapePattern).join('|')})(?![\\p{L}\\d])`, 'u');
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
        return signs
          .split(names)
          .map((part, index) => (part === '' ? '' : write(`<w:t xml:space="preserve">${part}</w:t>`, index % 2 === 1)))
          .join('');
      })
      .join('');
  });
}

/** As the name stands in the file, for a pattern that finds just it. */
function escapePattern(name: string): string {
  return escapeXml(name)
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', '[ \u00a0]');
}
