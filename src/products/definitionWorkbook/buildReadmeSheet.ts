// Läs mig: what the workbook is for, what can be changed, and how the changes are read in.

import { definitionWorkbookTexts as texts } from '../../texts/sv/definitionWorkbook.ts';
import { buildRow, type SheetCell, type WorkbookSheet } from '../workbook/index.ts';
import type { CatalogueSheet } from './catalogue.ts';

/** Printed on the first tab, so that a person sees which definitions the workbook is of. */
export interface ReadmeFacts {
  readonly hash: string;
  readonly years: readonly number[];
  /** How many texts, dates and numbers can be changed. */
  readonly editable: number;
}

/** Has no open cell: nothing on it is read back. */
export function buildReadmeSheet(sheets: readonly CatalogueSheet[], facts: ReadmeFacts): WorkbookSheet {
  const { readmeFacts } = texts;
  return {
    name: texts.tabs.readme,
    summary: texts.descriptions.readme,
    rows: [
      buildRow('title', [texts.title]),
      buildRow('text', [texts.descriptions.readme]),
      buildRow('section', [texts.readmeHead]),
      ...texts.readme.map((line) => buildRow('text', [line])),
      buildRow('section', [texts.readmeTabsHead]),
      buildRow('head', texts.readmeTabsHeads),
      ...sheets.map(({ tab, description, rows }): SheetCell[] => [
        { value: tab, style: 'link', tab },
        { value: description, style: 'wrapped' },
        { value: rows.length, style: 'integer' },
      ]),
      buildRow('section', ['']),
      buildRow('wrapped', [readmeFacts.rounds, facts.years.join(', ')]),
      buildRow('wrapped', [readmeFacts.editable, String(facts.editable)]),
      buildRow('wrapped', [readmeFacts.hash, facts.hash]),
    ],
    widths: [34, 100, 10],
    print: { orientation: 'landscape' },
  };
}
