// The text of a document as WordprocessingML, block by block.

import { escapeXml, meaningFills } from '../../officeFile/index.ts';
import type { CellMeaning, ParagraphRole, PrintedBlock, PrintedDocument } from '../print/printedDocument.ts';
import { chooseKeptRows } from './chooseKeptRows.ts';
import { firstNewSteps, renderSection } from './renderWordParts.ts';
import { type ParagraphSettings, type ParagraphStyle, renderParagraph, renderRun, renderTable } from './wordXml.ts';

type Block<Kind extends PrintedBlock['kind']> = Extract<PrintedBlock, { readonly kind: Kind }>;
type TableBlock = Block<'table'> | Block<'results'>;

/** The text, and how many lists of steps begin anew in it. */
export interface DocumentBody {
  readonly xml: string;
  readonly newSteps: number;
  /** Sections that end in it: none, where all pages stand. */
  readonly sections: number;
}

interface Writing {
  readonly document: PrintedDocument;
  /** Bookmark of each heading that the contents lead to. */
  readonly marks: ReadonlyMap<PrintedBlock, string>;
  readonly countSteps: () => number;
  /** How many sections ended before this one. */
  readonly endSection: () => number;
  readonly isLying: boolean;
  /** Paragraphs that say what the table or figure after them shows, and stay with it. */
  readonly leading: ReadonlySet<PrintedBlock>;
  /** Tables with a source or remark after them, which stays with their last row. */
  readonly noted: ReadonlySet<PrintedBlock>;
  /** Tables with a heading or other pages after them: those have room of their own above them. */
  readonly ending: ReadonlySet<PrintedBlock>;
}

const lyingWidth = 14458;
const shownKinds: ReadonlySet<PrintedBlock['kind'] | undefined> = new Set([
  'table',
  'results',
  'figure',
  'points',
  'steps',
]);
const roleStyles: Readonly<Record<ParagraphRole, ParagraphStyle>> = {
  body: 'Normal',
  lead: 'Lead',
  muted: 'Muted',
  condition: 'Condition',
  answer: 'Answer',
  comment: 'Comment',
};

/** Renders head, title and every block of a document. */
export function renderDocumentBody(document: PrintedDocument): DocumentBody {
  let newSteps = 0;
  let sections = 0;
  const writing: Writing = {
    document,
    marks: new Map(listContents(document.blocks).map((block, index) => [block, `rubrik${index + 1}`])),
    countSteps: () => newSteps++,
    endSection: () => sections++,
    isLying: false,
    leading: new Set(listLeading(document.blocks)),
    noted: new Set(listTablesBefore(document.blocks, (next) => next?.kind === 'paragraph' && next.role === 'muted')),
    ending: new Set(
      listTablesBefore(document.blocks, (next, isLying) =>
        next === undefined ? isLying : next.kind === 'heading' || next.kind === 'landscape',
      ),
    ),
  };
  const xml = [
    paragraph('Overline', document.overline),
    paragraph('Title', document.title),
    ...(document.imprint ?? []).map((line) => paragraph('Muted', line)),
    ...document.blocks.map((block) => renderBlock(block, writing)),
  ].join('');
  return { xml, newSteps, sections };
}

/** A run in which no line begins with the dash of a name: the space before it does not part. */
function renderText(text: string, characterStyle?: 'Strong'): string {
  return renderRun(text.replaceAll(/ (?=[-–] )/gu, '\u00a0'), characterStyle);
}

function paragraph(style: ParagraphStyle, text: string, settings?: ParagraphSettings): string {
  return renderParagraph(style, renderText(text), settings);
}

/** The headings of levels 1 and 2, those on lying pages among them. */
function listContents(blocks: readonly PrintedBlock[]): readonly Block<'heading'>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'landscape') return listContents(block.blocks);
    return block.kind === 'heading' && block.level < 3 ? [block] : [];
  });
}

