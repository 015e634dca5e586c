// Words of mail that several pages of the desk use.

import {
  type LegalFault,
  type Mail,
  type MailAttachment,
  mailRoundWords,
} from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import { type Language, readText } from '../../../../ui/language.ts';
import { deskMailTexts } from '../../catalogues.ts';

/** Listed with commas, in the order of `legalFaults`. */
export function nameLegalFaults(faults: readonly LegalFault[], language: Language): string {
  return faults.map((fault) => mailRoundWords[language].legalFaults[fault]).join(', ');
}

/** The part's name, or its code where the round no longer has it. */
export function nameAttachment(attachment: MailAttachment, round: Round, language: Language): string {
  const part = round.parts.find(({ code }) => code === attachment.part)?.name;
  const name = part === undefined ? attachment.part : readText(part, language);
  return deskMailTexts[language].attachments[attachment.kind](name);
}

/** What the server said, or why the mail was stopped. */
export function describeDiagnosis({ diagnosis }: Pick<Mail, 'diagnosis'>, language: Language): string {
  const { reasons } = deskMailTexts[language].mail;
  if (diagnosis === 'erased' || diagnosis === 'revoked') return reasons[diagnosis];
  return diagnosis ?? '';
}
