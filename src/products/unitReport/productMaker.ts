// What the site asks for when somebody wants the report of a place; wiring makes and keeps it.

import type { ReleasedGroup } from '../../stages/publication/index.ts';

export const madeKinds = ['report', 'memo'] as const;
/** A report of two to four pages, or one page for the committee. */
export type MadeKind = (typeof madeKinds)[number];

export const madeFormats = ['pdf', 'docx'] as const;
export type MadeFormat = (typeof madeFormats)[number];

/** The group that a place is read beside; without a code the one that the place belongs to. */
export interface ChosenGroup {
  readonly level: ReleasedGroup['level'];
  readonly code?: string | undefined;
}

export interface MadeRequest {
  readonly kind: MadeKind;
  readonly format: MadeFormat;
  readonly language: 'sv' | 'en';
  /** Code of a unit. */
  readonly unit: string;
  readonly round: number;
  /** Hash of an edition of the round, as `findEdition` gives it. */
  readonly edition: string;
  /** Left out: the group of size, or the first that the unit has. */
  readonly group?: ChosenGroup | undefined;
}

/** The bytes are the same whenever the same is asked for; `busy`: too many wait, and it is worth coming back. */
export type MadeProduct =
  | { readonly kind: 'made'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'busy' };

export interface ProductMaker {
  /** `unknown` for what the round in that edition does not hold. Rejects where it cannot be made, which is a fault of ours. */
  make(request: MadeRequest): Promise<MadeProduct>;
}

/** Name of the file for those who keep it: `oj-2024-0586-rapport.pdf`, `oj-2024-0586-memo-en.docx`, `…-rapport-lan-05.pdf`. */
export function nameMadeFile({ kind, format, language, unit, round, group }: MadeRequest): string {
  const pieces = [
    ...['oj', String(round), unit, fileWords[language][kind]],
    ...(group === undefined ? [] : [group.level.toLowerCase(), ...(group.code === undefined ? [] : [group.code])]),
    ...(language === 'sv' ? [] : [language]),
  ];
  return `${pieces.join('-').replace(/[^\w-]/g, '_')}.${format}`;
}

const fileWords = { sv: { report: 'rapport', memo: 'underlag' }, en: { report: 'report', memo: 'memo' } } as const;
