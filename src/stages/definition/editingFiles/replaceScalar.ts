// One value of a YAML file replaced in the text of the file: everything else keeps its signs, line for line. The new
// value is written as the old one was: plain, in quotes, folded or literal.

import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import type { YamlPath } from '../loading/yamlSource.ts';
import { foldText } from './foldText.ts';

/** Longest line that the definitions have. */
const lineWidth = 120;
const indentStep = 2;

/** A piece of a file's text and what to put in its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a value stands in the text of a file, and whether it stands between brackets on a line. */
interface Site {
  readonly node: Scalar;
  readonly isInFlow: boolean;
  /** Spaces before the key or the dash that the value belongs to. */
  readonly indent: number;
}

/** A file as text, and as what YAML makes of it. */
export interface WrittenYaml {
  readonly source: string;
  readonly document: Document;
}

/**
 * Never throws: faults of the text stand in `document.errors`. The source is kept beside it, so that places can be cut
 * out.
 */
export function parseWrittenYaml(source: string): WrittenYaml {
  return { source, document: parseDocument(source, { version: '1.2', logLevel: 'error' }) };
}

/** What to change in the text of a file so that the value at the path is the new one. Throws Error for no such value. */
export function buildReplacement(written: WrittenYaml, path: YamlPath, value: string | number | boolean): Replacement {
  const { source } = written;
  const site = findSite(written, path);
  const { node } = site;
  const [start, end] = node.range ?? [0, 0];
  if (typeof value !== 'string') return { start, end, text: String(value) };
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') return replaceBlock(source, site, value);
  return { start, end, text: renderFlowScalar(source, site, value) };
}

function findSite({ source, document }: WrittenYaml, path: YamlPath): Site {
  let node: Node | null | undefined = document.contents;
  let isInFlow = false;
  let indent = 0;
  for (const step of path) {
    if (isMap(node)) {
      isInFlow ||= node.flow === true;
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!isInFlow && isScalar(pair?.key)) indent = measureColumn(source, pair.key.range?.[0] ?? 0);
      node = pair?.value as Node | null | undefined;
    } else if (isSeq(node)) {
      isInFlow ||= node.flow === true;
      node = node.items[Number(step)] as Node | undefined;
      if (!isInFlow) indent = measureColumn(source, node?.range?.[0] ?? 0) - indentStep;
    }
  }
  if (!isScalar(node)) throw new Error(`There is no value at ${path.join('/')}`);
  return { node, isInFlow, indent };
}

function measureColumn(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}

/** Text of a value that does not stand in a block: plain where YAML reads it as it stands, else in quotes or folded. */
function renderFlowScalar(source: string, { node, isInFlow, indent }: Site, value: string): string {
  const [start, end] = node.range ?? [0, 0];
  // A comment beside the value would become part of a folded text.
  const hasComment = /^[ \t]*#/u.test(source.slice(end));
  const isBound = isInFlow || hasComment;
  // A line that was too long already may stay so.
  const room = isBound ? Number.POSITIVE_INFINITY : Math.max(lineWidth - measureColumn(source, start), end - start);
  const isOneLine = !value.includes('\n');
  const isQuoted = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE';
  const text = isQuoted && isOneLine ? quote(value, node.type) : renderPlain(value, isInFlow);
  if (isBound || (isOneLine && text.length <= room)) return text;
  return renderFolded(value, indent + indentStep, []);
}

function renderPlain(value: string, isInFlow: boolean): string {
  return canStandPlain(value, isInFlow) ? value : quote(value, 'QUOTE_DOUBLE');
}

/** True when YAML reads the bare signs as exactly this text. */
function canStandPlain(value: string, isInFlow: boolean): boolean {
  if (value.includes('\n')) return false;
  const document = parseDocument(isInFlow ? `{ a: ${value}, b: c }` : `a: ${value}\nb: c`, {
    version: '1.2',
    logLevel: 'error',
  });
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  // `*a` names another value, which is found missing only when the whole is read.
  if (!isScalar(document.get('a', true))) return false;
  const read = document.toJS() as Readonly<Record<string, unknown>> | null;
  return read?.a === value && read.b === 'c' && Object.keys(read).length === 2;
}

function quote(value: string, type: Scalar['type']): string {
  if (type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}

function renderFolded(value: string, indent: number, earlier: readonly string[]): string {
  return [`>-`, ...layOut(value, indent, earlier)].join('\n');
}

/** Lines of a folded block: paragraphs with an empty line between them. */
function layOut(value: string, indent: number, earlier: readonly string[]): string[] {
  const spaces = ' '.repeat(indent);
  const paragraphs = value.split('\n');
  const hasOne = paragraphs.length === 1 && !earlier.includes('');
  return paragraphs.flatMap((paragraph, index) => {
    const lines = foldText(paragraph, lineWidth - indent, hasOne ? earlier : []);
    return [...(index === 0 ? [] : ['']), ...lines.map((line) => spaces + line)];
  });
}

/** The lines below `>-` or `|` are replaced; the sign itself and a comment beside it stay. */
function replaceBlock(source: string, { node, indent }: Site, value: string): Replacement {
  const first = source.indexOf('\n', node.range?.[0] ?? 0) + 1;
  const lines = source.slice(first).split('\n');
  const own = (lines.find((line) => line.trim() !== '') ?? '').search(/\S/u);
  const after = lines.findIndex((line) => line.trim() !== '' && line.search(/\S/u) < own);
  const reach = after < 0 ? lines : lines.slice(0, after);
  const content = reach.slice(0, reach.findLastIndex((line) => line.trim() !== '') + 1);
  const width = own > indent ? own : indent + indentStep;
  const earlier = content.map((line) => line.trim());
  const written =
    node.type === 'BLOCK_LITERAL'
      ? value.split('\n').map((line) => (line === '' ? '' : ' '.repeat(width) + line))
      : layOut(value, width, earlier);
  return { start: first, end: first + content.join('\n').length, text: written.join('\n') };
}
