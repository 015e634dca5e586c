// Reads a PowerPoint file as others see it: its slides in order, with what each says. Knows nothing of how ours are written.

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface ReadSlide {
  readonly title: string;
  /** Every paragraph, those of tables and drawings among them, in reading order. */
  readonly paragraphs: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Words of what is drawn, for those who do not see it. */
  readonly descriptions: readonly string[];
  readonly notes: readonly string[];
  /** Addresses that lead out of the file. */
  readonly links: readonly string[];
  /** Languages of runs with what is said in them. */
  readonly runs: readonly { readonly language: string; readonly text: string }[];
  readonly xml: string;
}

/** The parts of the file by path. */
export function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** `[id, type, target]` of each relation of a part; targets as paths from the root, addresses as they are. */
export function readRelations(
  parts: ReadonlyMap<string, string>,
  path: string,
): readonly { readonly id: string; readonly type: string; readonly target: string; readonly isOutside: boolean }[] {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const xml = parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
  return [
    ...xml.matchAll(/<Relationship Id="([^"]+)" Type="([^"]+)" Target="([^"]+)"( TargetMode="External")?\/>/g),
  ].map(([, id = '', type = '', target = '', outside]) => ({
    id,
    type: type.slice(type.lastIndexOf('/') + 1),
    target: outside === undefined ? new URL(target, `file:///${folder}/`).pathname.slice(1) : target,
    isOutside: outside !== undefined,
  }));
}

/** In the order in which they are shown. */
export function readSlides(bytes: Uint8Array): readonly ReadSlide[] {
  const parts = readParts(bytes);
  const presentation = parts.get('ppt/presentation.xml') ?? '';
  const relations = readRelations(parts, 'ppt/presentation.xml');
  return [...presentation.matchAll(/<p:sldId id="\d+" r:id="([^"]+)"/g)].map(([, id]) => {
    const path = relations.find((relation) => relation.id === id)?.target ?? '';
    const own = readRelations(parts, path);
    const notes = own.find(({ type }) => type === 'notesSlide');
    const xml = parts.get(path) ?? '';
    return {
      ...readShapes(xml),
      notes: notes === undefined ? [] : readShapes(parts.get(notes.target) ?? '').paragraphs,
      links: own.flatMap(({ isOutside, target }) => (isOutside ? [target.replaceAll('&amp;', '&')] : [])),
      xml,
    };
  });
}

function readShapes(xml: string): Omit<ReadSlide, 'notes' | 'links' | 'xml'> {
  const paragraphs: string[] = [];
  const tables: string[][][] = [];
  const descriptions: string[] = [];
  const runs: { language: string; text: string }[] = [];
  let [title, paragraph, cell, language] = ['', '', '', ''];
  let [isTitle, isText] = [false, false];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'p:sp') isTitle = false;
    if (name === 'p:ph') isTitle = attributes.type === 'title' || attributes.type === 'ctrTitle';
    if (name === 'p:cNvPr' && attributes.descr !== undefined) descriptions.push(attributes.descr);
    if (name === 'a:tbl') tables.push([]);
    if (name === 'a:tr') tables.at(-1)?.push([]);
    if (name === 'a:tc') cell = '';
    if (name === 'a:p') paragraph = '';
    if (name === 'a:rPr') language = attributes.lang ?? '';
    if (name === 'a:br') paragraph += '\n';
    isText = name === 'a:t';
  });
  parser.on('text', (text) => {
    if (!isText) return;
    paragraph += text;
    runs.push({ language, text });
  });
  parser.on('closetag', ({ name }) => {
    isText = false;
    if (name === 'a:tc') tables.at(-1)?.at(-1)?.push(cell);
    if (name !== 'a:p') return;
    paragraphs.push(paragraph);
    cell += paragraph;
    if (isTitle) title += paragraph;
  });
  parser.write(xml).close();
  return { title, paragraphs, tables, descriptions, runs };
}