function renderBlock(block: PrintedBlock, writing: Writing): string {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block, writing);
    case 'paragraph':
      return renderLabelled(roleStyles[block.role], block.label, block.text, writing.leading.has(block));
    case 'facts':
      return block.rows
        .map(({ term, text }) => renderParagraph('Fact', `${renderText(term, 'Strong')}${renderText(`\t${text}`)}`))
        .join('');
    case 'notice':
      return renderParagraph('Notice', `${renderText(block.title, 'Strong')}${renderText(`\n${block.text}`)}`);
    case 'steps': {
      const list = firstNewSteps + writing.countSteps();
      return block.items.map((item) => paragraph('Step', item, { list })).join('');
    }
    case 'points':
      return block.items
        .map((item) => paragraph('Point', item, { keepsWithNext: writing.leading.has(block) }))
        .join('');
    case 'table':
    case 'results':
      return renderTableBlock(block, writing);
    case 'contents':
      return renderContents(block, writing);
    case 'landscape':
      return renderLying(block, writing);
    case 'link':
      return renderParagraph('Normal', renderLink(block.text, block.address));
    case 'figure':
      return renderFigure(block, writing);
    default:
      return renderForm(block, writing);
  }
}

function renderLabelled(style: ParagraphStyle, label: string | undefined, text: string, keepsWithNext = false): string {
  if (label === undefined) return paragraph(style, text, { keepsWithNext });
  return renderParagraph(style, `${renderText(`${label}:`, 'Strong')}${renderText(` ${text}`)}`, { keepsWithNext });
}

/** Paragraphs right before a table, a figure or a list, and lists right before room to write. */
function listLeading(blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  return blocks.flatMap((block, place) => {
    if (block.kind === 'landscape') return listLeading(block.blocks);
    const next = blocks[place + 1]?.kind;
    const leads = block.kind === 'points' ? next === 'lines' : block.kind === 'paragraph' && shownKinds.has(next);
    return leads ? [block] : [];
  });
}

type NextTest = (next: PrintedBlock | undefined, isLying: boolean) => boolean;

/** Tables whose next block is such a one; undefined: the last of a document or of its lying pages. */
function listTablesBefore(blocks: readonly PrintedBlock[], test: NextTest, isLying = false): readonly PrintedBlock[] {
  return blocks.flatMap((block, place) => {
    if (block.kind === 'landscape') return listTablesBefore(block.blocks, test, true);
    const isTable = block.kind === 'table' || block.kind === 'results' || block.kind === 'grid';
    return isTable && test(blocks[place + 1], isLying) ? [block] : [];
  });
}

function renderHeading(block: Block<'heading'>, { marks }: Writing): string {
  const mark = marks.get(block);
  const run = renderText(block.text);
  const marked =
    mark === undefined
      ? run
      : `<w:bookmarkStart w:id="${mark.slice('rubrik'.length)}" w:name="${mark}"/>${run}<w:bookmarkEnd w:id="${mark.slice('rubrik'.length)}"/>`;
  return renderParagraph(`Heading${block.level}`, marked, { breaksPage: block.breaksPage });
}

/** A table with its caption above it; what stands in no table of the file otherwise follows after a small room. */
function renderTableBlock(block: TableBlock, writing: Writing, from: PrintedBlock = block): string {
  const isNoted = writing.noted.has(from) || (from.kind === 'figure' && listFigureNotes(from).length > 0);
  const numbers = new Set(block.numbers ?? []);
  const rows: readonly (readonly { readonly text: string; readonly meaning?: CellMeaning }[])[] =
    block.kind === 'results' ? block.rows : block.rows.map((row) => row.map((text) => ({ text })));
  const cell = block.kind === 'table' && block.isDense ? 'CellDense' : 'Cell';
  const kept = chooseKeptRows(rows, block.widths);
  const table = renderTable({
    caption: block.caption ?? block.head.join(', '),
    description: block.head.join(', '),
    widths: block.widths,
    head: block.head,
    headStyles: block.head.map((_, column) => (numbers.has(column) ? 'CellHeadNumber' : 'CellHead')),
    rows: rows.map((row, place) =>
      row.map(({ text }, column) =>
        paragraph(numbers.has(column) ? `${cell}Number` : cell, text, {
          keepsWithNext: kept[place] || (isNoted && place === rows.length - 1),
        }),
      ),
    ),
    fills: rows.map((row) => row.map(({ meaning }) => meaning && meaningFills[meaning])),
    isIndented: false,
    ...(writing.isLying && { textWidth: lyingWidth }),
  });
  const caption = block.caption === undefined ? '' : paragraph('Caption', block.caption);
  // A heading on a new page would leave the room between as a page of its own.
  const end = writing.ending.has(from) ? '' : renderParagraph('TableEnd', '', { keepsWithNext: isNoted });
  return `${caption}${table}${end}`;
}

