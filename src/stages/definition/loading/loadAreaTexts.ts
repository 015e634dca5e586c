// shared/areas.yaml: what an area is, by its code. The file is needed only where guides are to say it.

import type { AreaText } from '../model.ts';
import { areaTextsFileSchema } from '../schemas/areaTextSchema.ts';
import type { SourceDocument } from '../texts.ts';
import { type Catalogue, checkSource } from './catalogue.ts';
import {
  expandOpen,
  expandOptionalText,
  expandText,
  type LoadingContext,
  parseSourceReference,
  readYamlFile,
} from './loadingContext.ts';

const areaTextsFile = 'shared/areas.yaml';

/** Reads the texts of areas. One of an area that no round has is unused. */
export function loadAreaTexts(context: LoadingContext, sources: Catalogue<SourceDocument>): Catalogue<AreaText> {
  const isThere = context.files.has(areaTextsFile);
  const file = isThere ? readYamlFile(context, areaTextsFile, areaTextsFileSchema) : undefined;
  const entries = Object.entries(file?.value.areas ?? {}).map(([code, text]): [string, AreaText] => {
    if (file !== undefined) checkSource(context, sources, text.source, file.at('areas', code, 'source'));
    return [
      code,
      {
        description: expandText(text.description),
        delimitation: expandOptionalText(text.delimitation),
        since: expandOpen(text.since),
        source: parseSourceReference(text.source),
      },
    ];
  });
  return {
    file: areaTextsFile,
    entries: new Map(entries),
    used: new Set(),
    unresolved: new Map(),
    unknownCode: 'UNKNOWN_AREA',
    placeOf: (code) => file?.atKey('areas', code) ?? { file: areaTextsFile, position: { line: 1, column: 1 } },
  };
}
