// Where faults can be written into a YAML file, by kind.

import { drawInteger, type Random } from '../../../src/kernel/random.ts';
import { listRuleSites } from './listRuleSites.ts';
import { listScalars, type YamlScalar } from './listScalars.ts';
import { misspell } from './misspell.ts';
import type { KnownQuestion, MutationKind, MutationSite } from './mutation.ts';

/** Sites of all kinds in one YAML file. */
export function listYamlSites(file: string, text: string, questions: readonly KnownQuestion[]): MutationSite[] {
  const scalars = listScalars(text);
  return [
    ...scalars.flatMap((scalar) => listMisspellings(file, scalar)),
    ...scalars.flatMap((scalar) => listWrongTypes(file, scalar)),
    ...scalars.flatMap((scalar) => listChangedWidths(file, scalar)),
    ...listDuplicates(file, scalars),
    ...listUndeclared(file, scalars),
    ...scalars.filter((scalar) => isRule(scalar)).flatMap((scalar) => listRuleSites(scalar, questions)),
    ...listDroppedConditions(text, scalars),
    ...listCycles(scalars, questions),
    ...scalars.flatMap((scalar) => listOtherPartLists(file, scalar, questions)),
  ];
}

/** True for the text of a rule. */
function isRule({ path, isKey, value }: YamlScalar): boolean {
  const key = path.at(-1);
  const isOutcome = path.at(-2) === 'outcomes' && key !== 'otherwise';
  return !isKey && typeof value === 'string' && (key === 'askedWhen' || key === 'failsWhen' || isOutcome);
}

/** What an id stands for: the kind of fault that a misspelling of it is. */
function findSubject(file: string, { path, isKey, value }: YamlScalar): MutationKind | undefined {
  if (typeof value !== 'string') return undefined;
  const [top] = path;
  const key = path.at(-1);
  const list = path.at(-2);
  if (list === 'with') return isKey ? 'misspeltOther' : /^Q/u.test(String(key)) ? 'misspeltQuestion' : undefined;
  if (isKey) {
    if (file === 'shared/options.yaml' && path.length > 1) return 'misspeltOption';
    if (file === 'shared/items.yaml' && path.length > 1) return 'misspeltItem';
    return file === 'shared/terms.yaml' && path.length === 2 ? 'misspeltTerm' : undefined;
  }
  const isLabel = file === 'shared/items.yaml' || (file === 'shared/options.yaml' && typeof key !== 'number');
  if (isLabel) return undefined;
  if (list === 'terms') return 'misspeltTerm';
  if (list === 'items' || (key === 'item' && top === 'descriptions')) return 'misspeltItem';
  if (file.endsWith('comparability.yaml') && (list === 'areas' || key === 'area')) return 'misspeltItem';
  if (list === 'questions' || (top === 'questions' && (key === 'code' || key === 'id'))) return 'misspeltQuestion';
  const isOption = file === 'shared/options.yaml' && top === 'sets';
  if (isOption || key === 'options' || list === 'notOffered' || key === 'option') return 'misspeltOption';
  return isOtherId(file, { path, value }) ? 'misspeltOther' : undefined;
}

/** Ids that other files or entries name, beside questions, options, items and terms. */
function isOtherId(file: string, { path }: Pick<YamlScalar, 'path' | 'value'>): boolean {
  const [top] = path;
  const key = path.at(-1);
  const list = path.at(-2);
  if (file === 'shared/sources.yaml') return key === 'id';
  if (file === 'shared/guidance.yaml') return key === 'name' || list === 'qualityAreas';
  if (file.endsWith('classifications.yaml')) return key === 'file';
  if (file.endsWith('round.yaml')) return (top === 'parts' || top === 'areas') && key === 'code';
  if (file.endsWith('comparability.yaml')) return list === 'columns';
  return (
    list === 'references' ||
    key === 'use' ||
    key === 'scale' ||
    key === 'source' ||
    key === 'dimension' ||
    key === 'qualityArea'
  );
}

function listMisspellings(file: string, scalar: YamlScalar): MutationSite[] {
  const kind = findSubject(file, scalar);
  // A source line is the id of a document and line numbers; only the id can be misspelt.
  const isSource = scalar.path.at(-1) === 'source' && String(scalar.value).includes(' ');
  const end = isSource ? scalar.start + String(scalar.value).indexOf(' ') : scalar.end;
  return kind === undefined ? [] : [{ kind, start: scalar.start, end, write: misspell }];
}

