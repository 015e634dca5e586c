// The parts of the file around its text: what there is, how it hangs together, properties, settings, head and foot.

import { escapeXml } from '../../workbook/xlsx/escapeXml.ts';
import { hiddenNamespace, originProperties, type WordOrigin } from './hiddenPart.ts';
import { renderRun } from './wordXml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"',
].join(' ');

export interface WordProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** `sv-SE`. */
  readonly languageTag: string;
  /** ISO 8601: stands as created and modified. */
  readonly time: string;
  readonly origin: WordOrigin;
}

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

export function renderContentTypes(): string {
  const overrides = [
    ['word/document.xml', `${word}.document.main+xml`],
    ['word/styles.xml', `${word}.styles+xml`],
    ['word/numbering.xml', `${word}.numbering+xml`],
    ['word/settings.xml', `${word}.settings+xml`],
    ['word/header1.xml', `${word}.header+xml`],
    ['word/header2.xml', `${word}.header+xml`],
    ['word/footer1.xml', `${word}.footer+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
    ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}

export function renderPackageRelations(): string {
  return renderRelations([
    [`${office}/officeDocument`, 'word/document.xml'],
    [`${packageRelations}/metadata/core-properties`, 'docProps/core.xml'],
    [`${office}/extended-properties`, 'docProps/app.xml'],
    [`${office}/custom-properties`, 'docProps/custom.xml'],
  ]);
}

export function renderDocumentRelations(): string {
  return renderRelations([
    [`${office}/header`, 'header1.xml'],
    [`${office}/header`, 'header2.xml'],
    [`${office}/footer`, 'footer1.xml'],
    [`${office}/styles`, 'styles.xml'],
    [`${office}/numbering`, 'numbering.xml'],
    [`${office}/settings`, 'settings.xml'],
    [`${office}/customXml`, '../customXml/item1.xml'],
  ]);
}

export function renderHiddenRelations(): string {
  return renderRelations([[`${office}/customXmlProps`, 'itemProps1.xml']]);
}

/** The id only has to be one and the same. */
export function renderHiddenProperties(): string {
  return `<ds:datastoreItem ds:itemID="{6A616D66-0000-4A46-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${hiddenNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
}

function renderRelations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${list.join('')}</Relationships>`;
}

export function renderCoreProperties({ title, subject, author, languageTag, time }: WordProperties): string {
  const stamp = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return [
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ',
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(author)}</dc:creator><dc:language>${languageTag}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

export function renderApplicationProperties(): string {
  return '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Jämför</Application></Properties>';
}

export function renderCustomProperties({ origin }: WordProperties): string {
  const names = Object.keys(originProperties) as (keyof WordOrigin)[];
  const properties = names.map(
    (name, index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${originProperties[name]}"><vt:lpwstr>${escapeXml(origin[name])}</vt:lpwstr></property>`,
  );
  return [
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ',
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    ...properties,
    '</Properties>',
  ].join('');
}
