// The text of a Word file taken apart: which words stand in which content control and bookmark, and in which paragraph.

import { scanXml, type XmlFault } from './scanXml.ts';

/** A content control. `tag` '': it has none, or a program has dropped it. */
export interface ReadControl {
  readonly tag: string;
  readonly isPlaceholder: boolean;
  /** Undefined: no box. */
  readonly isTicked: boolean | undefined;
}

/** Words in a row that stand in the same places. */
export interface ReadSegment {
  readonly text: string;
  /** Number of the paragraph in the text. */
  readonly paragraph: number;
  /** Number of the innermost control that has a tag. */
  readonly control: number | undefined;
  /** Names of the bookmarks that the words stand in. */
  readonly bookmarks: readonly string[];
}

/** Compared with what was printed, to find what is written beside the fields. */
export interface ReadParagraph {
  /** Words of the paragraph outside the fields. */
  readonly text: string;
  /** Bookmark of the question that it stands under; undefined before the first. */
  readonly question: string | undefined;
}

/** In the order of the document; bookmarks and controls that are not ours are left out of `bookmarks`. */
export interface WordBody {
  readonly fault: XmlFault | undefined;
  readonly controls: readonly ReadControl[];
  readonly segments: readonly ReadSegment[];
  /** Bookmark of the question that each paragraph stands under. */
  readonly questions: readonly (string | undefined)[];
  /** Bookmarks, and the control that each stands around or in. */
  readonly bookmarks: ReadonlyMap<string, number | undefined>;
}

/** Our bookmarks: of fields, and of questions. */
const ownBookmark = /^j[fq]\d{1,6}$/;
const questionBookmark = /^jq/;
/** Most bookmarks of ours that are open at once: in our files one, in a file made to do harm many. */
const mostOpen = 20;

interface Place {
  readonly name: string;
  readonly control: number | undefined;
}

interface Scan {
  readonly controls: { tag: string; isPlaceholder: boolean; isTicked: boolean | undefined }[];
  readonly segments: ReadSegment[];
  /** Bookmark of the question above each paragraph. */
  readonly questions: (string | undefined)[];
  readonly bookmarks: Map<string, number | undefined>;
  /** Open elements; a control has its number. */
  readonly open: Place[];
  /** Open bookmarks by their id. */
  readonly marked: Map<string, string>;
  isText: boolean;
  /** Open elements whose text does not count: what a tracked change has moved away, and second versions for old programs. */
  ignored: number;
  question: string | undefined;
}

const ignoredElements: ReadonlySet<string> = new Set(['moveFrom', 'del', 'Fallback']);
const textElements: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** Reads word/document.xml. */
export function parseWordBody(xml: Uint8Array | string): WordBody {
  const scan: Scan = {
    controls: [],
    segments: [],
    questions: [],
    bookmarks: new Map(),
    open: [],
    marked: new Map(),
    isText: false,
    ignored: 0,
    question: undefined,
  };
  const fault = scanXml(xml, {
    open: (name, _, attribute) => openElement(scan, name, attribute),
    close: (name) => closeElement(scan, name),
    text: (text) => {
      if (scan.isText) addText(scan, text);
    },
  });
  const { controls, segments, bookmarks, questions } = scan;
  return { fault, controls, segments, bookmarks, questions };
}

function openElement(scan: Scan, name: string, attribute: (name: string) => string | undefined): void {
  const isControl = name === 'sdt';
  if (isControl) {
    scan.controls.push({ tag: '', isPlaceholder: false, isTicked: undefined });
    // A bookmark that was open before the control stands around it.
    for (const mark of scan.marked.values()) {
      if (scan.bookmarks.get(mark) === undefined) scan.bookmarks.set(mark, scan.controls.length - 1);
    }
  }
  scan.open.push({ name, control: isControl ? scan.controls.length - 1 : undefined });
  if (ignoredElements.has(name)) scan.ignored++;
  if (name === 'p') scan.questions.push(scan.question);
  readControlProperty(scan, name, attribute);
  readBookmark(scan, name, attribute);
  if (name === 't') scan.isText = true;
  // A tab stop of a style has the name of a tab in the text.
  const isInRun = scan.open.at(-2)?.name === 'r';
  const mark = textElements[name];
  if (mark !== undefined && isInRun) addText(scan, mark);
}

function closeElement(scan: Scan, name: string): void {
  scan.open.pop();
  if (ignoredElements.has(name)) scan.ignored--;
  if (name === 't') scan.isText = false;
}

function readControlProperty(scan: Scan, name: string, attribute: (name: string) => string | undefined): void {
  if (!scan.open.some((place) => place.name === 'sdtPr')) return;
  const control = scan.controls[scan.open.findLast((place) => place.control !== undefined)?.control ?? -1];
  if (control === undefined) return;
  if (name === 'tag') control.tag = attribute('val') ?? '';
  if (name === 'showingPlcHdr') control.isPlaceholder = isOn(attribute('val'));
  if (name === 'checked') control.isTicked = isOn(attribute('val'));
}

function isOn(value: string | undefined): boolean {
  return value === undefined || value === '1' || value === 'true' || value === 'on';
}

function readBookmark(scan: Scan, name: string, attribute: (name: string) => string | undefined): void {
  const id = attribute('id') ?? '';
  if (name === 'bookmarkEnd') scan.marked.delete(id);
  if (name !== 'bookmarkStart') return;
  const mark = attribute('name') ?? '';
  if (!ownBookmark.test(mark) || scan.marked.size >= mostOpen) return;
  if (scan.bookmarks.get(mark) === undefined) {
    scan.bookmarks.set(mark, scan.open.findLast((place) => place.control !== undefined)?.control);
  }
  scan.marked.set(id, mark);
  if (!questionBookmark.test(mark)) return;
  scan.question = mark;
  if (scan.questions.length > 0) scan.questions[scan.questions.length - 1] = mark;
}

function addText(scan: Scan, text: string): void {
  if (scan.ignored > 0) return;
  const control = scan.open.findLast((place) => (scan.controls[place.control ?? -1]?.tag ?? '') !== '')?.control;
  const paragraph = scan.questions.length - 1;
  scan.segments.push({ text, paragraph, control, bookmarks: [...scan.marked.values()] });
}

/** The paragraphs with what stands outside the fields, empty ones too. */
export function listParagraphs(body: WordBody, isInField: (segment: ReadSegment) => boolean): readonly ReadParagraph[] {
  const texts = body.questions.map(() => '');
  for (const segment of body.segments) {
    if (segment.paragraph >= 0 && !isInField(segment)) texts[segment.paragraph] += segment.text;
  }
  return body.questions.map((question, index) => ({ text: texts[index] ?? '', question }));
}
