// What has changed in a question since the unit answered it last. Stricter than the comparison of published results: the
// respondent read the words on the page, whoever they are from, so every other wording of them counts.

import { earlier as english } from '../../../texts/en/earlier.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { earlier as swedish } from '../../../texts/sv/earlier.ts';
import {
  buildSentence,
  compareQuestions,
  isSameWording,
  type Question,
  type QuestionPair,
  type Text,
  type YearPair,
} from '../../definition/index.ts';
import type { EarlierChange, EarlierChangeKind } from './model.ts';

const comparedKinds: Readonly<Record<string, EarlierChangeKind>> = {
  questionKind: 'kind',
  window: 'period',
  options: 'options',
};

/** Changes of a question between two rounds, in words; days and years that follow the round are no change. */
export function listEarlierChanges(pair: QuestionPair, years: YearPair): readonly EarlierChange[] {
  const ofLater = known.get(pair.later) ?? new WeakMap<Question, readonly EarlierChange[]>();
  known.set(pair.later, ofLater);
  const changes = ofLater.get(pair.earlier) ?? compareOnce(pair, years);
  ofLater.set(pair.earlier, changes);
  return changes;
}

/** Kept with the questions, which belong to one round each: the same pair is asked about for every unit. */
const known = new WeakMap<Question, WeakMap<Question, readonly EarlierChange[]>>();

function compareOnce(pair: QuestionPair, years: YearPair): readonly EarlierChange[] {
  const { earlier, later } = pair;
  const change = (kind: EarlierChangeKind, text: Text, item = ''): EarlierChange => ({ kind, item, text });
  const compared = compareQuestions(pair, years).flatMap((fact) => {
    const kind = comparedKinds[fact.kind];
    return kind === undefined ? [] : [change(kind, fact.text)];
  });
  const values = { ...years, question: later.code };
  const wording = isSameText(earlier.text, later.text) ? [] : [change('wording', buildSentence('wording', values))];
  const instructions = isSameText(earlier.instructions, later.instructions)
    ? []
    : [change('instructions', buildText('instructions', values))];
  return [
    ...compared,
    ...wording,
    ...instructions,
    ...listTermChanges(pair, years).map((text) => change('term', text)),
    ...listNumberChanges(pair, years).map((text) => change('unit', text)),
    ...listItemChanges(pair, years),
  ];
}

/** Words that both years explain, each in its own way. */
function listTermChanges({ earlier, later }: QuestionPair, years: YearPair): readonly Text[] {
  return later.terms.flatMap((term) => {
    const before = earlier.terms.find(({ id }) => id === term.id);
    if (before === undefined || isSameText(before.explanation, term.explanation)) return [];
    return [buildText('term', { ...years, term: term.name })];
  });
}

function listNumberChanges({ earlier, later }: QuestionPair, years: YearPair): readonly Text[] {
  if (earlier.number === undefined || later.number === undefined) return [];
  const values = { ...years, question: later.code };
  const { unit: before, ...limitsBefore } = earlier.number;
  const { unit: after, ...limitsAfter } = later.number;
  return [
    ...(isSameText(before, after) ? [] : [buildText('unit', { ...values, before, after })]),
    ...(isSameLimits(limitsBefore, limitsAfter) ? [] : [buildText('limits', values)]),
  ];
}

type Limits = Omit<NonNullable<Question['number']>, 'unit'>;

/** That a number may be declined now changes nothing of what a number means. */
function isSameLimits(before: Limits, after: Limits): boolean {
  return before.min === after.min && before.max === after.max && before.decimals === after.decimals;
}

function listItemChanges({ earlier, later }: QuestionPair, years: YearPair): readonly EarlierChange[] {
  const items = later.items.flatMap((item): EarlierChange[] => {
    const before = earlier.items.find(({ id }) => id === item.id)?.label;
    if (before === undefined || isSameText(before, item.label)) return [];
    const text = buildSentence('itemReworded', { ...years, before, after: item.label });
    return [{ kind: 'item', item: item.id, text }];
  });
  const [before, after] = [earlier.writtenAnswer, later.writtenAnswer];
  if (before === undefined || after === undefined || isSameText(before.text, after.text)) return items;
  const text = buildText('written', { ...years, question: later.code });
  return [...items, { kind: 'item', item: after.option, text }];
}

function isSameText(left: Text | undefined, right: Text | undefined): boolean {
  return isSameWording(left?.sv ?? '', right?.sv ?? '');
}

function buildText(key: keyof typeof swedish.changes, values: Readonly<Record<string, string | number | Text>>): Text {
  const read = (language: 'sv' | 'en') =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? (value[language] ?? value.sv) : value,
      ]),
    );
  return {
    sv: fillMessage(swedish.changes[key], read('sv')),
    en: fillMessage(english.changes[key], read('en')),
    wording: 'ours',
  };
}
