// The posted fields of a proposal's forms as edits, or what is wrong in them.

import type { ProposalEdit, ProposedQuestion, ProposedRoundView } from '../../stages/definition/index.ts';
import { declaredComparabilities } from '../../stages/definition/index.ts';
import { readField } from './deskRequest.ts';
import type { QuestionFault, QuestionFields } from './pages/definitions/QuestionEditPage.tsx';

/** Days that a form can give: a date that exists, or a month. */
function isDay(text: string): boolean {
  if (/^\d{4}-(0[1-9]|1[0-2])$/u.test(text)) return true;
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && isDate(text);
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The days of the entries that may be changed; an empty last day is the first. */
export function readCalendarFields(
  fields: FormData,
  calendar: ProposedRoundView['calendar'],
): Extract<ProposalEdit, { kind: 'calendar' }> | 'calendar' {
  const entries = calendar.flatMap(({ isOpen, from: old }, index) => {
    if (!isOpen) return [];
    const from = readField(fields, `fran-${index}`) || old;
    return [{ index, from, to: readField(fields, `till-${index}`) || from }];
  });
  const isSound = entries.every(({ from, to }) => isDay(from) && isDay(to) && from.length === to.length && from <= to);
  return isSound ? { kind: 'calendar', entries } : 'calendar';
}

export function readLegalFields(
  fields: FormData,
  legal: ProposedRoundView['legal'] | undefined,
): Extract<ProposalEdit, { kind: 'legal' }> | 'legal' | 'legalDate' {
  const isOwn = legal?.isSourced !== true;
  const basis = isOwn ? joinLines(readField(fields, 'grund')) : (legal?.basis ?? '');
  const purpose = isOwn ? joinLines(readField(fields, 'andamal')) : (legal?.purpose ?? '');
  const consultationDate = readField(fields, 'samradsdag');
  if (basis === '' || purpose === '') return 'legal';
  if (consultationDate !== '' && !(/^\d{4}-\d{2}-\d{2}$/u.test(consultationDate) && isDate(consultationDate))) {
    return 'legalDate';
  }
  return {
    ...{ kind: 'legal', basis, purpose, consultationDate },
    voluntary: isOwn ? readField(fields, 'frivilligt') !== 'nej' : (legal?.voluntary ?? true),
    registrationNumber: joinLines(readField(fields, 'diarienummer')),
  };
}

/** Definitions hold a text as one paragraph; a form may break its lines. */
function joinLines(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The fields of a question's form: the edit, and every fault in it. */
export function readQuestionFields(
  posted: FormData,
  question: ProposedQuestion,
): { readonly fields: QuestionFields; readonly faults: readonly QuestionFault[]; readonly edit: ProposalEdit } {
  const fields = {
    text: joinLines(readField(posted, 'text')),
    period: readField(posted, 'period'),
    comparability: readField(posted, 'jamforbarhet'),
    reason: joinLines(readField(posted, 'skal')),
  };
  const [before = '', after = ''] = fields.period.split('>');
  const period = fields.period === '' ? undefined : { before, after };
  const isTextChanged = fields.text !== question.writtenText;
  const comparability = declaredComparabilities.find((status) => status === fields.comparability);
  const faults: QuestionFault[] = [];
  if (fields.text === '') faults.push('missingText');
  else if (!isTextChanged && period === undefined) faults.push('nothing');
  if (comparability === undefined) faults.push('missingStatus');
  if (comparability !== 'direct' && fields.reason === '') faults.push('missingReason');
  const edit: ProposalEdit = {
    ...{ kind: 'question', code: question.code, period, reason: fields.reason },
    text: isTextChanged ? fields.text : undefined,
    comparability: comparability ?? 'direct',
  };
  return { fields, faults, edit };
}
