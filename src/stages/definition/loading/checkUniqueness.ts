// Ids and codes that may stand once in a round, and codes that follow each other without a gap.

import { type DescriptionDraft, listColumns } from './expandDescriptions.ts';
import type { PartDraft, RoundSetting } from './expandParts.ts';
import { isSamePlace, type Place } from './problemCollector.ts';
import type { QuestionDraft } from './ruleReader.ts';
import type { YamlPath } from './yamlSource.ts';

interface Named {
  readonly id: string;
  readonly place: Place;
}

/** Question ids, check ids, column codes and series stand once in a round; descriptions are in order. */
export function checkUniqueness(
  setting: RoundSetting,
  parts: readonly PartDraft[],
  descriptions: readonly DescriptionDraft[],
): void {
  const questions = parts.flatMap((part) => part.questions);
  reportRepeated(
    setting,
    questions.map(({ question, placeOf }) => ({ id: question.id, place: findOwnPlace(placeOf, 'id') })),
  );
  reportRepeated(
    setting,
    parts.flatMap((part) => part.checks.map(({ id, place }) => ({ id, place }))),
  );
  reportRepeated(
    setting,
    descriptions.map(({ source, place }) => ({ id: source.id, place: place('id') })),
  );
  const columns = descriptions.flatMap(listNamedColumns);
  reportRepeated(
    setting,
    columns.map(({ series }) => series),
  );
  reportRepeated(
    setting,
    columns.filter(({ isDescription }) => !isDescription).map(({ code }) => code),
  );
  checkDescriptionNumbers(setting, descriptions);
}

/** Place of a field; of the entry where a shared thing says the field: what stands twice is then its use. */
function findOwnPlace(placeOf: (...path: YamlPath) => Place, key: string): Place {
  const place = placeOf(key);
  return place.use ?? place;
}

function reportRepeated({ context }: RoundSetting, named: readonly Named[]): void {
  const first = new Map<string, Place>();
  for (const { id, place } of named) {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, place);
      continue;
    }
    context.problems.report(place, 'DUPLICATE_ID', { id, first: `${earlier.file}:${earlier.position.line}` });
  }
}

function listNamedColumns({
  source,
  place,
}: DescriptionDraft): { code: Named; series: Named; isDescription: boolean }[] {
  return listColumns(source).map((column, index) => {
    const path: YamlPath = source.columns === undefined ? [] : ['columns', index];
    const placeOf = (key: string): Place => findOwnPlace((...inner) => place(...path, ...inner), key);
    const isDescription = source.columns === undefined || column.code === source.id;
    const code = { id: column.code, place: isDescription ? place('id') : placeOf('code') };
    return { code, series: { id: column.series, place: placeOf('series') }, isDescription };
  });
}

/**
 * Codes begin with the part's letter and rise; follow-ups are the main code with a, b, c … Where a code is wrong,
 * rules may name the right one: unknown questions are then not told.
 */
export function checkQuestionCodes(setting: RoundSetting, part: PartDraft): void {
  const letter = checkLetter(setting, part);
  let last = '';
  const mains = part.questions.filter(({ question }) => question.followUpOf === undefined);
  for (const [number, draft] of mains.entries()) {
    const { code } = draft.question;
    if (isRepeated(part, code)) continue;
    const family = part.questions.filter(({ question }) => question.followUpOf === code);
    const neighbours = { last, next: mains[number + 1]?.question.code ?? '' };
    if (checkMainCode(setting, letter, draft, family, neighbours)) {
      last = code;
      checkFollowUpCodes(setting, part, draft, family);
    } else {
      setting.index.isComplete = false;
    }
  }
}

/** The letter that the codes of a part begin with. Where all share another than the part's, that one is wrong. */
function checkLetter({ context }: RoundSetting, { file, questions }: PartDraft): string {
  const { letter } = file.value;
  const mains = questions.filter(({ question }) => question.followUpOf === undefined);
  const [common = letter, ...others] = new Set(mains.map(({ question }) => question.code.charAt(0)));
  if (common === letter || others.length > 0 || mains.length < 2) return letter;
  context.problems.report(file.at('letter'), 'PART_LETTER', { code: mains[0]?.question.code ?? '', letter });
  return common;
}

