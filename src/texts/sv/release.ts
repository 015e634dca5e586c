// What is wrong with a release that was to be read or written: where, what, and what to do.

import type { Translated } from '../fill.ts';

export const releaseTexts = {
  /** In a message where the text read did not come from a file. */
  unnamed: 'Filen',
  notJson: '{place} är ingen läsbar JSON-fil. Den kan vara avbruten eller ändrad. Hämta den på nytt.',
  notRelease:
    '{place} är inte gjord av det här programmet: {field} saknas eller har fel form. Ange en mapp som "npx jamfor publish" har skrivit.',
  newer:
    '{place} har formatversion {version}, men det här programmet läser till och med {supported}. Uppdatera programmet.',
  unsafePath: '{place} pekar ut filen "{path}" utanför sin egen mapp. Läs inte in den.',
  noRelease: 'Mappen {folder} är ingen publicering: {file} saknas. Ange en mapp som "npx jamfor publish" har skrivit.',
  fileMissing: 'Filen {path} hör till publiceringen men saknas. Hämta hela mappen på nytt.',
  fileChanged: 'Filen {path} är inte den som publicerades: dess kontrollsumma stämmer inte. Hämta hela mappen på nytt.',
  unreadableNotice:
    'Meddelandet om ett känt fel i {path} går inte att läsa och syns inte för läsarna. Hämta filen ur en säkerhetskopia, eller ta bort den och skriv meddelandet på nytt.',
  misplaced:
    '{place} säger omgång {round}, område {area} och version {version}, men mappen heter något annat. Flytta den.',
  exists:
    'Version {version} av {area} {round} är redan publicerad, och en publicering ändras aldrig. Ge ut nästa version.',
  notReplaceable:
    'Publiceringen av {area} {round} kan inte ersätta den av {otherArea} {otherRound}. Ange en tidigare version av samma område och omgång.',
  notEarlier:
    'Publiceringen av {otherArea} {otherRound} är inte tidigare än den av {area} {round}. Ange samma område från en tidigare omgång.',
  /** In place of the calculation, in a round whose questionnaire is not known. */
  seriesOnly: 'Enkäten för den här omgången är inte känd. Namn och förklaring är de som gäller i omgång {year}.',
} as const;

export type ReleaseTexts = Translated<typeof releaseTexts>;
