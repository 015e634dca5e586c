// The parts of the file around its text: settings, lists, head and foot.

import { officeRelations } from '../../officeFile/index.ts';
import { hiddenNamespace } from './hiddenPart.ts';
import { renderRun } from './wordXml.ts';

const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${officeRelations}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"',
].join(' ');

export function renderDocument(body: string): string {
  return [
    `<w:document ${wordNamespaces}><w:body>${body}<w:sectPr>`,
    '<w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/>',
    '<w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="first" r:id="rId3"/>',
    '<w:pgSz w:w="11906" w:h="16838"/>',
    '<w:pgMar w:top="1304" w:right="1190" w:bottom="1247" w:left="1190" w:header="624" w:footer="567" w:gutter="0"/>',
    '<w:titlePg/></w:sectPr></w:body></w:document>',
  ].join('');
}

/** Head of every page but the first, which has the title. */
export function renderHeader(left: string, right: string): string {
  return `<w:hdr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${renderRun(`${left}\t${right}`)}</w:p></w:hdr>`;
}

export function renderEmptyHeader(): string {
  return `<w:hdr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>`;
}

/** Foot of every page; `pages` has the places `{page}` and `{pages}`. */
export function renderFooter(left: string, pages: string): string {
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const runs = pages.split(/(\{pages?\})/).map((piece) => {
    if (piece === '{page}') return field('PAGE');
    return piece === '{pages}' ? field('NUMPAGES') : renderRun(piece);
  });
  return `<w:ftr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${renderRun(`${left}\t`)}${runs.join('')}</w:p></w:ftr>`;
}

/** Lists: 1 is numbered steps, 2 what there is to choose from. */
export function renderNumbering(): string {
  const level = (format: string, text: string, left: number) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="340"/></w:pPr></w:lvl>`;
  return [
    `<w:numbering ${wordNamespaces}>`,
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level('decimal', '%1.', 340)}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level('bullet', '–', 340)}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    '</w:numbering>',
  ].join('');
}

export function renderSettings(languageTag: string): string {
  return [
    `<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="850"/>`,
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:themeFontLang w:val="${languageTag}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`,
  ].join('');
}

/** The id only has to be one and the same. */
export function renderHiddenProperties(): string {
  return `<ds:datastoreItem ds:itemID="{6A616D66-0000-4A46-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${hiddenNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
}
