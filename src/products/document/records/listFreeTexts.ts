// Every text that somebody has written freely, with its place: what has to be gone through before records are handed out.

import { readDocumentText } from '../questionWords.ts';
import { hideLinks } from './hideLinks.ts';
import type { RecordContent } from './recordContent.ts';

/** `where` in words: part and cell, time and step, or the subject of a mail. */
export interface PlacedText {
  readonly where: string;
  readonly text: string;
}

/** Answers, comments and reasons of every event, texts of the unit's log, and letters. Each text of a place once. */
export function listFreeTexts({ parts, history, mails, texts, words }: RecordContent): readonly PlacedText[] {
  const placed = [
    ...parts.flatMap(({ part, freeTexts }) => {
      const name = readDocumentText(part.name, words.language);
      return freeTexts.map(({ target, cell, text }): PlacedText => {
        if (target === 'reason') return { where: texts.reasonText(name), text };
        return { where: target === 'answer' ? texts.answerText(name, cell) : texts.commentText(name, cell), text };
      });
    }),
    ...history
      .filter((line) => line.words !== '')
      .map(({ at, part, what, words: said }) => ({
        where: `${words.formatTime(at)}, ${part ?? texts.wholeUnit}: ${what}`,
        text: said,
      })),
    ...mails.map(({ subject, text }) => ({ where: texts.mailText(subject), text: hideLinks(text, texts.link) })),
  ];
  return [...new Map(placed.map((one) => [`${one.where}\n${one.text}`, one])).values()];
}
