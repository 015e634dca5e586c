import { desk as english } from '../../texts/en/desk.ts';
import { desk as swedish } from '../../texts/sv/desk.ts';
import type { Language } from '../../ui/language.ts';

export type DeskTexts = typeof swedish;

/** Words of the desk by language. */
export const deskTexts: Readonly<Record<Language, DeskTexts>> = { sv: swedish, en: english };