/** A number where text is due, text where a number is due, a number without quotes for a code. */
function listWrongTypes(file: string, scalar: YamlScalar): MutationSite[] {
  const { value, isKey, start, end, path } = scalar;
  const isText = typeof value === 'string' && !isRule(scalar);
  if (isKey || (file.endsWith('round.yaml') && path[0] === 'errata' && path.at(-1) !== 'id' && value === 'open'))
    return [];
  if (path.at(-1) === 'kind' && path[0] === 'questions') {
    const write = (): string => (value === 'number' ? 'single' : 'number');
    return [{ kind: 'wrongType', start, end, write }];
  }
  const write = (_: string, random: Random): string => {
    const wrong = isText ? ['7', '[7]', 'true'] : ['"tre"', 'många', '[7]'];
    return wrong[drawInteger(random, 0, wrong.length - 1)] ?? '';
  };
  return isRule(scalar) ? [] : [{ kind: 'wrongType', start, end, write }];
}

/** A digit more or less in a code, a year or a day. */
function listChangedWidths(file: string, scalar: YamlScalar): MutationSite[] {
  const { value, start, end, path, isKey } = scalar;
  const key = path.at(-1);
  const text = String(value);
  const isQuestion = path[0] === 'questions' && key === 'code';
  const isColumn = path[0] === 'descriptions' && (key === 'code' || key === 'id');
  const isYear = (isKey && /^\d{4}$/u.test(text)) || key === 'round' || key === 'year';
  const isGroup = (isKey && path.at(-2) === 'groupSizes') || (path[0] === 'sizeGroups' && key === 'code');
  const isOther = path.at(-2) === 'columns' || path.at(-2) === 'deviations' || key === 'source' || key === 'skrEdition';
  const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(text);
  const isHit =
    isQuestion || isColumn || isYear || isGroup || (isOther && !file.endsWith('classifications.yaml')) || isDay;
  if (!isHit || isRule(scalar)) return [];
  const write = typeof value === 'number' ? changeNumberWidth : changeWidth;
  return [{ kind: 'changedWidth', start, end, write }];
}

/** A digit more or less at the end: a leading zero would leave a number as it is. */
function changeNumberWidth(text: string, random: Random): string {
  return drawInteger(random, 0, 1) === 1 ? `${text}0` : text.slice(0, -1);
}

/** The first number of the code with a leading zero more, or a digit less. */
export function changeWidth(code: string, random: Random): string | undefined {
  const match = /\d+/u.exec(code);
  if (match === null) return undefined;
  const [digits] = match;
  const isShorter = digits.length > 1 && drawInteger(random, 0, 1) === 1;
  const changed = isShorter
    ? digits.slice(digits.startsWith('0') ? 1 : 0, digits.startsWith('0') ? undefined : -1)
    : `0${digits}`;
  return code.slice(0, match.index) + changed + code.slice(match.index + digits.length);
}

/** An id that another entry of the same kind has: ids of entries, keys, members of lists. */
function listDuplicates(file: string, scalars: readonly YamlScalar[]): MutationSite[] {
  const groups = Map.groupBy(scalars.filter(isUnique), describeGroup);
  return [...groups.values()].flatMap((group) =>
    group.length < 2
      ? []
      : group.map(
          ({ start, end }): MutationSite => ({
            kind: 'duplicatedId',
            start,
            end,
            write: (old, random) => {
              const other = String(group[drawInteger(random, 0, group.length - 1)]?.value);
              return other === old ? undefined : other;
            },
          }),
        ),
  );

  function isUnique({ path, isKey, value }: YamlScalar): boolean {
    const key = path.at(-1);
    if (typeof value !== 'string') return false;
    if (isKey) return path.length === 2 && ['codes', 'sets', 'items', 'terms', 'references'].includes(String(path[0]));
    if (['id', 'code', 'series', 'file'].includes(String(key))) return true;
    const isList = ['items', 'terms', 'questions', 'columns', 'qualityAreas'].includes(String(path.at(-2)));
    return (
      (isList && typeof key === 'number') || (key === 'name' && (file.endsWith('guidance.yaml') || path[0] === 'rows'))
    );
  }

  function describeGroup({ path, isKey }: YamlScalar): string {
    const isMember = typeof path.at(-1) === 'number';
    return isMember ? path.slice(0, -1).join('.') : `${isKey} ${path[0]} ${isKey ? '' : path.at(-1)}`;
  }
}

