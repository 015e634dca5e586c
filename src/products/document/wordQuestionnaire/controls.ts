// Content controls: the fields of the Word file. Each stands between the ends of a bookmark of its own, because some
// programs (LibreOffice 7) keep bookmarks and drop tags when they save.

import { escapeXml } from '../../officeFile/index.ts';
import { renderRun } from '../word/wordXml.ts';

/** Signs that Word takes as the name of a content control, and as its tag. */
export const longestFieldName = 64;

/** `value` is what stands in the field when the file is opened. */
export interface WordControl {
  /** Name of the field (fieldNames.ts). */
  readonly tag: string;
  /** Said by screen readers and shown on the field; at most `longestFieldName` signs. */
  readonly label: string;
  readonly value:
    | {
        readonly kind: 'choice';
        /** Label of the chosen option; '' for none. */
        readonly chosen: string;
        readonly options: readonly { readonly code: string; readonly label: string }[];
      }
    | { readonly kind: 'line' | 'text'; readonly text: string }
    | { readonly kind: 'box'; readonly isTicked: boolean };
  /** What stands in an empty field. */
  readonly placeholder: string;
}

/** A name in the text that the hidden part of the file explains: the bookmark of a field, or of a question's heading. */
export interface WordMark {
  readonly bookmark: string;
  readonly kind: 'field' | 'question';
  /** Name of the field, or code of the question. */
  readonly name: string;
}

/** Gives out numbers, and remembers which field or question has which bookmark. */
export interface WordMarks {
  readonly listed: readonly WordMark[];
  /** Wraps what the mark stands for in its bookmark. */
  mark(kind: WordMark['kind'], name: string, render: (id: number) => string): string;
}

/** Ballot box with X, U+2612: what Word itself writes. */
export const boxTicked = '\u2612';
/** Ballot box, U+2610: what Word itself writes. */
export const boxEmpty = '\u2610';

/** Numbers bookmarks from 1 in the order of the calls, so that the same document gives the same names. */
export function createWordMarks(): WordMarks {
  const listed: WordMark[] = [];
  return {
    listed,
    mark(kind, name, render) {
      const id = listed.length + 1;
      const bookmark = `${kind === 'field' ? 'jf' : 'jq'}${id}`;
      listed.push({ bookmark, kind, name });
      return `<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>${render(id)}<w:bookmarkEnd w:id="${id}"/>`;
    },
  };
}

/** A field within a paragraph. */
export function renderControl(control: WordControl, marks: WordMarks): string {
  const { tag, label, value, placeholder } = control;
  const isEmpty = value.kind === 'choice' ? value.chosen === '' : value.kind !== 'box' && value.text === '';
  return marks.mark('field', tag, (id) =>
    [
      '<w:sdt><w:sdtPr>',
      `<w:alias w:val="${escapeXml(label)}"/><w:tag w:val="${escapeXml(tag)}"/><w:id w:val="${id}"/>`,
      '<w:lock w:val="sdtLocked"/>',
      isEmpty ? '<w:showingPlcHdr/>' : '',
      renderKind(value, placeholder),
      '</w:sdtPr><w:sdtContent>',
      isEmpty ? renderRun(placeholder, 'PlaceholderText') : renderRun(describeValue(value)),
      '</w:sdtContent></w:sdt>',
    ].join(''),
  );
}

function describeValue(value: WordControl['value']): string {
  if (value.kind === 'choice') return value.chosen;
  return value.kind === 'box' ? (value.isTicked ? boxTicked : boxEmpty) : value.text;
}

function renderKind(value: WordControl['value'], placeholder: string): string {
  switch (value.kind) {
    case 'choice': {
      const items = value.options.map(
        ({ code, label }) => `<w:listItem w:displayText="${escapeXml(label)}" w:value="${escapeXml(code)}"/>`,
      );
      return `<w:dropDownList><w:listItem w:displayText="${escapeXml(placeholder)}" w:value=""/>${items.join('')}</w:dropDownList>`;
    }
    case 'box':
      return [
        `<w14:checkbox><w14:checked w14:val="${value.isTicked ? 1 : 0}"/>`,
        '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>',
        '</w14:checkbox>',
      ].join('');
    case 'line':
    case 'text':
      // Rich text: LibreOffice 7 drops the grey of a plain-text control, and moves its line breaks to its front.
      return '';
  }
}
