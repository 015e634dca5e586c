// What an office program tells of a file: its title and times, and properties of our own.

import { escapeXml } from './escapeXml.ts';

/** `own`: read by other programs, so their names are the same in every language. */
export interface OfficeProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** '' for none. */
  readonly description: string;
  /** Tag of the language that the file is written in: `sv-SE`. */
  readonly language: string;
  /** ISO 8601; stands as created and modified. */
  readonly time: string;
  /** Our own, by name. */
  readonly own: Readonly<Record<string, string>>;
}

/** Throws RangeError where `time` is no date: it comes from the release, never from a clock. */
export function renderCoreProperties(properties: OfficeProperties): string {
  const { title, subject, author, description, language } = properties;
  const time = `${new Date(properties.time).toISOString().slice(0, 19)}Z`;
  return [
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ',
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(author)}</dc:creator>`,
    description === '' ? '' : `<dc:description>${escapeXml(description)}</dc:description>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    `<dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/** Names the program and no version: the same content gives the same bytes after an update. */
export function renderApplicationProperties(): string {
  return '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Jämför</Application></Properties>';
}

/** All as text, in the order of the record. */
export function renderOwnProperties({ own }: OfficeProperties): string {
  // Numbers of properties begin at 2.
  const properties = Object.entries(own).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return [
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ',
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
    ...properties,
    '</Properties>',
  ].join('');
}