/** An outcome that is given but not declared, or declared no more. */
function listUndeclared(file: string, scalars: readonly YamlScalar[]): MutationSite[] {
  if (!/\/(indicators|descriptions)\//u.test(file)) return [];
  const unused = ['DELVIS', 'EJ_AKTUELLT'];
  return scalars.flatMap(({ path, isKey, start, end, value }): MutationSite[] => {
    const declared = scalars
      .filter((other) => other.path[1] === path[1] && other.path.at(-2) === 'reportedAs')
      .map((other) => String(other.value));
    const foreign = unused.find((outcome) => !declared.includes(outcome));
    const isOutcome = path.at(-2) === 'outcomes' && (isKey ? value !== 'otherwise' : path.at(-1) === 'otherwise');
    if (isOutcome && foreign !== undefined) return [{ kind: 'undeclaredOutcome', start, end, write: () => foreign }];
    if (path.at(-2) !== 'reportedAs' || foreign === undefined) return [];
    return [{ kind: 'undeclaredOutcome', start, end, write: () => foreign }];
  });
}

/** A follow-up that waits for itself, or a main question that waits for its follow-up. */
function listCycles(scalars: readonly YamlScalar[], questions: readonly KnownQuestion[]): MutationSite[] {
  const readField = (path: readonly (string | number)[], field: string): YamlScalar | undefined =>
    scalars.find((other) => !other.isKey && other.path.join('.') === [...path, field].join('.'));
  const isSingle = (code: unknown): KnownQuestion | undefined =>
    questions.find((question) => question.code === code && question.kind === 'single');
  return scalars.flatMap((scalar): MutationSite[] => {
    const { path, end, start, value } = scalar;
    const own = path.slice(0, -1);
    if (isRule(scalar) && path.at(-1) === 'askedWhen') {
      const question = isSingle(readField(own, 'code')?.value);
      const suffix = readField(own, 'suffix')?.value;
      // Which options a shared follow-up has is not looked up: nearly all have JA.
      const itself = suffix === undefined ? `${question?.code} = ${question?.options[0]}` : `Q${suffix} = JA`;
      const isKnown = question !== undefined || suffix !== undefined;
      return isKnown ? [{ kind: 'cycle', start, end, write: () => `${String(value)} and ${itself}` }] : [];
    }
    const isMain = !scalar.isKey && path.length === 3 && path[0] === 'questions' && path[2] === 'code';
    const followUp = isMain ? isSingle(readField([...own, 'followUps', 0], 'code')?.value) : undefined;
    if (followUp === undefined) return [];
    const write = (old: string): string => `${old}\n    askedWhen: ${followUp.code} = ${followUp.options[0]}`;
    return [{ kind: 'cycle', start, end, write }];
  });
}

/** The line with the condition of a follow-up, left out. */
function listDroppedConditions(text: string, scalars: readonly YamlScalar[]): MutationSite[] {
  return scalars.flatMap(({ path, isKey, entryStart, end }): MutationSite[] => {
    const isCondition = !isKey && path.at(-1) === 'askedWhen' && path.includes('followUps');
    if (!isCondition || entryStart === undefined) return [];
    const start = text.lastIndexOf('\n', entryStart) + 1;
    return [{ kind: 'droppedCondition', start, end: text.indexOf('\n', end) + 1, write: () => '' }];
  });
}

/** A question of another part among those that a description names. */
function listOtherPartLists(
  file: string,
  { path, value, start, end }: YamlScalar,
  questions: readonly KnownQuestion[],
): MutationSite[] {
  if (!file.includes('/indicators/') || path.at(-2) !== 'questions') return [];
  const own = questions.find(({ code }) => code === value)?.part;
  const others = questions.filter(({ part }) => part !== own);
  const write = (_: string, random: Random): string | undefined =>
    others[drawInteger(random, 0, others.length - 1)]?.code;
  return [{ kind: 'otherPart', start, end, write }];
}
