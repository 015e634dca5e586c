import { desk as english } from '../../texts/en/desk.ts';
import { deskBoard as englishBoard } from '../../texts/en/deskBoard.ts';
import { deskCalendar as englishCalendar } from '../../texts/en/deskCalendar.ts';
import { deskContacts as englishContacts } from '../../texts/en/deskContacts.ts';
import { deskDefinitions as englishDefinitions } from '../../texts/en/deskDefinitions.ts';
import { deskFaults as englishFaults } from '../../texts/en/deskFaults.ts';
import { deskMail as englishMail } from '../../texts/en/deskMail.ts';
import { deskRelease as englishRelease } from '../../texts/en/deskRelease.ts';
import { deskUnit as englishUnit } from '../../texts/en/deskUnit.ts';
import { deskUsers as englishUsers } from '../../texts/en/deskUsers.ts';
import { documentRecords as englishRecords } from '../../texts/en/documentRecords.ts';
import { desk as swedish } from '../../texts/sv/desk.ts';
import { deskBoard as swedishBoard } from '../../texts/sv/deskBoard.ts';
import { deskCalendar as swedishCalendar } from '../../texts/sv/deskCalendar.ts';
import { deskContacts as swedishContacts } from '../../texts/sv/deskContacts.ts';
import { deskDefinitions as swedishDefinitions } from '../../texts/sv/deskDefinitions.ts';
import { deskFaults as swedishFaults } from '../../texts/sv/deskFaults.ts';
import { deskMail as swedishMail } from '../../texts/sv/deskMail.ts';
import { deskRelease as swedishRelease } from '../../texts/sv/deskRelease.ts';
import { deskUnit as swedishUnit } from '../../texts/sv/deskUnit.ts';
import { deskUsers as swedishUsers } from '../../texts/sv/deskUsers.ts';
import { documentRecords as swedishRecords } from '../../texts/sv/documentRecords.ts';
import type { Language } from '../../ui/language.ts';

/** Words of the desk's frame and of pages without a catalogue of their own. */
export type DeskTexts = typeof swedish;
/** Words of overview, board and list of rounds. */
export type DeskBoardTexts = typeof swedishBoard;
/** Words of the calendar and of starting a round. */
export type DeskCalendarTexts = typeof swedishCalendar;
/** Words of a unit's page, its history included. */
export type DeskUnitTexts = typeof swedishUnit;

/** Words that all pages of the desk share, and of those without a catalogue of their own. */
export const deskTexts: Readonly<Record<Language, DeskTexts>> = { sv: swedish, en: english };
/** By language of the desk. */
export const deskBoardTexts: Readonly<Record<Language, DeskBoardTexts>> = { sv: swedishBoard, en: englishBoard };
/** By language of the desk. */
export const deskCalendarTexts: Readonly<Record<Language, DeskCalendarTexts>> = {
  sv: swedishCalendar,
  en: englishCalendar,
};
/** By language of the desk. */
export const deskUnitTexts: Readonly<Record<Language, DeskUnitTexts>> = { sv: swedishUnit, en: englishUnit };
/** By language of the desk; withdrawals of indicators stand here too. */
export const deskDefinitionTexts: Readonly<Record<Language, typeof swedishDefinitions>> = {
  sv: swedishDefinitions,
  en: englishDefinitions,
};
/** By language of the desk; the records themselves have a catalogue of their own. */
export const deskRecordTexts: Readonly<Record<Language, typeof swedishRecords>> = {
  sv: swedishRecords,
  en: englishRecords,
};
/** By language of the desk; what is published itself is Swedish first. */
export const deskReleaseTexts: Readonly<Record<Language, typeof swedishRelease>> = {
  sv: swedishRelease,
  en: englishRelease,
};
/** By language of the desk; what readers see of a known fault has words of its own. */
export const deskFaultTexts: Readonly<Record<Language, typeof swedishFaults>> = {
  sv: swedishFaults,
  en: englishFaults,
};
/** By language of the desk; letters go out in the language of the round's mail. */
export const deskMailTexts: Readonly<Record<Language, typeof swedishMail>> = { sv: swedishMail, en: englishMail };
/** By language of the desk. */
export const deskContactTexts: Readonly<Record<Language, typeof swedishContacts>> = {
  sv: swedishContacts,
  en: englishContacts,
};
/** By language of the desk; words of the log's filters stand here too. */
export const deskUsersTexts: Readonly<Record<Language, typeof swedishUsers>> = {
  sv: swedishUsers,
  en: englishUsers,
};