/** Where the values are from, and why they stand there. */
function listFigureNotes({ source, values }: Block<'figure'>): readonly string[] {
  return [source ?? [], values?.note ?? []].flat();
}

/** In place of the drawing its values, or what it shows in words. */
function renderFigure(figure: Block<'figure'>, writing: Writing): string {
  const { caption, alt, values } = figure;
  const notes = listFigureNotes(figure);
  const shown =
    values === undefined
      ? paragraph('Caption', caption) + paragraph('Normal', alt)
      : renderTableBlock({ kind: 'table', caption, ...values }, writing, figure);
  return notes.length === 0 ? shown : shown + paragraph('Muted', notes.join(' '));
}

/** Headings as links. Without pages, which only the program that shows the file knows; it may be told to count them. */
function renderContents({ title }: Block<'contents'>, { document, marks }: Writing): string {
  const field = (type: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const begin = `${field('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\n \\h \\z </w:instrText></w:r>${field('separate')}`;
  const entries = listContents(document.blocks);
  const lines = entries.map((entry, index) => {
    const link = `<w:hyperlink w:anchor="${marks.get(entry)}" w:history="1">${renderText(entry.text)}</w:hyperlink>`;
    const content = (index === 0 ? begin : '') + link + (index === entries.length - 1 ? field('end') : '');
    return renderParagraph(entry.level === 1 ? 'Contents1' : 'Contents2', content);
  });
  return [renderParagraph('Caption', renderText(title)), ...lines].join('');
}

/** Pages on their long side: the standing ones before them end, and so do they. */
function renderLying({ blocks }: Block<'landscape'>, writing: Writing): string {
  const lying = { ...writing, isLying: true };
  const end = (section: string) => `<w:p><w:pPr><w:pStyle w:val="TableEnd"/>${section}</w:pPr></w:p>`;
  return [
    end(renderSection('standing', writing.endSection() === 0)),
    ...blocks.map((block) => renderBlock(block, lying)),
    end(renderSection('lying', writing.endSection() === 0)),
  ].join('');
}

function renderLink(text: string, address: string): string {
  const instruction = escapeXml(` HYPERLINK "${address.replace(/["\\]/g, encodeURIComponent)}" `);
  return `<w:fldSimple w:instr="${instruction}"><w:r><w:rPr><w:color w:val="1F4E79"/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:fldSimple>`;
}

/** What is filled in by hand in print stands here as words and room to write. */
function renderForm(block: Block<'question' | 'choices' | 'lines' | 'number' | 'grid'>, writing: Writing): string {
  switch (block.kind) {
    case 'question':
      return [
        paragraph('Heading3', `${block.code}. ${block.text}`),
        ...block.blocks.map((inner) => renderBlock(inner, writing)),
      ].join('');
    case 'choices':
      return block.labels.map((label) => paragraph('Point', label)).join('');
    case 'lines':
      // One empty paragraph is room enough: it grows with what is written.
      return paragraph('Answer', block.label, { keepsWithNext: true }) + paragraph('Normal', '');
    case 'number':
      return renderLabelled('Normal', block.label, block.unit);
    case 'grid': {
      const widths = block.head.map((_, column) => (column === 0 ? 6 : 2));
      const rows = block.rows.map((row) => [...row, ...block.columns.map(() => '')]);
      return renderTableBlock({ kind: 'table', head: block.head, rows, widths }, writing, block);
    }
  }
}
