// A text of a release that a version changed.

import type { ChangeClass } from './changeClass.ts';

/** What an indicator column says in words. `questions`, `references` and `deviations` are codes or days, `, ` between. */
const columnTextKinds = [
  'name',
  'shortName',
  'measure',
  'dimension',
  'qualityArea',
  'indicatorArea',
  'purpose',
  'target',
  'questions',
  'calculation',
  'outcome',
  'rule',
  'otherwise',
  'unit',
  'numerator',
  'denominator',
  'illogicalWhen',
  'measureOfRegister',
  'references',
  'interpretation',
  'dataSource',
  'errorSources',
  'deviations',
  'source',
  'comparability',
  'comparabilityReason',
  'withdrawn',
] as const;

/** What a question of the form says in words; a question serves many columns and is told once. */
const questionTextKinds = ['question', 'instructions', 'term', 'option', 'askedWhen'] as const;

/** What is said of the area and its round, with the response that the texts of method tell. */
const areaTextKinds = [
  'roundName',
  'areaName',
  'workbookTitle',
  'areaDescription',
  'areaDelimitation',
  'part',
  'measuringDate',
  'calendar',
  'legalBasis',
  'legalPurpose',
  'articleNumber',
  'contact',
  'alternativeFormats',
  'response',
  'areaComparability',
  'roundChange',
  'erratum',
  'register',
  'dimensionDefinition',
  'qualityAreaDefinition',
  'unitName',
  'groupName',
] as const;

/** Stands in files and in the API: never changes its meaning. */
export const textKinds = [...columnTextKinds, ...questionTextKinds, ...areaTextKinds] as const;
/** Which text of a release it is. */
export type TextKind = (typeof textKinds)[number];

/** A text that differs between a version and the one that it replaces, in one language. */
export interface ReleaseTextChange {
  readonly version: number;
  /** Code of the column whose text it is; left out for texts of the area, its round and its questions. */
  readonly column?: string;
  readonly kind: TextKind;
  /** Which of several: code of the question, the outcome, the part, the year …; '' where there is one of the kind. */
  readonly item: string;
  readonly language: 'sv' | 'en';
  /** '' where there was none. A status of `comparability` is its code, a response `8/9`: answered and framed. */
  readonly before: string;
  /** '' where there is none now. */
  readonly after: string;
  readonly reason: string;
  readonly changeClass: ChangeClass;
}