/** The same code twice is another fault. */
function isRepeated(part: PartDraft, code: string): boolean {
  return part.questions.filter(({ question }) => question.code === code).length > 1;
}

function checkMainCode(
  { context: { problems } }: RoundSetting,
  letter: string,
  { question: { code }, placeOf }: QuestionDraft,
  family: readonly QuestionDraft[],
  { last, next }: { readonly last: string; readonly next: string },
): boolean {
  const stems = [...new Set(family.map(({ question }) => question.code.slice(0, -1)))];
  const [stem = code] = stems;
  if (stems.length === 1 && stem !== code && (family.length > 1 || !code.startsWith(letter))) {
    problems.report(placeOf('code'), 'NUMBERING', { value: code, expected: stem });
  } else if (!code.startsWith(letter)) {
    problems.report(placeOf('code'), 'PART_LETTER', { code, letter });
  } else if (/[a-z]$/u.test(code)) {
    problems.report(placeOf('code'), 'INVALID_CODE', { value: code, form: 'mainQuestion' });
  } else if (last !== '' && compareCodes(last, code) >= 0) {
    problems.report(placeOf('code'), 'QUESTION_ORDER', { code, last });
  } else if (last !== '' && next !== '' && compareCodes(code, next) > 0 && compareCodes(last, next) < 0) {
    // The next one fits where it stands: it is this one that is wrong.
    problems.report(placeOf('code'), 'QUESTION_ORDER', { code: next, last: code });
  } else {
    return true;
  }
  return false;
}

function checkFollowUpCodes(
  { context: { problems }, index }: RoundSetting,
  part: PartDraft,
  main: QuestionDraft,
  family: readonly QuestionDraft[],
): void {
  family.forEach(({ question: { code }, placeOf }, number) => {
    // The code of a shared follow-up follows from the main question's; one that is left out leaves its letter free.
    if (isSamePlace(placeOf('code'), main.placeOf('code'))) return;
    const expected = `${main.question.code}${String.fromCharCode('a'.charCodeAt(0) + number)}`;
    if (code === expected || isRepeated(part, code)) return;
    index.isComplete = false;
    problems.report(placeOf('code'), 'NUMBERING', { value: code, expected });
  });
}

function compareCodes(left: string, right: string): number {
  const read = (code: string): [number, string] => {
    const match = /(\d+)([A-Z]?)$/u.exec(code);
    return [Number(match?.[1] ?? 0), match?.[2] ?? ''];
  };
  const [leftNumber, leftLetter] = read(left);
  const [rightNumber, rightLetter] = read(right);
  return leftNumber - rightNumber || (leftLetter < rightLetter ? -1 : leftLetter > rightLetter ? 1 : 0);
}

/** Descriptions of an area are numbered 01, 02 … and background measures B1, B2 …, with the area's prefix. */
function checkDescriptionNumbers({ context }: RoundSetting, descriptions: readonly DescriptionDraft[]): void {
  const counts = new Map<string, number>();
  for (const [index, { source, file, place }] of descriptions.entries()) {
    if (context.incomplete.has(file.file)) continue;
    const prefix = file.value.area.replaceAll('-', '').toUpperCase();
    const key = `${prefix} ${source.kind}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    const expected =
      source.kind === 'background' ? `${prefix}-B${number}` : `${prefix}-${String(number).padStart(2, '0')}`;
    if (source.id === expected) continue;
    context.problems.report(place('id'), 'NUMBERING', { value: source.id, expected });
    // Where the next one follows what stands here it is counted from it: one slip is told once.
    const found = Number(/\d+$/u.exec(source.id)?.[0] ?? number);
    const next = descriptions
      .slice(index + 1)
      .find((other) => other.file === file && other.source.kind === source.kind);
    const isFollowed = Number(/\d+$/u.exec(next?.source.id ?? '')?.[0]) === found + 1;
    counts.set(key, isFollowed ? found : number);
  }
}
