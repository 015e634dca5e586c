// The posted fields of a proposal's forms as edits, or what is wrong in them.

import type { ProposalEdit, ProposedQuestion, ProposedRoundView } from '../../stages/definition/index.ts';
import { declaredComparabilities, isRemovable, listAddableKinds } from '../../stages/definition/index.ts';
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

/** An entry as the form names it when it is to go: its place, and what stood there when the form was made. */
export function nameEntry(index: number, { kind, from }: ProposedRoundView['calendar'][number]): string {
  return `${index}:${kind}:${from}`;
}

/** The days of the entries that may be changed, those to take out, and a new one; an empty last day is the first. */
export function readCalendarFields(
  fields: FormData,
  calendar: ProposedRoundView['calendar'],
): Extract<ProposalEdit, { kind: 'calendar' }> | 'calendar' {
  const entries = calendar.flatMap(({ isOpen, from: old }, index) => {
    if (!isOpen) return [];
    const from = readField(fields, `fran-${index}`) || old;
    return [{ index, from, to: readField(fields, `till-${index}`) || from }];
  });
  const names = calendar.map((entry, index) => nameEntry(index, entry));
  const removed = fields.getAll('bort').map((name) => names.indexOf(String(name)));
  const kind = readField(fields, 'ny-slag');
  const [from, to] = [readField(fields, 'ny-fran'), readField(fields, 'ny-till')];
  const kept = calendar.filter((_, index) => !removed.includes(index));
  const addable = listAddableKinds(kept).find((candidate) => candidate === kind);
  const added = addable === undefined ? [] : [{ kind: addable, from, to: to || from }];
  // A day without a kind is forgotten otherwise, and a kind may have come meanwhile.
  const isHalf = added.length === 0 && `${kind}${from}${to}` !== '';
  const areRemovable = removed.every((index) => {
    const entry = calendar[index];
    return entry !== undefined && isRemovable(entry);
  });
  const isSound = [...entries, ...added].every(isSpan) && !isHalf && areRemovable;
  return isSound ? { kind: 'calendar', entries, removed, added } : 'calendar';
}

function isSpan({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return isDay(from) && isDay(to) && from.length === to.length && from <= to;
}

/**
 * What a source says stays as it is, whatever is posted. `legal`: basis or purpose is missing; `legalDate`: the day is
 * none.
 */
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
