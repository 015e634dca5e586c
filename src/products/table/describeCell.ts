// Words, mark, shape and notes of a cell: the one place that pages, files and answers take them from.

import type { Colour } from '../../kernel/observation.ts';
import type { CellNote, PublishedCell } from '../../stages/publication/index.ts';
import { cellTexts as english } from '../../texts/en/cell.ts';
import { vocabulary as englishVocabulary } from '../../texts/en/vocabulary.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cellTexts as swedish } from '../../texts/sv/cell.ts';
import { vocabulary as swedishVocabulary } from '../../texts/sv/vocabulary.ts';
import { formatNumber, formatPercent } from './formatFigure.ts';

/** What a cell says to people. */
export interface CellWords {
  /** Outcome as the column's scale tells it, number, share with per cent, or the reason that there is none. */
  readonly text: string;
  /** The short mark of a reason, for tight places with a legend; undefined for a value. */
  readonly mark: string | undefined;
  /** Tells the colours apart without colour; undefined where there is none. */
  readonly shape: '●' | '◐' | '○' | undefined;
  readonly notes: readonly string[];
}

type Language = 'sv' | 'en';

/** What is needed of a column: its scale, and whether its numbers have a unit of their own. */
interface WordedColumn {
  readonly scale: readonly {
    readonly outcome: string;
    readonly label: { readonly sv: string; readonly en: string | undefined };
  }[];
  readonly unit: object | undefined;
}

type WordedCell = Pick<PublishedCell, 'status' | 'outcome' | 'value' | 'colour' | 'level' | 'notes'>;

const shapes: Readonly<Record<Colour, '●' | '◐' | '○'>> = { green: '●', yellow: '◐', red: '○' };
const vocabularies = { sv: swedishVocabulary, en: englishVocabulary };
const catalogues = { sv: swedish, en: english };

/** The words of a cell of a column. */
export function describeCell(cell: WordedCell, column: WordedColumn, language: Language = 'sv'): CellWords {
  const notes = cell.notes.map((note) => describeNote(note, language));
  if (cell.status !== 'VALUE') {
    const { word, mark } = vocabularies[language].absences[cell.status];
    return { text: word, mark, shape: undefined, notes };
  }
  const shape = cell.colour && shapes[cell.colour];
  return { text: describeValue(cell, column, language), mark: undefined, shape, notes };
}

function describeValue(
  { outcome, value, level }: WordedCell,
  { scale, unit }: WordedColumn,
  language: Language,
): string {
  if (outcome !== undefined) {
    const label = scale.find((step) => step.outcome === outcome)?.label;
    return (language === 'en' ? (label?.en ?? label?.sv) : label?.sv) ?? outcome;
  }
  const isShare = level !== 'unit' && unit === undefined;
  return isShare ? formatPercent(value ?? '', language) : formatNumber(value ?? '', language);
}

/** A note in a sentence. */
export function describeNote(note: CellNote, language: Language = 'sv'): string {
  const { notes, changeClasses } = catalogues[language];
  const read = (text: { readonly sv: string; readonly en: string | undefined }): string =>
    language === 'en' ? (text.en ?? text.sv) : text.sv;
  switch (note.kind) {
    case 'revised':
      return fillMessage(notes.revised, { version: note.version, changeClass: changeClasses[note.changeClass] });
    case 'withdrawn':
      return fillMessage(notes.withdrawn, { reason: read(note.reason) });
    case 'unitChanged':
      return read(note.reason);
    case 'cityIsOneUnit':
      return notes.cityIsOneUnit;
    case 'range':
      return fillMessage(notes.range, { low: note.low, high: note.high });
  }
}
