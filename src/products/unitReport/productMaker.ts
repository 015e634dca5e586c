// What the site asks for when somebody wants the report or the data of a place; wiring makes and keeps it.

import type { ReleasedGroup } from '../../stages/publication/index.ts';
import { codePlace, type ShownPlace } from '../table/index.ts';

/** What is made of a place, and in which formats: endings of files, also in addresses. In the order in which they are offered. */
export const madeForms = [
  { kind: 'report', format: 'pdf' },
  { kind: 'report', format: 'docx' },
  { kind: 'memo', format: 'pdf' },
  { kind: 'memo', format: 'docx' },
  { kind: 'slides', format: 'pptx' },
] as const;
/** PDF for reading, Word and PowerPoint for changing. */
export type MadeForm = (typeof madeForms)[number];
/** A report of two to four pages, one page for the committee, or slides to show there. */
export type MadeKind = MadeForm['kind'];

/** The group that a place is read beside; without a code the one that the place belongs to. */
export interface ChosenGroup {
  readonly level: ReleasedGroup['level'];
  readonly code?: string | undefined;
}

/** The same request gives the same bytes for ever: the edition fixes the figures (decision 0057). */
export type MadeRequest = MadeForm & {
  readonly language: 'sv' | 'en';
  /** Code of a unit. */
  readonly unit: string;
  readonly round: number;
  /** Hash of an edition of the round, as `findEdition` gives it. */
  readonly edition: string;
  /** Left out: the group of size, or the first that the unit has. */
  readonly group?: ChosenGroup | undefined;
};

/** The workbook of an area with the rows of a place; or the tables of every area as one zip, of a place with its workbooks. */
export type DataRequest = {
  readonly language: 'sv' | 'en';
  readonly round: number;
  readonly edition: string;
} & (
  | { readonly kind: 'workbook'; readonly format: 'xlsx'; readonly place: ShownPlace; readonly area: string }
  /** Without a place the whole country. */
  | { readonly kind: 'pack'; readonly format: 'zip'; readonly place: ShownPlace | undefined }
);

/** A report, memo or slide show, a workbook of a place, or a package of data. */
export type ProductRequest = MadeRequest | DataRequest;

/** The bytes are the same whenever the same is asked for; `busy`: too many wait, and it is worth coming back. */
export type MadeProduct =
  | { readonly kind: 'made'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'busy' };

/** Several requests for the same product wait for one making of it. */
export interface ProductMaker {
  /** `unknown` for what the round in that edition does not hold. Rejects where it cannot be made, which is a fault of ours. */
  make(request: ProductRequest): Promise<MadeProduct>;
}

/** Name of the file for those who keep it: `oj-2024-0586-rapport.pdf`, `oj-2024-0586-memo-en.docx`, `…-rapport-lan-05.pdf`. */
export function nameMadeFile(request: ProductRequest): string {
  if (request.kind === 'workbook' || request.kind === 'pack') return nameDataFile(request);
  const { kind, format, language, unit, round, group } = request;
  const pieces = [
    ...['oj', String(round), unit, fileWords[language][kind]],
    ...(group === undefined ? [] : [group.level.toLowerCase(), ...(group.code === undefined ? [] : [group.code])]),
    ...(language === 'sv' ? [] : [language]),
  ];
  return `${pieces.join('-').replace(/[^\w-]/g, '_')}.${format}`;
}

/** `oj-2024-lss-0586.xlsx`, `oj-2024-lan-05_datapaket.zip`, `oj-2024_datapaket.zip` */
function nameDataFile(request: DataRequest): string {
  const { round, place } = request;
  const area = request.kind === 'workbook' ? [request.area] : [];
  const name = ['oj', String(round), ...area, ...(place === undefined ? [] : [codePlace(place)])].join('-');
  const language = request.language === 'sv' ? '' : `-${request.language}`;
  const end = request.kind === 'workbook' ? '' : `_${packWord}`;
  return `${name.replace(/[^\w-]/g, '_')}${end}${language}.${request.format}`;
}

const packWord = 'datapaket';
const fileWords = {
  sv: { report: 'rapport', memo: 'underlag', slides: 'bildspel' },
  en: { report: 'report', memo: 'memo', slides: 'slides' },
} as const;
