// The parts that hold a workbook together: list of sheets, relations, content types and document properties.

import type { WorkbookSheet } from '../sheet.ts';
import { escapeXml } from './escapeXml.ts';
import { listPrintNames } from './renderWorksheet.ts';

export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly author: string;
  /** Tag of the language that the workbook is written in. */
  readonly language: string;
  readonly version: string;
  /** Time of the release, ISO 8601; stands as created and modified. */
  readonly time: string;
  readonly footer: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function renderWorkbook(sheets: readonly WorkbookSheet[]): string {
  const list = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${isHidden ? ' state="veryHidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, index) =>
    listPrintNames(sheet).map(
      ([name, value]) => `<definedName name="${name}" localSheetId="${index}">${escapeXml(value)}</definedName>`,
    ),
  );
  return [
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    `xmlns:r="${office}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="0"/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

/** Relations of the workbook: its sheets first, so that their numbers are those of the list of sheets. */
export function renderWorkbookRelations(sheets: readonly WorkbookSheet[]): string {
  const targets = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'] as const,
    ['sharedStrings', 'sharedStrings.xml'] as const,
  ];
  return renderRelations(targets.map(([type, target]) => [`${office}/${type}`, target]));
}

/** Relations of a sheet to its tables, by their numbers in the workbook. */
export function renderSheetRelations(tables: readonly number[]): string {
  return renderRelations(tables.map((table) => [`${office}/table`, `../tables/table${table}.xml`]));
}

export function renderPackageRelations(): string {
  return renderRelations([
    [`${office}/officeDocument`, 'xl/workbook.xml'],
    [`${packageRelations}/metadata/core-properties`, 'docProps/core.xml'],
    [`${office}/extended-properties`, 'docProps/app.xml'],
    [`${office}/custom-properties`, 'docProps/custom.xml'],
  ]);
}

function renderRelations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${list.join('')}</Relationships>`;
}

export function renderContentTypes(sheetCount: number, tableCount: number): string {
  const overrides = [
    ['xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ...number(sheetCount).map((index) => [`xl/worksheets/sheet${index}.xml`, `${spreadsheet}.worksheet+xml`]),
    ...number(tableCount).map((index) => [`xl/tables/table${index}.xml`, `${spreadsheet}.table+xml`]),
    ['xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}

function number(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

export function renderCoreProperties(properties: WorkbookProperties): string {
  const { title, subject, description, author, language } = properties;
  const time = `${new Date(properties.time).toISOString().slice(0, 19)}Z`;
  return [
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ',
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(author)}</dc:creator><dc:description>${escapeXml(description)}</dc:description>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    `<dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

export function renderApplicationProperties(): string {
  return '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Jämför</Application></Properties>';
}

export function renderCustomProperties({ version }: WorkbookProperties): string {
  return [
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ',
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Version">',
    `<vt:lpwstr>${escapeXml(version)}</vt:lpwstr></property></Properties>`,
  ].join('');
}
