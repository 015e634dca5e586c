// Faults within one rule: names, types, conditions that contradict or say nothing.

import { drawInteger, type Random } from '../../../src/kernel/random.ts';
import type { YamlScalar } from './listScalars.ts';
import { misspell } from './misspell.ts';
import type { KnownQuestion, MutationKind, MutationSite } from './mutation.ts';

const words = /\[[^\]]*\]|[\p{L}_][\p{L}\p{N}_]*|\d+/gu;
const keywords = new Set(['and', 'or', 'not', 'in', 'includes', 'includesAny']);
/** A question's code, or a word that stands for one in shared rules. */
const questionShape = /^(\p{Lu}\d+\p{L}*|Q\d?[a-z]?)$/u;

/** Sites within a rule. */
export function listRuleSites(scalar: YamlScalar, questions: readonly KnownQuestion[]): MutationSite[] {
  return [...listWordSites(scalar, questions), ...listWholeRuleSites(scalar, questions)];
}

function listWordSites({ value, start }: YamlScalar, questions: readonly KnownQuestion[]): MutationSite[] {
  return [...String(value).matchAll(words)].flatMap((match): MutationSite[] => {
    const [word] = match;
    const place = { start: start + match.index, end: start + match.index + word.length };
    if (word.startsWith('[')) {
      const inner = { start: place.start + 1, end: place.end - 1 };
      return [{ kind: 'misspeltItem', ...inner, write: misspell }];
    }
    if (keywords.has(word) || /^\d/u.test(word)) return [];
    if (!questionShape.test(word)) {
      return [
        { kind: 'misspeltOption', ...place, write: misspell },
        { kind: 'wrongType', ...place, write: () => '3' },
      ];
    }
    const own = questions.find(({ code }) => code === word)?.part;
    const others = questions.filter(({ part }) => part !== own);
    const writeOther = (_: string, random: Random): string | undefined =>
      others[drawInteger(random, 0, others.length - 1)]?.code;
    return [
      { kind: 'misspeltQuestion', ...place, write: misspell },
      { kind: 'otherPart', ...place, write: writeOther },
    ];
  });
}

function listWholeRuleSites(
  { value, start, end, path }: YamlScalar,
  questions: readonly KnownQuestion[],
): MutationSite[] {
  const rule = String(value);
  const site = (kind: MutationKind, ...texts: readonly (string | undefined)[]): MutationSite[] => {
    const written = texts.filter((text) => text !== undefined);
    const write = (_: string, random: Random): string | undefined =>
      written[drawInteger(random, 0, written.length - 1)];
    return written.length === 0 ? [] : [{ kind, start, end, write }];
  };
  const first = questions.find(({ code }) => code === rule.match(/\p{Lu}\d+\p{L}*/u)?.[0]);
  const contradiction = first?.kind === 'number' ? `${first.code} < 0` : undefined;
  const all = first?.kind === 'single' ? `${first.code} in {${first.options.join(', ')}}` : undefined;
  const [one, two] = first?.kind === 'single' ? first.options : [];
  const both =
    one === undefined || two === undefined ? undefined : `${first?.code} = ${one} and ${first?.code} = ${two}`;
  const isCondition = path.at(-1) === 'askedWhen';
  const sites = site(
    'alwaysOrNever',
    `${rule} or not (${rule})`,
    isCondition ? undefined : `(${rule}) and not (${rule})`,
    all,
  );
  if (!isCondition) return [...sites, ...site('alwaysOrNever', contradiction, both)];
  const never = [
    `(${rule}) and not (${rule})`,
    both && `(${rule}) and ${both}`,
    contradiction && `(${rule}) and ${contradiction}`,
  ];
  return [...sites, ...site('unreachableQuestion', ...never)];
}
