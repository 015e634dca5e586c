import { formatClock, formatDate } from '../../ui/format.ts';
import type { Language } from '../../ui/language.ts';
import { deskTexts } from './catalogues.ts';

/** `21 mars 2018 kl. 14.32`; ISO time in, Swedish clock out. */
export function describeTime(time: string, language: Language): string {
  return deskTexts[language].dateAndClock(formatDate(time, language), formatClock(time, language));
}
