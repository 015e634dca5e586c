// A slide show as plain data: what each slide says, in which order and role. How it looks is the business of writeSlideShow.

import type { Drawing } from '../../chart/drawing.ts';
import type { ForeignTexts, PrintedBlock } from '../print/printedDocument.ts';

/** What slides have in common with printed documents, and a drawing made of shapes that can be changed in the program. */
export type SlideBlock =
  | Extract<PrintedBlock, { readonly kind: 'paragraph' | 'points' | 'table' | 'results' | 'link' }>
  /** `alt`: what it shows in words, every value among them. */
  | { readonly kind: 'drawing'; readonly drawing: Drawing; readonly alt: string };

/** A slide has its place, year and source on it: slides are copied one by one. */
export interface Slide {
  /** What the slide says in a few words; no two slides of a show have the same. */
  readonly title: string;
  readonly blocks: readonly SlideBlock[];
  /** Where the figures come from, under them; '' where there are none. */
  readonly source: string;
  /** What the speaker may say: paragraphs of the notes, which are not shown. */
  readonly notes: readonly string[];
}

/** The same show gives the same bytes: nothing else than `date` tells of time. */
export interface SlideShow {
  readonly title: string;
  readonly language: 'sv' | 'en';
  /** Day of the figures, YYYY-MM-DD; the only time in the file. */
  readonly date: string;
  /** Line above the title of the first slide. */
  readonly overline: string;
  /** Paragraphs under the title of the first slide. */
  readonly lead: readonly string[];
  /** What the speaker may say at the first slide. */
  readonly notes: readonly string[];
  /** In the foot of every slide but the first. */
  readonly footer: string;
  /** Stands on every slide, such as that the answers are made up; left out where there is nothing to say. */
  readonly mark?: string;
  readonly slides: readonly Slide[];
  readonly foreign?: ForeignTexts;
}
