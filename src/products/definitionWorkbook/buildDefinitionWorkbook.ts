// The whole catalogue of definitions as one workbook, for those who do not read YAML. What can be changed is open and
// tinted; a hidden sheet remembers what every cell said, so that the changes can be found when the workbook comes back.

import type { ExpressionWords } from '../../kernel/expression/explainExpression.ts';
import type { DefinitionSet, EditableDefinitions } from '../../stages/definition/index.ts';
import { definitionWorkbookTexts as texts } from '../../texts/sv/definitionWorkbook.ts';
import { type WorkbookSheet, writeXlsx } from '../workbook/index.ts';
import { addPointers } from './addPointers.ts';
import { buildMemorySheet } from './buildMemorySheet.ts';
import { buildReadmeSheet } from './buildReadmeSheet.ts';
import { buildCatalogue, type CatalogueSheet } from './catalogue.ts';
import { placeLeaves } from './placeLeaves.ts';
import { renderCatalogueSheet } from './renderCatalogueSheet.ts';
import { buildCalendarSheet } from './sheets/buildCalendarSheet.ts';
import { buildIndicatorSheet } from './sheets/buildIndicatorSheet.ts';
import { buildItemSheet } from './sheets/buildItemSheet.ts';
import { buildNoteSheet } from './sheets/buildNoteSheet.ts';
import { buildOptionSheet } from './sheets/buildOptionSheet.ts';
import { buildOtherSheet } from './sheets/buildOtherSheet.ts';
import { buildQuestionSheet } from './sheets/buildQuestionSheet.ts';
import { buildSharedIndicatorSheet } from './sheets/buildSharedIndicatorSheet.ts';
import { buildSharedQuestionSheet } from './sheets/buildSharedQuestionSheet.ts';
import { buildTermSheet } from './sheets/buildTermSheet.ts';

/** `set` is the loaded form of `definitions`: a set with faults gives no workbook. */
export interface DefinitionWorkbookInput {
  readonly definitions: EditableDefinitions;
  readonly set: DefinitionSet;
  /** Rounds to show; what all rounds share is always there. */
  readonly years: readonly number[];
  /** Words for rules, by round. */
  readonly words: ReadonlyMap<number, ExpressionWords>;
  /** ISO 8601; stands in the properties of the file. */
  readonly time: string;
}

/** A workbook that is read back finds its changes by what it says itself, not by this object. */
export interface DefinitionWorkbook {
  /** Of the .xlsx file; the same definitions and time give the same bytes. */
  readonly bytes: Uint8Array;
  /** How many texts, dates and numbers can be changed in it. */
  readonly editable: number;
}

/** In Swedish only. Open cells are the texts, dates and numbers of the rounds chosen and of what all rounds share. */
export function buildDefinitionWorkbook(input: DefinitionWorkbookInput): DefinitionWorkbook {
  const { sheets, editable } = buildDefinitionSheets(input);
  const bytes = writeXlsx(sheets, {
    title: texts.title,
    subject: texts.subject,
    description: texts.descriptions.readme,
    author: texts.author,
    language: 'sv-SE',
    version: input.set.hash,
    time: input.time,
    footer: texts.footer,
  });
  return { bytes, editable };
}

/** The sheets in their order, the hidden one last. */
function buildDefinitionSheets({ definitions, set, years, words }: DefinitionWorkbookInput): {
  readonly sheets: readonly WorkbookSheet[];
  readonly editable: number;
} {
  const catalogue = buildCatalogue(definitions, set, years, words);
  const main = [
    buildCalendarSheet(catalogue),
    buildQuestionSheet(catalogue),
    buildSharedQuestionSheet(catalogue),
    buildOptionSheet(catalogue),
    buildItemSheet(catalogue),
    buildTermSheet(catalogue),
    buildIndicatorSheet(catalogue),
    buildSharedIndicatorSheet(catalogue),
    buildNoteSheet(catalogue),
  ];
  const sheets: readonly CatalogueSheet[] = [...main, buildOtherSheet(catalogue, main)]
    .filter(({ rows }) => rows.length > 0)
    .map(addPointers);
  const placed = placeLeaves(sheets);
  const rendered = sheets.map((sheet) => renderCatalogueSheet(sheet, placed));
  const memory = buildMemorySheet(sheets, rendered, placed, { hash: set.hash, years });
  const editable = placed.size;
  return { sheets: [buildReadmeSheet(sheets, { hash: set.hash, years, editable }), ...rendered, memory], editable };
}
