// A printed document as plain data: what is said, in which order and role. How it looks on the page is the business of whoever
// sets it (adapters/typst). Texts are texts: nothing in them is markup.

/** PDF/UA-1 for what is read on a screen, PDF/A-2a for what goes to an archive; both are tagged. */
export type PrintStandard = 'ua-1' | 'a-2a';

/** The same document gives the same bytes: nothing else than `date` tells of time. */
export interface PrintedDocument {
  readonly title: string;
  readonly language: 'sv' | 'en';
  readonly standard: PrintStandard;
  /** Day of the document, YYYY-MM-DD; the only time in the file. */
  readonly date: string;
  /** Line above the title. */
  readonly overline: string;
  /** Facts of the publication under the title, such as article number and month: lines of its own, nothing where not known. */
  readonly imprint?: readonly string[];
  /** Set closer, so that what is meant for one page fits it. */
  readonly isCompact?: boolean;
  /** Left in the foot of every page. The name of the section that the page is in stands in its head. */
  readonly footer: string;
  /** Right in the foot, with the places `{page}` and `{pages}`. */
  readonly pages: string;
  readonly blocks: readonly PrintedBlock[];
  /** Names of which there are no others in the language of the document, such as Swedish ones in an English report. */
  readonly foreign?: ForeignTexts;
}

/** Texts that are read out in their own language wherever they stand as whole words. The longest first; none is empty. */
export interface ForeignTexts {
  readonly language: 'sv' | 'en';
  readonly texts: readonly string[];
}

/** A term and what is said of it, side by side. */
export interface PrintedFact {
  readonly term: string;
  readonly text: string;
}

/** 1 is the highest below the title. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** `lead`: the paragraph under a title; `condition`: when a question is asked; `muted`: sources and remarks. */
export type ParagraphRole = 'body' | 'lead' | 'muted' | 'condition' | 'answer' | 'comment';

/** What the fill of a cell stands for; always beside words that say the same. */
export type CellMeaning = 'green' | 'yellow' | 'red' | 'absent';

/** A cell of a table with results: its words, and the fill that stands with them. */
export interface ResultCellBlock {
  readonly text: string;
  readonly meaning?: CellMeaning;
}

/**
 * The values of a drawing as a table. `widths`: shares of the width by column; `numbers`: columns set to the right; `note`: says
 * that the table stands in place of the drawing.
 */
export interface FigureValues {
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly numbers?: readonly number[];
}

/** A figure carries the same in words (`alt`) and its values as a table. */
export type PrintedBlock =
  /** With `breaksPage` it begins on a new page, with `isSection` it stands in the head of its pages. Level 2 stands within a 1. */
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly text: string;
      readonly breaksPage?: boolean;
      readonly isSection?: boolean;
    }
  /** A question is a heading below those of sections, a follow-up one below the question. Kept on a page where it fits. */
  | {
      readonly kind: 'question';
      readonly code: string;
      readonly text: string;
      readonly isFollowUp: boolean;
      readonly blocks: readonly PrintedBlock[];
    }
  /** `label` stands in bold before the text. */
  | { readonly kind: 'paragraph'; readonly role: ParagraphRole; readonly label?: string; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly PrintedFact[] }
  | { readonly kind: 'notice'; readonly title: string; readonly text: string }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'points'; readonly items: readonly string[] }
  /** Marks to fill in by hand: a circle each, or a square each where several may be chosen. */
  | { readonly kind: 'choices'; readonly isMultiple: boolean; readonly labels: readonly string[] }
  /** Ruled lines to write on. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  /** A box for a number with its unit. */
  | { readonly kind: 'number'; readonly label: string; readonly unit: string }
  /** A table to fill in: the words of each row, then a mark, a box or a line in each column. Head and legend on every page. */
  | {
      readonly kind: 'grid';
      /** What the heads of narrow columns stand for; '' where they say it themselves. */
      readonly legend: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly columns: readonly ('circle' | 'square' | 'number' | 'line')[];
    }
  /**
   * `widths`: shares of the width by column; `caption`: its number and title, above it; `numbers`: columns set to the right;
   * `isDense`: rows close together, for long tables of numbers.
   */
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly widths: readonly number[];
      readonly numbers?: readonly number[];
      readonly isDense?: boolean;
    }
  /** A table of results: words in every cell, with a fill where the result has a meaning. The first column names the row. */
  | {
      readonly kind: 'results';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly ResultCellBlock[])[];
      readonly widths: readonly number[];
      readonly numbers?: readonly number[];
    }
  /**
   * A drawing as SVG text. `alt`: what it shows in words, every value among them; `caption`: its number and finding, above it;
   * `width`: share of the text's width, up to 1; `source`: where the values come from, under it. Word files have no drawing:
   * `values` stands in its place.
   */
  | {
      readonly kind: 'figure';
      readonly svg: string;
      readonly alt: string;
      readonly caption: string;
      readonly width: number;
      readonly source?: string;
      readonly values?: FigureValues;
    }
  /** The headings of level 1 and 2 with their pages. */
  | { readonly kind: 'contents'; readonly title: string }
  /** Blocks on pages of their own that lie on their long side. */
  | { readonly kind: 'landscape'; readonly blocks: readonly PrintedBlock[] }
  /** A line that leads to an address. */
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

/** Sets a document in type and returns the bytes of its PDF; the same document gives the same bytes. */
export type PrintDocument = (document: PrintedDocument) => Promise<Uint8Array>;
