// What comes of reading a workbook with definitions: faults with their cells, or the changes and the edited files.

import type { Translated } from '../../texts/fill.ts';
import type { definitionImportTexts as swedish } from '../../texts/sv/definitionImport.ts';

/** Sentences by fault code, in the language of whoever reads the workbook in. */
export type ImportTexts = Translated<typeof swedish>;

/** A fault that hinders the whole import. `code` is one of ours, or that of a fault in definitions. */
export interface WorkbookFault {
  /** `Frågor!F12`; the sheet alone, or empty, where no cell can be named. */
  readonly cell: string;
  readonly code: string;
  readonly message: string;
}

/** Something that was read otherwise than it was written, and hinders nothing. */
export interface WorkbookRemark {
  readonly cell: string;
  readonly message: string;
}

/** A text, date or number that is changed. */
export interface DefinitionChange {
  readonly cell: string;
  readonly file: string;
  /** Line in the file as it is written now, from 1. */
  readonly line: number;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** Refused whole or accepted whole. */
export type ImportResult =
  | { readonly kind: 'refused'; readonly faults: readonly WorkbookFault[] }
  | {
      readonly kind: 'accepted';
      readonly changes: readonly DefinitionChange[];
      readonly remarks: readonly WorkbookRemark[];
      /** Files that are changed, by path, with their whole text. */
      readonly files: ReadonlyMap<string, string>;
      /** True when the definitions are others than those that the workbook was written from. */
      readonly isOtherSet: boolean;
    };
