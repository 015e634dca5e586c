// A file of an office program: parts as XML in a zip file, with a list of their types and of what belongs to what (ECMA-376,
// part 2). The same parts give the same bytes: no clock, no locale, no random names.

import { strToU8, zipSync } from 'fflate';
import { escapeXml } from './escapeXml.ts';
import {
  type OfficeProperties,
  renderApplicationProperties,
  renderCoreProperties,
  renderOwnProperties,
} from './renderProperties.ts';

export type { OfficeProperties } from './renderProperties.ts';

/** Relations between parts of office programs, by the last word of their type. */
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const openXml = 'application/vnd.openxmlformats';

/** Media type of a PowerPoint file. */
export const presentationMediaType = `${openXml}-officedocument.presentationml.presentation`;

/**
 * `[type, target]`: the last word of the type, and the path seen from the folder of the part, or an address where the third says
 * so. Numbered rId1, rId2 … in order.
 */
export type OfficeRelation = readonly [type: string, target: string, place?: 'External'];

/** `path` from the root of the zip file, without a slash before it. */
export interface OfficePart {
  readonly path: string;
  /** Media type after `application/vnd.openxmlformats`; undefined: XML without one of its own. */
  readonly type: string | undefined;
  readonly xml: string;
  readonly relations?: readonly OfficeRelation[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of the file. The first part is the one that a program opens; `level` of compression: 0 to 9. */
export function writeOfficeFile(
  parts: readonly [OfficePart, ...OfficePart[]],
  properties: OfficeProperties,
  level: 4 | 6,
): Uint8Array {
  const [main] = parts;
  const all: readonly OfficePart[] = [...listProperties(properties), ...parts];
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', renderContentTypes(all)],
    [
      '_rels/.rels',
      renderRelations([
        [`${officeRelations}/officeDocument`, main.path],
        [`${packageRelations}/metadata/core-properties`, 'docProps/core.xml'],
        [`${officeRelations}/extended-properties`, 'docProps/app.xml'],
        [`${officeRelations}/custom-properties`, 'docProps/custom.xml'],
      ]),
    ],
    ...all.flatMap(({ path, xml, relations = [] }): (readonly [string, string])[] => [
      [path, xml],
      ...(relations.length === 0
        ? []
        : [
            [
              path.replace(/([^/]+)$/, '_rels/$1.rels'),
              renderRelations(relations.map(([type, ...rest]) => [`${officeRelations}/${type}`, ...rest])),
            ] as const,
          ]),
    ]),
  ];
  const entries = Object.fromEntries(files.map(([path, xml]) => [path, strToU8(declaration + xml)]));
  // The earliest time that a zip file can hold, in the zone of the machine, which is how zip files hold time.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level });
}

function listProperties(properties: OfficeProperties): readonly OfficePart[] {
  return [
    { path: 'docProps/core.xml', type: '-package.core-properties+xml', xml: renderCoreProperties(properties) },
    {
      path: 'docProps/app.xml',
      type: '-officedocument.extended-properties+xml',
      xml: renderApplicationProperties(),
    },
    {
      path: 'docProps/custom.xml',
      type: '-officedocument.custom-properties+xml',
      xml: renderOwnProperties(properties),
    },
  ];
}

function renderContentTypes(parts: readonly OfficePart[]): string {
  const overrides = parts.flatMap(({ path, type }) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${openXml}${type}"/>`],
  );
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    `<Default Extension="rels" ContentType="${openXml}-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides,
    '</Types>',
  ].join('');
}

function renderRelations(relations: readonly OfficeRelation[]): string {
  const list = relations.map(
    ([type, target, place], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${escapeXml(target)}"${place === undefined ? '' : ` TargetMode="${place}"`}/>`,
  );
  return `<Relationships xmlns="${packageRelations}">${list.join('')}</Relationships>`;
}
