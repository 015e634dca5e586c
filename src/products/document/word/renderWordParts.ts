// The parts of the file around its text: settings, lists, head and foot.

import { officeRelations, wordRelations } from '../../officeFile/index.ts';
import { renderRun } from './wordXml.ts';

const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${officeRelations}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"',
].join(' ');

/** The text of the file, whose last pages stand. `isOneSection`: no pages of it lie, so its first page has a head of its own. */
export function renderDocument(body: string, isOneSection = true): string {
  return `<w:document ${wordNamespaces}><w:body>${body}${renderSection('standing', isOneSection)}</w:body></w:document>`;
}

/** Ends a section: how the pages before this mark lie. `hasTitle`: its first page has a head of its own. */
export function renderSection(pages: 'standing' | 'lying', hasTitle: boolean): string {
  const size = pages === 'standing' ? 'w:w="11906" w:h="16838"' : 'w:w="16838" w:h="11906" w:orient="landscape"';
  return [
    `<w:sectPr><w:headerReference w:type="default" r:id="${wordRelations.header}"/>`,
    `<w:headerReference w:type="first" r:id="${wordRelations.firstHeader}"/>`,
    `<w:footerReference w:type="default" r:id="${wordRelations.footer}"/>`,
    `<w:footerReference w:type="first" r:id="${wordRelations.footer}"/>`,
    `<w:pgSz ${size}/>`,
    '<w:pgMar w:top="1304" w:right="1190" w:bottom="1247" w:left="1190" w:header="624" w:footer="567" w:gutter="0"/>',
    hasTitle ? '<w:titlePg/></w:sectPr>' : '</w:sectPr>',
  ].join('');
}

/** Head of every page but the first, which has the title. */
export function renderHeader(left: string, right: string): string {
  return `<w:hdr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${renderRun(`${left}\t${right}`)}</w:p></w:hdr>`;
}

/** For the first page, which has a title of its own. */
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

/** Number of the first list of steps that begins anew. */
export const firstNewSteps = 3;

/** Lists: 1 is numbered steps, 2 what there is to choose from; from 3 on numbered steps that begin anew, as many as asked for. */
export function renderNumbering(newSteps = 0): string {
  const level = (format: string, text: string, left: number) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="340"/></w:pPr></w:lvl>`;
  return [
    `<w:numbering ${wordNamespaces}>`,
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level('decimal', '%1.', 340)}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level('bullet', '–', 340)}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    ...Array.from(
      { length: newSteps },
      (_, index) =>
        `<w:num w:numId="${firstNewSteps + index}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    ),
    '</w:numbering>',
  ].join('');
}

/** `languageTag`: `sv-SE`, `en-GB`. Decimal comma in both, since figures are written as in Sweden. */
export function renderSettings(languageTag: string): string {
  return [
    `<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="850"/>`,
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    `<w:themeFontLang w:val="${languageTag}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`,
  ].join('');
}
